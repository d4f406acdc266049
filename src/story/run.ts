// A run is a playthrough told again from the start: the turns passed, the tableau at each beat, whose side it was.
import type { Beat, Choice, Turn } from './beat';
import type { CompiledStory } from './compiledStory';
import type { ChoiceId } from './ids';
import { Narrator, type NarratorMark } from './narrator';
import { EMPTY_TABLEAU, stageCue, type Tableau, withActor } from './tableau';
import type { ActorId } from './vocabulary';

/** A turn told, with what came before it. */
export interface ToldTurn {
  readonly turn: Turn;
  readonly side: ActorId | null;
  /** Before its first beat. */
  readonly before: Tableau;
  /** The choice that ended it; null while it is the last one. */
  readonly chosen: Choice | null;
  /** Where the narrator stood at its end, so that going back tells nothing again. */
  readonly mark: NarratorMark;
}

export interface Run {
  readonly narrator: Narrator;
  readonly told: readonly ToldTurn[];
  /** Set when a choice was no longer there: the run stops before it. */
  readonly stoppedAt: ChoiceId | null;
}

/** The tableau after `beat`: its cues, who speaks, the phone open for a chat line and closed after it. */
export function beatTableau(tableau: Tableau, beat: Beat): Tableau {
  const start: Tableau = beat.chat === null && beat.voice !== 'thought' ? { ...tableau, phone: null } : tableau;
  const cued = beat.cues.reduce(stageCue, start);
  if (beat.chat !== null) return { ...cued, phone: beat.chat, speaker: null };
  if (beat.voice !== 'speech' || !beat.speaker) return { ...cued, speaker: null };
  const present = cued.figures.some((figure) => figure.actor === beat.speaker);
  const shown = present ? cued : withActor(cued, beat.speaker, {});
  const shot = beat.cues.some((cue) => cue.kind === 'shot') ? shown.shot : 'close';
  return { ...shown, speaker: beat.speaker, shot };
}

/** The tableau at `beat` of a told turn, `beat` counted from 0; -1 is before the first. */
export function tableauAt(told: ToldTurn, beat: number): Tableau {
  return told.turn.beats.slice(0, beat + 1).reduce(beatTableau, told.before);
}

/** Tells the story from the start along `choices`, by id; a choice that is gone ends it there. Throws StoryFault. */
export function replay(story: Pick<CompiledStory, 'logic'>, seed: number, choices: readonly ChoiceId[]): Run {
  const narrator = new Narrator(story, seed);
  const told: ToldTurn[] = [
    { turn: narrator.turn, side: narrator.side, before: EMPTY_TABLEAU, chosen: null, mark: narrator.mark() },
  ];
  for (const id of choices) {
    const grown = advance({ narrator, told, stoppedAt: null }, id);
    if (!grown) return { narrator, told, stoppedAt: id };
    told.splice(0, told.length, ...grown.told);
  }
  return { narrator, told, stoppedAt: null };
}

/** The run one choice further; undefined when its last turn does not offer it. The narrator moves on with it. */
export function advance(run: Run, id: ChoiceId): Run | undefined {
  const last = run.told.at(-1);
  const chosen = last?.turn.choices.find((choice) => choice.id === id);
  if (!last || !chosen) return undefined;
  const before = tableauAt(last, last.turn.beats.length - 1);
  const turn = run.narrator.choose(id);
  if (!turn) return undefined;
  const told = [
    ...run.told.slice(0, -1),
    { ...last, chosen },
    { turn, side: run.narrator.side, before, chosen: null, mark: run.narrator.mark() },
  ];
  return { narrator: run.narrator, told, stoppedAt: null };
}

/** The run as it was at the end of turn `index`, nothing chosen there yet. The narrator goes back with it. */
export function rewound(run: Run, index: number): Run {
  const told = run.told.slice(0, index + 1);
  const last = told.at(-1);
  if (!last) return run;
  run.narrator.returnTo(last.mark);
  return { narrator: run.narrator, told: [...told.slice(0, -1), { ...last, chosen: null }], stoppedAt: null };
}
