// Puts samples into the two files a browser may ask for: Opus in WebM, and AAC in MP4 for those that cannot read it.
import { join } from 'node:path';
import { RATE, type Signal } from './signal';
import { bytesOf, run, signalFrom, type Words } from './sox';

export const CODECS = ['webm', 'm4a'] as const;
export type Codec = (typeof CODECS)[number];

export interface Rates {
  readonly opus: number;
  readonly aac: number;
  /** Samples a second of the AAC: fewer of them sound cleaner at a small size. */
  readonly aacRate: number;
  /** Keeps Opus away from its coder for speech, which cuts the height off a bed of noise. */
  readonly steady?: boolean;
}

/** No date, no writer, no random number in the file: the same sound gives the same bytes. */
const PLAIN = ['-map_metadata', -1, '-fflags', '+bitexact', '-flags:a', '+bitexact', '-threads', 1];

export function encode(
  signal: Signal,
  folder: string,
  name: string,
  { opus, aac, aacRate, steady = false }: Rates,
): void {
  const input: Words = ['-hide_banner', '-y', '-loglevel', 'error', '-f', 'f32le', '-ar', RATE, '-ac', 1, '-i', '-'];
  const webm: Words = [
    '-c:a',
    'libopus',
    '-b:a',
    `${opus}k`,
    '-vbr',
    'on',
    '-application',
    steady ? 'lowdelay' : 'audio',
    '-frame_duration',
    60,
    '-compression_level',
    10,
  ];
  const m4a: Words = ['-c:a', 'aac', '-b:a', `${aac}k`, '-ar', aacRate, '-movflags', '+faststart'];
  run('ffmpeg', [...input, ...webm, ...PLAIN, join(folder, `${name}.webm`)], bytesOf(signal));
  run('ffmpeg', [...input, ...m4a, ...PLAIN, join(folder, `${name}.m4a`)], bytesOf(signal));
}

/** What comes out of a file again; this is what is measured. */
export const decoded = (path: string): Signal =>
  signalFrom(
    run('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-i', path, '-ac', 1, '-ar', RATE, '-f', 'f32le', '-']),
  );
