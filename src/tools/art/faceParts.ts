// Our own brows, eyes, mouths and marks, drawn in the stroke of Open Peeps, in its face frame of 289x293 units.

type Draw = (ink: string) => string;

const stroke = (d: string, width: number, ink: string) =>
  `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
const oval = (cx: number, cy: number, rx: number, ry: number, fill: string, edge = '') =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"${edge}/>`;
const edge = (ink: string, width: number) => ` stroke="${ink}" stroke-width="${width}" stroke-linejoin="round"`;

const THROAT = '#5b1f2b';
const TONGUE = '#e5787a';
const WATER = '#bfe3ff';
const BLUSH = '#e07a6a';

export const BROWS = {
  angry: (ink) => stroke('M56,74 Q92,78 128,98', 12, ink) + stroke('M188,95 Q214,78 242,72', 11, ink),
  up: (ink) => stroke('M56,72 Q82,44 118,56', 10, ink) + stroke('M186,54 Q214,42 238,66', 10, ink),
  oneup: (ink) => stroke('M54,86 Q88,80 122,92', 11, ink) + stroke('M184,62 Q212,40 240,62', 10, ink),
  worry: (ink) => stroke('M56,92 Q92,84 124,60', 11, ink) + stroke('M190,58 Q212,82 242,88', 10, ink),
  flat: (ink) => stroke('M56,84 Q90,76 124,82', 11, ink) + stroke('M188,80 Q214,74 240,82', 10, ink),
} as const satisfies Record<string, Draw>;

export const EYES = {
  dots: (ink) => oval(98, 122, 12, 20, ink) + oval(210, 120, 11, 19, ink),
  wide: (ink) =>
    oval(100, 121, 23, 27, '#fff', edge(ink, 6)) +
    oval(211, 119, 20, 25, '#fff', edge(ink, 6)) +
    oval(105, 122, 12, 14, ink) +
    oval(215, 120, 11, 13, ink) +
    oval(109, 116, 4, 4, '#fff') +
    oval(219, 114, 3.6, 3.6, '#fff'),
  down: (ink) =>
    stroke('M72,116 Q98,142 124,120', 10, ink) +
    stroke('M190,118 Q210,138 232,116', 10, ink) +
    stroke('M70,118 L62,126', 6, ink) +
    stroke('M233,116 L241,123', 6, ink),
  blink: (ink) => stroke('M74,124 Q98,138 122,124', 10, ink) + stroke('M190,122 Q210,134 230,122', 10, ink),
  half: (ink) =>
    `<path d="M84,118 h28 v6 a14,18 0 0 1 -28,0 z" fill="${ink}"/><path d="M198,116 h25 v6 a12.5,17 0 0 1 -25,0 z" fill="${ink}"/>` +
    stroke('M72,116 Q98,110 124,116', 9, ink) +
    stroke('M188,114 Q210,109 234,114', 9, ink),
  side: (ink) => oval(86, 124, 12, 19, ink) + oval(198, 122, 11, 18, ink),
  happy: (ink) => stroke('M74,130 Q98,98 122,128', 11, ink) + stroke('M190,128 Q211,98 232,126', 10, ink),
} as const satisfies Record<string, Draw>;

const mouthHole = (d: string, ink: string) => `<path d="${d}" fill="${THROAT}"${edge(ink, 9)}/>`;
const filled = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`;

export const MOUTHS = {
  flat: (ink) => stroke('M142,236 Q166,232 192,234', 10, ink),
  smile: (ink) => stroke('M126,222 Q162,262 202,220', 11, ink),
  soft: (ink) => stroke('M140,228 Q166,246 192,226', 10, ink),
  frown: (ink) => stroke('M130,246 Q164,208 200,244', 11, ink),
  wobble: (ink) => stroke('M128,240 Q140,226 152,236 T178,236 T202,232', 10, ink),
  smirk: (ink) => stroke('M138,236 Q176,246 206,216', 11, ink),
  press: (ink) => stroke('M138,238 Q168,228 198,236', 11, ink),
  o: (ink) => oval(166, 238, 17, 20, THROAT, edge(ink, 9)),
  open1: (ink) =>
    mouthHole('M132,224 Q166,216 202,222 Q196,254 166,256 Q138,254 132,224 Z', ink) +
    filled('M146,246 Q166,234 188,245 Q178,254 166,254 Q154,254 146,246Z', TONGUE),
  open2: (ink) => mouthHole('M140,228 Q166,222 194,226 Q188,246 166,247 Q146,246 140,228 Z', ink),
  laugh: (ink) =>
    mouthHole('M118,214 Q164,222 210,210 Q206,268 162,270 Q122,266 118,214 Z', ink) +
    filled('M126,218 Q164,226 203,214 L200,228 Q164,238 128,230 Z', '#fff') +
    filled('M136,256 Q164,240 192,254 Q180,266 163,266 Q146,266 136,256Z', TONGUE),
  shout: (ink) =>
    mouthHole('M128,222 Q168,206 206,226 Q214,262 168,264 Q120,266 128,222 Z', ink) +
    filled('M136,224 Q168,212 200,227 L198,236 Q168,226 137,234 Z', '#fff'),
  teeth: (ink) =>
    `<path d="M124,226 Q166,214 208,224 Q210,250 166,252 Q122,252 124,226Z" fill="#fff"${edge(ink, 9)}/>` +
    stroke('M126,238 Q166,232 206,237', 5, ink),
} as const satisfies Record<string, Draw>;

export const MARKS = {
  blush: () => `<g opacity=".55">${oval(82, 178, 30, 15, BLUSH)}${oval(228, 176, 20, 14, BLUSH)}</g>`,
  tear: (ink) => `<path d="M92,150 q-16,30 2,36 q18,-4 -2,-36z" fill="${WATER}"${edge(ink, 5)}/>`,
  sweat: (ink) => `<path d="M40,70 q-18,32 2,38 q20,-4 -2,-38z" fill="${WATER}"${edge(ink, 5)}/>`,
} as const satisfies Record<string, Draw>;
