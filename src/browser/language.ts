// The language of the page and of the story being played; the only home of i18next.
import i18next, { type i18n } from 'i18next';
import type { Words } from '../story/compiledStory';
import type { StoryId } from '../story/ids';

export const LANGUAGES = ['nl', 'en'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/** Interface texts by file and key: `play` -> `{ "wacht": "Wacht" }`. */
export type InterfaceWords = Readonly<Record<string, Words>>;

const loaders: Record<LanguageCode, () => Promise<{ words: InterfaceWords }>> = {
  nl: () => import('./words/nl'),
  en: () => import('./words/en'),
};

export interface Language {
  readonly code: LanguageCode;
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

/** The language the device asks for, Dutch when it asks for neither. */
export function deviceLanguage(asked: readonly string[]): LanguageCode {
  for (const tag of asked) {
    const code = LANGUAGES.find((known) => tag.toLowerCase().startsWith(known));
    if (code) return code;
  }
  return 'nl';
}

async function load(instance: i18n, code: LanguageCode): Promise<void> {
  if (instance.hasResourceBundle(code, 'play')) return;
  const { words } = await loaders[code]();
  for (const [file, texts] of Object.entries(words)) instance.addResourceBundle(code, file, texts);
}

const storySpace = (story: StoryId) => `story/${story}`;

export async function createLanguage(code: LanguageCode): Promise<Language> {
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
  await load(instance, code);
  // i18next looks every text up anew; most are asked for at each tap, and never change within a language.
  const known = new Map<string, string>();
  instance.on('languageChanged', () => known.clear());
  const text = (key: string) => {
    const found = known.get(key) ?? instance.t(key);
    known.set(key, found);
    return found;
  };
  return {
    get code() {
      return instance.language as LanguageCode;
    },
    t: (key, values) => (values ? instance.t(key, { ...values }) : text(key)),
    // Read straight from the table: story text is data, and must never pass through interpolation.
    line: (story, id) => instance.getResource(instance.language, storySpace(story), id),
    addStory: (story, language, words) => {
      instance.addResourceBundle(language, storySpace(story), words, false, true);
    },
    hasStory: (story, language) => instance.hasResourceBundle(language, storySpace(story)),
    use: async (next) => {
      await load(instance, next);
      await instance.changeLanguage(next);
    },
    onChange: (listener) => {
      instance.on('languageChanged', listener);
      return () => instance.off('languageChanged', listener);
    },
  };
}
