// Mila: ash-blond hair to the shoulders, stripes the colour of a swimming pool; the youngest of the class.
import type { Casting } from '../casting';
import { bench } from '../props';

const POOL = '#7cc4d8';
const BRICK = '#a8504a';

export const mila: Casting = {
  id: 'mila',
  skin: '#f7d6c2',
  headScale: 1.08,
  head: { part: 'MediumThree', paints: { outlineColor: '#b08a58' } },
  paints: { topColor: POOL, jacketColor: POOL, pantsColor: BRICK, shoesColor: '#fffaf0', paperColor: '#2a2440' },
  bodies: {
    idle: { part: 'effigy/StripedTee' },
    phone: { part: 'effigy/Paper', cloth: POOL, plain: true },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: POOL },
    explain: { part: 'effigy/Explaining' },
    shrug: { part: 'effigy/Whatever', cloth: POOL },
    stand: { part: 'standing/CrossArmColorTee', cloth: BRICK },
    walk: { part: 'standing/WalkingColorTee', cloth: BRICK },
    sit: { part: 'sitting/OneLegColorTee', cloth: BRICK, behind: bench() },
  },
};
