// Cuts what is told between two decisions at the knots, and joins what is told together on any way into one passage.
import type { Beat, Turn } from '../../story/beat';

/** Lines of one knot told in one turn. */
export interface Run {
  readonly knot: string | undefined;
  readonly beats: Beat[];
}

export interface ToldRuns {
  /** One leads to the next; the last one ends the turn. */
  readonly way: readonly Run[];
  /** Side trips (tunnels): from which run, and what was told before it came back. */
  readonly asides: readonly { readonly from: Run; readonly runs: readonly Run[] }[];
}

/** The knot in which a turn ends: that of its ending or its choices. */
const endOf = (turn: Turn): string | undefined => turn.ending?.title ?? turn.choices[0]?.id;

/** The runs of one turn; a knot that is come back to within it is one run. */
export function runsOf(turn: Turn, knots: ReadonlyMap<string, string>): ToldRuns {
  const way: Run[] = [];
  const asides: { from: Run; runs: Run[] }[] = [];
  const comeBack = (knot: string | undefined): Run | undefined => {
    const index = way.findIndex((run) => run.knot === knot);
    const from = way[index];
    if (!from) return undefined;
    const runs = way.splice(index + 1);
    if (runs.length > 0) asides.push({ from, runs });
    return from;
  };
  for (const beat of turn.beats) {
    const knot = knots.get(beat.id);
    const run = comeBack(knot);
    if (run) run.beats.push(beat);
    else way.push({ knot, beats: [beat] });
  }
  comeBack(knots.get(endOf(turn) ?? ''));
  return { way, asides };
}
