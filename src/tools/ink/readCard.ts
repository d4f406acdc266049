// Reads story.json: the card of a story, its words by their path, and what is wrong with it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryCard, Words } from '../../story/compiledStory';
import { storyId, turningPointId } from '../../story/ids';
import { ACTORS, type ActorId, isOneOf } from '../../story/vocabulary';
import { JsonFields } from './jsonFields';
import { shownPath } from './storyFiles';
import type { StoryProblem } from './storyProblem';

export interface ReadCard {
  /** Its cast is empty until the lines are read. */
  readonly card: StoryCard;
  readonly words: Words;
  /** Ids whose English may equal the Dutch. */
  readonly equal: readonly string[];
  /** Warnings the writer accepts, by line id or rule, each with a reason. */
  readonly accepted: Readonly<Record<string, string>>;
  readonly problems: readonly StoryProblem[];
}

const LEAST_REASON = 3;
const KINDS = ['warm-up', 'story', 'draft'] as const;
const FIELDS = [
  'kind', 'order', 'age', 'minutes', 'shelf', 'happensTo', 'title', 'about', 'note', 'perspectives', 'chats',
  'turningPoints', 'wacht', 'plan', 'help', 'law', 'facts', 'equal', 'accepted',
]; // biome-ignore format: in the order of a card

function wordsAt(path: string, texts: readonly string[]): Words {
  return Object.fromEntries(texts.map((text, index) => [`${path}.${index}`, text]));
}

function wordsUnder(path: string, texts: Readonly<Record<string, string>>): Words {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${path}.${name}`, text]));
}

function actors(fields: JsonFields, name: string, words: readonly string[]): ActorId[] {
  return words.flatMap((word) => {
    if (isOneOf(ACTORS, word)) return [word];
    fields.complain(word, `unknown actor "${word}" in "${name}". Known: ${ACTORS.join(', ')}.`);
    return [];
  });
}

function acceptedWarnings(fields: JsonFields): Readonly<Record<string, string>> {
  const accepted = fields.names.includes('accepted') ? fields.record('accepted') : {};
  for (const [key, reason] of Object.entries(accepted))
    if (reason.trim().split(/\s+/).length < LEAST_REASON)
      fields.complain(key, `"${key}" is accepted without a reason: say why in at least ${LEAST_REASON} words.`);
  return accepted;
}

/** Reads the card of the story in `folder`. Never throws; with problems, the card is not to be used. */
export function readCard(folder: string, slug: string): ReadCard {
  const path = join(folder, 'story.json');
  const file = shownPath(path);
  const there = existsSync(path);
  const fields = new JsonFields(file, there ? readFileSync(path, 'utf8') : '{}');
  for (const name of fields.names)
    if (!FIELDS.includes(name)) fields.complain(name, `unknown field "${name}". Known: ${FIELDS.join(', ')}.`);

  const kind = fields.text('kind');
  if (!isOneOf(KINDS, kind)) fields.complain('kind', `"kind" must be one of: ${KINDS.join(', ')}.`);
  const perspectives = fields.record('perspectives');
  const chats = fields.record('chats');
  const turningPoints = fields.record('turningPoints');
  const wacht = fields.lists('wacht');
  const plan = fields.lists('plan');
  const happensTo = fields.isNull('happensTo') ? [] : actors(fields, 'happensTo', [fields.text('happensTo')]);
  const waiting = actors(fields, 'wacht', Object.keys(wacht));

  const card: StoryCard = {
    id: storyId(slug),
    kind: isOneOf(KINDS, kind) ? kind : 'draft',
    order: fields.whole('order'),
    age: fields.whole('age'),
    minutes: fields.whole('minutes'),
    shelf: fields.yesNo('shelf'),
    happensTo: happensTo[0] ?? null,
    perspectives: actors(fields, 'perspectives', Object.keys(perspectives)),
    cast: [],
    chats: Object.keys(chats),
    turningPoints: Object.keys(turningPoints).map(turningPointId),
    wacht: Object.fromEntries(waiting.map((actor) => [actor, wacht[actor]?.length ?? 0])),
    plan: { ifs: plan.if?.length ?? 0, thens: plan.then?.length ?? 0 },
    help: fields.texts('help'),
    law: fields.texts('law'),
    facts: fields.texts('facts'),
  };
  const words: Words = {
    title: fields.text('title'),
    about: fields.text('about'),
    note: fields.text('note'),
    ...wordsUnder('perspectives', perspectives),
    ...wordsUnder('chats', chats),
    ...wordsUnder('turningPoints', turningPoints),
    ...Object.assign({}, ...Object.entries(wacht).map(([actor, texts]) => wordsAt(`wacht.${actor}`, texts))),
    ...wordsAt('plan.if', plan.if ?? []),
    ...wordsAt('plan.then', plan.then ?? []),
  };
  return {
    card,
    words,
    equal: fields.textsIfGiven('equal'),
    accepted: acceptedWarnings(fields),
    problems: there ? fields.problems : [{ file, line: null, message: 'a story needs its card, story.json.' }],
  };
}
