// A small round face, or the initial of who has none; a picture beside a name, never instead of it.
import type { ActorId } from '../../story/vocabulary';
import { ACTORS } from '../../story/vocabulary';
import { useTelling } from './telling';

const TINTS = 6;

/** Of "meneer Haddad" the H. */
const initialOf = (name: string) => /\p{Lu}/u.exec(name)?.[0] ?? name.slice(0, 1);

export function Face({ actor }: { actor: ActorId }) {
  const telling = useTelling();
  const picture = telling.face(actor);
  const tint = ACTORS.indexOf(actor) % TINTS;
  return (
    <span class={`face face-${tint}`} aria-hidden="true">
      {picture ? <img src={picture} alt="" /> : initialOf(telling.name(actor))}
    </span>
  );
}
