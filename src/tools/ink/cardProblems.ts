// Compares what the lines of a story name (sides, turning points, conversations) with its card.
import type { StoryCard } from '../../story/compiledStory';
import type { Cue } from '../../story/cue';
import { ACTORS, isOneOf } from '../../story/vocabulary';
import type { LiftedLine, PlacedCue } from './liftedLine';
import type { StoryProblem } from './storyProblem';

/** The cues a printed line carries. */
export function cuesOf(line: LiftedLine): readonly PlacedCue[] {
  const { printed, file } = line;
  const cues = printed?.kind === 'beat' ? printed.beat.cues : printed?.kind === 'ending' ? printed.cues : [];
  return cues.map((cue) => ({ cue, file, line: line.line }));
}

const known = (words: readonly string[]) => `Known: ${words.join(', ') || '(none yet)'}.`;

function lineProblems(line: LiftedLine, card: StoryCard): readonly string[] {
  const { choice, printed } = line;
  const problems: string[] = [];
  if (choice?.kind === 'perspective' && choice.actor && !card.perspectives.includes(choice.actor))
    problems.push(`the side "${choice.actor}" is missing in "perspectives" of story.json.`);
  if (printed?.kind !== 'beat') return problems;
  const { chat, grens } = printed.beat;
  if (chat !== null) problems.push(...phoneProblems('conversation', chat, card));
  if (grens !== null && !card.turningPoints.includes(grens))
    problems.push(
      `the turning point "${grens}" is missing in "turningPoints" of story.json. ${known(card.turningPoints)}`,
    );
  return problems;
}

function phoneProblems(what: string, name: string, card: StoryCard): readonly string[] {
  if (card.chats.includes(name) || isOneOf(ACTORS, name)) return [];
  return [`unknown ${what} "${name}": an actor, or a group of "chats" in story.json. ${known(card.chats)}`];
}

function cueProblems(cue: Cue, card: StoryCard): readonly string[] {
  if (cue.kind === 'phone' && cue.chat !== null) return phoneProblems('conversation', cue.chat, card);
  if (cue.kind === 'spread') return [cue.from, cue.to].flatMap((name) => phoneProblems('name', name, card));
  return [];
}

/** What lines and cues name that the card does not know. */
export function cardProblems(
  lines: readonly LiftedLine[],
  cues: readonly PlacedCue[],
  card: StoryCard,
): readonly StoryProblem[] {
  const found = [
    ...lines.flatMap((line) =>
      lineProblems(line, card).map((message) => ({ file: line.file, line: line.line, message })),
    ),
    ...[...cues, ...lines.flatMap(cuesOf)].flatMap(({ cue, file, line }) =>
      cueProblems(cue, card).map((message) => ({ file, line, message })),
    ),
  ];
  return found;
}
