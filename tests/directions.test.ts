// Our style sheets say start and end, never left and right, so that a language read from the right needs no sheet of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What stays where it is, whichever way one reads. */
const STAYS: readonly { readonly what: RegExp; readonly why: string }[] = [
  { what: /\.beat-speech/, why: 'the tail points at where somebody stands in the picture, which is not mirrored' },
  { what: /\.pause-hills|\.door/, why: 'a drawing' },
];

const SIDED = [
  /^(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /^(?:left|right)$/,
  /^border-(?:top|bottom)-(?:left|right)-radius$/,
];
const AT_A_SIDE = /^(?:text-align|float|clear|justify-self|transform-origin|transition)$/;
const FOUR_SIDES = /^(?:margin|padding|inset|border-style|border-color|scroll-margin|scroll-padding)$/;

/** Pieces of a value, a function being one. */
const piecesOf = (value: string): readonly string[] => value.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];

function isPhysical(property: string, value: string): boolean {
  if (SIDED.some((pattern) => pattern.test(property))) return true;
  if (AT_A_SIDE.test(property) && /\b(?:left|right)\b/.test(value)) return true;
  if (property === 'transform' || property === 'translate')
    return /translate(?:X|3d)?\(\s*-?[1-9.]/.test(value) && !value.includes('--forward');
  const [, right, , left] = piecesOf(value);
  // A notch of the device is at a side of the device.
  return FOUR_SIDES.test(property) && left !== undefined && left !== right && !value.includes('safe-area-inset-left');
}

/** One sentence per declaration that knows left from right. */
function physical(path: string, css: string): readonly string[] {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/([^{};]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', rules = '']) => {
    if (STAYS.some(({ what }) => what.test(selector))) return [];
    return rules.split(';').flatMap((rule) => {
      const [property = '', value = ''] = rule.split(/:(.*)/s).map((part) => part.trim());
      const said = `${path} ${selector.trim()} { ${property}: ${value} } knows left from right; say start and end.`;
      return isPhysical(property, value) ? [said] : [];
    });
  });
}

test('no style sheet knows left from right', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(10);
  expect(sheets.flatMap((path) => physical(path, readFileSync(join('src', path), 'utf8')))).toEqual([]);
});

test.each([
  'margin-left: 1rem',
  'left: 0',
  'text-align: right',
  'padding: 0 1rem 0 2rem',
  'inset: 0 auto 0 0',
  'transform: translateX(4px)',
  'border-top-left-radius: 1rem',
  'transition: left 1s',
])('"%s" is named', (rule) => {
  expect(physical('a.css', `@media (min-width: 9px) { .a { color: red; ${rule} } }`)).toHaveLength(1);
});

test.each([
  'margin-inline-start: 1rem',
  'padding: 0 1rem 0 1rem',
  'padding: max(1rem, env(safe-area-inset-top)) 1rem 0 max(1rem, env(safe-area-inset-left))',
  'transform: translateX(calc(var(--forward) * 4px))',
  'transform: translateY(4px)',
])('"%s" is left alone', (rule) => {
  expect(physical('a.css', `.a { ${rule} }`)).toEqual([]);
});
