// Makes a message safe to print: nothing of a story's own text can colour, move or flood the terminal.

const MOST = 1_000;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/gu;

/** One line, at most 1,000 characters, unseen characters shown by their number. */
export function printable(message: string): string {
  const line = message
    .slice(0, MOST + 1)
    .replace(/\s+/g, ' ')
    .replace(UNPRINTABLE, (odd) => `<U+${(odd.codePointAt(0) ?? 0).toString(16).toUpperCase()}>`);
  return line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line;
}
