// A new story is whole from the first minute: whatever it is called, the checker has nothing to say about it.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readCard } from '../../src/tools/ink/readCard';
import { storySlugs } from '../../src/tools/ink/storyFiles';
import { printProblem } from '../../src/tools/ink/storyProblem';
import { checkStory } from '../../src/tools/story/checkStory';
import { newStory, slugProblem, TEMPLATE, titleOf } from '../../src/tools/story/newStory/newStory';

const made = { root: '' };

beforeEach(() => {
  made.root = join(mkdtempSync(join(tmpdir(), 'new-story-')), 'stories');
  cpSync('stories', made.root, { recursive: true });
});

const checked = (slug: string) => {
  const { problems, warnings, folder } = checkStory(slug, { root: made.root, assets: 'assets' });
  return { folder, said: [...problems, ...warnings].map(printProblem) };
};

const fileOf = (slug: string, name: string) => readFileSync(join(made.root, slug, name), 'utf8');

test.each([
  ['mijn-verhaal', 'Mijn verhaal', 'draft'],
  ['b12', 'Lokaal "B12" \\ $& $1', 'story'],
])('%s is whole, under its own name and with ids of its own', (slug, title, kind) => {
  expect(slugProblem(made.root, slug)).toBeNull();
  const orders = storySlugs(made.root).map((each) => readCard(join(made.root, each), each).card.order);
  expect(newStory(made.root, slug, title)).toEqual(
    expect.arrayContaining([`${slug}.ink`, 'story.json', 'en.json', 'en.from.json']),
  );
  const card = fileOf(slug, 'story.json').replace('"kind": "draft"', `"kind": "${kind}"`);
  writeFileSync(join(made.root, slug, 'story.json'), card);
  const { folder, said } = checked(slug);
  expect(said).toEqual([]);
  expect(folder.card).toMatchObject({ id: slug, kind, order: Math.max(...orders) + 1 });
  expect(folder.words.nl['title']).toBe(title);
  expect(folder.words.en['title']).toBe(title);
  expect(JSON.parse(fileOf(slug, 'en.from.json'))).toMatchObject({ title: [title, title] });
  expect(Object.keys(folder.words.nl).join()).not.toContain('tem_');
  expect(slugProblem(made.root, slug)).toContain('already');
});

test.each([
  ['', 'is no name for a folder'],
  ['Mijn Verhaal', 'is no name for a folder'],
  ['../weg', 'is no name for a folder'],
  ['2b', 'is no name for a folder'],
  ['nep-', 'is no name for a folder'],
  ['a', 'is no name for a folder'],
  ['a'.repeat(41), 'is no name for a folder'],
  ['cards', 'is taken by the game itself'],
  ['constructor', 'is taken by the game itself'],
  ['oefenronde', 'there is a folder'],
])('"%s" is refused', (slug, sentence) => {
  expect(slugProblem(made.root, slug)).toContain(sentence);
});

test('without a title it is called after its folder', () => {
  expect(titleOf('de-lekke-band')).toBe('De lekke band');
});

test('the template explains every piece it shows', () => {
  const notes =
    readFileSync(join(TEMPLATE, 'template.ink'), 'utf8')
      .match(/^ *\/\/.*$/gm)
      ?.join('\n') ?? '';
  const pieces = ['#grens', '#stil', '#laag', '#mis', '#verder', '#chat', '#thought', '#nu', 'spread', 'stop', 'side'];
  expect(pieces.filter((piece) => !notes.includes(piece))).toEqual([]);
});
