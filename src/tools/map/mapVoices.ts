// Lets a map speak each language at build time, so that its boxes are large enough and a file can be written.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MapVoice } from '../../board/map/nodeFace';
import en from '../../browser/words/en/board.json' with { type: 'json' };
import nl from '../../browser/words/nl/board.json' with { type: 'json' };
import type { Words } from '../../story/compiledStory';
import { ACTORS } from '../../story/vocabulary';
import { fillIn, type Names } from '../../story/words';
import type { StoryFolder } from '../ink/compileStory';
import type { StoryLanguage } from '../ink/readWords';
import { byLanguage, shownWords } from '../ink/virtualModules';

const TEXTS: Readonly<Record<StoryLanguage, Words>> = { nl, en };

type Cast = Readonly<Record<string, { readonly name: string | Readonly<Record<string, string>> } | undefined>>;

function namesIn(root: string, code: StoryLanguage): Names {
  const cast = JSON.parse(readFileSync(join(root, 'cast.json'), 'utf8')) as Cast;
  const nameOf = (actor: string) => {
    const name = cast[actor]?.name;
    return (typeof name === 'string' ? name : name?.[code]) ?? actor;
  };
  return Object.fromEntries(ACTORS.map((actor) => [actor, nameOf(actor)])) as Names;
}

/** `root` is the folder of all stories. */
export function mapVoices(folder: StoryFolder, root: string): Readonly<Record<StoryLanguage, MapVoice>> {
  return byLanguage((code) => {
    const words = shownWords(folder, code);
    const names = namesIn(root, code);
    const numbers = new Intl.PluralRules(code);
    return {
      t: (key, values = {}) => {
        const name = key.replace('board:', '');
        const form = typeof values.count === 'number' ? `${name}_${numbers.select(values.count)}` : name;
        const text = TEXTS[code][form] ?? TEXTS[code][name] ?? key;
        return text.replace(/\{\{(\w+)\}\}/g, (_, value: string) => String(values[value] ?? ''));
      },
      line: (id) => fillIn(words[id] ?? id, names),
      name: (actor) => names[actor],
    };
  });
}
