// The typefaces, cut down to the letters and signs our languages and names need, and the style sheet that names them.
import subsetFont from 'subset-font';
import { type Asset, asset, type Origin } from './asset';
import { MORE_TEXT, MORE_TITLES, NAMES, TEXT, TITLES } from './letters';
import { packageFile, packageVersion } from './packageFile';

const FONTSOURCE_ATKINSON = '@fontsource-variable/atkinson-hyperlegible-next';
const FONTSOURCE_BRICOLAGE = '@fontsource/bricolage-grotesque';
const FONTSOURCE_DYSLEXIC = '@fontsource/opendyslexic';

/** What our text shows of the font's finesse: kerning, ligatures, marks on letters, letters of a language. */
const FEATURES = ['kern', 'liga', 'mark', 'ccmp', 'locl'] as const;

interface Cut {
  readonly file: string;
  readonly family: string;
  readonly weight: string;
  readonly from: string;
  readonly letters: string;
  readonly axes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
}

/** The heaviest the words are set in; the file with 800 in it is a third larger. */
const WEIGHTS = { wght: { min: 400, max: 700 } };
const atkinson = { family: 'Atkinson Hyperlegible Next', weight: '400 700', axes: WEIGHTS };
const bricolage = { family: 'Bricolage Grotesque', weight: '800' };

const atkinsonFrom = (part: string) =>
  `${FONTSOURCE_ATKINSON}/files/atkinson-hyperlegible-next-${part}-wght-normal.woff2`;
const bricolageFrom = (part: string) => `${FONTSOURCE_BRICOLAGE}/files/bricolage-grotesque-${part}-800-normal.woff2`;

const CUTS: readonly Cut[] = [
  { ...atkinson, file: 'atkinson-next.woff2', letters: TEXT, from: atkinsonFrom('latin') },
  { ...atkinson, file: 'atkinson-next-more.woff2', letters: MORE_TEXT, from: atkinsonFrom('latin') },
  { ...atkinson, file: 'atkinson-next-ext.woff2', letters: NAMES, from: atkinsonFrom('latin-ext') },
  { ...bricolage, file: 'bricolage-800.woff2', letters: TITLES, from: bricolageFrom('latin') },
  { ...bricolage, file: 'bricolage-800-more.woff2', letters: MORE_TITLES, from: bricolageFrom('latin') },
  { ...bricolage, file: 'bricolage-800-ext.woff2', letters: NAMES, from: bricolageFrom('latin-ext') },
];

const AUTHORS: Readonly<Record<string, string>> = {
  [FONTSOURCE_ATKINSON]: 'The Atkinson Hyperlegible Next Project Authors',
  [FONTSOURCE_BRICOLAGE]: 'The Bricolage Grotesque Project Authors',
  [FONTSOURCE_DYSLEXIC]: 'Abbie Gonzalez',
};

function origin(path: string, changes: string): Origin {
  const name = path.split('/').slice(0, 2).join('/');
  return { source: packageVersion(name), author: AUTHORS[name] ?? '', licence: 'OFL-1.1', changes };
}

/** U+20-7E,U+A0-FF,...: the form CSS wants, runs joined. */
export function unicodeRange(letters: string): string {
  const points = [...new Set([...letters].map((letter) => letter.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const runs: [from: number, to: number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}

function fontFace(family: string, weight: string, file: string, letters: string | null): string {
  const range = letters ? `unicode-range:${unicodeRange(letters)};` : '';
  return `@font-face{font-family:'${family}';font-style:normal;font-weight:${weight};font-display:swap;src:url('./${file}') format('woff2');${range}}\n`;
}

/** OpenDyslexic keeps its name only if it stays as delivered: copied, never cut. */
function openDyslexic(weight: 400 | 700): Asset {
  const path = `${FONTSOURCE_DYSLEXIC}/files/opendyslexic-latin-${weight}-normal.woff2`;
  return asset(`fonts/opendyslexic-${weight}.woff2`, packageFile(path), origin(path, 'none, copied as delivered'));
}

export async function fontAssets(): Promise<readonly Asset[]> {
  const cut = await Promise.all(
    CUTS.map(async ({ file, from, letters, axes }) => {
      const options = {
        targetFormat: 'woff2',
        noHinting: true,
        keepFeatures: FEATURES,
        ...(axes ? { variationAxes: axes } : {}),
      } as const;
      const font = await subsetFont(packageFile(from), letters, options);
      return asset(`fonts/${file}`, font, origin(from, 'cut down to the letters we use'));
    }),
  );
  const own = { source: 'src/tools/art (npm run art)', author: 'Kantelpunt', licence: 'CC0-1.0', changes: 'none' };
  const always = CUTS.map(({ family, weight, file, letters }) => fontFace(family, weight, file, letters)).join('');
  const wanted = ([400, 700] as const).map((weight) =>
    fontFace('OpenDyslexic', String(weight), `opendyslexic-${weight}.woff2`, null),
  );
  return [
    ...cut,
    openDyslexic(400),
    openDyslexic(700),
    asset('fonts/fonts.css', always, own),
    asset('fonts/opendyslexic.css', wanted.join(''), own),
  ];
}
