// What every word of the vocabulary means to a writer; a word without a meaning does not compile.
import type { CUE_WORDS } from '../../../story/cue';
import type { Look, Mood, Music, Pose } from '../../../story/vocabulary';

export interface Meaning {
  /** As a writer types it. */
  readonly write: string;
  readonly does: string;
}

/** Each example is read by the real grammar in the test of the guide. */
export const CUES: Readonly<Record<(typeof CUE_WORDS)[number] | 'actor', Meaning>> = {
  place: { write: '# place: bike-shed-rain', does: 'goes there; the stage is cleared and shown wide' },
  actor: { write: '# lotte: shocked phone right', does: 'puts her on the stage, or changes what is named' },
  exit: { write: '# exit: lotte', does: 'she leaves' },
  phone: {
    write: '# phone: 3b',
    does: 'opens that chat; `# phone: off` puts the phone away. A `#chat` line does both by itself',
  },
  shot: {
    write: '# shot: wide',
    does: 'from head to feet; `# shot: close` from the waist up. Speech goes close by itself',
  },
  sound: { write: '# sound: ping', does: 'a sound, also shown as a caption' },
  music: { write: '# music: tension', does: 'music, until the next one; `# music: off` ends it' },
  spread: { write: '# spread: sem > daan', does: 'it went from one phone to the next; `to` is an actor or a group' },
  stop: { write: '# stop: noor', does: 'here she stopped it; the ending shows where' },
  beside: { write: '# beside: noor', does: 'she came to stand beside the one it happens to' },
};

export const LOOKS_LIKE: Readonly<Record<Mood, string>> = {
  neutral: 'at rest',
  happy: 'smiles',
  laugh: 'eyes shut, mouth open',
  warm: 'a soft smile, calm brows',
  worried: 'brows up in the middle, mouth unsure',
  sad: 'looks down, corners down',
  scared: 'eyes wide, teeth, a drop of sweat',
  angry: 'brows down, corners down',
  furious: 'shouts, eyes wide',
  annoyed: 'eyes half shut, lips pressed',
  suspicious: 'one brow up, eyes half shut',
  shocked: 'eyes wide, mouth an o',
  ashamed: 'looks down, blushes',
  tired: 'eyes half shut, flat brows',
  smirk: 'one brow up, half a smile',
  relieved: 'breathes out, eyes shut',
  thinking: 'looks aside, one brow up',
  talk: 'mid-sentence, nothing special',
};

export const STANDS_LIKE: Readonly<Record<Pose, string>> = {
  idle: 'arms down',
  phone: 'phone in hand',
  arms: 'arms crossed',
  explain: 'talks with the hands',
  shrug: 'shoulders up',
  coffee: 'with a cup',
  laptop: 'behind a laptop',
  stand: 'on both feet',
  walk: 'walking',
  sit: 'sitting',
  bike: 'on a bike',
  wheel: 'in a wheelchair (Timo)',
};

export const LOOKS_WHERE: Readonly<Record<Look, string>> = {
  'look-left': 'looks left',
  'look-right': 'looks right; with neither, at whoever speaks',
};

export const PLAYS: Readonly<Record<Music, string>> = {
  tension: 'something is about to go wrong',
  theme: 'it is well again',
  off: 'silence',
};
