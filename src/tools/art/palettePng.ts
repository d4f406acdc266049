// Writes a small picture as a PNG with a palette: a third of the bytes of one with full colours.
import { crc32, deflateSync } from 'node:zlib';
import { type Colour, nearestOf, paletteOf } from './palette';

const MOST_COLOURS = 48;

function chunk(name: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Straight colours out of pixels that come multiplied with their own opacity. */
function straight(pixels: Uint8Array): readonly Colour[] {
  return Array.from({ length: pixels.length / 4 }, (_, at) => {
    const [r = 0, g = 0, b = 0, a = 0] = pixels.subarray(at * 4, at * 4 + 4);
    const full = (part: number) => (a === 0 ? 0 : Math.min(255, Math.round((part * 255) / a)));
    return [full(r), full(g), full(b), a];
  });
}

/** `pixels` as resvg gives them: RGBA, multiplied with their opacity. */
export function palettePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const colours = straight(pixels);
  const palette = paletteOf(colours, MOST_COLOURS);
  const bytes = Buffer.alloc(height * (width + 1));
  for (const [at, colour] of colours.entries())
    bytes[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = nearestOf(palette, colour);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    chunk('tRNS', Uint8Array.from(palette.map(([, , , a]) => a))),
    chunk('IDAT', deflateSync(bytes, { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
