// Holds the table of design.md 1: who may know whom, and which library lives where.
import { expect, test } from 'vitest';
import { sourceFiles } from './sourceFiles';

const TABLE: Record<string, { parts: string[]; libraries: string[] }> = {
  'src/story/': { parts: [], libraries: ['inkjs'] },
  'src/lesson/': { parts: ['src/story/'], libraries: [] },
  'src/browser/': { parts: ['src/story/', 'src/lesson/'], libraries: ['i18next'] },
  'src/play/stage/': { parts: ['src/story/'], libraries: ['phaser'] },
  'src/play/controls/': {
    parts: ['src/story/', 'src/browser/', 'src/play/play.ts', 'src/play/soundBoard.ts'],
    libraries: ['preact'],
  },
  'src/play/': {
    parts: ['src/story/', 'src/browser/', 'src/play/stage/', 'src/play/controls/'],
    libraries: ['howler'],
  },
  'src/player/': { parts: ['src/story/', 'src/lesson/', 'src/browser/', 'src/play/'], libraries: ['preact'] },
  'src/board/': { parts: ['src/story/', 'src/lesson/', 'src/browser/', 'src/play/'], libraries: ['preact'] },
  'src/server/': { parts: ['src/story/', 'src/lesson/'], libraries: ['node'] },
  'src/tools/': {
    parts: [
      'src/story/',
      'src/player/home',
      'src/board/map/',
      'src/browser/words/',
      'src/browser/language',
      'src/play/stage/artFormat',
    ],
    libraries: ['*'],
  },
};

/** The part a path belongs to: the longest row of the table it starts with. */
function partOf(path: string): string | undefined {
  return Object.keys(TABLE)
    .filter((part) => path.startsWith(part))
    .sort((a, b) => b.length - a.length)[0];
}

const IMPORT = /(?:from\s+|import\s*\(\s*|^import\s+)(['"])([^'"]+)\1/gm;

function resolve(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const step of to.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

/** One sentence per broken rule. */
function brokenRules(files: Readonly<Record<string, string>>): string[] {
  const broken: string[] = [];
  for (const [path, source] of Object.entries(files)) {
    const part = partOf(path);
    const row = part ? TABLE[part] : undefined;
    if (!part || !row) {
      broken.push(`${path} is in no part of the table.`);
      continue;
    }
    for (const [, , target = ''] of source.matchAll(IMPORT)) {
      if (target.startsWith('.')) {
        const file = resolve(path, target);
        if (!file.startsWith('src/') || file.startsWith(part)) {
          if (partOf(file) === part || !file.startsWith('src/')) continue;
        }
        if (!row.parts.some((allowed) => file.startsWith(allowed))) broken.push(`${path} may not import ${file}.`);
        continue;
      }
      if (target.startsWith('virtual:')) {
        if (part !== 'src/browser/' && part !== 'src/player/' && part !== 'src/board/')
          broken.push(`${path} may not import ${target}.`);
        continue;
      }
      const library = target.split('/')[0] ?? '';
      const allowed = row.libraries.includes('*') || row.libraries.includes(library);
      const runtimeOnly = part === 'src/story/' && target !== 'inkjs';
      if (!allowed || runtimeOnly) broken.push(`${path} may not import the library ${target}.`);
    }
  }
  return broken;
}

test('imports point to story/, and every library has one home', () => {
  expect(brokenRules(sourceFiles('src/'))).toEqual([]);
});

test('a planted violation is named, static or dynamic', () => {
  expect(brokenRules({ 'src/story/x.ts': `import { a } from '../play/stage/stage';` })).toEqual([
    'src/story/x.ts may not import src/play/stage/stage.',
  ]);
  expect(brokenRules({ 'src/play/stage/x.ts': `const a = import('inkjs');` })).toEqual([
    'src/play/stage/x.ts may not import the library inkjs.',
  ]);
  expect(brokenRules({ 'src/play/controls/x.tsx': `import type { Stage } from '../stage/stage';` })).toEqual([
    'src/play/controls/x.tsx may not import src/play/stage/stage.',
  ]);
  expect(brokenRules({ 'src/story/x.ts': `import { Compiler } from 'inkjs/full';` })).toEqual([
    'src/story/x.ts may not import the library inkjs/full.',
  ]);
  expect(brokenRules({ 'src/loose/x.ts': '' })).toEqual(['src/loose/x.ts is in no part of the table.']);
});
