// Where the sounds lie: hashed addresses per codec, and which codec this browser reads.
import loops from '../../assets/sound/loops.json';
import ui from '../../assets/sound/ui.json';
import type { LoopName } from './soundPlan';

export type Codec = 'webm' | 'm4a';

export interface SoundFile {
  readonly address: string;
  readonly codec: Codec;
  /** Howler's form: start and length in ms, and whether it goes round. */
  readonly sprite: Record<string, [start: number, length: number] | [start: number, length: number, loop: boolean]>;
}

const ADDRESSES = import.meta.glob<string>('../../assets/sound/*.{webm,m4a}', {
  query: '?url',
  import: 'default',
  eager: true,
});

const addressOf = (name: string, codec: Codec) => ADDRESSES[`../../assets/sound/${name}.${codec}`] ?? '';

const short = Object.fromEntries(
  Object.entries(ui).map(([name, [start = 0, length = 0]]): [string, [number, number]] => [name, [start, length]]),
);

/** The name under which a file's own round, or the theme, is played. */
export const WHOLE = 'whole';

/** Longer than the theme: it plays to its own end. */
const THEME_MS = 33_000;

export function soundFile(name: LoopName | 'ui', codec: Codec): SoundFile {
  const address = addressOf(name, codec);
  if (name === 'ui') return { address, codec, sprite: short };
  if (name === 'theme') return { address, codec, sprite: { [WHOLE]: [0, THEME_MS] } };
  const [start = 0, length = 0] = loops[name][codec];
  return { address, codec, sprite: { [WHOLE]: [start, length, true] } };
}

/** The codecs to try, best first. */
export function codecsFor(canPlay: (type: string) => string, opened: (codec: Codec) => boolean): Codec[] {
  const opus = canPlay('audio/webm; codecs="opus"') !== '' && opened('webm');
  return opus ? ['webm', 'm4a'] : ['m4a', 'webm'];
}
