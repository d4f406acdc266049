// Says what hangs together when one is told, pair by pair, what belongs with what.

/** Joins ids that belong together; `nameOf` is the same for all that were ever joined. */
export function joining() {
  const parents = new Map<string, string>();
  const nameOf = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined ? id : nameOf(parent);
  };
  const join = (ids: readonly string[]): void => {
    const [first, ...rest] = ids.map(nameOf);
    for (const each of rest)
      if (first !== undefined && nameOf(each) !== nameOf(first)) parents.set(nameOf(each), first);
  };
  return { join, nameOf };
}
