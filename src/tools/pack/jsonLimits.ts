// Holds JSON against the limits before it is parsed, and every text and name in it after.
import { parseJson } from '../ink/parseJson';
import { PACK_LIMITS } from './packLimits';
import { wordsProblem } from './plainWords';
import { isReserved } from './reservedNames';
import type { Misprint } from './strictText';

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]]|\n/gs;
const KEY = /^[\w.-]+$/;

const lineOf = (source: string, index: number) => source.slice(0, index).split('\n').length;

function textOf(quoted: string): string {
  const parsed = parseJson(quoted);
  return 'value' in parsed && typeof parsed.value === 'string' ? parsed.value : '';
}

function keyProblem(key: string, before: ReadonlySet<string>): string | null {
  const shown = JSON.stringify(key.slice(0, PACK_LIMITS.keyCharacters));
  if (before.has(key)) return `${shown} stands twice: only the last would count.`;
  if (isReserved(key)) return `the name ${shown} is reserved: choose another.`;
  if (!KEY.test(key) || key.length > PACK_LIMITS.keyCharacters)
    return `${shown} is no name: letters, digits, ".", "-" and "_", at most ${PACK_LIMITS.keyCharacters}.`;
  return null;
}

/** One pass over the tokens: depth, names, texts. */
function tokenMisprints(source: string): readonly Misprint[] {
  const misprints: Misprint[] = [];
  const open: Set<string>[] = [];
  let line = 1;
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    const complain = (message: string | null) => {
      if (message !== null) misprints.push({ line, message });
    };
    if (token === '\n') line += 1;
    else if (token === '{' || token === '[') {
      open.push(new Set());
      if (open.length > PACK_LIMITS.jsonDepth)
        return [{ line, message: `this stands more than ${PACK_LIMITS.jsonDepth} deep.` }];
    } else if (token === '}' || token === ']') open.pop();
    else {
      const text = textOf(token);
      const keys = open.at(-1);
      if (keys && /^\s*:/.test(source.slice(index + token.length, index + token.length + 20))) {
        complain(keyProblem(text, keys));
        keys.add(text);
      } else complain(wordsProblem(text));
    }
    if (misprints.length >= PACK_LIMITS.problems) return misprints;
  }
  return misprints;
}

function numberMisprints(source: string, value: unknown): readonly Misprint[] {
  const stack = [value];
  for (let each = stack.pop(); each !== undefined; each = stack.pop()) {
    if (typeof each === 'number' && Math.abs(each) > PACK_LIMITS.largestNumber)
      return [{ line: lineOf(source, source.search(/\d{5}|\de/i)), message: 'this number is too large.' }];
    if (typeof each === 'object' && each !== null) stack.push(...Object.values(each));
  }
  return [];
}

/** What is wrong with one file of JSON as text, by its lines. Never throws. */
export function jsonMisprints(source: string): readonly Misprint[] {
  const tokens = tokenMisprints(source);
  if (tokens.length > 0) return tokens;
  const parsed = parseJson(source);
  return 'value' in parsed ? numberMisprints(source, parsed.value) : [parsed];
}
