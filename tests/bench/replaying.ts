// How long the core needs to tell a whole run again, in Node: the longest of the ways that always take the first choice.
import { join } from 'node:path';
import type { CompiledStory } from '../../src/story/compiledStory';
import type { ChoiceId } from '../../src/story/ids';
import { Reader } from '../../src/story/reader';
import { replay } from '../../src/story/run';
import { compileStory } from '../../src/tools/ink/compileStory';
import type { Figure } from './figures';

const SEED = 1;
const MOST_CHOICES = 200;

function compiled(slug: string): CompiledStory {
  const { story } = compileStory(join('stories', slug), { missingIds: 'temporary' });
  if (!story) throw new Error(`${slug} does not compile`);
  return story;
}

/** From a side on, always the first choice there is, repair included. */
function wayFrom(story: CompiledStory, side: ChoiceId): readonly ChoiceId[] {
  const choices = [side];
  while (choices.length < MOST_CHOICES) {
    const next = replay(story, SEED, choices).narrator.turn.choices[0];
    if (!next) break;
    choices.push(next.id);
  }
  return choices;
}

function timed(action: () => void): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

export function replaying(runs: number): readonly Figure[] {
  const story = compiled('doorgestuurd');
  const sides = replay(story, SEED, []).narrator.turn.choices;
  const ways = sides.map(({ id }) => wayFrom(story, id)).sort((a, b) => b.length - a.length);
  const choices = ways[0] ?? [];
  const again = () => void replay(story, SEED, choices);
  const rewind = () => {
    const reader = new Reader(story, { seed: SEED, choices, beat: 0 });
    const last = reader.passed.at(-1);
    return timed(() => last && reader.rewindTo(last.turn));
  };
  const cold = timed(again);
  const many = Array.from({ length: Math.max(5, runs) });
  return [
    { what: `replay of ${choices.length} choices, first time`, unit: 'ms', values: [cold], most: 100 },
    { what: '  warm', unit: 'ms', values: many.map(() => timed(again)), most: 100 },
    { what: 'rewind to the last turning point, warm', unit: 'ms', values: many.map(rewind), most: 100 },
  ];
}
