// Finds every turning point and ending of a story with the shortest way to each.
import type { StoryMap } from '../../story/compiledStory';
import { type Exploration, routeTo, type Step } from '../story/explore';

/** Names of what a step reaches: a turning point while its owner's side is held, an ending. */
export function reachedBy(step: Step): { readonly turningPoint: string | null; readonly ending: string | null } {
  const { turn, side } = step;
  const own = turn.choices.some((choice) => choice.kind === 'kantel' && choice.actor === side);
  return { turningPoint: own ? turn.turningPoint : null, ending: turn.ending?.id ?? null };
}

/** The map of what was explored; in the order in which things come within reach. */
export function mapStory(exploration: Pick<Exploration, 'states' | 'steps'>): StoryMap {
  const turningPoints = new Map<string, StoryMap['turningPoints'][number]>();
  const endings = new Map<string, StoryMap['endings'][number]>();
  for (const step of exploration.steps) {
    const { turn, side } = step;
    const route = () => routeTo(exploration, step);
    const { turningPoint } = reachedBy(step);
    if (turningPoint !== null && turn.turningPoint && side && !turningPoints.has(turningPoint))
      turningPoints.set(turningPoint, { id: turn.turningPoint, role: side, route: route() });
    if (turn.ending && !endings.has(turn.ending.id)) {
      const { id, kind, title } = turn.ending;
      endings.set(id, { id, kind, title, route: route() });
    }
  }
  return { turningPoints: [...turningPoints.values()], endings: [...endings.values()] };
}
