// Puts the generated parts of the writer's guide between their marks.

const PART = /(<!-- part: (\w+) -->)[\s\S]*?(<!-- end -->)/g;

/** The guide with its parts as they are now. Throws when a part stands in no mark, or a mark names no part. */
export function fillGuide(guide: string, parts: Readonly<Record<string, string>>): string {
  const open = new Set(Object.keys(parts));
  const filled = guide.replace(PART, (_, begin: string, name: string, end: string) => {
    if (!open.delete(name)) throw new Error(`the guide asks for a part "${name}" once too often`);
    return `${begin}\n\n${parts[name]}\n\n${end}`;
  });
  if (open.size > 0) throw new Error(`the guide has no place for: ${[...open].join(', ')}`);
  return filled;
}
