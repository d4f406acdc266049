// Says to a translator what a text of a story's card is for, in English.
import type { NameOf } from './lineNotes';

const FIELDS: Readonly<Record<string, string>> = {
  title: 'Title of the story.',
  about: 'What the story is about, on its card.',
  note: 'What to know before starting, on its card.',
  chats: 'Name of a group chat.',
  turningPoints: 'Name of a turning point.',
  'plan.if': 'First half of a plan; it is read with one of the second halves.',
  'plan.then': 'Second half of a plan; it is read behind one of the first halves.',
};

/** `id` is the path of the text in story.json: `wacht.noor.0`. */
export function cardNote(id: string, nameOf: NameOf): string {
  const [field = '', actor = ''] = id.split('.');
  if (field === 'perspectives') return `Who ${nameOf(actor)} is and wants, where a side is chosen.`;
  if (field === 'wacht') return `What ${nameOf(actor)} thinks when Wait is pressed and nothing crosses a line.`;
  return FIELDS[field] ?? FIELDS[`${field}.${actor}`] ?? 'On the card of the story.';
}
