// The pieces that are not needed for the first words: fetched while those are read, in the order they will be wanted.
import type { CornerSheetsProps } from './cornerSheets';

type Playing = typeof import('./playing');
type CornerSheets = typeof import('./cornerSheets');

export type { CornerSheetsProps };

/** Each asks once and remembers; one that did not arrive is asked for again. */
export const playing = (): Promise<Playing> => import('./playing');
export const cornerSheets = (): Promise<CornerSheets> => import('./cornerSheets');

/** Resolves when all are there or have failed; never rejects. */
export async function fetchPieces(): Promise<void> {
  await Promise.allSettled([playing(), cornerSheets()]);
}
