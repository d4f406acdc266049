// Reads one source line by the grammar of the core, so that a writer hears at once what the narrator would refuse.
import type { Choice } from '../../story/beat';
import { parseChoice } from '../../story/choiceTags';
import { type Cue, parseCue } from '../../story/cue';
import { type Printed, parsePrinted, parseSpoken } from '../../story/line';
import type { ActorId } from '../../story/vocabulary';
import { type SourceLine, tagsWithoutId } from './sourceLine';
import { withoutEscapes } from './splitTags';

export interface ReadLine {
  /** Of a line of cues alone; those of a printed line stand in `printed`. */
  readonly cues: readonly Cue[];
  /** `sem (smirk): `, kept in the logic; empty for the narrator and for choices. */
  readonly opening: string;
  readonly words: string;
  readonly speaker: ActorId | null;
  readonly printed: Printed | null;
  readonly choice: Choice | null;
  readonly problems: readonly string[];
}

const NOTHING = { cues: [], opening: '', words: '', speaker: null, printed: null, choice: null } as const;
const CHOICE_TAGS = ['kantel', 'verder', 'perspective', 'herstel', 'laag', 'mis'];
const TOGETHER = ['chat', 'thought', 'stil', 'nu', 'ending'];
const NAME = /^[\w-]+$/;

const tagName = (tag: string) => tag.split(':')[0]?.trim() ?? '';

function tagProblems(tags: readonly string[]): string[] {
  const problems: string[] = [];
  const names = tags.map(tagName);
  for (const name of names)
    if (CHOICE_TAGS.includes(name)) problems.push(`#${name} belongs to a choice, inside its brackets.`);
  const kinds = names.filter((name) => TOGETHER.includes(name));
  if (kinds.length > 1)
    problems.push(`a line is one thing: ${kinds.map((kind) => `#${kind}`).join(' and ')} cannot go together.`);
  if (names.includes('kind') && !names.includes('ending')) problems.push('#kind belongs to a line with #ending.');
  for (const tag of tags) {
    const name = tagName(tag);
    const value = tag.slice(name.length + 1).trim();
    if ((name === 'grens' || name === 'ending') && !NAME.test(value))
      problems.push(`#${name} needs a name of letters, digits and hyphens: "#${name}:de-duim".`);
  }
  return problems;
}

function readChoiceLine(line: SourceLine, tags: readonly string[]): ReadLine {
  const read = parseChoice('x', tags);
  const wrong = 'problem' in read;
  return {
    ...NOTHING,
    words: withoutEscapes(line.text),
    choice: wrong ? null : read,
    problems: wrong ? [read.problem] : [],
  };
}

function readPrintedLine(line: SourceLine, tags: readonly string[]): ReadLine {
  const spoken = parseSpoken(line.text);
  if ('problem' in spoken) return { ...NOTHING, words: line.text, problems: [spoken.problem] };
  const opening = line.text.slice(0, line.text.length - spoken.text.length);
  const misplaced = tagProblems(tags);
  const read = misplaced.length > 0 ? { problem: '' } : parsePrinted(line.text, tags, null);
  const wrong = 'problem' in read;
  const problems = wrong ? [...misplaced, read.problem].filter(Boolean) : [];
  const words = withoutEscapes(spoken.text);
  if (words.trim() === '') problems.push('a line without words.');
  return { ...NOTHING, opening, words, speaker: spoken.speaker, printed: wrong ? null : read, problems };
}

/** Reads a line's text and tags; every problem in words a writer understands. */
export function readLine(line: SourceLine): ReadLine {
  const tags = tagsWithoutId(line);
  switch (line.kind) {
    case 'choice':
      return readChoiceLine(line, tags);
    case 'line':
      return readPrintedLine(line, tags);
    case 'cues':
    case 'logic': {
      const read = tags.map(parseCue);
      const problems = read.flatMap((each) => ('problem' in each ? [each.problem] : []));
      const cues = read.flatMap((each) => ('cue' in each ? [each.cue] : []));
      return { ...NOTHING, cues, problems };
    }
  }
}
