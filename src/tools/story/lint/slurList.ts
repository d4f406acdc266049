// Knows words that are never spelled out by their digest alone, so that no file of ours spells one either.
import { hash } from 'node:crypto';

/** Lines of a SHA-256 each; ` whole` behind it: not in compounds, because everyday words contain it. */
export const SLUR_FILE = new URL('./slurs.txt', import.meta.url);

export interface SlurList {
  readonly whole: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', $: 's', '!': 'i' };
/** Below these a part or its rest says too little: everyday words are full of them. */
const SHORTEST_PART = 5;
const SHORTEST_REST = 3;
const ENDINGS = 's es en n e je jes tje tjes er ers ed ing ig ige y ies'.split(' ');

/** Everyday words that only look like an inflection of one on the list. */
const EVERYDAY: ReadonlySet<string> = new Set([
  'negeren', 'tevens', 'wogen', 'sleten', 'flikkeren', 'flikkering', 'wijfje', 'wijfjes',
]); // biome-ignore format: a list of words

const digestOf = (word: string): string => hash('sha256', word);

/** Lower case, without diacritics, figures read as letters. */
const normalised = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[013457$!]/g, (sign) => LEET[sign] ?? sign)
    .replace(/[^\p{L}]/gu, '');

/** Reads the text of the file. */
export function readSlurs(source: string): SlurList {
  const rows = source.split('\n').filter((row) => /^[0-9a-f]{64}/.test(row));
  const digests = (marked: boolean) =>
    rows.filter((row) => row.endsWith(' whole') === marked).map((row) => row.slice(0, 64));
  const parts = new Set(digests(false));
  return { whole: new Set([...parts, ...digests(true)]), parts };
}

/** The file's text with these words added, by digest; `whole`: not in compounds. */
export function withSlurs(source: string, words: readonly string[], whole: boolean): string {
  const known = readSlurs(source).whole;
  const [opening = '', ...rows] = source.split('\n').filter(Boolean);
  const digests = words.map(normalised).filter(Boolean).map(digestOf);
  const fresh = [...new Set(digests)].filter((digest) => !known.has(digest));
  const added = fresh.map((digest) => (whole ? `${digest} whole` : digest));
  return `${[opening, ...[...rows, ...added].sort()].join('\n')}\n`;
}

/** The word and what it may be an inflection of: `pannetjes` is `pan`, too. */
function stems(word: string): readonly string[] {
  const bare = ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));
  return [word, ...bare, ...bare.filter((stem) => stem.at(-1) === stem.at(-2)).map((stem) => stem.slice(0, -1))];
}

/** Whether one word of a text is on the list: as it is, inflected, drawn out, or as a part of a compound. */
export function isSlur(word: string, { whole, parts }: SlurList): boolean {
  const plain = normalised(word);
  if (EVERYDAY.has(plain)) return false;
  const spellings = new Set([plain, plain.replace(/(.)\1{2,}/g, '$1$1'), plain.replace(/(.)\1{2,}/g, '$1')]);
  return [...spellings].some((spelling) => {
    if (stems(spelling).some((stem) => whole.has(digestOf(stem)))) return true;
    const isPart = (part: string) => part.length >= SHORTEST_PART && parts.has(digestOf(part));
    for (let at = SHORTEST_REST; at <= spelling.length - SHORTEST_REST; at++)
      if (isPart(spelling.slice(0, at)) || stems(spelling.slice(at)).some(isPart)) return true;
    return false;
  });
}
