// What a translator has to know of every text of a story; plays it every way, to know where a line is told.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileStory, MAP_SEED } from '../ink/compileStory';
import type { LiftedStory } from '../ink/liftStory';
import { parseJson } from '../ink/parseJson';
import { explore } from '../story/explore';
import { cardNote } from './cardNote';
import { lineNotes, type NameOf } from './lineNotes';
import { type Told, whereTold } from './whereTold';
import { writersComments } from './writersComments';

/** The most steps taken; a line met later than this is told without its place. */
const STEP_CAP = 20_000;

interface CastMember {
  readonly name?: { readonly nl?: string };
  readonly pronouns?: { readonly en?: string };
}

/** Names and pronouns from cast.json; an actor it does not know goes by the id. */
function namesIn(root: string): NameOf {
  const path = join(root, 'cast.json');
  const parsed = parseJson(existsSync(path) ? readFileSync(path, 'utf8') : '{}');
  const cast = new Map(Object.entries('value' in parsed ? (parsed.value as Record<string, CastMember>) : {}));
  return (actor) => {
    const { name, pronouns } = cast.get(actor) ?? {};
    return `${name?.nl ?? actor}${pronouns?.en ? ` (${pronouns.en})` : ''}`;
  };
}

/** By id, a sentence each. */
export function storyNotes(story: LiftedStory, root: string): ReadonlyMap<string, readonly string[]> {
  const nameOf = namesIn(root);
  const { story: compiled } = compileStory(join(root, story.slug), { missingIds: 'error' });
  const told: ReadonlyMap<string, Told> = compiled
    ? whereTold(explore(compiled.logic, { seed: MAP_SEED, cap: STEP_CAP }))
    : new Map();
  const groups = new Map(story.card.chats.map((chat) => [chat, story.words.nl[`chats.${chat}`] ?? chat]));
  const comments = new Map(story.files.map((file) => [file.shown, writersComments(file)]));
  const ofCard = Object.keys(story.words.nl).map((id) => [id, [cardNote(id, nameOf)]] as const);
  const ofLines = story.lines.map((line) => {
    const said = comments.get(line.file)?.get(line.line) ?? [];
    const notes = lineNotes(line, told.get(line.id), { nameOf, groups });
    return [line.id, [...notes, ...said.map((comment) => `The writer: ${comment}`)]] as const;
  });
  return new Map([...ofCard, ...ofLines]);
}
