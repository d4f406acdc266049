// Says in plain lines what merging a sheet did.
import { madeFromFile } from './madeFrom';
import type { Merged } from './mergeSheet';

const listed = (title: string, rows: readonly string[]): readonly string[] =>
  rows.length === 0 ? [] : [title, ...rows.map((row) => `  ${row}`)];

/** The report, a line each; `file` is the one the words went into. */
export function mergeReport(merged: Merged, file: string): readonly string[] {
  const { added, replaced, lookedAt, stale, aside, refused, doubts, empty } = merged;
  const about = ({ id, why }: { readonly id: string; readonly why: string }) => `${id}: ${why}.`;
  return [
    `${file}: ${added.length} new, ${replaced.length} replaced, ${lookedAt.length} looked at, ${empty} without translation.`,
    ...listed(
      'Replaced:',
      replaced.flatMap(({ id, was, now }) => [`${id}`, `  was ${was}`, `  now ${now}`]),
    ),
    ...listed('Merged, and to be looked at again because they were made from an older Dutch:', stale),
    ...listed(`The story no longer has these; kept aside in ${madeFromFile(file)}:`, aside),
    ...listed('To be looked at:', doubts.map(about)),
    ...listed('Not merged:', refused.map(about)),
  ];
}
