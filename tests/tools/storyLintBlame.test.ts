// Lines that blame the one it happened to: what is one, and when one has been answered.
import { expect, test } from 'vitest';
import { isBlaming } from '../../src/tools/story/lint/blamingWords';
import { cleanInk, told, warned } from './faults/lintedStory';
import type { Planted } from './faults/plantedStory';

const BLAME = 'daan: Had ze hem maar niet gestuurd.';
const COUNTER = 'yusuf: Doorsturen deed een ander.';

/** A blaming line, then a choice: one way is answered, the other goes on with `second`. */
const blameBeforeFork = (second: string): Planted => {
  const choice = '+ [Wacht even. #id:t_l1] -> eerste\n+ [Loop door. #id:t_l2] -> tweede\n';
  const ways = `=== eerste\n${COUNTER} #id:t_l3\n-> half_goed\n=== tweede\n${second} #id:t_l4\n`;
  return cleanInk('Iedereen draait zich om. #id:t_n8\n', `${BLAME} #id:t_l0\n${choice}${ways}`);
};

test.each<[string, Planted]>([
  ['nobody answers', told(BLAME)],
  ['only an adult answers', told(BLAME, 'degroot: Doorsturen deed een ander.')],
  ['only the narrator answers', told(BLAME, 'Doorsturen deed een ander.')],
  ['she has to answer it herself', told(BLAME, 'lotte: Doorsturen deed een ander.')],
  ['who said it adds something', told(BLAME, 'daan: Ik zeg het maar.')],
  ['somebody laughs along', told(BLAME, 'yusuf: hahaha #chat:3b')],
  ['the next agrees', told(BLAME, 'yusuf: Ja, eigen schuld.')],
  ['the answer comes at another place', told(BLAME, '# place: hallway-day', COUNTER)],
  ['the answer comes after six beats', told(BLAME, ...Array.from({ length: 5 }, () => 'Stil.'), COUNTER)],
  ['it is an unspoken thought', cleanInk('Ik kijk niet.', 'Eigen schuld.')],
  ['it is the last word of an ending', cleanInk('Jij vroeg het.', 'Jij had dat niet moeten sturen.')],
  ['one way has no answer', blameBeforeFork('Niemand zegt iets.')],
  [
    'it stands in English alone',
    { ...told('yusuf: Zo is het.'), english: (all) => ({ ...all, t_l0: 'She asked for it.' }) },
  ],
])('a blaming line is warned of when %s', (_, planted) => {
  expect(warned(planted)).toContain('blame-uncountered');
});

test.each<[string, Planted]>([
  ['a peer answers at once', told(BLAME, COUNTER)],
  ['a peer answers within five beats', told(BLAME, 'Stil.', 'Stil.', 'degroot: Jongens.', 'Stil.', COUNTER)],
  ['it is told, and a peer answers', told("Iemand zegt: 'Eigen schuld.'", COUNTER)],
  ['every way answers', blameBeforeFork('zoe: Doorsturen deed een ander.')],
])('a blaming line is no reason for a warning when %s', (_, planted) => {
  expect(warned(planted)).toBe('');
});

test.each([
  'Wat verwacht je dan?',
  'Zij heeft hem zelf gestuurd.',
  'Ze vraagt erom.',
  'Dom van haar.',
  'Moet je maar niet zo doen.',
  'Had je hem maar moeten blokkeren.',
  'Wie doet dat nou?',
  "Zo'n meisje krijgt een naam.",
  'Ze reageert niet eens, dus boeit haar niks.',
  'Je had beter moeten nadenken.',
  "You shouldn't have sent it.",
  'What did she expect?',
  'It was her own fault.',
])('"%s" blames', (line) => {
  expect(isBlaming(line)).toBe(true);
});

test.each([
  'Het is niet jouw eigen schuld.',
  'Niemand vraagt om vernederd te worden.',
  'Ik had hem nooit mogen sturen.',
  'Waarom heb je hem doorgestuurd?',
  'Had je hem maar niet doorgestuurd.',
  'Dom van mij.',
  'Zij heeft hier niet om gevraagd.',
  'Sturen was vertrouwen.',
  'Wat verwacht je vrijdag van de voorstelling?',
  'Ze heeft het zelf geschreven.',
  'It is not her own fault.',
  'I should never have sent it on.',
])('"%s" does not blame', (line) => {
  expect(isBlaming(line)).toBe(false);
});
