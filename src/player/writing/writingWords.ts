// The words of the writer's panel, and those of the story at hand as a pupil reads them.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type words from '../../browser/words/nl/writing.json';
import { type Telling, tellingOf } from '../../play/controls/telling';
import type { StoryId } from '../../story/ids';
import type { Player } from '../player';

type Plain<Key> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;

export interface WritingWords extends Pick<Telling, 'line' | 'name'> {
  /** A text of `words/<language>/writing.json`; an unknown key does not compile. */
  readonly t: (key: Plain<keyof typeof words>, values?: Readonly<Record<string, string | number>>) => string;
}

export function writingWords(player: Player, story: StoryId): WritingWords {
  const { language } = player.options;
  const playing = player.screen.kind === 'play' ? player.screen.play : null;
  const variable = (name: string) => playing?.variable(name);
  const { line, name } = tellingOf({ language, story, names: player.currentNames, variable });
  return { t: (key, values) => language.t(`writing:${key}`, values), line, name };
}

export const WritingContext = createContext<WritingWords | null>(null);

export function useWriting(): WritingWords {
  const words = useContext(WritingContext);
  if (!words) throw new Error('the panel stands within a WritingContext.Provider');
  return words;
}
