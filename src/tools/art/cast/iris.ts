// Iris: straight light brown hair, a green coat that smells of stables.
import type { Casting } from '../casting';
import { bench } from '../props';

const MOSS = '#5f7d54';
const OAT = '#e8d9bd';
const TAN = '#8b6a4c';

export const iris: Casting = {
  id: 'iris',
  skin: '#f4cdb8',
  headScale: 1.0,
  head: { part: 'MediumStraight', paints: { outlineColor: '#8a6238' } },
  paints: {
    topColor: OAT,
    jacketColor: MOSS,
    blazerColor: MOSS,
    pantsColor: TAN,
    shoesColor: '#5a4636',
    paperColor: '#2a2440',
  },
  bodies: {
    idle: { part: 'effigy/ShirtCoat' },
    phone: { part: 'effigy/Paper', cloth: MOSS, plain: true },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: MOSS },
    shrug: { part: 'effigy/Whatever', cloth: MOSS },
    stand: { part: 'standing/EasingColorTee', cloth: TAN },
    walk: { part: 'standing/WalkingColorTee', cloth: TAN, paints: { topColor: MOSS } },
    sit: { part: 'sitting/OneLegColorTee', cloth: TAN, behind: bench(), paints: { topColor: MOSS } },
  },
};
