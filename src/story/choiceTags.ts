// Reads the tags inside a choice's brackets.
import type { Choice } from './beat';
import { choiceId } from './ids';
import type { Problem } from './line';
import { ACTORS, isOneOf } from './vocabulary';

const KINDS = ['perspective', 'kantel', 'verder', 'herstel'] as const;

/** Reads a choice whose `text` is its id, as in a compiled story. */
export function parseChoice(text: string, tags: readonly string[]): Choice | Problem {
  let choice: Choice = { id: choiceId(text.trim()), kind: 'plain', actor: null, low: false, wrong: false };
  for (const tag of tags) {
    const [name = '', value = ''] = tag.split(':').map((part) => part.trim());
    if (name === 'laag') choice = { ...choice, low: true };
    else if (name === 'mis') choice = { ...choice, wrong: true };
    else if (isOneOf(KINDS, name)) {
      const needsActor = name === 'perspective' || name === 'kantel';
      if (needsActor && !isOneOf(ACTORS, value))
        return { problem: `#${name} needs an actor, not "${value}". Known: ${ACTORS.join(', ')}.` };
      choice = { ...choice, kind: name, actor: needsActor && isOneOf(ACTORS, value) ? value : null };
    } else return { problem: `unknown tag "#${tag}" in a choice. Known: #${[...KINDS, 'laag', 'mis'].join(', #')}.` };
  }
  return choice;
}
