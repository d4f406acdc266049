// The page of one story's map: which side, the map in its window, the words beside it, the list, and sheets for the printer.
import { useRef, useState } from 'preact/hooks';
import type { StoryId } from '../story/ids';
import type { ActorId } from '../story/vocabulary';
import { type Desk, entryOf, voiceOf } from './desk';
import { isMetBy } from './map/isMetBy';
import { MapLegend } from './map/MapLegend';
import { MapList } from './map/MapList';
import { MapSheets } from './map/MapSheets';
import { MapWindow } from './map/MapWindow';
import type { MapDrawing } from './map/mapDrawing';
import { NodeDetails } from './map/NodeDetails';
import { useStoryMap } from './useStoryMap';

interface SideChoiceProps {
  readonly desk: Desk;
  readonly sides: readonly ActorId[];
  readonly side: ActorId | null;
  readonly onSide: (side: ActorId | null) => void;
}

function SideChoice({ desk, sides, side, onSide }: SideChoiceProps) {
  const { t } = desk.language;
  return (
    <fieldset class="map-sides">
      <legend>{t('board:whichSide')}</legend>
      {[null, ...sides].map((each) => (
        <button
          key={each ?? 'all'}
          type="button"
          class="chip"
          aria-pressed={each === side}
          onClick={() => onSide(each)}
        >
          {each === null ? t('board:allSides') : desk.names[each]}
        </button>
      ))}
    </fieldset>
  );
}

interface MapDeskProps {
  readonly desk: Desk;
  readonly drawing: MapDrawing;
  readonly title: string;
  readonly name: string;
}

function MapDesk({ desk, drawing, title, name }: MapDeskProps) {
  const { t } = desk.language;
  const [side, setSide] = useState<ActorId | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const opener = useRef<Element | null>(null);
  const voice = voiceOf(desk, drawing.story);
  const openNode = (id: string) => {
    const { activeElement } = document;
    if (!activeElement?.closest('.node-details')) opener.current = activeElement;
    setOpen(id);
  };
  const close = () => {
    setOpen(null);
    if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) opener.current.focus();
  };
  const node = drawing.nodes.find(({ id }) => id === open);
  return (
    <>
      <p class="map-lead">{t('board:mapLead')}</p>
      {!drawing.whole && <p class="board-mark">{t('board:notWhole')}</p>}
      <SideChoice
        desk={desk}
        sides={drawing.nodes.flatMap((each) => (each.kind === 'side' ? [each.actor] : []))}
        side={side}
        onSide={setSide}
      />
      <div class={node ? 'map-desk map-desk-open' : 'map-desk'}>
        <MapWindow drawing={drawing} voice={voice} name={name} side={side} open={open} onOpen={openNode} />
        {node && (
          <NodeDetails key={node.id} drawing={drawing} node={node} voice={voice} onOpen={openNode} onClose={close} />
        )}
      </div>
      <MapList nodes={drawing.nodes.filter((each) => isMetBy(each, side))} voice={voice} onOpen={openNode} />
      <section class="map-key">
        <h2>{t('board:legend')}</h2>
        <MapLegend voice={voice} />
      </section>
      <MapSheets drawing={drawing} voice={voice} title={title} side={side} picture="map-picture" />
    </>
  );
}

export function MapPage({ desk, story }: { readonly desk: Desk; readonly story: StoryId }) {
  const { language } = desk;
  const { t, code } = language;
  const entry = entryOf(desk, story);
  const map = useStoryMap(entry, language, code);
  const title = entry?.titles[code].title ?? story;
  const name = t('board:mapOf', { title });
  return (
    <main class="board-page board-wide">
      <h1>{name}</h1>
      {map === 'coming' && <p role="status">{t('board:loading')}</p>}
      {map === 'failed' && (
        <div role="alert">
          <p>{t('board:noMap')}</p>
          <button type="button" class="button" onClick={() => location.reload()}>
            {t('board:again')}
          </button>
        </div>
      )}
      {typeof map === 'object' && <MapDesk desk={desk} drawing={map} title={title} name={name} />}
    </main>
  );
}
