// The map of a story as one file that opens from disk and prints: the drawing whole, how to read it, and sheets for paper.
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { MapLegend } from '../../board/map/MapLegend';
import { MapArrows, MapPicture } from '../../board/map/MapPicture';
import { MapSheets } from '../../board/map/MapSheets';
import type { MapDrawing } from '../../board/map/mapDrawing';
import type { MapVoice } from '../../board/map/nodeFace';

const css = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

const letters = () => readFileSync(new URL('../../../assets/fonts/atkinson-next.woff2', import.meta.url), 'base64');

/** Daylight only; the letters are in it, so that it is the same without a network. */
const pageCss = () => `
@font-face { font-family: "Atkinson Hyperlegible Next"; font-weight: 200 800; src: url("data:font/woff2;base64,${letters()}"); }
:root { --card: #fffaf0; --text: #1d1826; --soft: #5a5470; --text-font: "Atkinson Hyperlegible Next", Arial, "Liberation Sans", sans-serif;
  --title-font: var(--text-font); color-scheme: light; }
body { margin: 1.5rem; background: var(--map-ground); color: var(--text); font: 16px / 1.45 var(--text-font); }
h1, h2 { font-family: var(--title-font); }
.map-legend { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: 0.5rem 1.5rem; padding: 0; list-style: none; }
.map-legend li { display: flex; gap: 0.75rem; align-items: center; }
.map-sample { flex: none; width: 60px; height: 34px; overflow: visible; }
figure { margin: 0; }
@media print { body { margin: 0; } }
`;

export interface MapFileParts {
  readonly drawing: MapDrawing;
  readonly voice: MapVoice;
  readonly language: string;
}

export function mapFile({ drawing, voice, language }: MapFileParts): string {
  const title = voice.line('title');
  const name = voice.t('board:mapOf', { title });
  // The colours of daylight, whatever the machine asks for: this file is for paper and the wall.
  const styles = [
    css('../../board/map/mapPicture.css').replace(/@media screen[\s\S]*$/, ''),
    pageCss(),
    css('../../board/map/mapPrint.css'),
  ];
  const page = renderToStaticMarkup(
    <body>
      <h1>{name}</h1>
      {!drawing.whole && <p>{voice.t('board:notWhole')}</p>}
      <h2>{voice.t('board:legend')}</h2>
      <MapLegend voice={voice} />
      <div class="map-frame">
        <svg class="map-svg" role="img" aria-label={name} width={drawing.width} height={drawing.height}>
          <MapArrows />
          <g id="map-picture">
            <MapPicture drawing={drawing} voice={voice} />
          </g>
        </svg>
      </div>
      <MapSheets drawing={drawing} voice={voice} title={title} side={null} picture="map-picture" />
    </body>,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
${renderToStaticMarkup(<title>{name}</title>)}
<style>${styles.join('\n')}</style>
</head>
${page}
</html>
`;
}
