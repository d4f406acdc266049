// Gives everything that exists in English its two trial languages too: tables, cards, and what is still to be loaded.
import { pseudo, rightToLeft } from './trialText';

type Turn = (text: string) => string;

export const TRIALS = { 'en-XA': pseudo, 'ar-XB': rightToLeft } as const;
export type TrialCode = keyof typeof TRIALS;

/** A language may tell more numbers apart than English does. */
const COUNTS = ['zero', 'one', 'two', 'few', 'many'];

function inTrial(value: unknown, turn: Turn): unknown {
  if (typeof value === 'string') return turn(value);
  if (typeof value === 'function') return async () => inTrial(await value(), turn);
  if (Array.isArray(value)) return value.map((each) => inTrial(each, turn));
  if (typeof value !== 'object' || value === null) return value;
  const turned = Object.entries(value).map(([key, each]) => [key, inTrial(each, turn)] as const);
  const counted = turned.flatMap(([key, each]) =>
    key.endsWith('_other') ? COUNTS.map((count) => [key.replace(/other$/, count), each]) : [],
  );
  return Object.fromEntries([...counted, ...turned]);
}

/** Wherever an object has something under `en`, it has the same under every trial language. */
export function withTrials<T>(value: T): T;
export function withTrials(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => withTrials(each));
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).map(([key, each]) => [key, withTrials(each)]);
  const trials = 'en' in value ? Object.entries(TRIALS).map(([code, turn]) => [code, inTrial(value.en, turn)]) : [];
  return Object.fromEntries([...own, ...trials]);
}
