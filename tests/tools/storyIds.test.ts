// Ids are put in by a tool: new lines get one, old ones keep theirs, and nothing else in the file changes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { idPrefix, insertIds } from '../../src/tools/story/insertIds';
import { GOOD_INK } from './faults/goodStory';
import { inkWith, plant, SLUG } from './faults/plantedStory';

function withIds(source: string) {
  const { root, ink } = plant({ ink: source });
  const folder = join(root, SLUG);
  const first = insertIds(folder, SLUG);
  return {
    first,
    source: readFileSync(ink, 'utf8'),
    again: () => insertIds(folder, SLUG),
    read: () => readFileSync(ink, 'utf8'),
  };
}

const WITHOUT = GOOD_INK.replace(/ #id:\w+/g, '');

test('every line and choice gets an id, logic gets none', () => {
  const { source, first } = withIds(WITHOUT);
  expect(first.added).toBe(GOOD_INK.match(/#id:/g)?.length);
  expect(source).toMatch(/noor \(worried\): Het regent\. #id:kle_[a-z0-9]{4}\n/);
  expect(source).toMatch(/\+ \[Vraag wat er is\. #kantel:noor #laag #id:kle_[a-z0-9]{4}\] -> noor_vraagt\n/);
  expect(source.replace(/ #id:\w+/g, '')).toBe(WITHOUT);
});

test('a second time changes nothing', () => {
  const { source, again, read } = withIds(WITHOUT);
  expect(again().added).toBe(0);
  expect(read()).toBe(source);
});

test('an id once given is never changed', () => {
  const { source, first } = withIds(inkWith(' #id:t_n1', ''));
  expect(first.added).toBe(1);
  expect(source.replace(/#id:kle_\w{4}/, '#id:t_n1')).toBe(GOOD_INK);
});

test('of an id that stands twice the later line gets a new one, and the writer hears so', () => {
  const { source, first } = withIds(inkWith('#id:t_n8', '#id:t_n7'));
  expect(first.repaired.join()).toMatch(/klein\.ink:16 the id t_n7 stood twice; this line is now kle_\w{4}\./);
  expect(source).toMatch(/Ik vraag het zacht\. #thought #id:t_n7\n/);
});

test('an id stands before a comment', () => {
  expect(withIds(inkWith('Het regent. #id:t_n1', 'Het regent. // nat')).source).toMatch(
    /Het regent\. #id:kle_\w{4} \/\/ nat\n/,
  );
});

test.each([
  ['doorgestuurd', 'doo'],
  ['na-de-breuk', 'ndb'],
  ['de-lijst', 'dl'],
  ['nep', 'nep'],
])('the ids of %s begin with %s', (slug, prefix) => {
  expect(idPrefix(slug)).toBe(prefix);
});
