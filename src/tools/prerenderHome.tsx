// Renders the home screen at build time, so that its words can be read before any script has arrived.
import { renderToString } from 'preact-render-to-string';
import { words } from '../browser/words/nl';
import { Home } from '../player/home';

/** The home screen's HTML in Dutch, the language most will read; the script takes it over. */
export function prerenderHome(): string {
  const t = (key: string) => words.player?.[key.replace('player:', '')] ?? key;
  return renderToString(<Home t={t} onBegin={() => {}} />);
}
