// The names characters go by in this class: their own, or one of two replacements when a pupil bears that name.
import type { LanguageCode } from '../browser/language';
import { ACTORS, type ActorId } from '../story/vocabulary';
import type { Names } from '../story/words';

type Localised = string | Readonly<Record<LanguageCode, string>>;

export interface CastEntry {
  readonly name: Localised;
  readonly others: readonly Localised[];
}

export type CastNames = Readonly<Record<ActorId, CastEntry>>;

/** Which name each actor goes by: 0 their own, 1 and 2 the replacements. */
export type NameChoices = Readonly<Partial<Record<ActorId, number>>>;

const inLanguage = (name: Localised, code: LanguageCode) => (typeof name === 'string' ? name : name[code]);

const namesOf = (entry: CastEntry): readonly Localised[] => [entry.name, ...entry.others];

export function chosenNames(cast: CastNames, choices: NameChoices, code: LanguageCode): Names {
  const named = ACTORS.map((actor) => {
    const names = namesOf(cast[actor]);
    return [actor, inLanguage(names[choices[actor] ?? 0] ?? cast[actor].name, code)];
  });
  return Object.fromEntries(named);
}

/** The choices with this actor's next name; after the last replacement comes their own again. */
export function swapName(cast: CastNames, choices: NameChoices, actor: ActorId): NameChoices {
  return { ...choices, [actor]: ((choices[actor] ?? 0) + 1) % namesOf(cast[actor]).length };
}

/** Reads what was kept; anything strange means everybody's own name. */
export function parseNameChoices(text: string | null): NameChoices {
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    if (typeof read !== 'object' || read === null) return {};
    const entries = Object.entries(read).filter(([, choice]) => choice === 1 || choice === 2);
    return Object.fromEntries(entries.filter(([actor]) => (ACTORS as readonly string[]).includes(actor)));
  } catch {
    return {};
  }
}
