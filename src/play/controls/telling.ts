// What every part of the words needs to speak: interface texts, story texts with names filled in, faces.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, LanguageCode } from '../../browser/language';
import type nl from '../../browser/words/nl/play.json';
import type { StoryId } from '../../story/ids';
import type { ActorId } from '../../story/vocabulary';
import { ACTORS, isOneOf } from '../../story/vocabulary';
import { fillIn, type Names } from '../../story/words';

/** A text of `words/<language>/play.json`; an unknown key does not compile. */
export type PlayKey = keyof typeof nl;

export interface Telling {
  readonly language: LanguageCode;
  readonly t: (key: PlayKey, values?: Readonly<Record<string, string | number>>) => string;
  /** A text of the story by line id, choice id or card path, names filled in; the id itself when it is missing. */
  readonly line: (id: string) => string;
  readonly name: (actor: ActorId) => string;
  /** An actor's name, or that of a group in the story's card. */
  readonly called: (actorOrGroup: string) => string;
  /** Address of a small square picture of somebody's face; without one their initial stands there. */
  readonly face: (actor: ActorId) => string | undefined;
}

export interface TellingParts {
  readonly language: Language;
  readonly story: StoryId;
  readonly names: Names;
  readonly variable: (name: string) => string | undefined;
  readonly face?: (actor: ActorId) => string | undefined;
}

/** Make a new one after a change of language or names: the words draw again when it is another value. */
export function tellingOf({ language, story, names, variable, face }: TellingParts): Telling {
  const line = (id: string) => fillIn(language.line(story, id) ?? id, names, variable);
  return {
    language: language.code,
    t: (key, values) => language.t(`play:${key}`, values),
    line,
    name: (actor) => names[actor],
    called: (id) => (isOneOf(ACTORS, id) ? names[id] : line(`chats.${id}`)),
    face: face ?? (() => undefined),
  };
}

export const TellingContext = createContext<Telling | null>(null);

export function useTelling(): Telling {
  const telling = useContext(TellingContext);
  if (!telling) throw new Error('the words stand within a TellingContext.Provider');
  return telling;
}
