// Drawings of the hallway of lockers, as SVG of our own.

import type { StageSize } from './layout';
import type { ShelfPlan } from './shelfLayout';

const svg = (w: number, h: number, inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${inner}</svg>`;
const rect = (x: number, y: number, w: number, h: number, fill: string, rx = 0) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${rx}" fill="${fill}"/>`;

/** One shape a story, so that a locker is known again by more than its colour. */
export const STICKERS = [
  '<circle r="30" fill="#fffaf0"/><path d="M0-20 6-6 21-5 9 4 13 19 0 11-13 19-9 4-21-5-6-6Z" fill="#e9b44c"/>',
  '<path d="M-34-26h68a8 8 0 0 1 8 8v30a8 8 0 0 1-8 8H4l-18 16v-16h-20a8 8 0 0 1-8-8v-30a8 8 0 0 1 8-8Z" fill="#fffaf0"/><g fill="#8a2f2a"><circle cx="-18" cy="-3" r="5"/><circle cy="-3" r="5"/><circle cx="18" cy="-3" r="5"/></g>',
  '<circle r="30" fill="#f2b5a7"/><path d="M-18 10c10-34 34-30 38-26-2 20-14 34-34 28M-22 20 6-6" fill="none" stroke="#2f5f6b" stroke-width="6" stroke-linecap="round"/>',
  '<rect x="-28" y="-34" width="56" height="68" rx="4" fill="#fffaf0" transform="rotate(-5)"/><path d="M-14-14h28M-15 2h28M-16 18h17" stroke="#6b6480" stroke-width="5" stroke-linecap="round" transform="rotate(-5)"/>',
  '<circle r="31" fill="#3b3566"/><path d="M-8 14V-16l20-5v28" fill="none" stroke="#ffd166" stroke-width="6" stroke-linejoin="round"/><circle cx="-14" cy="14" r="8" fill="#ffd166"/><circle cx="6" cy="8" r="8" fill="#ffd166"/>',
  '<circle r="30" fill="#bfe6df"/><path d="M-24 6q8-14 16 0t16 0 16 0M-24-10q8-14 16 0t16 0 16 0" fill="none" stroke="#2f5f6b" stroke-width="6" stroke-linecap="round"/>',
  '<path d="M6-36-20 6H0l-6 32L20-8H2Z" fill="#ffd166" stroke="#1d1826" stroke-width="5" stroke-linejoin="round"/>',
  '<circle r="22" fill="#d9604c"/><ellipse rx="40" ry="11" fill="none" stroke="#fffaf0" stroke-width="6" transform="rotate(-18)"/>',
] as const;

const DOORS = {
  teal: { face: '#5b9c99', light: '#6caba6', dark: '#3f7a78', plate: '#cfe3df' },
  deep: { face: '#528f8e', light: '#62a09c', dark: '#3a716f', plate: '#c5dad7' },
  yellow: { face: '#eab543', light: '#f6cb68', dark: '#b98322', plate: '#fff3d0' },
} as const;
export type DoorColour = keyof typeof DOORS;

/** A closed door, 200 wide; `sticker` only on a story's. */
export function doorSvg(height: number, colour: DoorColour, sticker: number | null): string {
  const { face, light, dark, plate } = DOORS[colour];
  const vents = [0, 1, 2, 3].map((at) => rect(54, 44 + at * 20, 92, 8, dark, 4)).join('');
  const mark =
    sticker === null
      ? ''
      : `<g transform="translate(100 ${height * 0.56}) rotate(${(sticker % 3) * 5 - 5}) scale(1.25)"><g opacity=".22" transform="translate(3 5)"><circle r="29" fill="#1d1826"/></g>${STICKERS[sticker % STICKERS.length]}</g>`;
  return svg(
    200,
    height,
    `<defs><linearGradient id="f" x1="0" x2="1" y1="0" y2="1"><stop offset="0" stop-color="${light}"/><stop offset=".6" stop-color="${face}"/><stop offset="1" stop-color="${face}"/></linearGradient></defs>
    ${rect(3, 3, 194, height - 6, dark, 7)}${rect(5, 4, 188, height - 13, 'url(#f)', 6)}
    <rect x="16" y="18" width="168" height="${height - 42}" rx="5" fill="none" stroke="${dark}" stroke-opacity=".35" stroke-width="3"/>
    ${vents}${rect(74, 136, 52, 20, plate, 4)}${rect(162, height * 0.5, 14, 52, dark, 5)}${rect(164, height * 0.5, 7, 46, light, 3)}
    <g opacity=".35">${[0, 1, 2].map((at) => rect(54, height - 88 + at * 18, 92, 7, dark, 3)).join('')}</g>${mark}`,
  );
}

/** What one sees when a door is open: warm light, a coat, books. */
export function insideSvg(height: number): string {
  const shelf = height * 0.3;
  return svg(
    200,
    height,
    `<defs><radialGradient id="w" cx=".5" cy=".12" r="1"><stop offset="0" stop-color="#fff0c2"/><stop offset=".35" stop-color="#f3c26b"/><stop offset="1" stop-color="#8a5a34"/></radialGradient></defs>
    ${rect(3, 3, 194, height - 6, '#3f2c26', 7)}${rect(10, 10, 180, height - 20, 'url(#w)', 4)}
    ${rect(10, shelf, 180, 10, '#7b4f2e')}
    ${rect(30, shelf - 74, 22, 74, '#2f5f6b', 3)}${rect(54, shelf - 62, 18, 62, '#d9604c', 3)}${rect(74, shelf - 80, 24, 80, '#3b3566', 3)}
    <rect x="104" y="${shelf - 66}" width="20" height="68" rx="3" fill="#fffaf0" transform="rotate(10 104 ${shelf})"/>
    <path d="M100 ${shelf + 12}v22M60 ${shelf + 74}q40-54 80 0" fill="none" stroke="#4d3323" stroke-width="6" stroke-linecap="round"/>
    <path d="M62 ${shelf + 72}q38-34 76 0l14 ${height * 0.3}H48Z" fill="#46628f"/><path d="M100 ${shelf + 60}v${height * 0.3 + 10}" stroke="#35496d" stroke-width="5"/>
    ${rect(44, height - 62, 112, 44, '#2f2a5c', 12)}${rect(62, height - 76, 76, 22, '#3b3566', 10)}`,
  );
}

/** Wall, lamps and floor behind the lockers. */
export function hallSvg({ width, height }: StageSize, { floorY, doors }: ShelfPlan): string {
  const top = Math.min(...doors.map((door) => door.y));
  const base = Math.max(...doors.map((door) => door.y + door.h));
  const tiles = Array.from({ length: 9 }, (_, at) => {
    const x = width / 2 + (at - 4) * width * 0.16;
    const far = width / 2 + (at - 4) * width * 0.13;
    return `<path d="M${far} ${floorY}L${x} ${height}" stroke="#9c8b70" stroke-opacity=".35" stroke-width="${height * 0.003}"/>`;
  }).join('');
  return svg(
    width,
    height,
    `<defs><linearGradient id="wall" x2="0" y2="1"><stop offset="0" stop-color="#f6eedd"/><stop offset="1" stop-color="#ddcfb8"/></linearGradient>
    <linearGradient id="floor" x2="0" y2="1"><stop offset="0" stop-color="#b9a98d"/><stop offset="1" stop-color="#cfc1a7"/></linearGradient>
    <radialGradient id="lamp" cx=".5" cy="0" r=".75"><stop offset="0" stop-color="#fffdf0" stop-opacity=".95"/><stop offset="1" stop-color="#fffdf0" stop-opacity="0"/></radialGradient></defs>
    ${rect(0, 0, width, height, 'url(#wall)')}${rect(0, 0, width, height * 0.6, 'url(#lamp)')}
    ${rect(width * 0.3, 0, width * 0.4, height * 0.028, '#fffef4', height * 0.01)}
    ${rect(0, top - height * 0.022, width, height * 0.022, '#3f7a78')}${rect(0, top, width, base - top, '#34605f')}
    ${rect(0, base, width, floorY - base, '#6d5f4b')}${rect(0, floorY, width, height - floorY, 'url(#floor)')}${tiles}
    ${rect(0, floorY, width, height * 0.012, '#8d7c62')}${rect(0, floorY + (height - floorY) * 0.5, width, height * 0.014, '#5f9f9b')}`,
  );
}
