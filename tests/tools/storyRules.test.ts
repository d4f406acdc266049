// Each rule of the checker, shown to speak up when it is broken: a good story, one planted fault, what is said.
import { expect, test } from 'vitest';
import { GOOD_CARD, GOOD_INK, WARM_UP_INK } from './faults/goodStory';
import { inkWith, type Planted, said, warmUp } from './faults/plantedStory';

const card = (change: object): Planted => ({ card: { ...GOOD_CARD, ...change } });
const ink = (from: string, to: string): Planted => ({ ink: inkWith(from, to) });
const long = 'Dit is een lange zin. '.repeat(8);

test('a good story passes', () => {
  expect(said()).toBe('');
});

test('a good warm-up passes', () => {
  expect(said(warmUp())).toBe('');
});

test.each<[string, Planted, string]>([
  [
    'breaks while it runs',
    ink('-> te_laat\n=== yusuf_zegt', '-> te_laat\n=== yusuf_zegt\n{ side / 0 > 1: -> op_tijd }'),
    'breaks off here',
  ],
  [
    'goes round for ever',
    ink('-> half_goed\n=== keeper', '-> rond\n=== rond\n-> rond\n=== keeper'),
    'goes round in circles',
  ],
  ['has a dead end', ink('-> half_goed\n=== keeper', '-> DONE\n=== keeper'), 'klein/klein.ink:40 a dead end'],
  [
    'has no way out of a circle',
    ink('-> half_goed\n=== keeper', '-> kring\n=== kring\nNog eens. #id:t_k1\n+ [Weer. #id:t_k2] -> kring\n=== keeper'),
    'no ending can be reached from here',
  ],
  [
    'has a line nobody can reach',
    ink('=== keeper', '=== weg\nVergeten. #id:t_x1\n-> keeper\n=== keeper'),
    'this line can never be reached: Vergeten.',
  ],
  [
    'has a choice nobody can take',
    ink('+ [Leg je telefoon weg.', '+ {false} [Nooit. #kantel:daan #id:t_x2] -> daan_legt\n+ [Leg je telefoon weg.'),
    'this choice can never be reached: Nooit.',
  ],
  ['is too wide to explore', { cap: 5 }, 'exhaustive: no'],
  ['takes another time than its card says', card({ minutes: 9 }), 'minutes, the card says 9'],
  ['misses an id', ink(' #id:t_n1', ''), 'klein/klein.ink:6 this line has no id yet'],
  ['uses an id twice', ink('#id:t_n8', '#id:t_n7'), 'klein/klein.ink:16 the id t_n7 stands twice'],
  [
    'has a cue that belongs to no line',
    ink('#id:t_n3\n', '#id:t_n3\n# sound: ping\n'),
    'a cue after this has no line to belong to',
  ],
])('a story that %s is stopped', (_, planted, sentence) => {
  expect(said(planted)).toContain(sentence);
});

test.each<[string, Planted, string]>([
  ['misses a line', { english: ({ t_n1: _, ...rest }) => rest }, 'klein/klein.ink:6 "t_n1" is missing in en.json'],
  ['misses a text of the card', { english: ({ 'wacht.noor.1': _, ...rest }) => rest }, '"wacht.noor.1" is missing'],
  ['has a line too many', { english: (words) => ({ ...words, t_old: 'Gone.' }) }, '"t_old" stands for no line'],
  ['is still Dutch', { english: (words) => ({ ...words, t_n1: 'Het regent.' }) }, '"t_n1" is still Dutch'],
  [
    'names another variable',
    { english: (words) => ({ ...words, t_n1: 'Rain {side}' }) },
    'must name the same variables',
  ],
])('a translation that %s is stopped', (_, planted, sentence) => {
  expect(said(planted)).toContain(sentence);
});

test('a line may equal the Dutch when the card lists it', () => {
  const english = (words: Record<string, string>) => ({ ...words, t_n1: 'Het regent.' });
  expect(said({ english, ...card({ equal: ['t_n1'] }) })).toBe('');
});

