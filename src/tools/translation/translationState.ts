// How far the translation of one text is.
import { hasLanguage } from '../ink/placeholders';
import { isStale } from './madeFrom';
import type { SourceText, TextSource } from './textSource';
import type { Translation } from './translation';

/** equal: the same as the Dutch, and nobody said that is right. */
export type TranslationState = 'missing' | 'stale' | 'equal' | 'translated';

export function translationState(source: TextSource, text: SourceText, { words, made }: Translation): TranslationState {
  const translation = words[text.id] ?? '';
  if (translation.trim() === '') return 'missing';
  if (isStale(made.get(text.id), text.dutch, translation)) return 'stale';
  const isEqual = translation === text.dutch && hasLanguage(text.dutch) && !source.equal.includes(text.id);
  return isEqual ? 'equal' : 'translated';
}

/** Texts whose Dutch changed after they were translated. */
export const staleTexts = (source: TextSource, translation: Translation): readonly SourceText[] =>
  source.texts.filter((text) => translationState(source, text, translation) === 'stale');

/** Ids of translations kept aside: of texts the source no longer has. */
export function asideIds(source: TextSource, { made }: Translation): readonly string[] {
  const known = new Set(source.ids);
  return [...made.keys()].filter((id) => !known.has(id));
}
