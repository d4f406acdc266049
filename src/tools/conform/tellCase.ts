// Tells one conformance case the way a story of ours is told: compiled to JSON, loaded from it, within the same budgets.
import { BoundedInk, type PrintedLine } from '../../story/boundedInk';
import { StoryFault } from '../../story/storyFault';
import { compileInk } from '../ink/compileInk';
import { CASE_INK, type ConformCase } from './conformCase';

const SEED = 1;

const tagsIn = (tags: readonly string[] = []) => (tags.length > 0 ? `# tags: ${tags.join(', ')}` : '');

/** Adds a turn to `told`, line by line, so that what came before a fault is there too. */
function tellTurn(ink: BoundedInk, told: string[]): void {
  let last: PrintedLine | undefined;
  told.push(tagsIn(ink.tags));
  ink.tell((line) => {
    told.push(line.text);
    last = line;
  });
  told.push(tagsIn(last?.tags));
}

function logicOf(story: ConformCase['story']): string {
  if ('bytecode' in story) return story.bytecode;
  const { logic, mistakes } = compileInk(CASE_INK, story);
  if (logic === undefined) throw new StoryFault('unreadable', mistakes.map((mistake) => mistake.message).join('\n'));
  return logic;
}

/** What the story prints for its input, choice points as `1: text` lines and `?> `. A fault ends it, named in the text. */
export function tellCase({ story, choices }: ConformCase): string {
  const told: string[] = [];
  try {
    const ink = new BoundedInk(logicOf(story), SEED);
    tellTurn(ink, told);
    for (let point = 0; ink.choices.length > 0; point++) {
      told.push('\n', ...ink.choices.map(({ text }, index) => `${index + 1}: ${text}\n`), '?> ');
      const choice = choices[point];
      if (choice === undefined) throw new StoryFault('broken', 'The input ends before the story does.');
      ink.choose(choice);
      tellTurn(ink, told);
    }
  } catch (cause) {
    if (!(cause instanceof StoryFault)) throw cause;
    const inner = cause.cause instanceof Error ? ` (${cause.cause.message})` : '';
    told.push(`[${cause.code}] ${cause.message}${inner}\n`);
  }
  return told.join('');
}
