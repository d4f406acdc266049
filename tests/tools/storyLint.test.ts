// Each rule of craft and safety, shown to warn of what is planted and to keep silent about what only looks like it.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { compileStory } from '../../src/tools/ink/compileStory';
import { storySlugs } from '../../src/tools/ink/storyFiles';
import { lintStory } from '../../src/tools/story/lint/lintStory';
import { printWarnings } from '../../src/tools/story/lint/printWarnings';
import { RED_LINES } from '../../src/tools/story/lint/redLines';
import { GOOD_CARD } from './faults/goodStory';
import { cleanCard, cleanInk, told, warned } from './faults/lintedStory';
import { type Planted, plant, SLUG, said } from './faults/plantedStory';

const words = (count: number, word = 'woord') => Array.from({ length: count }, () => word).join(' ');
const inEnglish = (id: string, text: string, planted: Planted = cleanCard({})): Planted => ({
  ...planted,
  english: (all) => ({ ...all, [id]: text }),
});
const still = (count: number) => Array.from({ length: count }, (_, at) => `Stil. #id:t_r${at}`).join('\n');

/** The clean story with a side of lotte's own, whom it happens to, and these options on it. */
const asLotte = (...options: readonly string[]): Planted => {
  const listed = options.map((option, index) => `+ [${option} #id:t_s${index}] -> half_goed\n`).join('');
  const side = cleanInk('=== op_tijd', `=== lotte_een\nIk zit thuis. #id:t_s\n${listed}=== op_tijd`);
  const opening = '+ [@lotte #perspective:lotte #id:t_p3] -> lotte_een\n+ [@daan #perspective';
  return {
    ...cleanInk('+ [@daan #perspective', opening, side.ink),
    card: {
      ...GOOD_CARD,
      perspectives: { ...GOOD_CARD.perspectives, lotte: 'Speelt toneel.' },
      wacht: { ...GOOD_CARD.wacht, lotte: ['Nog niet.', 'Even niet.'] },
    },
  };
};

test('the clean story gives no warning', () => {
  expect(warned()).toBe('');
});

test.each<[string, Planted, string]>([
  ['a long sentence', told(`${words(21)}.`), 'long-sentence klein.ink:13 a sentence of 21 words in nl'],
  ['a long English sentence', inEnglish('t_n1', `${words(21)}.`), 'a sentence of 21 words in en'],
  ['long sentences all over', told(...Array.from({ length: 60 }, () => `${words(18)}.`)), 'words a sentence, better'],
  [
    'hard Dutch',
    told(...Array.from({ length: 12 }, () => `${words(8, 'verantwoordelijkheid').slice(0, 155)}.`)),
    'reading-level story.json:null Flesch-Douma is',
  ],
  ['a long bubble', told(`yusuf: ${'Ik zeg maar wat. '.repeat(8).trim()}`), 'this bubble has 135 characters in nl'],
  ['a shouting narrator', told('De deur valt dicht!'), 'loud-narration klein.ink:13 the narrator shouts in nl'],
  ['two emoji in a bubble', told('yusuf: hoi 🐦🐦 #chat:3b'), 'many-emoji klein.ink:13 2 emoji in nl'],
  [
    'two options that begin alike',
    cleanInk('Roep dat het niet mag.', 'Vraag wat er niet mag.'),
    'same-opening klein.ink:10 begins with the same 3 words as "Vraag wat er is." in nl',
  ],
  [
    'a lesson as the last word',
    cleanInk('Jij vroeg het.', 'Jij vroeg het. Denk altijd na.'),
    'moral-at-end klein.ink:51',
  ],
  ['a last word to nobody', cleanInk('Jij vroeg het.', 'Het kwam goed.'), 'is said by nobody to nobody'],
  ['an ending without a word', cleanInk('lotte (warm): Jij vroeg het. #nu #id:t_e1\n', ''), 'nobody says how they are'],
  [
    'an option that changes nothing',
    cleanInk('#laag #id:t_n10] -> noor_zit', '#laag #id:t_n10] -> keeper'),
    'only-one-way klein.ink:20 the first 3 beats',
  ],
  [
    'a harm without repair',
    cleanInk('+ [Ga van hier verder. #herstel #id:t_e6] -> herstel', '-> END'),
    'write the way back',
  ],
  [
    'a repair in which nobody acts',
    cleanInk('=== herstel', `=== herstel\n${still(12)}`),
    '13 beats of repair before anybody does something',
  ],
])('%s is warned of', (_, planted, sentence) => {
  expect(warned(planted)).toContain(sentence);
});

test.each<[string, Planted]>([
  ['a sentence of twenty words', inEnglish('t_l0', 'Short.', told(`${words(20)}.`))],
  ['a figure with a point', inEnglish('t_l0', 'Short.', told(`${words(12)} 3.5 ${words(6)}.`))],
  ['a shout in quotes', told("'Vechten!' roept iemand.")],
  ['a shout of somebody', told('yusuf: Kijk uit!')],
  ['one emoji made of two', told('yusuf: hoi ❤️ #chat:3b')],
  ['the word onthoud said to the pupil', cleanInk('Jij vroeg het.', 'Onthoud jij dat voor me?')],
  ['a long repair that begins with standing by', cleanInk('=== herstel', `=== herstel\n# beside: noor\n${still(13)}`)],
])('%s is no reason for a warning', (_, planted) => {
  expect(warned(planted)).toBe('');
});

