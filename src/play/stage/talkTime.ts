// How long a mouth moves for a line.
import { sameTableau } from './sameTableau';
import type { Picture } from './stage';

const TALK_MS = 1500;
const MOST_TALK_MS = 2500;
const TALK_MS_A_CHARACTER = 40;

/** A line is spoken when it is another one than before; without its id, when anything changed. 0: nobody speaks. */
export function talkTimeMs(picture: Extract<Picture, { kind: 'tableau' }>, before: Picture): number {
  const { tableau, line } = picture;
  if (!tableau.speaker) return 0;
  if (before.kind === 'tableau') {
    if (line ? before.line?.id === line.id : sameTableau(before.tableau, tableau)) return 0;
  }
  return line ? Math.min(MOST_TALK_MS, line.characters * TALK_MS_A_CHARACTER) : TALK_MS;
}
