// Reads text aloud with a voice of the device itself, so that no sentence leaves it.
import type { LanguageCode } from '../../browser/language';

const HIGHLIGHT = 'reading';

/** A voice of this device for the language, or undefined: voices over the network are never used. */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: LanguageCode,
): SpeechSynthesisVoice | undefined {
  const fit = voices.filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
  return fit.find((voice) => voice.default) ?? fit[0];
}

export function canReadAloud(language: LanguageCode): boolean {
  return 'speechSynthesis' in globalThis && localVoice(speechSynthesis.getVoices(), language) !== undefined;
}

/** Voices may arrive later than the page. Returns the undo. */
export function onVoices(listener: () => void): () => void {
  if (!('speechSynthesis' in globalThis)) return () => {};
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}

export interface Reading {
  /** What is said. */
  readonly text: string;
  /** Where its last part stands on the page, to highlight each word as it is said. */
  readonly shown: HTMLElement | null;
  readonly language: LanguageCode;
  readonly onEnd: () => void;
}

function highlight(shown: HTMLElement | null, from: number, length: number): void {
  const text = shown?.firstChild;
  if (!('highlights' in CSS) || !(text instanceof Text)) return;
  const range = new Range();
  if (from < 0 || from + length > text.length) return;
  range.setStart(text, from);
  range.setEnd(text, from + length);
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
}

/** Stops whatever is being read, at once. */
export function stopReading(): void {
  if (!('speechSynthesis' in globalThis)) return;
  speechSynthesis.cancel();
  if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT);
}

/** Reads; false when the device has no voice of its own. */
export function readAloud({ text, shown, language, onEnd }: Reading): boolean {
  stopReading();
  if (!('speechSynthesis' in globalThis)) return false;
  const voice = localVoice(speechSynthesis.getVoices(), language);
  if (!voice) return false;
  const said = new SpeechSynthesisUtterance(text);
  said.voice = voice;
  said.lang = voice.lang;
  const before = text.length - (shown?.textContent?.length ?? text.length);
  said.onboundary = ({ charIndex, charLength, name }) => {
    if (name === 'word') highlight(shown, charIndex - before, charLength ?? 0);
  };
  said.onend = () => {
    if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT);
    onEnd();
  };
  speechSynthesis.speak(said);
  return true;
}