test('on the side of the one it happens to, options support and never mend', () => {
  const fixes = [
    'Wis alles en zeg niks.',
    'Stuur hem nooit meer iets.',
    'Leg het de klas uit.',
    'Zeg dat jij het niet bent.',
  ];
  const support = ['Vertel het @noor.', 'Leg je telefoon weg.', 'Stuur @noor een berichtje.', 'Zeg: vandaag niet.'];
  const found = warned(asLotte(...fixes)).split('\n');
  expect(found).toHaveLength(fixes.length);
  for (const each of found) expect(each).toMatch(/^fix-on-target klein.ink:\d+ gives lotte/);
  expect(warned(asLotte(...support))).toBe('');
});

test('a good option and a plan never put it on the one it happens to', () => {
  expect(warned(cleanInk('Vraag wat er is.', 'Vraag: wat verwacht je dan?'))).toContain('mark it #mis');
  expect(warned(cleanInk('Roep dat het niet mag.', 'Zeg: wat verwacht je dan?'))).toBe('');
  // biome-ignore lint/suspicious/noThenProperty: the card's own word, and nothing here is awaited.
  const plan = (then: string) => cleanCard({ plan: { ...GOOD_CARD.plan, then: [then] } });
  expect(warned(plan('dan stuur ik nooit een foto.'))).toContain('blaming-choice story.json:null "plan.then.0"');
  expect(warned(inEnglish('plan.then.0', 'then I ask.', plan('dan stuur ik nooit een foto door.')))).toBe('');
});

test('every word of the red lines is found, in a line, a card, a name and beside the story', () => {
  for (const { what, words: list, extortionOnly } of RED_LINES) {
    const plain = extortionOnly ? [] : list.map((word) => word.replaceAll('*', ''));
    const found = warned(told(...plain.map((word) => `Hier staat ${word}, in een zin.`)));
    for (const word of plain) expect(found).toContain(`${what} in nl: "${word}"`);
  }
  const brand = (RED_LINES.find(({ what }) => what.includes('brand'))?.words[0] ?? '').replace('*', '');
  expect(warned(cleanCard({ note: `Dit staat op ${brand}.` }))).toContain('red-line-word story.json:null');
  expect(
    warned({ ...cleanInk('Het regent.', 'Het regent.'), chapters: { 'debrief.json': `{"a":["${brand}"]}` } }),
  ).toContain('in debrief.json');
  expect(warned({ ...cleanInk('op_tijd', 'op_tijd'), chapters: { [`${brand}.ink`]: '' } })).toContain(
    'in the file name',
  );
});

test('numbers, addresses, a picture described and a price cross a red line', () => {
  const lines = [
    'Bel 06 12 34 56 78.',
    'Kijk op www.voorbeeld.nl.',
    'Hij woont in de Lindelaan 12.',
    'Op de foto zie je een hond.',
    'De afperser wil twintig euro.',
  ];
  const found = warned(told(...lines));
  for (const at of lines.keys()) expect(found).toContain(`red-line-word klein.ink:${13 + at} `);
});

test('what only looks like it crosses none', () => {
  const lines = [
    'De oorbellen kosten twintig euro.',
    'Het is kwart over acht, bladzijde 40, klas 3B.',
    'Iedereen weet wie het is. Niemand kijkt naar de foto.',
    'Er zit iets in mijn borst wat niet past.',
    'Hij heeft het over cellen. Ik snap er niks van.',
    'Gelezen door 12 van de 27.',
  ];
  expect(warned(told(...lines))).toBe('');
});

test('a warning is accepted with a reason, by line or by rule, and an empty reason is not one', () => {
  const loud = told('De deur valt dicht!');
  const accepting = (accepted: object): Planted => ({ ...loud, card: { ...GOOD_CARD, accepted } });
  expect(warned(accepting({ t_l0: 'de deur is de grap' }))).toBe('');
  expect(warned(accepting({ 'loud-narration': 'de verteller is een kind' }))).toBe('');
  expect(said(accepting({ t_l0: 'mag wel' }))).toContain('"t_l0" is accepted without a reason');
  expect(warned(accepting({ t_l0: 'de deur is de grap', t_n1: 'dit stond er eens' }))).toMatch(
    /^accepted-unused story.json:null "accepted" of story.json names "t_n1"/,
  );
});

test('warnings are grouped by rule, with the reason once', () => {
  const at = (line: number) => ({
    rule: 'a',
    why: 'Because.',
    id: `t_${line}`,
    file: 'x.ink',
    line,
    message: 'mend it.',
  });
  expect(printWarnings([at(1), { ...at(2), rule: 'b' }, at(3)])).toEqual([
    'a: Because.',
    '  x.ink:1 mend it. [t_1]',
    '  x.ink:3 mend it. [t_3]',
    '',
    'b: Because.',
    '  x.ink:2 mend it. [t_2]',
    '',
  ]);
});

test('warnings fail only the strict check', async () => {
  const { root } = plant(told('De deur valt dicht!'));
  const at = (path: string) => join(process.cwd(), path);
  const tool = [at('node_modules/tsx/dist/cli.mjs'), at('src/tools/story/main.ts'), 'check', SLUG, '--strict'];
  const strict = promisify(execFile)(process.execPath, tool, { cwd: join(root, '..') });
  const plain = promisify(execFile)(process.execPath, tool.slice(0, -1), { cwd: join(root, '..') });
  await expect(strict).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining('1 stories, 0 problems, 1 warnings'),
  });
  await expect(plain).resolves.toMatchObject({ stdout: expect.stringContaining('1 stories, 0 problems, 1 warnings') });
});

test('no word of our stories crosses a red line', () => {
  for (const slug of storySlugs('stories')) {
    const warnings = lintStory(compileStory(join('stories', slug), { missingIds: 'temporary' }));
    expect(warnings.filter(({ rule }) => rule === 'slur' || rule === 'red-line-word')).toEqual([]);
  }
});
