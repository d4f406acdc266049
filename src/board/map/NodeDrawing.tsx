// One place of the map: its outline, its mark, and its words in lines.
import { ACTORS, type ActorId } from '../../story/vocabulary';
import { MapMark } from './MapMark';
import type { PlacedNode } from './mapDrawing';
import { faceRows, LEADING, MARK, type MapVoice, type NodeFace, nodeFace, PADDING, WIDTH } from './nodeFace';
import { nodeShape } from './nodeShape';

const TINTS = 6;

/** Every actor has the tint of their face in the game. */
export const tintOf = (actor: ActorId | null): string =>
  actor === null ? 'map-tint-none' : `map-tint-${ACTORS.indexOf(actor) % TINTS}`;

/** Of "meneer Haddad" the H. */
const initialOf = (name: string) => /\p{Lu}/u.exec(name)?.[0] ?? name.slice(0, 1);

interface LinesProps {
  readonly look: keyof typeof LEADING;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** `y` is the top of the first line. */
function Lines({ look, x, y, lines }: LinesProps) {
  return (
    <>
      {lines.map((line, index) => {
        const at = Math.round(y + (index + 0.76) * LEADING[look]);
        return (
          <text key={at} class={`map-${look}`} x={x} y={at}>
            {`${line} `}
          </text>
        );
      })}
    </>
  );
}

function Scene({
  node,
  face,
  voice,
}: {
  readonly voice: MapVoice;
  readonly node: PlacedNode & { readonly kind: 'scene' };
  readonly face: NodeFace;
}) {
  const rows = faceRows(face);
  const mark = node.by?.wrong ? 'wrong' : node.by?.low ? 'low' : null;
  return (
    <>
      {face.title.length > 0 && (
        <path class="map-head" d={`M8 0H${WIDTH - 8}Q${WIDTH} 0 ${WIDTH} 8V${rows.head - 4}H0V8Q0 0 8 0z`} />
      )}
      <Lines look="title" x={PADDING} y={PADDING / 2 - 1} lines={face.title} />
      {mark && <MapMark mark={mark} x={WIDTH - 16} y={15} name={voice.t(`board:${mark}`)} />}
      <Lines look="text" x={PADDING} y={rows.head + PADDING * 0.25} lines={face.text} />
      {face.note && <Lines look="note" x={PADDING} y={rows.words - 2} lines={[face.note]} />}
      {face.onward.length > 0 && (
        <>
          <path class="map-rule" d={`M0 ${rows.foot + 3}H${WIDTH}`} />
          <path
            class="map-mark"
            d={`M${PADDING} ${rows.foot + PADDING / 2 + LEADING.text / 2}h9m-3.5-3.5 3.5 3.5-3.5 3.5`}
          />
          <Lines look="text" x={PADDING + 15} y={rows.foot + PADDING / 2} lines={face.onward} />
        </>
      )}
    </>
  );
}

export function NodeDrawing({ node, voice }: { readonly node: PlacedNode; readonly voice: MapVoice }) {
  const face = nodeFace(node, voice);
  const { height } = node.box;
  const words = face.title.length * LEADING.title + (face.note ? LEADING.note : 0);
  const top = (height - words) / 2;
  const shape = <path class="map-shape" d={nodeShape(node)(node.box)} />;
  switch (node.kind) {
    case 'scene':
      return (
        <>
          {shape}
          <Scene node={node} face={face} voice={voice} />
          <path class="map-eyes" d={`M1 8V${height - 8}`} />
        </>
      );
    case 'choice':
      return (
        <>
          {shape}
          <Lines look="title" x={PADDING + 8} y={top} lines={face.title} />
        </>
      );
    case 'side':
    case 'turningPoint': {
      const actor = node.kind === 'side' ? node.actor : node.role;
      return (
        <>
          {shape}
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of SVG takes no focus; the name is said beside it */}
          <g aria-hidden="true">
            <circle class="map-letter-ground" cx={MARK} cy={height / 2} r={14} />
            <text class="map-letter" x={MARK} y={height / 2 + 5.5}>
              {initialOf(voice.name(actor))}
            </text>
          </g>
          <Lines look="note" x={MARK + 22} y={top} lines={[face.note]} />
          <Lines look="title" x={MARK + 22} y={top + LEADING.note} lines={face.title} />
        </>
      );
    }
    case 'ending':
      return (
        <>
          {shape}
          <MapMark mark={node.ending.kind} x={MARK - 8} y={height / 2} />
          <Lines look="note" x={MARK + 8} y={top} lines={[face.note]} />
          <Lines look="title" x={MARK + 8} y={top + LEADING.note} lines={face.title} />
        </>
      );
  }
}