test.each<[string, Planted, string]>([
  ['a place', { undrawn: ['places/hallway-day.svg'] }, 'klein/klein.ink:5 there is no picture of this place'],
  ['an actor', { undrawn: ['cast/degroot.json'] }, 'there is no picture of degroot'],
  ['a pose', ink('noor (worried)', 'noor (worried walk)'), 'noor is not drawn in the pose "walk"'],
])('%s that is not drawn is named', (_, planted, sentence) => {
  expect(said(planted)).toContain(sentence);
});

test.each<[string, Planted, string]>([
  ['a line', ink('Het regent.', long), 'characters in nl, at most 160'],
  ['a chat line', ink('kijk dan', long.slice(0, 95)), 'characters in nl, at most 90'],
  ['a choice', ink('Vraag wat er is.', long.slice(0, 111)), 'this choice has 111 characters in nl, at most 110'],
  ['an English line', { english: (words) => ({ ...words, t_n1: long }) }, 'characters in en, at most 160'],
])('%s that is too long is named', (_, planted, sentence) => {
  expect(said(planted)).toContain(sentence);
});

test.each<[string, Planted, string]>([
  ['too few help cards', card({ help: ['een', 'twee'] }), 'an ending without a help card'],
  ['an unknown help card', card({ help: ['een', 'twee', 'vier'] }), 'unknown help card "vier"'],
  ['an unknown law card', card({ law: ['niks'] }), 'unknown law card "niks"'],
  ['an unknown fact card', card({ facts: ['niks'] }), 'unknown facts card "niks"'],
  [
    'a side without answers to Wacht',
    card({ wacht: { noor: GOOD_CARD.wacht.noor, daan: GOOD_CARD.wacht.daan } }),
    'answers for yusuf',
  ],
  [
    'a name in bare letters',
    ink('Het regent.', 'Noor, het regent.'),
    'klein/klein.ink:6 the bare name "Noor" in nl: write @noor',
  ],
  ['an unknown name token', ink('Het regent.', '@noora en @piet.'), 'unknown name "@piet"'],
])('%s is named', (_, planted, sentence) => {
  expect(said(planted)).toContain(sentence);
});

/** Repair is there, but only after an ending that was no harm. */
const repairElsewhere = inkWith(
  '+ [Ga van hier verder. #herstel #id:t_e6] -> herstel',
  '-> END',
  inkWith('-> END\n=== te_laat', '+ [Verder. #herstel #id:t_e9] -> herstel\n=== te_laat'),
);

const chatter = (count: number) =>
  Array.from({ length: count }, (_, index) => `Nog een zin. #id:t_z${index}`).join('\n');

test.each<[string, Planted, string]>([
  ['a turning point without #grens', ink(' #grens:noor-een', ''), 'no line with #grens before them in the same turn'],
  [
    'a #grens without options',
    ink('Het scherm wordt zwart.', 'Het scherm wordt zwart. #grens:yusuf-een'),
    '#grens:yusuf-een is not followed by options',
  ],
  [
    'a turning point without #verder',
    ink('+ [(verder) #verder #id:t_n6] -> noor_twee\n', ''),
    'exactly one #verder, not 0',
  ],
  [
    'a turning point with two #verder',
    ink(
      '+ [(verder) #verder #id:t_n6] -> noor_twee',
      '+ [(verder) #verder #id:t_n6] -> noor_twee\n+ [(weg) #verder #id:t_n6b] -> noor_twee',
    ),
    'exactly one #verder, not 2',
  ],
  [
    'a turning point without #laag',
    ink('#kantel:noor #laag #id:t_n4', '#kantel:noor #id:t_n4'),
    'at least one option with #laag',
  ],
  [
    'plain choices in a turning point',
    ink('#kantel:noor #mis #id:t_n5', '#id:t_n5'),
    'plain choices stand among the options',
  ],
  ['options of two people', ink('#kantel:noor #mis #id:t_n5', '#kantel:yusuf #mis #id:t_n5'), 'belong to one person'],
  ['a fix for whom it happens to', card({ happensTo: 'yusuf' }), 'the fix never falls to yusuf'],
  [
    'two turning points of one name',
    ink('#grens:daan-twee', '#grens:daan-een'),
    'a second turning point is named "daan-een"',
  ],
  [
    'a turning point nobody meets',
    card({ turningPoints: { ...GOOD_CARD.turningPoints, nooit: 'Nooit' } }),
    'the turning point "nooit" is never met',
  ],
  [
    'a turning point the card misses',
    ink('#grens:daan-twee', '#grens:daan-drie'),
    'the turning point "daan-drie" is missing in "turningPoints"',
  ],
  [
    'two options that tell the same',
    ink('#id:t_n5] -> noor_roept', '#id:t_n5] -> noor_vraagt'),
    'this option tells the same as "Vraag wat er is."',
  ],
  [
    'something else than repair after an ending',
    ink('#herstel #id:t_e6', '#id:t_e6'),
    'after an ending only a choice with #herstel',
  ],
])('%s is named', (_, planted, sentence) => {
  expect(said(planted)).toContain(sentence);
});

