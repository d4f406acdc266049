// The three Debian programs the sounds are made with; only this folder knows how they are called.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { joined, RATE, type Signal } from './signal';

export const SOUNDFONT = '/usr/share/sounds/sf2/FluidR3_GM.sf2';

const RAW = ['-t', 'f32', '-r', String(RATE), '-c', '1'];

export type Words = readonly (string | number)[];

/** Runs a program to its end and gives what it printed; a failure says which program, and its own words. */
export function run(program: string, words: Words, input?: Uint8Array): Buffer {
  const done = spawnSync(program, words.map(String), { input, maxBuffer: 1 << 29 });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`${program} ${words.join(' ')}\n${done.stderr.toString()}`);
  return done.stdout;
}

export const bytesOf = (signal: Signal) => new Uint8Array(signal.buffer, signal.byteOffset, signal.byteLength);

export const signalFrom = (bytes: Buffer): Signal => new Float32Array(Uint8Array.from(bytes).buffer);

/** A sound from nothing: `sox(['synth', 1, 'pinknoise'])`. -R keeps the noise the same every time. */
export const sox = (effects: Words): Signal => signalFrom(run('sox', ['-R', '-n', ...RAW, '-', ...effects]));

/** `signal` after the effects. */
export const through = (signal: Signal, effects: Words): Signal =>
  signalFrom(run('sox', ['-R', ...RAW, '-', ...RAW, '-', ...effects], bytesOf(signal)));

/** A loop after the effects, as it sounds once the echo of its own last round is in it. */
export const throughRound = (loop: Signal, effects: Words): Signal =>
  through(joined(loop, loop), effects).slice(loop.length, loop.length * 2);

/** Noise that differs per `take`: with one seed, every bed would otherwise be the same rustle. */
export const noise = (colour: 'white' | 'pink' | 'brown', length: number, take: number, effects: Words = []): Signal =>
  sox(['synth', length + take, `${colour}noise`, 'trim', take, ...effects]);

/** The Debian packages that have to be installed first. */
export function missingPackages(): string[] {
  const found = (program: string) => spawnSync('which', [program]).status === 0;
  const programs = ['sox', 'ffmpeg', 'fluidsynth'].filter((program) => !found(program));
  return existsSync(SOUNDFONT) ? programs : [...programs, 'fluid-soundfont-gm'];
}
