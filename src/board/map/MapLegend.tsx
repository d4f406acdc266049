// How the map is read: every form, mark and line with what it means.
import type { ComponentChildren } from 'preact';
import { ENDING_KINDS } from '../../story/vocabulary';
import { edgePath } from './edgePath';
import { MapMark, type Mark } from './MapMark';
import { EDGE_KINDS, type EdgeKind } from './mapDrawing';
import type { MapVoice } from './nodeFace';
import { endingShape, pointShape, roundShape, sceneShape } from './nodeShape';

const SIZE = { width: 56, height: 30 } as const;

const EDGE_WORDS: Readonly<Record<EdgeKind, string>> = {
  onward: 'board:edgeOnward',
  verder: 'board:edgeVerder',
  earlier: 'board:edgeEarlier',
  herstel: 'board:edgeHerstel',
  aside: 'board:edgeAside',
};

function Entry({
  look,
  text,
  children,
}: {
  readonly look: string;
  readonly text: string;
  readonly children: ComponentChildren;
}) {
  return (
    <li>
      <svg class="map-sample" viewBox="-2 -2 60 34" aria-hidden="true">
        <g class={look}>{children}</g>
      </svg>
      <span>{text}</span>
    </li>
  );
}

const OPTION_MARKS: readonly Mark[] = ['low', 'wrong'];

export function MapLegend({ voice: { t } }: { readonly voice: MapVoice }) {
  return (
    <ul class="map-legend">
      <Entry look="map-node map-side map-tint-0" text={t('board:begins')}>
        <path class="map-shape" d={roundShape(SIZE)} />
      </Entry>
      <Entry look="map-node map-scene map-tint-0" text={t('board:scene')}>
        <path class="map-shape" d={sceneShape(SIZE)} />
        <path class="map-eyes" d="M1 6V24" />
      </Entry>
      <Entry look="map-node map-turningPoint map-tint-0" text={t('board:point')}>
        <path class="map-shape" d={pointShape(SIZE)} />
        <circle class="map-letter-ground" cx="28" cy="15" r="9" />
      </Entry>
      {OPTION_MARKS.map((mark) => (
        <Entry key={mark} look="map-node" text={t(`board:${mark}`)}>
          <MapMark mark={mark} x={28} y={15} />
        </Entry>
      ))}
      {ENDING_KINDS.map((kind) => (
        <Entry key={kind} look={`map-node map-ending map-ending-${kind}`} text={t(`board:ending-${kind}`)}>
          <path class="map-shape" d={endingShape(kind, SIZE)} />
          <MapMark mark={kind} x={28} y={15} />
        </Entry>
      ))}
      {EDGE_KINDS.map((kind) => (
        <Entry key={kind} look="map-node" text={t(EDGE_WORDS[kind])}>
          <path
            class={`map-edge map-edge-${kind}`}
            marker-end={`url(#map-arrow-${kind})`}
            d={edgePath([
              { x: 14, y: 0 },
              { x: 42, y: 30 },
            ])}
          />
        </Entry>
      ))}
      <Entry look="map-node" text={t('board:repair')}>
        <rect class="map-repair" x="0" y="0" width="56" height="30" rx="8" />
      </Entry>
    </ul>
  );
}
