// The few forms of Markdown that the generated lists are written in.

const COLUMNS = 150;

export const code = (word: string) => `\`${word}\``;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Entries in a running list, broken into lines. */
export function running(title: string, entries: readonly string[]): string {
  const lines = [`**${title}**`];
  for (const [index, entry] of entries.entries()) {
    const next = index === entries.length - 1 ? entry : `${entry} ·`;
    const line = `${lines.pop()} ${next}`;
    if (line.length <= COLUMNS) lines.push(line);
    else lines.push(line.slice(0, -next.length - 1), next);
  }
  return lines.join('\n');
}
