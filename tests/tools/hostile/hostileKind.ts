// One kind of hostile story: what its folder holds, and what must become of it.
import { GOOD_CARD, GOOD_INK } from '../faults/goodStory';

/** A file's content; a link to a path; a folder or pipe where a file should be. */
export type Content = string | Uint8Array | { readonly link: string } | 'folder' | 'pipe';

export interface HostileKind {
  /** In words; its folder is named after it. */
  readonly name: string;
  /** By file name; `<slug>` stands for the name of the story. */
  readonly files: Readonly<Record<string, Content>>;
  /** What must be among the reasons for refusing it; null when it is harmless and must play. */
  readonly says: string | null;
  /** What of its place must be said: a mistake in a line names that line. */
  readonly place: 'line' | 'file';
  /** Where its folder needs a name of its own. */
  readonly slug?: string;
}

export const INK = '<slug>.ink';
const GOOD_FILES = { 'story.json': JSON.stringify(GOOD_CARD, null, 2), [INK]: GOOD_INK };
const FIRST = 'noor (worried): Het regent. #id:t_n1';

const change = (text: string, from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`the good story has no "${from}"`);
  return text.replace(from, () => to);
};

/** The good story with other or further files. */
export const folder = (name: string, says: string | null, files: HostileKind['files']): HostileKind => ({
  name,
  says,
  place: 'file',
  files: { ...GOOD_FILES, ...files },
});

/** The good story with other Ink. */
export const ink = (name: string, says: string | null, source: string | Uint8Array): HostileKind => ({
  ...folder(name, says, { [INK]: source }),
  place: 'line',
});

/** The good story with further Ink before its first line. */
export const before = (name: string, says: string | null, lines: string): HostileKind =>
  ink(name, says, `${lines}\n${GOOD_INK}`);

/** The good story with lines behind the first line of a knot. */
export const within = (name: string, says: string | null, lines: string): HostileKind =>
  ink(name, says, change(GOOD_INK, FIRST, `${FIRST}\n${lines}`));

/** The good story that goes first to a knot "lus", from where "begin" is the way out. */
export const loop = (name: string, says: string | null, body: string, head = ''): HostileKind =>
  ink(name, says, `${head}\n${change(GOOD_INK, '+ [@noor', '-> lus\n=== begin\n+ [@noor')}=== lus\n${body}\n`);

/** The good story in which the first line says `text`. */
export const text = (name: string, says: string | null, words: string): HostileKind =>
  ink(name, says, change(GOOD_INK, 'Het regent.', words));

/** The good card with other fields. */
export const card = (name: string, says: string | null, fields: Readonly<Record<string, unknown>>): HostileKind => ({
  ...folder(name, says, { 'story.json': JSON.stringify({ ...GOOD_CARD, ...fields }, null, 2) }),
  place: 'line',
});

/** The good card as text with one piece replaced. */
export const rawCard = (name: string, says: string, from: string, to: string): HostileKind => ({
  ...folder(name, says, { 'story.json': change(JSON.stringify(GOOD_CARD, null, 2), from, to) }),
  place: 'line',
});

export const many = (count: number, of: (index: number) => string, between = '\n'): string =>
  Array.from({ length: count }, (_, index) => of(index)).join(between);
