// Says to a translator what a line or choice is, in English: who speaks, to whom, where, seen by whom.
import type { Beat, Choice } from '../../story/beat';
import type { Printed } from '../../story/line';
import type { LiftedLine } from '../ink/liftedLine';
import type { Told } from './whereTold';

/** `Noor (she)`, for languages whose verbs and adjectives know who speaks. */
export type NameOf = (actor: string) => string;

function choiceNote({ kind, actor, low, wrong }: Choice, nameOf: NameOf): string {
  switch (kind) {
    case 'plain':
      return 'Choice.';
    case 'verder':
      return 'Choice nobody sees.';
    case 'perspective':
      return `Choice of a side: ${nameOf(actor ?? '')}.`;
    case 'herstel':
      return 'Choice after an ending: go on from here and repair.';
    case 'kantel': {
      const courage = low ? ' It asks little courage.' : '';
      const harm = wrong ? ' It sounds good and is not.' : '';
      return `What ${nameOf(actor ?? '')} can do at a turning point.${courage}${harm}`;
    }
  }
}

/** What a story calls its people and chats. */
export interface Naming {
  readonly nameOf: NameOf;
  /** Names of group chats by id. */
  readonly groups: ReadonlyMap<string, string>;
}

const listed = (words: Iterable<string>) => [...words].join(', ');

function beatNote({ voice, chat, speaker }: Beat, speakers: string, sides: string, { nameOf, groups }: Naming): string {
  switch (voice) {
    case 'narration':
      return 'Told by whoever sees it.';
    case 'speech':
      return `${speakers} says.`;
    case 'thought':
      return `${speakers || 'Whoever sees it'} thinks.`;
    case 'chat': {
      const group = groups.get(chat ?? '');
      if (group !== undefined) return `${speakers} sends it in the group "${group}".`;
      // A private chat is called after the other one in it.
      return `${speakers} sends it to ${speaker === chat ? sides || 'whoever sees it' : nameOf(chat ?? '')} alone.`;
    }
  }
}

function printedNote(printed: Printed, speakers: string, sides: string, naming: Naming): string {
  switch (printed.kind) {
    case 'ending':
      return `Title of an ending (${printed.ending.kind}).`;
    case 'thought':
      return `What ${speakers} thinks and does not say; opened by tapping.`;
    case 'now':
      return `How ${speakers} is after the ending, in their own words.`;
    case 'beat':
      return beatNote(printed.beat, speakers, sides, naming);
  }
}

/** What a translator has to know of a line, a sentence each. */
export function lineNotes(line: LiftedLine, told: Told | undefined, naming: Naming): readonly string[] {
  const { nameOf } = naming;
  const speakers = listed((line.speaker ? [line.speaker] : [...(told?.speakers ?? [])]).map(nameOf));
  const sides = listed([...(told?.sides ?? [])].map(nameOf));
  const places = listed(told?.places ?? []);
  const what = line.printed ? printedNote(line.printed, speakers, sides, naming) : '';
  return [
    line.choice ? choiceNote(line.choice, nameOf) : what,
    sides && `Seen by: ${sides}.`,
    places && `Place: ${places}.`,
    line.knot && `Knot: ${line.knot}.`,
  ].filter((note) => note !== '');
}
