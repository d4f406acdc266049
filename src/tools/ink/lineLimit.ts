// How many characters of a line fit on a phone.
import type { LiftedLine } from './liftedLine';

const LIMITS = { line: 160, 'chat line': 90, choice: 110 } as const;

/** What the line is, in a writer's words, and the most characters it may have in any language. */
export function lineLimit(line: LiftedLine): { readonly what: keyof typeof LIMITS; readonly limit: number } {
  const isChat = line.printed?.kind === 'beat' && line.printed.beat.voice === 'chat';
  const what = line.choice ? 'choice' : isChat ? 'chat line' : 'line';
  return { what, limit: LIMITS[what] };
}
