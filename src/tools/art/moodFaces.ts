// Which brows, eyes, mouth and mark make which mood; one more mood is one more line.
import type { Face } from '../../play/stage/artFormat';
import type { Mood } from '../../story/vocabulary';
import type { BROWS, EYES, MARKS, MOUTHS } from './faceParts';

/** Two pairs of brows and the nose come from Open Peeps itself. */
export const STOCK_BROWS = ['Smile', 'Calm'] as const;

type Brows = keyof typeof BROWS | Lowercase<(typeof STOCK_BROWS)[number]>;

function face(brows: Brows, eyes: keyof typeof EYES, mouth: keyof typeof MOUTHS, mark?: keyof typeof MARKS): Face {
  return mark ? { brows, eyes, mouth, mark } : { brows, eyes, mouth };
}

export const MOOD_FACES: Readonly<Record<Mood, Face>> = {
  neutral: face('smile', 'dots', 'flat'),
  happy: face('smile', 'dots', 'smile'),
  laugh: face('calm', 'happy', 'laugh'),
  warm: face('calm', 'dots', 'soft'),
  worried: face('worry', 'dots', 'wobble'),
  sad: face('worry', 'down', 'frown'),
  scared: face('worry', 'wide', 'teeth', 'sweat'),
  angry: face('angry', 'dots', 'frown'),
  furious: face('angry', 'wide', 'shout'),
  annoyed: face('angry', 'half', 'press'),
  suspicious: face('oneup', 'half', 'flat'),
  shocked: face('up', 'wide', 'o'),
  ashamed: face('worry', 'down', 'wobble', 'blush'),
  tired: face('flat', 'half', 'wobble'),
  smirk: face('oneup', 'dots', 'smirk'),
  relieved: face('calm', 'blink', 'soft'),
  thinking: face('oneup', 'side', 'flat'),
  talk: face('smile', 'dots', 'open1'),
};
