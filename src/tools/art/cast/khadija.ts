// Tante Khadija: dark red hair set on Saturdays, lilac dots, glasses on a mission.
import type { Casting } from '../casting';
import { schoolChair } from '../props';

const LILAC = '#a884c4';
const PEACH = '#f2c9a0';
const AUBERGINE = '#3d2c4a';

export const khadija: Casting = {
  id: 'khadija',
  skin: '#e0ad85',
  headScale: 0.96,
  breadth: 1.06,
  head: { part: 'MediumTwo', paints: { outlineColor: '#6b2430' } },
  glasses: 'GlassesThree',
  paints: {
    topColor: LILAC,
    jacketColor: LILAC,
    blazerColor: LILAC,
    pantsColor: AUBERGINE,
    shoesColor: '#fffaf0',
    paperColor: '#2a2440',
    cupColor: '#5fa8a0',
  },
  bodies: {
    idle: { part: 'effigy/PoloSweater', cloth: LILAC, print: PEACH, paints: { topColor: PEACH } },
    phone: { part: 'effigy/Paper', cloth: LILAC, print: PEACH },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: LILAC, paints: { skinColor: LILAC } },
    explain: { part: 'effigy/PointingUp', cloth: LILAC, print: PEACH },
    coffee: { part: 'effigy/Coffee' },
    stand: { part: 'standing/RestingColorPants', cloth: AUBERGINE },
    sit: { part: 'sitting/CrossedLegs', cloth: AUBERGINE, behind: schoolChair('#c98a4b') },
  },
};
