// Lotte: long red-brown hair, teal tee, talks with her hands.
import type { Casting } from '../casting';
import { bench } from '../props';

const TEAL = '#5fa8a0';
const PLUM = '#5a4676';

export const lotte: Casting = {
  id: 'lotte',
  skin: '#f7d6c2',
  headScale: 1.04,
  head: { part: 'LongHair', paints: { outlineColor: '#9c4a24' } },
  freckles: '#d98f6d',
  paints: {
    topColor: TEAL,
    jacketColor: TEAL,
    pantsColor: PLUM,
    shoesColor: '#fffaf0',
    paperColor: '#2a2440',
  },
  bodies: {
    idle: { part: 'effigy/Tee' },
    phone: { part: 'effigy/Paper', cloth: TEAL },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: TEAL },
    explain: { part: 'effigy/Explaining' },
    shrug: { part: 'effigy/Whatever', cloth: TEAL },
    stand: { part: 'standing/CrossArmColorTee', cloth: PLUM },
    walk: { part: 'standing/WalkingColorTee', cloth: PLUM },
    sit: { part: 'sitting/OneLegColorTee', cloth: PLUM, behind: bench() },
  },
};
