// Who made each file, under which licence, and what was done to it: one line per file.
export interface ManifestLine {
  readonly file: string;
  readonly source: string;
  readonly author: string;
  readonly licence: string;
  readonly changes: string;
}

const OWN = {
  source: 'own synthesis, src/tools/sound (npm run sound)',
  author: 'Kantelpunt',
  licence: 'CC0-1.0',
  changes: 'none',
};

const THEME = {
  source:
    'own composition, src/tools/sound/theme.ts, rendered with the soundfont Fluid (R3) GM (Debian: fluid-soundfont-gm)',
  author: 'Kantelpunt; soundfont: Frank Wen',
  licence: 'CC0-1.0; soundfont: MIT',
  changes: 'rendered by fluidsynth, cut, mixed to one channel, filtered, encoded',
};

export const manifest = (files: readonly string[]): ManifestLine[] =>
  files.map((file) => ({ file, ...(file.startsWith('theme.') ? THEME : OWN) }));
