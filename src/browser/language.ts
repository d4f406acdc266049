// The language of the page and of the story being played; the only home of i18next.
import i18next, { type i18n } from 'i18next';
import type { Words } from '../story/compiledStory';
import type { StoryId } from '../story/ids';
import { SPOKEN } from './languages';

export type LanguageCode = keyof typeof SPOKEN;
export const LANGUAGES = Object.keys(SPOKEN) as readonly LanguageCode[];

/** Interface texts by file and key: `play` -> `{ "wacht": "Wacht" }`. */
export type InterfaceWords = Readonly<Record<string, Words>>;

export interface Language {
  readonly code: LanguageCode;
  readonly direction: 'ltr' | 'rtl';
  /** An interface text by `file:key`, with `{{name}}` values; never used for story text. */
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** A story's raw text by line id or card path; undefined while its words are not loaded. */
  readonly line: (story: StoryId, id: string) => string | undefined;
  readonly addStory: (story: StoryId, code: LanguageCode, words: Words) => void;
  readonly hasStory: (story: StoryId, code: LanguageCode) => boolean;
  /** Loads and switches; resolves when every text is there. */
  readonly use: (code: LanguageCode) => Promise<void>;
  readonly onChange: (listener: () => void) => () => void;
}

/** The language the device asks for, Dutch when it asks for none of ours. */
export function deviceLanguage(asked: readonly string[]): LanguageCode {
  for (const tag of asked.map((each) => each.toLowerCase())) {
    const whole = LANGUAGES.find((known) => known.toLowerCase() === tag);
    const code = whole ?? LANGUAGES.find((known) => tag.startsWith(known));
    if (code) return code;
  }
  return 'nl';
}

/** The next on the list, and after the last the first. */
export const languageAfter = (code: LanguageCode): LanguageCode =>
  LANGUAGES[(LANGUAGES.indexOf(code) + 1) % LANGUAGES.length] ?? code;

/** Interface texts that only one page needs. */
export type MoreWords = (code: LanguageCode) => Promise<InterfaceWords>;

async function load(instance: i18n, code: LanguageCode, more: MoreWords): Promise<void> {
  if (instance.hasResourceBundle(code, 'play')) return;
  const [{ words }, others] = await Promise.all([SPOKEN[code].words(), more(code)]);
  for (const [file, texts] of Object.entries({ ...words, ...others })) instance.addResourceBundle(code, file, texts);
}

/** A value keeps its own direction: without, a telephone number in a right-to-left sentence would swap its halves. */
const isolated = (value: string | number) => `\u2068${value}\u2069`;

const storySpace = (story: StoryId) => `story/${story}`;

export async function createLanguage(code: LanguageCode, more: MoreWords = async () => ({})): Promise<Language> {
  const instance = i18next.createInstance();
  await instance.init({
    lng: code,
    fallbackLng: false,
    ns: [],
    resources: {},
    keySeparator: false,
    returnNull: false,
    interpolation: { escapeValue: false },
  });
  await load(instance, code, more);
  // i18next looks every text up anew; most are asked for at each tap, and never change within a language.
  const known = new Map<string, string>();
  instance.on('languageChanged', () => known.clear());
  const text = (key: string) => {
    const found = known.get(key) ?? instance.t(key);
    known.set(key, found);
    return found;
  };
  const filled = (key: string, values: Readonly<Record<string, string | number>>) => {
    if (instance.dir() === 'ltr') return instance.t(key, { ...values });
    const kept: Record<string, string | number> = { ...values };
    for (const [name, value] of Object.entries(values)) if (name !== 'count') kept[name] = isolated(value);
    return instance.t(key, { ...kept });
  };
  return {
    get code() {
      return instance.language as LanguageCode;
    },
    get direction() {
      return instance.dir();
    },
    t: (key, values) => (values ? filled(key, values) : text(key)),
    // Read straight from the table: story text is data, and must never pass through interpolation.
    line: (story, id) => instance.getResource(instance.language, storySpace(story), id),
    addStory: (story, language, words) => {
      instance.addResourceBundle(language, storySpace(story), words, false, true);
    },
    hasStory: (story, language) => instance.hasResourceBundle(language, storySpace(story)),
    use: async (next) => {
      await load(instance, next, more);
      await instance.changeLanguage(next);
    },
    onChange: (listener) => {
      instance.on('languageChanged', listener);
      return () => instance.off('languageChanged', listener);
    },
  };
}

/** Says on the html element which language it is in, and which way that is read. */
export function applyLanguage(root: HTMLElement, { code, direction }: Language): void {
  root.lang = code;
  root.dir = direction;
}

/** Whether the page is read from right to left. */
export const readsLeftward = (): boolean => document.documentElement.dir === 'rtl';
