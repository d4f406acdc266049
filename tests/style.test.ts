// Holds the house style of design.md 6 that no linter knows.
import { expect, test } from 'vitest';
import { sourceFiles } from './sourceFiles';

const MAX_LINES = 250;
const MAX_SCENE_LINES = 150;
const BANNED_NAMES = /manager|handler|helper|util|misc|common|(?<!meta)data|info(?!rm)|\bbase|process/i;

/** One sentence per broken rule. */
function brokenStyle(path: string, source: string): string[] {
  const broken: string[] = [];
  const lines = source.split('\n');
  const name = path.split('/').at(-1) ?? '';
  if (lines.length > MAX_LINES) broken.push(`${path} has ${lines.length} lines, at most ${MAX_LINES}.`);
  if (/extends (Phaser\.)?Scene\b/.test(source) && lines.length > MAX_SCENE_LINES)
    broken.push(`${path} is a scene of ${lines.length} lines, at most ${MAX_SCENE_LINES}.`);
  if (!/^(#!.*\n)?(\/\/|\/\*)/.test(source)) broken.push(`${path} does not open with a sentence on what it is for.`);
  if (/^export default/m.test(source)) broken.push(`${path} has a default export.`);
  if (/^(export )?let /m.test(source)) broken.push(`${path} has a module-level let.`);
  if (/[:<(,|&]\s*any\b(?!\w)|\bas any\b/.test(source.replace(/\/\/.*|\/\*[\s\S]*?\*\/|'[^'\n]*'|`[^`]*`/g, '')))
    broken.push(`${path} uses any.`);
  if (/\benum\s+\w+\s*\{/.test(source)) broken.push(`${path} has an enum.`);
  if (/(?<!\.)\bsetTimeout\b/.test(source) && path.startsWith('src/play/stage/'))
    broken.push(`${path} uses setTimeout; the stage has Phaser's time.`);
  if (/innerHTML|dangerouslySetInnerHTML/.test(source) && !path.startsWith('src/tools/'))
    broken.push(`${path} writes HTML from text.`);
  if (BANNED_NAMES.test(name)) broken.push(`${path} has a name that says nothing.`);
  return broken;
}

test('every source file keeps the house style', () => {
  const broken = Object.entries(sourceFiles('src/')).flatMap(([path, source]) => brokenStyle(path, source));
  expect(broken).toEqual([]);
});

const opening = '// What it is for.\n';

test.each([
  ['too long', 'src/a.ts', opening + '\n'.repeat(260), 'lines, at most 250'],
  ['a long scene', 'src/a.ts', `${opening}class A extends Scene {}${'\n'.repeat(160)}`, 'is a scene of'],
  ['no opening sentence', 'src/a.ts', 'export const a = 1;', 'does not open'],
  ['a default export', 'src/a.ts', `${opening}export default 1;`, 'default export'],
  ['a module-level let', 'src/a.ts', `${opening}let a = 1;`, 'module-level let'],
  ['any', 'src/a.ts', `${opening}const a: any = 1;`, 'uses any'],
  ['an enum', 'src/a.ts', `${opening}enum A { b }`, 'enum'],
  ['a timer in the stage', 'src/play/stage/a.ts', `${opening}setTimeout(() => {}, 1);`, 'setTimeout'],
  ['HTML from text', 'src/a.ts', `${opening}el.innerHTML = text;`, 'writes HTML'],
  ['a name that says nothing', 'src/storyHelper.ts', opening, 'says nothing'],
])('%s is named', (_, path, source, sentence) => {
  expect(brokenStyle(path, source).join()).toContain(sentence);
});
