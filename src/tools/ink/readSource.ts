// Reads Ink source line by line: which lines print something, which are choices, which are only logic.
import { type Block, closingBrace, onlyDiverts, openBlock } from './blocks';
import { blankComments } from './comments';
import type { SourceLine } from './sourceLine';
import { splitTags } from './splitTags';

export interface InkSource {
  readonly lines: readonly SourceLine[];
  /** Names of included files, with the line they are asked on. */
  readonly includes: readonly { readonly name: string; readonly line: number }[];
  /** Names declared by VAR. */
  readonly variables: readonly string[];
}

const LOGIC = /^(?:VAR|CONST|LIST|EXTERNAL|INCLUDE)\s|^TODO\b|^~|^->|^<-|^=/;
const ESCAPED_BRACES = /\\[{}]/g;
const LONE_VARIABLE = /\{\w+\}/g;

interface Place {
  readonly line: number;
  readonly knot: string;
  readonly blocks: Block[];
}

type Shape = Omit<SourceLine, 'line' | 'knot'>;

const logic = (...problems: string[]): Shape => ({
  kind: 'logic', head: '', text: '', tags: [], tail: '', insertAt: 0, problems,
}); // biome-ignore format: one value

function textProblems(text: string): string[] {
  const problems: string[] = [];
  const plain = text.replace(ESCAPED_BRACES, '');
  if (plain.includes('<>')) problems.push('glue "<>": write the whole sentence on one line instead.');
  if (plain.includes('->')) problems.push('a divert behind a text: put "-> ..." on a line of its own.');
  if (/[{}]/.test(plain.replace(LONE_VARIABLE, '')))
    problems.push('an alternative inside a sentence: use a block of whole lines ("{ cond:", "- else:", "}").');
  return problems;
}

function readContent(code: string, from: number): Shape {
  const { text, tags } = splitTags(code.slice(from));
  const head = code.slice(0, from);
  const kind = text === '' ? 'cues' : 'line';
  const early = kind === 'cues' && tags.some((tag) => tag.startsWith('id:'));
  const problems = early ? ['an #id without a text.'] : textProblems(text);
  return { kind, head, text, tags, tail: '', insertAt: code.length, problems };
}

function readChoice(code: string, from: number): Shape {
  let at = from + (/^(?:[*+]\s*)+(?:\(\w+\)\s*)?/.exec(code.slice(from))?.[0].length ?? 0);
  while (code[at] === '{') {
    const close = closingBrace(code, at);
    if (close < 0) return logic('a condition of a choice must stand on one line.');
    at = close + 1 + (/^\s*/.exec(code.slice(close + 1))?.[0].length ?? 0);
  }
  const rest = code.slice(at);
  if (rest.startsWith('->')) return logic();
  if (!rest.startsWith('['))
    return logic('a choice stands in brackets, all of it: "+ [Loop naar haar toe.] -> naast_haar".');
  const end = /(?<!\\)\]/.exec(rest)?.index ?? -1;
  if (end < 0) return logic('a choice misses its closing bracket "]".');
  const { text, tags } = splitTags(rest.slice(1, end));
  const tail = rest.slice(end).trimEnd();
  const behind = tail.slice(1).trim();
  const problems = textProblems(text);
  if (text === '') problems.push('a choice without words.');
  if (/(?<!\\)#/.test(behind))
    problems.push('a tag behind the bracket belongs to the next line: put it inside "[...]".');
  else if (behind !== '' && !behind.startsWith('->') && !behind.startsWith('<-'))
    problems.push('a text behind the bracket: put it on the next line.');
  const insertAt = at + rest.slice(0, end).trimEnd().length;
  return { kind: 'choice', head: code.slice(0, at + 1), text, tags, tail, insertAt, problems };
}

function readBrace(code: string, from: number, place: Place): Shape {
  const close = closingBrace(code, from);
  if (close < 0) {
    const { block, rest } = openBlock(code.slice(from + 1));
    place.blocks.push(block);
    return rest === '' || rest.startsWith('->') ? logic() : logic('put the text of a block on a line of its own.');
  }
  const inner = code.slice(from + 1, close);
  const rest = code.slice(close + 1).trim();
  if (onlyDiverts(inner) && (rest === '' || rest.startsWith('->'))) return logic();
  return readContent(code, from);
}

function readDash(code: string, from: number, place: Place): Shape {
  const block = place.blocks.at(-1);
  const rest = code.slice(from);
  const marks =
    block === 'sequence'
      ? /^-\s*/.exec(rest)
      : block === 'conditional'
        ? /^-[^:]*:\s*/.exec(rest)
        : /^(?:-(?!>)\s*)+(?:\(\w+\)\s*)?/.exec(rest);
  if (!marks) return logic('a branch of a condition needs a colon: "- else:".');
  const next = from + marks[0].length;
  return next >= code.length ? logic() : readShape(code, next, place);
}

function readShape(code: string, from: number, place: Place): Shape {
  const rest = code.slice(from);
  if (LOGIC.test(rest)) return logic();
  switch (rest[0]) {
    case '}':
      place.blocks.pop();
      return rest === '}' ? logic() : logic('put "}" on a line of its own.');
    case '{':
      return readBrace(code, from, place);
    case '-':
      return readDash(code, from, place);
    case '*':
    case '+':
      return readChoice(code, from);
    default:
      return readContent(code, from);
  }
}

function knotAfter(code: string, knot: string): string {
  const name = /^\s*={2,}\s*(?:function\s+)?(\w+)/.exec(code)?.[1];
  if (name) return name;
  const stitch = /^\s*=\s*(\w+)/.exec(code)?.[1];
  return stitch ? `${knot.split('.')[0]}.${stitch}` : knot;
}

/** Reads a whole file. Never throws: what is wrong stands with its line. */
export function readSource(source: string): InkSource {
  const lines: SourceLine[] = [];
  const blocks: Block[] = [];
  let knot = '';
  for (const [index, raw] of blankComments(source).split('\n').entries()) {
    const code = raw.trimEnd();
    const line = index + 1;
    knot = knotAfter(code, knot);
    const shape =
      code.trim() === '' ? logic() : readShape(code, code.length - code.trimStart().length, { line, knot, blocks });
    lines.push({ line, knot, ...shape });
  }
  const named = (pattern: RegExp) =>
    source.split('\n').flatMap((code, index) => {
      const name = pattern.exec(code)?.[1];
      return name ? [{ name, line: index + 1 }] : [];
    });
  return { lines, includes: named(/^\s*INCLUDE\s+(\S+)/), variables: named(/^\s*VAR\s+(\w+)/).map(({ name }) => name) };
}
