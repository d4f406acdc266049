// The build turns a story's folder into chunks a page can load, and refuses a story that is not whole.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { inkPlugin } from '../../src/tools/ink/inkPlugin';
import { inkWith, type Planted, plant } from './faults/plantedStory';

async function built(planted: Planted = {}) {
  const { root, assets } = plant(planted);
  const page = join(root, '..', 'page');
  mkdirSync(page);
  writeFileSync(
    join(page, 'main.js'),
    "export * from 'virtual:stories'; export * from 'virtual:cast'; export * from 'virtual:cards/nl';",
  );
  await build({
    root: page,
    configFile: false,
    logLevel: 'silent',
    build: { lib: { entry: 'main.js', formats: ['es'], fileName: 'main' }, outDir: 'out' },
    plugins: [inkPlugin({ stories: root, assets })],
  });
  return join(page, 'out');
}

test('logic and the words of each language are chunks of their own', async () => {
  const out = await built();
  const chunks = readdirSync(out).filter((name) => name !== 'main.mjs');
  const sourceOf = (text: string) => chunks.filter((name) => readFileSync(join(out, name), 'utf8').includes(text));
  expect(chunks).toHaveLength(3);
  expect(sourceOf('Laat mij er even langs.')).toHaveLength(1);
  expect(readFileSync(join(out, 'main.mjs'), 'utf8')).not.toContain('Laat mij er even langs.');
});

test('a page reads the card, then the story, then its words', async () => {
  const out = await built();
  const page = await import(/* @vite-ignore */ pathToFileURL(join(out, 'main.mjs')).href);
  const [entry] = page.stories;
  expect(entry).toMatchObject({
    card: { id: 'klein', order: 1 },
    titles: { nl: { title: 'Klein verhaal', perspectives: { noor: 'Tekent alles.' } } },
  });
  expect((await entry.load()).story).toMatchObject({
    card: { id: 'klein' },
    hash: expect.stringMatching(/^[0-9a-f]{12}$/),
  });
  expect((await entry.words.nl()).words).toMatchObject({ t_n1: 'Het regent.' });
  expect((await entry.words.en()).words.t_n1).not.toBe('Het regent.');
  expect(page.castNames.noor.name.nl).toBe('Noor');
  expect(page.cards.help).toMatchObject([{ id: 'een' }, { id: 'twee' }, { id: 'drie' }]);
});

test.each<[string, Planted, string]>([
  ['an unknown mood', { ink: inkWith('(worried)', '(hapy)') }, 'klein.ink:6 unknown mood, pose or spot "hapy"'],
  ['a missing id', { ink: inkWith(' #id:t_n1', '') }, 'klein.ink:6 this line has no id yet'],
  ['a missing translation', { english: ({ t_n1: _, ...rest }) => rest }, 'klein.ink:6 "t_n1" is missing in en.json'],
  ['a missing picture', { undrawn: ['places/hallway-day.svg'] }, 'klein.ink:5 there is no picture of this place'],
  ['broken Ink', { ink: inkWith('-> keeper', '-> kiper') }, 'klein.ink:21 Divert target not found'],
])('the build stops at %s', async (_, planted, sentence) => {
  await expect(built(planted)).rejects.toThrow(sentence);
});
