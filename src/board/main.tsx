// Composes the teacher's site: the language, what was set for reading, the stories, and draws.
import { castNames, stories } from 'virtual:stories';
import { render } from 'preact';
import { applyComfort, parseComfort } from '../browser/comfort';
import { applyLanguage, createLanguage, deviceLanguage, LANGUAGES, languageAfter } from '../browser/language';
import { SPOKEN } from '../browser/languages';
import { createStore } from '../browser/store';
import { App } from './app';
import { namesIn } from './names';

async function main(root: HTMLElement): Promise<void> {
  const store = createStore(
    () => sessionStorage,
    () => localStorage,
    () => {},
  );
  const page = document.documentElement;
  applyComfort(page, parseComfort(store.get('kantelpunt.comfort')));
  const kept = LANGUAGES.find((code) => code === store.get('kantelpunt.language'));
  const language = await createLanguage(kept ?? deviceLanguage(navigator.languages), async (code) => ({
    board: (await SPOKEN[code].forTeachers()).default,
  }));

  const switchLanguage = async () => {
    await language.use(languageAfter(language.code));
    store.set('kantelpunt.language', language.code);
    draw();
  };
  const draw = () => {
    applyLanguage(page, language);
    document.title = `${language.t('player:title')} · ${language.t('board:title')}`;
    const desk = {
      language,
      names: namesIn(castNames, language.code),
      stories,
      onLanguage: () => void switchLanguage(),
    };
    render(<App desk={desk} />, root);
  };
  draw();
}

const root = document.getElementById('board');
if (root) void main(root);
