// The compiler as a test: everything fits, and the core knows no browser.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const TSC = resolve('node_modules/typescript/bin/tsc');

/** What the compiler complains about, or nothing. */
function complaints(project: string): string {
  try {
    execFileSync(process.execPath, [TSC, '-p', project], { encoding: 'utf8' });
    return '';
  } catch (cause) {
    return String((cause as { stdout?: unknown }).stdout);
  }
}

test('every source and test fits its types', () => {
  expect(complaints('tsconfig.json')).toBe('');
});

test('the core compiles without a browser', () => {
  expect(complaints('src/story/tsconfig.json')).toBe('');
});

test('a core that reached for the page would not compile', () => {
  mkdirSync('.cache', { recursive: true });
  const planted = mkdtempSync(resolve('.cache/planted-'));
  writeFileSync(join(planted, 'planted.ts'), '// Planted.\nexport const title = document.title;\n');
  writeFileSync(
    join(planted, 'tsconfig.json'),
    JSON.stringify({ extends: resolve('src/story/tsconfig.json'), include: ['.'] }),
  );
  expect(complaints(join(planted, 'tsconfig.json'))).toContain("Cannot find name 'document'");
});
