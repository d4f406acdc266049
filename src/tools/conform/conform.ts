// Holds what a case told against its transcript, line by line.
import type { ConformCase } from './conformCase';
import { KNOWN_FAILURES } from './knownFailures';
import { tellCase } from './tellCase';

export interface LineDifference {
  /** Counted from 1. */
  readonly line: number;
  /** undefined where the transcript has ended. */
  readonly expected: string | undefined;
  /** undefined where the story has ended. */
  readonly told: string | undefined;
}

export interface ConformResult {
  readonly name: string;
  readonly about: string;
  readonly differences: readonly LineDifference[];
  /** Why this case is known to fail; null for one that must pass. */
  readonly known: string | null;
  /** As expected: passed, or failed and known to. */
  readonly right: boolean;
}

const linesOf = (text: string) => text.trimEnd().split(/\r?\n/);

function differencesOf(transcript: string, told: string): readonly LineDifference[] {
  const wanted = linesOf(transcript);
  const given = linesOf(told);
  return Array.from({ length: Math.max(wanted.length, given.length) }, (_, index) => ({
    line: index + 1,
    expected: wanted[index],
    told: given[index],
  })).filter(({ expected, told: line }) => expected !== line);
}

/** Tells one case and compares. Never throws for what a story does. */
export function conform(each: ConformCase, knownFailures = KNOWN_FAILURES): ConformResult {
  const differences = differencesOf(each.transcript, tellCase(each));
  const known = knownFailures[each.name] ?? null;
  const passed = differences.length === 0;
  return { name: each.name, about: each.about, differences, known, right: passed === (known === null) };
}

const SHOWN_DIFFERENCES = 6;
const shown = (line: string | undefined) => (line === undefined ? '(nothing: it has ended)' : JSON.stringify(line));

/** One result in words: a line when it is right, the differing lines when it is not. */
export function printResult(result: ConformResult): readonly string[] {
  const { name, about, differences, known, right } = result;
  if (right) return [known === null ? `pass ${name} ${about}` : `fail ${name} ${about} (known: ${known})`];
  if (known !== null) return [`PASS ${name} ${about}: known to fail, and passes: take it out of knownFailures.ts.`];
  const more = differences.length - SHOWN_DIFFERENCES;
  return [
    `FAIL ${name} ${about}`,
    ...differences
      .slice(0, SHOWN_DIFFERENCES)
      .flatMap(({ line, expected, told }) => [
        `  line ${line} expected ${shown(expected)}`,
        `  ${' '.repeat(`line ${line}`.length)}     told ${shown(told)}`,
      ]),
    ...(more > 0 ? [`  and ${more} lines more`] : []),
  ];
}
