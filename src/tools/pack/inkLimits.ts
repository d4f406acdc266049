// Holds Ink source against the limits before anything else reads it; every look is in one pass over the text.
import { blankComments } from '../ink/comments';
import { readSource } from '../ink/readSource';
import { withoutEscapes } from '../ink/splitTags';
import { PACK_LIMITS } from './packLimits';
import { wordsProblem } from './plainWords';
import { reservedIn } from './reservedNames';
import type { Misprint } from './strictText';

const COMMENT = /\/\/[^\n]*|\/\*|\*\//g;

/** Comments as Ink takes them away: `/*` opens none within `//`, and `//` none within a block. */
function commentMisprints(source: string): readonly Misprint[] {
  const lineAt = (index: number) => source.slice(0, index).split('\n').length;
  let open: number | null = null;
  for (const { 0: mark, index } of source.matchAll(COMMENT)) {
    const within = mark.startsWith('//') && open !== null ? mark.includes('*/') : false;
    if (mark.startsWith('//') && open === null && /\/\*|\*\//.test(mark))
      return [{ line: lineAt(index), message: 'a block comment behind "//": use one or the other.' }];
    if (within || (mark === '/*' && open !== null))
      return [{ line: lineAt(index), message: 'a comment within a comment: close the first one before it.' }];
    if (mark === '*/' && open === null) return [{ line: lineAt(index), message: '"*/" closes no comment.' }];
    if (mark === '/*') open = index;
    if (mark === '*/') open = null;
  }
  return open === null ? [] : [{ line: lineAt(open), message: 'this comment is never closed: it misses its "*/".' }];
}

const MARKS = /^\s*(?:(?:[*+]\s*)+|(?:-(?!>)\s*)+)/;

/** How deep the brackets of one line stand at most, and how many braces it leaves open. Braces go on over lines. */
function bracketsOf(row: string, braces: number): { readonly deepest: number; readonly braces: number } {
  let open = braces;
  let round = 0;
  let deepest = braces;
  for (const [index, letter] of [...row].entries()) {
    if (row[index - 1] === '\\') continue;
    if (letter === '{') open += 1;
    if (letter === '}') open = Math.max(0, open - 1);
    if (letter === '(' || letter === '[') round += 1;
    if (letter === ')' || letter === ']') round = Math.max(0, round - 1);
    deepest = Math.max(deepest, open + round);
  }
  return { deepest, braces: open };
}

/** The first line that stands deeper than Ink's compiler and our reader need to look. */
function nestingMisprints(rows: readonly string[]): readonly Misprint[] {
  let braces = 0;
  const line = rows.findIndex((row) => {
    const marks = (MARKS.exec(row)?.[0] ?? '').replace(/\s/g, '').length;
    const brackets = bracketsOf(row, braces);
    braces = brackets.braces;
    return Math.max(marks, brackets.deepest) > PACK_LIMITS.nesting;
  });
  if (line < 0) return [];
  return [{ line: line + 1, message: `brackets or choices stand more than ${PACK_LIMITS.nesting} deep.` }];
}

function rowMisprints(rows: readonly string[]): readonly Misprint[] {
  return rows.flatMap((row, index): Misprint[] => {
    const at = (message: string): Misprint => ({ line: index + 1, message });
    const reserved = reservedIn(row);
    if (reserved !== null) return [at(`the name "${reserved}" is reserved: choose another.`)];
    if (row.includes('//')) return [at('"//" begins a comment for Ink wherever it stands.')];
    if (/^\s*EXTERNAL\b/.test(row)) return [at('EXTERNAL: a story calls nothing outside itself.')];
    const literals = [...row.matchAll(/"([^"]*)"/g)].flatMap(([, text = '']) => wordsProblem(text) ?? []);
    return literals.slice(0, 1).map(at);
  });
}

function countMisprints(rows: readonly string[]): readonly Misprint[] {
  const counts: readonly (readonly [what: string, most: number, of: (row: string) => number])[] = [
    ['knots and stitches', PACK_LIMITS.knots, (row) => (/^\s*=/.test(row) ? 1 : 0)],
    ['variables', PACK_LIMITS.variables, (row) => (/^\s*(?:VAR|CONST)\b/.test(row) ? 1 : 0)],
    ['lines with INCLUDE', PACK_LIMITS.files, (row) => (/^\s*INCLUDE\b/.test(row) ? 1 : 0)],
    ['items in lists', PACK_LIMITS.listItems, (row) => (/^\s*LIST\b/.test(row) ? row.split(',').length : 0)],
  ];
  return counts.flatMap(([what, most, of]) => {
    let count = 0;
    const row = rows.findIndex((each) => {
      count += of(each);
      return count > most;
    });
    return row < 0 ? [] : [{ line: row + 1, message: `more than ${most} ${what}.` }];
  });
}

/** What is wrong with one file of Ink as text, by its lines. Never throws. */
export function inkMisprints(source: string): readonly Misprint[] {
  const comments = commentMisprints(source);
  if (comments.length > 0) return comments;
  const rows = blankComments(source).split('\n');
  const shape = [...nestingMisprints(rows), ...countMisprints(rows), ...rowMisprints(rows)];
  if (shape.length > 0) return shape;
  return readSource(source).lines.flatMap(({ kind, line, text }): Misprint[] => {
    const message = kind === 'line' || kind === 'choice' ? wordsProblem(withoutEscapes(text)) : null;
    return message === null ? [] : [{ line, message }];
  });
}
