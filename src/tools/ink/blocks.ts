// Keeps track of the braces a line of Ink stands in, because `- x` is a branch in one and a gather outside.

export type Block = 'conditional' | 'sequence';

const SEQUENCE = /^\s*(?:(?:shuffle|stopping|cycle|once)(?:\s+(?:once|stopping))?|[&!~$]+)\s*:/;

/** Index of the `}` that closes the `{` at `start`, or -1 when the block goes on over the next lines. */
export function closingBrace(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    if (text[index - 1] === '\\') continue;
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

/** What an opening line `{ ...` begins, and the text that wrongly stands behind its colon. */
export function openBlock(inner: string): { readonly block: Block; readonly rest: string } {
  const sequence = SEQUENCE.exec(inner);
  if (sequence) return { block: 'sequence', rest: inner.slice(sequence[0].length).trim() };
  const colon = inner.indexOf(':');
  return { block: 'conditional', rest: colon < 0 ? '' : inner.slice(colon + 1).trim() };
}

/** Whether the inside of a one-line `{cond: -> x | -> y}` prints nothing. */
export function onlyDiverts(inner: string): boolean {
  const colon = inner.indexOf(':');
  if (colon < 0) return false;
  return inner
    .slice(colon + 1)
    .split('|')
    .every((part) => /^\s*(->.*)?$/.test(part));
}
