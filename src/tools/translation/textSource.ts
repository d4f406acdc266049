// What can be translated as one piece: a story with its card, or one file of the interface's words.
import type { StoryProblem } from '../ink/storyProblem';

export interface SourceText {
  readonly id: string;
  readonly dutch: string;
  /** Where the Dutch stands. */
  readonly file: string;
  /** Counted from 1; null when it stands for the whole file. */
  readonly line: number | null;
  /** The most characters that fit; null when nothing is too long. */
  readonly limit: number | null;
}

export interface TextSource {
  /** `doorgestuurd`, `interface-play`. */
  readonly name: string;
  /** What a translator translates, in reading order. */
  readonly texts: readonly SourceText[];
  /** Every id there is, in reading order, also of texts nobody is shown. */
  readonly ids: readonly string[];
  /** Ids whose translation may equal the Dutch. */
  readonly equal: readonly string[];
  /** Whether a release ships it. */
  readonly ships: boolean;
  /** What is wrong with the Dutch; nothing is written while there is something. */
  readonly problems: readonly StoryProblem[];
  /** Folder and name of a language's file: `stories/doorgestuurd/en.json`. */
  readonly fileOf: (language: string) => string;
  /** Languages somebody began, released or not. */
  readonly languages: () => readonly string[];
  /** By id what a translator has to know: who speaks, to whom, where. Plays the story, so it takes seconds. */
  readonly notes: () => ReadonlyMap<string, readonly string[]>;
}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Whether this can be the name of a language to translate into: `en`, `pl`, `pt-BR`. */
export const isTargetLanguage = (word: string): boolean => LANGUAGE.test(word) && word !== 'nl';
