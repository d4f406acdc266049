// Finds for each knot, turning point and ending a shortest way there from every side a pupil can begin on.
import type { Choice, Turn } from '../../story/beat';
import type { ActorId } from '../../story/vocabulary';
import type { SourcePlace, WrittenTurningPoint, WrittenWay, WrittenWays } from '../../story/writing';
import type { Exploration, Step } from '../story/explore';
import { MAP_SEED, type StoryFolder } from './compileStory';
import { reachedBy } from './mapStory';

/** A step as met from one side, with the one before it. */
interface Stand {
  readonly step: Step;
  readonly side: ActorId | null;
  readonly before: Stand | null;
}

type Graph = Pick<Exploration, 'states' | 'steps'>;

/** Every step from every side, nearest first. */
function standsOf({ states, steps }: Graph): readonly Stand[] {
  const [opening] = steps;
  const stands: Stand[] = opening ? [{ step: opening, side: null, before: null }] : [];
  const met = new Set<string>();
  for (const before of stands) {
    const name = `${before.side} ${before.step.to}`;
    if (met.has(name)) continue;
    met.add(name);
    for (const index of states[before.step.to]?.out ?? []) {
      const step = steps[index];
      if (!step) continue;
      const side = step.choice?.kind === 'perspective' ? step.choice.actor : before.side;
      stands.push({ step, side, before });
    }
  }
  return stands;
}

function wayTo(stand: Stand, beat: number): WrittenWay {
  const taken: Choice[] = [];
  for (let at: Stand | null = stand; at; at = at.before) if (at.step.choice) taken.unshift(at.step.choice);
  return { side: stand.side, choices: taken.map(({ id }) => id), beat };
}

/** At which beat of its turn each line and choice is met. */
function metAt({ beats, thoughts, choices, ending }: Turn): readonly (readonly [id: string, beat: number])[] {
  const last = Math.max(0, beats.length - 1);
  return [
    ...beats.map(({ id }, index) => [id, index] as const),
    ...[...thoughts, ...choices].map(({ id }) => [id, last] as const),
    ...(ending ? [...ending.now, { id: ending.title }] : []).map(({ id }) => [id, beats.length] as const),
  ];
}

/** Keeps the first way of each side to each name. */
class Ways {
  readonly #found = new Map<string, WrittenWay[]>();
  note(name: string, stand: Stand, beat: number): void {
    const ways = this.#found.get(name) ?? [];
    if (!ways.some(({ side }) => side === stand.side)) ways.push(wayTo(stand, beat));
    this.#found.set(name, ways);
  }
  to(name: string): readonly WrittenWay[] {
    return this.#found.get(name) ?? [];
  }
}

function turningPointOf(folder: StoryFolder, steps: readonly Step[]) {
  return (id: string): Omit<WrittenTurningPoint, 'ways' | 'id'> => {
    const grens = folder.lines.find(({ printed }) => printed?.kind === 'beat' && printed.beat.grens === id);
    const place: SourcePlace = { file: grens?.file ?? '', line: grens?.line ?? null };
    const offered = steps.flatMap(({ turn }) => (turn.turningPoint === id ? turn.choices : []));
    const options = [...new Map(offered.map((choice) => [choice.id, choice])).values()];
    return { role: options.find(({ kind }) => kind === 'kantel')?.actor ?? null, place, options };
  };
}

/** `folder` as compiled for writing, `exploration` of its logic. */
export function writtenWays(folder: StoryFolder, exploration: Exploration): WrittenWays {
  const knotOf = new Map(folder.lines.map(({ id, knot }) => [id, knot]));
  const [knots, turningPoints, endings] = [new Ways(), new Ways(), new Ways()];
  const stands = standsOf(exploration);
  for (const stand of stands) {
    const { turn } = stand.step;
    for (const [id, beat] of metAt(turn)) knots.note(knotOf.get(id) ?? '', stand, beat);
    const { turningPoint, ending } = reachedBy(stand.step);
    if (turningPoint !== null) turningPoints.note(turningPoint, stand, Math.max(0, turn.beats.length - 1));
    if (ending !== null) endings.note(ending, stand, turn.beats.length);
  }
  const pointOf = turningPointOf(folder, exploration.steps);
  return {
    story: folder.card.id,
    seed: MAP_SEED,
    exhaustive: exploration.exhaustive,
    knots: Object.fromEntries([...new Set(knotOf.values())].map((name) => [name, knots.to(name)])),
    turningPoints: folder.card.turningPoints.map((id) => ({ id, ...pointOf(id), ways: turningPoints.to(id) })),
    endings: folder.lines.flatMap(({ printed }) => {
      if (printed?.kind !== 'ending') return [];
      const { id, kind, title } = printed.ending;
      return [{ id, kind, title, ways: endings.to(id) }];
    }),
  };
}
