// Says what can still be asked for after a choice: what nobody will ask again does not part two ways.
import { containerAt, type InkContainer, inkContainers } from './inkContainers';

export interface Live {
  readonly variable: (name: string) => boolean;
  /** Whether it matters how often the place at this path was visited. */
  readonly visits: (path: string) => boolean;
}

/** Where a story goes is a value in it, or a variable is handed on: then nothing can be said beforehand. */
const GOES_ANYWHERE = /"\^->"|"var":true|"\^var"|"readc"|"x\(\)"/;
const EVERYTHING: Live = { variable: () => true, visits: () => true };

/** Makes the function for one story's logic; it takes the paths from which the story can go on. */
export function livenessOf(logic: string): (paths: readonly string[]) => Live {
  if (GOES_ANYWHERE.test(logic)) return () => EVERYTHING;
  const root = inkContainers(logic);
  const known = new Map<string, Live>();
  return (paths) => {
    const name = paths.join(' ');
    const before = known.get(name);
    if (before) return before;
    const met = new Set(paths.map((path) => containerAt(root, path)));
    // The loop goes on over what is added here.
    for (const container of met) for (const next of container.leadsTo) met.add(next);
    const read = new Set([...met].flatMap(({ reads }) => [...reads]));
    // A place counts its own visits too, for what is said or offered there only once.
    const counted = new Set<InkContainer>([...met, ...[...met].flatMap(({ counts }) => [...counts])]);
    const live: Live = {
      variable: (variable) => read.has(variable),
      visits: (path) => counted.has(containerAt(root, path)),
    };
    known.set(name, live);
    return live;
  };
}
