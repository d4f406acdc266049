// Sem: the biggest of the class, brown hair, maroon hoodie with the hands out of sight.
import type { Casting } from '../casting';
import { stool } from '../props';

const MAROON = '#93404a';
const SLATE = '#46506b';

export const sem: Casting = {
  id: 'sem',
  skin: '#efc29b',
  headScale: 1.02,
  breadth: 1.1,
  head: { part: 'ShortFive', paints: { outlineColor: '#5a3825' } },
  paints: { topColor: MAROON, jacketColor: MAROON, pantsColor: SLATE, shoesColor: '#e4e7f2', paperColor: '#2a2440' },
  bodies: {
    idle: { part: 'effigy/Hoodie' },
    phone: { part: 'effigy/Paper', cloth: MAROON, plain: true },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: MAROON },
    explain: { part: 'effigy/PointingUp', cloth: MAROON, plain: true },
    shrug: { part: 'effigy/Whatever', cloth: MAROON },
    stand: { part: 'standing/RestingColorPants', cloth: SLATE },
    walk: { part: 'standing/WalkingColorTee', cloth: SLATE },
    sit: { part: 'sitting/MidColorTee', cloth: SLATE, behind: stool() },
  },
};
