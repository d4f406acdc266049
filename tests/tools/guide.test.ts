// The writer's guide cannot lie: its examples compile, its lists are those of the game, and it explains what the checker says.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { parseCue } from '../../src/story/cue';
import { compileStory } from '../../src/tools/ink/compileStory';
import { printProblem } from '../../src/tools/ink/storyProblem';
import { explore } from '../../src/tools/story/explore';
import { fillGuide } from '../../src/tools/story/guide/fillGuide';
import { guideParts } from '../../src/tools/story/guide/guideParts';
import { CUES } from '../../src/tools/story/guide/meanings';
import { TEMPLATE } from '../../src/tools/story/newStory/newStory';
import { GOOD_CARD } from './faults/goodStory';
import { plant, SLUG } from './faults/plantedStory';

const GUIDE = readFileSync('stories/README.md', 'utf8');
const CHECKER = readFileSync('stories/CHECKER.md', 'utf8');

test('its lists are those of the game', () => {
  expect(fillGuide(GUIDE, guideParts('stories')), 'run "npm run story -- guide"').toBe(GUIDE);
});

test('a list that is forgotten, or asked for twice, is named', () => {
  const mark = '<!-- part: cues -->\n<!-- end -->';
  expect(() => fillGuide('', { cues: 'x' })).toThrow('no place for: cues');
  expect(() => fillGuide(`${mark}\n${mark}`, { cues: 'x' })).toThrow('"cues" once too often');
});

test.each(Object.values(CUES))('the cue "$write" is one the stage knows', ({ write }) => {
  expect(parseCue(write.slice(1).trim())).not.toHaveProperty('problem');
});

/** Whatever an example leaves to the imagination: knots it goes to, names on the card. */
function playable(example: string) {
  const knots = [...example.matchAll(/^=== (\w+)/gm)].map(([, name]) => name);
  const asked = new Set([...example.matchAll(/-> (\w+)/g)].map(([, name = '']) => name));
  const missing = [...asked].filter((name) => name !== 'END' && !knots.includes(name));
  const begin = example.startsWith('===') ? `-> ${knots[0]}\n` : '';
  const ink = `${begin}${example}\n${missing.map((name) => `=== ${name}\n-> END\n`).join('')}`;
  const points = [...example.matchAll(/#grens:([\w-]+)/g)].map(([, name]) => [name, 'Een kantelpunt']);
  return { ink, card: { ...GOOD_CARD, turningPoints: Object.fromEntries(points) } };
}

const EXAMPLES = [...GUIDE.matchAll(/^```ink\n([\s\S]*?)\n```$/gm)].map(([, example = '']) => example);

test.each(EXAMPLES)('an example compiles and plays: %#', (example) => {
  const { root } = plant(playable(example));
  const { story, problems } = compileStory(join(root, SLUG), { missingIds: 'temporary' });
  expect(problems.map(printProblem)).toEqual([]);
  expect(explore(story?.logic ?? '', { seed: 1, cap: 100 }).breakdowns).toEqual([]);
});

test('it names every field of the card, and no verb that is not there', () => {
  const card = JSON.parse(readFileSync(join(TEMPLATE, 'story.json'), 'utf8')) as object;
  expect(Object.keys(card).filter((field) => !GUIDE.includes(`\`${field}\``))).toEqual([]);
  const verbs = [...GUIDE.matchAll(/npm run story -- (\w+)/g)].map(([, verb]) => verb);
  expect(verbs.filter((verb) => !existsSync(`src/tools/story/verbs/${verb}.ts`))).toEqual([]);
});

test('no link in the guide leads nowhere', () => {
  const anchors = [...GUIDE.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
  const links = [...`${GUIDE}${CHECKER}`.matchAll(/\]\((?:README\.md)?#([\w-]+)\)/g)].map(([, to = '']) => to);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((to) => !anchors.includes(to))).toEqual([]);
});

/** Every text of a source file; what is filled in later stands as `…`. */
function textsOf(path: string): readonly { readonly text: string; readonly field: unknown }[] {
  const found: { text: string; field: unknown }[] = [];
  const walk = (node: unknown, field: unknown): void => {
    if (Array.isArray(node)) for (const each of node) walk(each, field);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { type, value, quasis, key } = node as Record<string, unknown>;
    if (type === 'Literal' && typeof value === 'string') found.push({ text: value, field });
    if (type === 'TemplateLiteral')
      found.push({
        text: (quasis as { value: { cooked: string } }[]).map((quasi) => quasi.value.cooked).join('…'),
        field,
      });
    const name = type === 'Property' ? (key as { name?: unknown }).name : field;
    for (const child of Object.values(node)) walk(child, name);
  };
  walk(parseAst(readFileSync(path, 'utf8'), { lang: 'ts' }), null);
  return found;
}

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

const SAY_NOTHING_TO_WRITERS = /writing|virtualModules|inkPlugin/;
const SPEAKING = [
  ...sourcesIn('src/tools/story/rules'),
  ...sourcesIn('src/tools/ink').filter((path) => !SAY_NOTHING_TO_WRITERS.test(path)),
  ...['line', 'cue', 'choiceTags'].map((name) => `src/story/${name}.ts`),
];

const FIRST_CELL = /^\| (`.*?`) \| /gm;
const EXPLAINED = [...CHECKER.matchAll(FIRST_CELL)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`(.*?)`/g)].map(([, text = '']) => text),
);

const explains = (row: string, message: string) =>
  new RegExp(`^${row.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*')}$`, 's').test(message);

test('it explains everything the checker can say, and nothing it cannot', () => {
  const isSentence = (text: string) => /[.…]$/.test(text) && (text.match(/\p{L}+/gu)?.length ?? 0) > 3;
  const messages = SPEAKING.flatMap(textsOf).flatMap(({ text }) => (isSentence(text) ? [text] : []));
  const rules = ['src/tools/story/lint', 'src/tools/translation']
    .flatMap(sourcesIn)
    .flatMap(textsOf)
    .flatMap(({ text, field }) => (field === 'rule' ? [text] : []));
  const sayable = [...messages, ...rules];
  expect(messages.length).toBeGreaterThan(60);
  const unexplained = sayable.filter((message) => !EXPLAINED.some((row) => explains(row, message)));
  expect(unexplained, 'explain it in stories/CHECKER.md').toEqual([]);
  expect(EXPLAINED.filter((row) => !sayable.some((message) => explains(row, message)))).toEqual([]);
});
