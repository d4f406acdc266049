// The map of one story, from what ships: its logic, every way through it, and its words in every language.
import type { MapDrawing } from '../../board/map/mapDrawing';
import type { MapVoice } from '../../board/map/nodeFace';
import type { CompiledStory } from '../../story/compiledStory';
import { MAP_SEED } from '../ink/compileStory';
import { type Exploration, explore } from '../story/explore';
import { foldGraph } from './foldGraph';
import { layoutMap } from './layoutMap';
import { readingOrder } from './readingOrder';
import { storyGraph } from './storyGraph';

/** The most steps tried; a story that needs more says so on its map. */
const CAP = 30_000;

export function drawMap(
  { logic, card }: Pick<CompiledStory, 'logic' | 'card'>,
  voices: readonly MapVoice[],
  exploration: Exploration = explore(logic, { seed: MAP_SEED, cap: CAP }),
): MapDrawing {
  const graph = foldGraph(storyGraph(exploration, logic));
  const { width, height, boxOf, pointsOf, repair } = layoutMap(graph, voices);
  return {
    story: card.id,
    width,
    height,
    nodes: readingOrder(graph).map(({ node, depth }) => ({ ...node, depth, box: boxOf(node) })),
    edges: graph.edges.map((edge) => ({ ...edge, points: pointsOf(edge) })),
    repair,
    whole: exploration.exhaustive,
  };
}
