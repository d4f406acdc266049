// What is wrong with one translated text: what must not come in, and what somebody should look at.
import { ACTORS } from '../../story/vocabulary';
import { hasLanguage, NAME_TOKEN, variablesOf } from '../ink/placeholders';

const MARKUP = /<\/?[a-z][^>]*>|<!--|&(?:#\d+|#x[\da-f]+|[a-z]{2,});/i;
// Also lone surrogates, which are no text in any file.
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

const namesIn = (text: string) => [...new Set(text.match(NAME_TOKEN) ?? [])].sort().join(' ');

/** Why this translation cannot come in; empty when it can. `limit` in characters. */
export function textRefusals(dutch: string, translation: string, limit: number | null): readonly string[] {
  const refusals: string[] = [];
  const [wanted, found] = [variablesOf(dutch), variablesOf(translation)];
  if (wanted !== found)
    refusals.push(`it must name ${wanted || 'no variable'}, as the Dutch does, not ${found || 'none'}`);
  for (const [token] of translation.replace(NAME_TOKEN, '').matchAll(/@\w+/g))
    refusals.push(`unknown name "${token}"; known: ${ACTORS.join(', ')}`);
  if (limit !== null && translation.length > limit)
    refusals.push(`it has ${translation.length} characters, at most ${limit} fit`);
  const unseen = UNSEEN.exec(translation)?.[0];
  if (unseen !== undefined && !dutch.includes(unseen))
    refusals.push(`it holds a character nobody sees (U+${unseen.charCodeAt(0).toString(16).padStart(4, '0')})`);
  const markup = MARKUP.exec(translation)?.[0];
  if (markup !== undefined && !dutch.includes(markup)) refusals.push(`it holds markup: ${markup}`);
  return refusals;
}

/** What somebody should look at, though it can come in. */
export function textDoubts(dutch: string, translation: string): readonly string[] {
  const doubts: string[] = [];
  const [wanted, found] = [namesIn(dutch), namesIn(translation)];
  if (wanted !== found) doubts.push(`it names ${found || 'nobody'}, the Dutch ${wanted || 'nobody'}`);
  if (dutch === translation && hasLanguage(dutch)) doubts.push('it is still Dutch');
  return doubts;
}
