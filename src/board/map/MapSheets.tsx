// The map on paper: one sheet after the other, each side on its own, cut where no box is hurt.
import type { ActorId } from '../../story/vocabulary';
import type { MapDrawing } from './mapDrawing';
import type { MapVoice } from './nodeFace';
import { type Sheet, sheetsOf } from './sheets';

export interface MapSheetsProps {
  readonly drawing: MapDrawing;
  readonly voice: MapVoice;
  readonly title: string;
  readonly side: ActorId | null;
  /** The element that holds the picture. */
  readonly picture: string;
}

const boxOf = ({ x, y, width, height }: Sheet) => `${x} ${y} ${width} ${height}`;

export function MapSheets({ drawing, voice, title, side, picture }: MapSheetsProps) {
  const sheets = sheetsOf(drawing, side);
  return (
    <div class="map-sheets" aria-hidden="true">
      {sheets.map((sheet, index) => (
        <figure key={`${sheet.side} ${sheet.x} ${sheet.y}`} class="map-sheet">
          <figcaption>
            {[title, sheet.side && voice.name(sheet.side), `${index + 1} / ${sheets.length}`]
              .filter(Boolean)
              .join(' · ')}
          </figcaption>
          <svg class="map-svg" aria-hidden="true" viewBox={boxOf(sheet)}>
            {/* An inner one shows nothing of what stands beside the sheet. */}
            <svg
              aria-hidden="true"
              x={sheet.x}
              y={sheet.y}
              width={sheet.width}
              height={sheet.height}
              viewBox={boxOf(sheet)}
            >
              <use href={`#${picture}`} />
            </svg>
          </svg>
        </figure>
      ))}
    </div>
  );
}
