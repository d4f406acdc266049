// Daan: blond quiff, freckles, green jacket, never quite still.
import type { Casting } from '../casting';
import { stool } from '../props';

const SAGE = '#7fa08a';
const CREAM = '#ece6d6';
const NAVY = '#39406b';

export const daan: Casting = {
  id: 'daan',
  skin: '#f4d0b5',
  headScale: 1.06,
  head: { part: 'ShortFour', paints: { hairColor: '#d8a657' } },
  freckles: '#d59a77',
  paints: { topColor: CREAM, jacketColor: SAGE, pantsColor: NAVY, shoesColor: '#fffaf0', paperColor: '#2a2440' },
  bodies: {
    idle: { part: 'effigy/Jacket', cloth: '#4f7a66' },
    phone: { part: 'effigy/Paper', cloth: SAGE },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: SAGE },
    explain: { part: 'effigy/PointingUp', cloth: SAGE },
    shrug: { part: 'effigy/Whatever', cloth: SAGE },
    stand: { part: 'standing/EasingColorTee', cloth: NAVY },
    walk: { part: 'standing/WalkingColorTee', cloth: NAVY, paints: { topColor: SAGE } },
    sit: { part: 'sitting/MidColorTee', cloth: NAVY, behind: stool(), paints: { topColor: SAGE } },
  },
};
