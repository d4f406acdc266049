// Takes a translator's sheet in: what is right is merged, what is not is named, and nothing is lost unsaid.
import type { Made } from './madeFrom';
import { isStale } from './madeFrom';
import type { Sheet, SheetText } from './sheet';
import { textDoubts, textRefusals } from './textFaults';
import type { SourceText, TextSource } from './textSource';
import type { Translation } from './translation';

interface About {
  readonly id: string;
  readonly why: string;
}

export interface Merged extends Translation {
  readonly added: readonly string[];
  readonly replaced: readonly { readonly id: string; readonly was: string; readonly now: string }[];
  /** Stale until now; the translator looked and left them as they are. */
  readonly lookedAt: readonly string[];
  /** Merged, and still to be looked at. */
  readonly stale: readonly string[];
  /** Of texts the source no longer has. */
  readonly aside: readonly string[];
  /** Not merged. */
  readonly refused: readonly About[];
  /** To be looked at by somebody, merged or not. */
  readonly doubts: readonly About[];
  /** Without a translation, in the sheet and in the folder. */
  readonly empty: number;
}

/** The Dutch a text of the sheet was translated from; empty while its translator is not sure. */
const madeFromOf = (text: SheetText) => (text.stale ? (text.previousDutch ?? '') : text.dutch);

export function mergeSheet(source: TextSource, translation: Translation, sheet: Sheet): Merged {
  const words: Record<string, string> = { ...translation.words };
  const made = new Map<string, Made>(translation.made);
  const found = {
    added: [] as string[],
    replaced: [] as { id: string; was: string; now: string }[],
    lookedAt: [] as string[],
    stale: [] as string[],
    aside: [] as string[],
    refused: [] as About[],
    doubts: [] as About[],
  };
  let empty = 0;

  const mergeUnknown = ({ id, dutch }: SheetText, now: string) => {
    if (now === '') return;
    if (!(id in words) && !made.has(id)) {
      found.refused.push({ id, why: `${source.name} has no such text` });
      return;
    }
    delete words[id];
    made.set(id, { dutch, translation: now });
    found.aside.push(id);
  };

  const mergeUnchanged = (text: SheetText, { id, dutch }: SourceText, now: string) => {
    const wasStale = isStale(made.get(id), dutch, now);
    if (text.stale && !wasStale) found.doubts.push({ id, why: 'the translator marked it as not sure' });
    if (text.stale || !wasStale || text.dutch !== dutch) return;
    made.set(id, { dutch, translation: now });
    found.lookedAt.push(id);
  };

  const mergeKnown = (text: SheetText, known: SourceText) => {
    const { id, dutch, limit } = known;
    const was = words[id] ?? '';
    const now = text.translation === was ? was : text.translation.trim();
    if (text.remark !== null) found.doubts.push({ id, why: `the translator writes: ${text.remark}` });
    if (now === '') {
      if (was === '') empty += 1;
      else found.doubts.push({ id, why: `it is empty in the sheet; kept: ${was}` });
      return;
    }
    if (now === was) return mergeUnchanged(text, known, now);
    const from = madeFromOf(text);
    const isOlder = from !== dutch && was !== '' && !isStale(made.get(id), dutch, was);
    const older = isOlder ? ['it is made from an older Dutch, and the newer has a translation'] : [];
    const refusals = [...older, ...textRefusals(dutch, now, limit)];
    if (refusals.length > 0) {
      found.refused.push(...refusals.map((why) => ({ id, why })));
      return;
    }
    for (const why of textDoubts(dutch, now)) found.doubts.push({ id, why });
    words[id] = now;
    made.set(id, { dutch: from, translation: now });
    if (was === '') found.added.push(id);
    else found.replaced.push({ id, was, now });
    if (from !== dutch) found.stale.push(id);
  };

  const known = new Map(source.texts.map((text) => [text.id, text]));
  const met = new Set<string>();
  for (const text of sheet.texts) {
    const of = known.get(text.id);
    if (met.has(text.id)) found.refused.push({ id: text.id, why: 'it stands twice in the sheet' });
    else if (of) mergeKnown(text, of);
    else if (!source.ids.includes(text.id)) mergeUnknown(text, text.translation.trim());
    met.add(text.id);
  }
  return { words, made, empty, ...found };
}
