// The short sounds laid in one file with a breath between them, and where each of them starts.
import { joined, RATE, type Signal, silence } from './signal';

export const UI_SPRITE_NAMES = [
  'ping',
  'sent',
  'tick1',
  'tick2',
  'tick3',
  'rewind',
  'bell',
  'door',
  'bike',
  'laugh-off',
  'whistle',
  'drum',
  'engine',
  'oven',
  'turn',
] as const;
export type UiSpriteName = (typeof UI_SPRITE_NAMES)[number];

/** Howler's own form: start and length in milliseconds. */
export type SpriteMap = Record<string, [start: number, length: number]>;

/** Wide enough that a decoder which forgets its own delay (AAC on Safari, 45 ms) cuts nothing and brings nothing of the next. */
const BREATH = 0.12;
const SLACK_MS = 60;

export function sprite(sounds: readonly (readonly [UiSpriteName, Signal])[]): { signal: Signal; map: SpriteMap } {
  const map: SpriteMap = {};
  const parts: Signal[] = [];
  let at = 0;
  for (const [name, sound] of sounds) {
    const length = Math.ceil((sound.length / RATE) * 1000);
    map[name] = [at, length + SLACK_MS];
    const whole = silence(length / 1000 + BREATH);
    whole.set(sound);
    parts.push(whole);
    at += Math.round((whole.length / RATE) * 1000);
  }
  return { signal: joined(...parts), map };
}
