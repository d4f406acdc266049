// A table of how far every translation is.
import type { TextSource } from './textSource';
import type { Translation } from './translation';
import { asideIds, translationState } from './translationState';

export interface LanguageRow {
  readonly source: string;
  readonly language: string;
  readonly texts: number;
  readonly translated: number;
  readonly stale: number;
  readonly missing: number;
  readonly equal: number;
  readonly aside: number;
  /** Dutch words of what is missing, stale or still Dutch. */
  readonly words: number;
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

export function languageRow(source: TextSource, language: string, translation: Translation): LanguageRow {
  const counts = { missing: 0, stale: 0, equal: 0, translated: 0 };
  let words = 0;
  for (const text of source.texts) {
    const state = translationState(source, text, translation);
    counts[state] += 1;
    if (state !== 'translated') words += wordsIn(text.dutch);
  }
  const aside = asideIds(source, translation).length;
  return { source: source.name, language, texts: source.texts.length, ...counts, aside, words };
}

const COLUMNS = ['language', 'texts', 'translated', 'stale', 'missing', 'equal', 'aside', 'words'] as const;
const HEADS: Partial<Record<(typeof COLUMNS)[number], string>> = { words: 'words to translate' };

/** The rows under their heads, numbers to the right. */
export function printLanguageTable(rows: readonly LanguageRow[]): readonly string[] {
  const cells = [
    ['', ...COLUMNS.map((name) => HEADS[name] ?? name)],
    ...rows.map((row) => [row.source, ...COLUMNS.map((name) => String(row[name]))]),
  ];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  return cells.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}
