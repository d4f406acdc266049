// Reads the bytes of one file as text: strict UTF-8, one kind of line end, no character that hides another.
import { oddCharacter } from './oddCharacter';
import { PACK_LIMITS } from './packLimits';

export interface Misprint {
  /** Counted from 1; null when it concerns the whole file. */
  readonly line: number | null;
  readonly message: string;
}

export type StrictText = { readonly text: string } | { readonly misprints: readonly Misprint[] };

const DECODER = new TextDecoder('utf-8', { fatal: true });

/** The first line that is not UTF-8. */
function spoiledLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line += 1;
    start = end + 1;
  }
  return line;
}

/** The text without byte order mark and with `\n` line ends, or why it is none. Never throws. */
export function strictText(bytes: Uint8Array, most: number): StrictText {
  if (bytes.length > most) return { misprints: [{ line: null, message: `this file is larger than ${most} bytes.` }] };
  let text: string;
  try {
    text = DECODER.decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return { misprints: [{ line: spoiledLine(bytes), message: 'this is no UTF-8: save the file as UTF-8.' }] };
  }
  const misprints = text.split('\n').flatMap((row, index): Misprint[] => {
    const odd = oddCharacter(row);
    if (odd !== null) return [{ line: index + 1, message: `a character that cannot be seen stands here: ${odd}.` }];
    if (row.length <= PACK_LIMITS.lineCharacters) return [];
    return [{ line: index + 1, message: `this line is longer than ${PACK_LIMITS.lineCharacters} characters.` }];
  });
  return misprints.length > 0 ? { misprints } : { text };
}
