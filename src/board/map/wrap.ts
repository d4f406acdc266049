// Breaks a text into lines by an estimate of how wide its letters are: SVG does not do that by itself.

const NARROW = /[iljtfrI.,:;'’!|()[\] ]/;
const WIDE = /[mwMW@%—]/;
const CAPITAL = /[A-Z0-9]/;

/** Shares of the type size, a little on the safe side for Atkinson Hyperlegible Next. */
function letterWidth(letter: string): number {
  if (NARROW.test(letter)) return 0.34;
  if (WIDE.test(letter)) return 0.88;
  if (CAPITAL.test(letter)) return 0.66;
  return 0.57;
}

export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;

const MORE = '…';

/** At most `most` lines of `width`; what does not fit ends in an ellipsis. */
export function wrap(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, size) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? '';
  while (last !== '' && textWidth(last + MORE, size) > width) last = last.slice(0, -1);
  return [...kept, last.replace(/[\s.,:;!?'’]+$/, '') + MORE];
}
