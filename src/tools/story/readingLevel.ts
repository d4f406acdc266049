// Measures how easy Dutch is to read: words a sentence, syllables a word, Flesch-Douma.

const SYLLABLE = /aai|ooi|oei|eeu|ieu|ëi|ëe|ëu|ïe|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyáàâäéèêëíìîïóòôöúùûü]/g;

/** Syllables of one Dutch word, by its vowel groups; at least one. */
export function syllables(word: string): number {
  return Math.max(1, word.toLowerCase().match(SYLLABLE)?.length ?? 0);
}

export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** What stands between full stops, question and exclamation marks; a line is at least one. */
export const sentencesOf = (line: string): readonly string[] =>
  line.split(/[!?…]+|\.(?!\d)/).filter((sentence) => wordsOf(sentence).length > 0);

export interface ReadingLevel {
  readonly wordsPerSentence: number;
  /** Flesch-Douma: 80 and up is easy, 60 and down is hard. */
  readonly score: number;
}

/** Over all lines together. */
export function readingLevel(lines: readonly string[]): ReadingLevel {
  const sentences = lines.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return { wordsPerSentence: 0, score: 100 };
  const wordsPerSentence = words.length / sentences.length;
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length;
  return { wordsPerSentence, score: 206.84 - 77 * perWord - 0.93 * wordsPerSentence };
}

/** How a pupil goes through a story; our own estimate, to be measured in a class. */
export interface Tempo {
  readonly wordsPerMinute: number;
  readonly secondsPerTap: number;
  readonly secondsPerDecision: number;
}

/** Taps on and reads no more than is there. */
export const BRISK: Tempo = { wordsPerMinute: 180, secondsPerTap: 1.2, secondsPerDecision: 3 };
/** Thirteen years old, B1 on a screen, makes up their mind. */
export const UNHURRIED: Tempo = { wordsPerMinute: 150, secondsPerTap: 1.2, secondsPerDecision: 8 };

/** Minutes for these lines, one tap each, with so many decisions. */
export function readingMinutes(lines: readonly string[], decisions: number, tempo: Tempo): number {
  const words = lines.reduce((sum, line) => sum + wordsOf(line).length, 0);
  const pauses = lines.length * tempo.secondsPerTap + decisions * tempo.secondsPerDecision;
  return words / tempo.wordsPerMinute + pauses / 60;
}
