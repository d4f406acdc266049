// What everybody in a story is called here, in the language one reads.
import type { LanguageCode } from '../browser/language';
import { ACTORS, type ActorId } from '../story/vocabulary';
import type { Names } from '../story/words';

export type CastNames = Readonly<Record<ActorId, { readonly name: string | Readonly<Record<LanguageCode, string>> }>>;

export function namesIn(cast: CastNames, code: LanguageCode): Names {
  const named = ACTORS.map((actor) => {
    const { name } = cast[actor];
    return [actor, typeof name === 'string' ? name : name[code]];
  });
  return Object.fromEntries(named);
}
