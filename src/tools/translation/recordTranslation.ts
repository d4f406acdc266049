// Writes down what translations were made from, and keeps aside those of texts that are gone.
import type { Made } from './madeFrom';
import { isStale } from './madeFrom';
import type { TextSource } from './textSource';
import type { Translation } from './translation';

export interface Recorded extends Translation {
  /** How many were new, or changed by hand. */
  readonly recorded: number;
  /** Ids of texts that are gone, their translations moved out of the words. */
  readonly aside: readonly string[];
  /** Ids that came back, their translations with them. */
  readonly restored: readonly string[];
}

/** Brings one language up to date with its source. A stale translation stays as it is: only a person can look at it. */
export function recordTranslation(source: TextSource, translation: Translation): Recorded {
  const words: Record<string, string> = { ...translation.words };
  const made = new Map<string, Made>(translation.made);
  const aside: string[] = [];
  const restored: string[] = [];
  let recorded = 0;
  const known = new Set(source.ids);
  for (const [id, text] of Object.entries(translation.words)) {
    if (known.has(id)) continue;
    const before = made.get(id);
    delete words[id];
    if (text === '') continue;
    aside.push(id);
    made.set(id, { dutch: before?.dutch ?? '', translation: text });
  }
  for (const { id, dutch } of source.texts) {
    const before = made.get(id);
    const text = words[id];
    if (text === undefined && before) {
      words[id] = before.translation;
      restored.push(id);
    } else if (text && !isStale(before, dutch, text) && (before?.dutch !== dutch || before.translation !== text)) {
      made.set(id, { dutch, translation: text });
      recorded += 1;
    }
  }
  return { words, made, recorded, aside, restored };
}

/** Says of these ids that somebody looked and the translation is still right. */
export function lookedAt(source: TextSource, translation: Translation, ids: readonly string[]): Translation {
  const made = new Map(translation.made);
  for (const { id, dutch } of source.texts.filter((text) => ids.includes(text.id)))
    made.set(id, { dutch, translation: translation.words[id] ?? '' });
  return { words: translation.words, made };
}

/** Forgets the translations kept aside of these ids. */
export function dropped(translation: Translation, ids: readonly string[]): Translation {
  return { words: translation.words, made: new Map([...translation.made].filter(([id]) => !ids.includes(id))) };
}
