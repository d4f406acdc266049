// Draws the cast to pictures for people to look at: everybody in every mood, everybody in every pose, every place.
import { Resvg } from '@resvg/resvg-js';
import type { Box } from '../../play/stage/artFormat';
import { BUST_POSES, FULL_POSES, MOODS, type Mood, PLACES, type Pose } from '../../story/vocabulary';
import type { Drawn } from './drawnAssets';
import { apart, figure, inner } from './figure';

const PAPERS = ['#e7e3f2', '#f3e6d8', '#dcebe8', '#f6dede'];

interface Cell {
  readonly row: string;
  readonly column: string;
  readonly markup: string;
}

function contactSheet(cells: readonly Cell[], frame: Box, cellWidth: number): Buffer {
  const rows = [...new Set(cells.map((cell) => cell.row))];
  const columns = [...new Set(cells.map((cell) => cell.column))];
  const scale = cellWidth / frame.w;
  const cellHeight = frame.h * scale;
  const drawn = cells.map((cell, index) => {
    const left = 80 + columns.indexOf(cell.column) * (cellWidth + 6);
    const top = 24 + rows.indexOf(cell.row) * (cellHeight + 6);
    const box = `x="${left}" y="${top}" width="${cellWidth}" height="${cellHeight}"`;
    return (
      `<clipPath id="cell${index}"><rect ${box}/></clipPath><rect ${box} fill="${PAPERS[rows.indexOf(cell.row) % PAPERS.length] ?? '#fff'}"/>` +
      `<g clip-path="url(#cell${index})"><g transform="translate(${left} ${top}) scale(${scale}) translate(${-frame.x} ${-frame.y})">${cell.markup}</g></g>`
    );
  });
  const names = [
    ...rows.map((row, at) => `<text x="4" y="${24 + (at + 0.5) * (cellHeight + 6)}" font-size="14">${row}</text>`),
    ...columns.map((column, at) => `<text x="${84 + at * (cellWidth + 6)}" y="17" font-size="14">${column}</text>`),
  ];
  const w = 80 + columns.length * (cellWidth + 6);
  const h = 24 + rows.length * (cellHeight + 6);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><rect width="100%" height="100%" fill="#fff"/>${drawn.join('')}${names.join('')}</svg>`;
  return new Resvg(svg).render().asPng();
}

const BUST_FRAME = { x: -60, y: -110, w: 1160, h: 1290 };
const FULL_FRAME = { x: -1150, y: -100, w: 3700, h: 3300 };
const PLACE_FRAME = { x: 0, y: 0, w: 1600, h: 1000 };

function castCells(
  { sheets, faces }: Drawn,
  columns: readonly string[],
  ask: (column: string) => readonly [Pose, Mood],
): readonly Cell[] {
  return sheets.flatMap(({ sheet }, row) =>
    columns.map((column, at) => ({
      row: sheet.id,
      column,
      markup: figure(sheet, faces, ...ask(column), `c${row}x${at}`),
    })),
  );
}

function placeCells({ assets }: Drawn): readonly Cell[] {
  return PLACES.map((place, at) => {
    const drawn = assets.find(({ file }) => file === `places/${place}.svg`)?.content ?? '';
    return {
      row: place.replace(/-[a-z]+$/, ''),
      column: place.split('-').at(-1) ?? '',
      markup: apart(inner(String(drawn)), `p${at}`),
    };
  });
}

export function contactSheets(drawn: Drawn): readonly { readonly name: string; readonly png: Buffer }[] {
  const moods = castCells(drawn, MOODS, (mood) => ['idle', mood as Mood]);
  const busts = castCells(drawn, BUST_POSES, (pose) => [pose as Pose, 'neutral']);
  const full = castCells(drawn, FULL_POSES, (pose) => [pose as Pose, 'happy']);
  return [
    { name: 'moods.png', png: contactSheet(moods, BUST_FRAME, 150) },
    { name: 'busts.png', png: contactSheet(busts, BUST_FRAME, 230) },
    { name: 'full.png', png: contactSheet(full, FULL_FRAME, 300) },
    { name: 'places.png', png: contactSheet(placeCells(drawn), PLACE_FRAME, 480) },
  ];
}
