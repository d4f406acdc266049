// The drawing of a whole map, as SVG: the same on the teacher's page, on paper, and in the file a writer asks for.
import type { ActorId } from '../../story/vocabulary';
import { edgePath } from './edgePath';
import { isMetBy } from './isMetBy';
import { EDGE_KINDS, type MapDrawing, type PlacedNode } from './mapDrawing';
import { NodeDrawing, tintOf } from './NodeDrawing';
import type { MapVoice } from './nodeFace';

/** What a place of the map can do; without it the map is only looked at. */
export interface NodeButton {
  readonly pressed: boolean;
  /** The one the Tab key comes to. */
  readonly tabStop: boolean;
  readonly onOpen: () => void;
}

export interface MapPictureProps {
  readonly drawing: MapDrawing;
  readonly voice: MapVoice;
  /** Only what this side can meet; null: everything. */
  readonly side?: ActorId | null;
  readonly buttonOf?: (node: PlacedNode) => NodeButton;
}

const ownerOf = (node: PlacedNode): ActorId | null =>
  node.kind === 'side' ? node.actor : node.kind === 'turningPoint' ? node.role : node.eyes;

function looksOf(node: PlacedNode): string {
  const looks = ['map-node', `map-${node.kind}`, tintOf(ownerOf(node))];
  if (node.kind === 'ending') looks.push(`map-ending-${node.ending.kind}`);
  if (node.kind === 'scene' && node.by) looks.push(`map-by-${node.by.kind}`);
  return looks.join(' ');
}

/** Arrow heads; once on every page that shows a map. */
export function MapArrows() {
  return (
    <defs>
      {EDGE_KINDS.map((kind) => (
        <marker
          key={kind}
          id={`map-arrow-${kind}`}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto-start-reverse"
        >
          <path class={`map-arrow map-arrow-${kind}`} d="M0 0 10 5 0 10z" />
        </marker>
      ))}
    </defs>
  );
}

export function MapPicture({ drawing, voice, side = null, buttonOf }: MapPictureProps) {
  const nodes = drawing.nodes.filter((node) => isMetBy(node, side));
  const met = new Set(nodes.map(({ id }) => id));
  const edges = drawing.edges.filter(({ from, to }) => met.has(from) && met.has(to));
  return (
    <>
      {drawing.repair
        .filter(({ x, y, width, height }) =>
          nodes.some(({ box }) => box.x >= x && box.y >= y && box.x < x + width && box.y < y + height),
        )
        .map((box) => (
          <g key={`${box.x} ${box.y}`}>
            <rect class="map-repair" {...box} rx="22" />
            <text class="map-region" x={box.x + 18} y={box.y + 26}>
              {voice.t('board:repair')}
            </text>
          </g>
        ))}
      {edges.map(({ from, to, kind, points }) => (
        <path
          key={`${from} ${to} ${kind}`}
          class={`map-edge map-edge-${kind}`}
          d={edgePath(points)}
          marker-end={`url(#map-arrow-${kind})`}
          {...(kind === 'aside' ? { 'marker-start': `url(#map-arrow-${kind})` } : {})}
        />
      ))}
      {nodes.map((node) => {
        const button = buttonOf?.(node);
        const asButton = button && {
          role: 'button' as const,
          // In SVG an attribute's capitals count.
          tabindex: button.tabStop ? 0 : -1,
          'aria-pressed': button.pressed,
          'data-node': node.id,
          onClick: button.onOpen,
        };
        return (
          <g key={node.id} class={looksOf(node)} transform={`translate(${node.box.x} ${node.box.y})`} {...asButton}>
            <NodeDrawing node={node} voice={voice} />
          </g>
        );
      })}
    </>
  );
}
