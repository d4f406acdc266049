// Trainer Anouk: blond bob, orange training jacket, always just back from the far goal.
import type { Casting } from '../casting';
import { bench } from '../props';

const ORANGE = '#dd7f35';
const NAVY = '#2d3252';

export const anouk: Casting = {
  id: 'anouk',
  skin: '#efc29b',
  headScale: 0.97,
  head: { part: 'ColorMedium', paints: { hairColor: '#e0bd72' } },
  paints: {
    topColor: NAVY,
    jacketColor: ORANGE,
    blazerColor: ORANGE,
    pantsColor: NAVY,
    shoesColor: '#fffaf0',
    paperColor: '#2a2440',
    cupColor: '#bfe6df',
  },
  bodies: {
    idle: { part: 'effigy/Jacket', cloth: ORANGE },
    phone: { part: 'effigy/Paper', cloth: ORANGE, plain: true },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: ORANGE, paints: { skinColor: ORANGE } },
    explain: { part: 'effigy/PointingUp', cloth: ORANGE, plain: true },
    coffee: { part: 'effigy/Coffee', paints: { topColor: ORANGE } },
    stand: { part: 'standing/EasingColorTee', cloth: NAVY },
    sit: { part: 'sitting/OneLegColorTee', cloth: NAVY, behind: bench(), paints: { topColor: ORANGE } },
  },
};
