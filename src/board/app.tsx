// The table of the teacher's screens, and what stands around each of them.
import type { ComponentChildren } from 'preact';
import { languageAfter } from '../browser/language';
import { SPOKEN } from '../browser/languages';
import type { Desk } from './desk';
import { MapPage } from './mapPage';
import { printScreen, type Screen } from './screen';
import { StoriesPage } from './storiesPage';
import { useScreen } from './useScreen';

const shows: {
  [Kind in Screen['kind']]: (desk: Desk, screen: Extract<Screen, { kind: Kind }>) => ComponentChildren;
} = {
  stories: (desk) => <StoriesPage desk={desk} />,
  map: (desk, { story }) => <MapPage key={story} desk={desk} story={story} />,
};

function show<Kind extends Screen['kind']>(desk: Desk, screen: Extract<Screen, { kind: Kind }>): ComponentChildren {
  return shows[screen.kind as Kind](desk, screen);
}

export function App({ desk }: { readonly desk: Desk }) {
  const screen = useScreen();
  const { language, onLanguage } = desk;
  const other = languageAfter(language.code);
  return (
    <div class="board">
      <header class="board-top">
        <a class="board-way" href={screen.kind === 'stories' ? '../' : printScreen({ kind: 'stories' })}>
          {language.t(screen.kind === 'stories' ? 'board:toGame' : 'board:toStories')}
        </a>
        <button type="button" class="corner-language" lang={other} onClick={onLanguage}>
          {SPOKEN[other].name}
        </button>
      </header>
      {show(desk, screen)}
    </div>
  );
}
