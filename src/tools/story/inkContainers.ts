// Reads compiled Ink as containers: what each of them asks for, and where it can lead.

type InkNode = string | number | boolean | null | readonly InkNode[] | { readonly [name: string]: InkNode };

export interface InkContainer {
  readonly parent: InkContainer | null;
  /** By index and by name. */
  readonly parts: Map<string, InkContainer>;
  /** Where the story can be next, once it is here. */
  readonly leadsTo: Set<InkContainer>;
  /** Names of variables. */
  readonly reads: Set<string>;
  /** Containers of which it asks how often they were visited. */
  readonly counts: Set<InkContainer>;
}

const DIVERTS = ['->', 'f()', '->t->', '*'];
const COUNT = 'CNT?';
const READ = 'VAR?';

const isObject = (node: InkNode | undefined): node is { readonly [name: string]: InkNode } =>
  typeof node === 'object' && node !== null && !Array.isArray(node);
const isArray = (node: InkNode | undefined): node is readonly InkNode[] => Array.isArray(node);

/** Where a path leads, or what holds the thing it names: `knot.0.c-1`, or from `at`: `.^.c-1`. */
export function containerAt(root: InkContainer, path: string, at: InkContainer = root): InkContainer {
  const isRelative = path.startsWith('.');
  // The first step of a relative path goes from a thing to the container it stands in.
  const names = path.split('.').slice(isRelative ? 2 : 0);
  let found = isRelative ? at : root;
  for (const name of names) {
    const next = name === '^' ? found.parent : found.parts.get(name);
    if (!next) return found;
    found = next;
  }
  return found;
}

/** The root of the containers of one story's logic. */
export function inkContainers(logic: string): InkContainer {
  const named: (() => void)[] = [];
  const build = (items: readonly InkNode[], parent: InkContainer | null): InkContainer => {
    const container: InkContainer = {
      parent,
      parts: new Map(),
      leadsTo: new Set(),
      reads: new Set(),
      counts: new Set(),
    };
    const { parts, leadsTo, reads, counts } = container;
    const pathIn = (item: { readonly [name: string]: InkNode }, key: string, use: (to: InkContainer) => void) => {
      const path = item[key];
      // What it names may not be built yet.
      if (typeof path === 'string') named.push(() => use(containerAt(root, path, container)));
    };
    for (const [index, item] of items.slice(0, -1).entries()) {
      if (isArray(item)) {
        const part = build(item, container);
        const own = item.at(-1);
        parts.set(String(index), part);
        if (isObject(own) && typeof own['#n'] === 'string') parts.set(own['#n'], part);
        leadsTo.add(part);
        // At its end the story goes on behind it.
        part.leadsTo.add(container);
      } else if (isObject(item)) {
        for (const key of DIVERTS) pathIn(item, key, (to) => leadsTo.add(to));
        pathIn(item, COUNT, (to) => counts.add(to));
        if (typeof item[READ] === 'string') reads.add(item[READ]);
      }
    }
    const last = items.at(-1);
    for (const [name, item] of Object.entries(isObject(last) ? last : {}))
      if (isArray(item)) parts.set(name, build(item, container));
    return container;
  };
  const { root: whole } = JSON.parse(logic) as { readonly root: readonly InkNode[] };
  const root = build(whole, null);
  for (const resolve of named) resolve();
  return root;
}