test.each<[string, Planted, string]>([
  [
    'one side only',
    { ...card({ perspectives: { noor: 'Tekent.' } }), ink: GOOD_INK.replace(/\+ \[@daan.*\n/, '') },
    'a story has 2 to 4 sides, not 1',
  ],
  [
    'a side that cannot be chosen',
    card({ perspectives: { ...GOOD_CARD.perspectives, zoe: 'Drumt.' } }),
    'the side "zoe" cannot be chosen',
  ],
  [
    'turning points of two roles',
    ink('+ [Zeg dat het niet grappig is. #kantel:yusuf', '~ side = ""\n+ [Zeg dat het niet grappig is. #kantel:daan'),
    'held by at least 3 roles, not 2',
  ],
  [
    'one turning point on a full side',
    ink(
      '#grens:noor-twee\n+ [Ga naast haar zitten. #kantel:noor #laag #id:t_n10] -> noor_zit\n',
      '\n+ [Ga naast haar zitten. #id:t_n10] -> noor_zit\n',
    ),
    'the side "noor" has 1 turning points of its own',
  ],
  ['too few endings', ink('#ending:in-de-pauze', '#ending:op-tijd'), 'at least 5 endings, not 4'],
  ['no ending that shows the harm', ink('#kind:harm', '#kind:half'), 'at least 1 ending of the kind "harm", not 0'],
  [
    'one stopped ending only',
    ink('#ending:in-de-pauze #kind:stopped', '#ending:in-de-pauze #kind:half'),
    'at least 2 ending of the kind "stopped", not 1',
  ],
  ['no half good ending', ink('#kind:half', '#kind:stopped'), 'at least 1 ending of the kind "half", not 0'],
  ['no repair after the harm', { ink: repairElsewhere }, 'no #herstel leads to one of the kind "repaired"'],
  [
    'a way of more than 90 beats',
    ink('Het regent. #id:t_n1', `Het regent. #id:t_n1\n${chatter(90)}`),
    'noor: the longest way to a first ending has',
  ],
  [
    'sides that share their lines',
    ink('-> half_goed\n=== noor_twee', `-> daan_een\n=== noor_twee`),
    'noor and daan share',
  ],
])('a whole story with %s is stopped', (_, planted, sentence) => {
  expect(said(planted)).toContain(sentence);
});

test.each<[string, string, string, string]>([
  [
    'one turning point',
    'Iedereen luistert. #id:w_4 #grens:twee\n+ [Zeg sorry. #kantel:timo #laag #id:w_5] -> goed',
    'Iedereen luistert. #id:w_4',
    'a warm-up has at least 2 turning points',
  ],
  ['no repaired ending', '#kind:repaired', '#kind:stopped', 'a warm-up has an ending of the kind "repaired"'],
])('a warm-up with %s is stopped', (_, from, to, sentence) => {
  expect(said(warmUp({ ink: inkWith(from, to, WARM_UP_INK) }))).toContain(sentence);
});
