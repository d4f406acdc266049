// What stands in a text for something else: names (`@noor`) and values (`{name}`, in the interface `{{name}}`).
import { ACTORS } from '../../story/vocabulary';

// Longest first, so that no name hides behind a shorter one.
export const NAME_TOKEN = new RegExp(`@(?:${[...ACTORS].sort((a, b) => b.length - a.length).join('|')})`, 'g');

const VARIABLE = /\{+\w+\}+/g;

/** The values a text names, in an order of their own, to compare two texts by. */
export const variablesOf = (text: string): string => (text.match(VARIABLE) ?? []).sort().join(' ');

/** Whether a text has words of a language at all; "@noor" and "..." have none. */
export const hasLanguage = (text: string): boolean => /\p{L}/u.test(text.replace(NAME_TOKEN, '').replace(VARIABLE, ''));
