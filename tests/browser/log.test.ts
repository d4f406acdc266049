// What a screen reader hears: each line exactly once, whole, in the order of the story.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { spokenBeat } from '../../src/play/controls/spokenBeat';
import type { Telling } from '../../src/play/controls/telling';
import { Reader } from '../../src/story/reader';
import { compileStory } from '../../src/tools/ink/compileStory';
import { NAMES, NL, storyWords } from './said';
import { visits, withoutPictures } from './visits';
import { begin, walk } from './walk';

const open = visits();

/** Notes whatever is ever added to a live log, at the moment it is. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const onChange = (changes: MutationRecord[]) => {
      for (const { target, addedNodes } of changes)
        if (target instanceof Element && target.closest('[role=log]'))
          for (const node of addedNodes) heard.push(node.textContent ?? '');
    };
    new MutationObserver(onChange).observe(document, { childList: true, subtree: true, characterData: true });
  });

const heardOn = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

/** What should be heard, told by the real reader: first option everywhere, no Wacht. */
function expected(slug: string, side: string): readonly string[] {
  const { story } = compileStory(`stories/${slug}`, { missingIds: 'temporary' });
  if (!story) throw new Error(`${slug} does not compile`);
  const words = storyWords(slug, 'nl');
  const line = (id: string) => words[id] ?? id;
  const telling: Telling = {
    language: 'nl',
    t: (key, values) => NL.play(key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values?.[name])),
    line,
    name: (actor) => NAMES.nl[actor],
    called: (id) => words[`chats.${id}`] ?? id,
    face: () => undefined,
  };
  const reader = new Reader(story, { seed: 1, choices: [], beat: 0 });
  const begins = reader.moment.choices.find(({ actor }) => actor === side);
  if (begins) reader.choose(begins.id);
  const said: string[] = [];
  for (let step = 0, before = ''; step < 300; step++) {
    const { kind, beat, choices, ending } = reader.moment;
    if (ending) return [...said, line(ending.title)];
    if (beat && beat.id !== before) said.push(spokenBeat(beat, telling));
    before = beat?.id ?? before;
    const [first] = choices;
    if (kind === 'choice' && first) reader.choose(first.id);
    else reader.next();
  }
  throw new Error('no ending');
}

test.each([
  ['oefenronde', 'Oefenronde', 'timo', 'Timo'],
  ['oefenronde', 'Oefenronde', 'zoe', 'Zoë'],
  ['doorgestuurd', 'Doorgestuurd', 'noor', 'Noor'],
])('%s from one side is heard line by line (%s, %s)', async (slug, title, side, name) => {
  const { page, complaints } = await open({}, async (page) => {
    await withoutPictures(page);
    await listen(page);
  });
  await begin(page, title, name);
  await walk(page);
  await expect.poll(() => heardOn(page)).toEqual(expected(slug, side));
  expect(complaints).toEqual([]);
});
