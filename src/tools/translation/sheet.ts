// What travels to a translator and back: every text of one source with its translation so far.
import type { SourceText, TextSource } from './textSource';
import type { Translation } from './translation';
import { translationState } from './translationState';

export interface SheetText {
  readonly id: string;
  readonly dutch: string;
  /** Empty when there is none yet. */
  readonly translation: string;
  /** The Dutch changed after it was translated, or a translator is not sure. */
  readonly stale: boolean;
  /** The Dutch a stale translation was made from; null when that is not known. */
  readonly previousDutch: string | null;
  /** What a translator has to know, a sentence each. */
  readonly notes: readonly string[];
  /** `stories/nep/nep.ink:41` */
  readonly place: string;
  /** The most characters that fit; null when nothing is too long. */
  readonly limit: number | null;
  /** What the translator wrote beside it; null when nothing. */
  readonly remark: string | null;
}

export interface Sheet {
  /** Name of the source: `doorgestuurd`. */
  readonly of: string;
  readonly language: string;
  readonly texts: readonly SheetText[];
}

/** A sheet, or why there is none. */
export type ParsedSheet = { readonly sheet: Sheet } | { readonly problem: string };

export const placeOf = ({ file, line }: SourceText): string => (line === null ? file : `${file}:${line}`);

export function sheetOf(source: TextSource, language: string, translation: Translation): Sheet {
  const notes = source.notes();
  const texts = source.texts.map((text): SheetText => {
    const stale = translationState(source, text, translation) === 'stale';
    return {
      id: text.id,
      dutch: text.dutch,
      translation: translation.words[text.id] ?? '',
      stale,
      previousDutch: (stale && translation.made.get(text.id)?.dutch) || null,
      notes: notes.get(text.id) ?? [],
      place: placeOf(text),
      limit: text.limit,
      remark: null,
    };
  });
  return { of: source.name, language, texts };
}
