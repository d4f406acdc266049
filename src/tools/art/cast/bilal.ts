// Bilal: nineteen, short black hair and the start of a beard, a baker's white shirt.
import type { Casting } from '../casting';
import { stool } from '../props';

const FLOUR = '#f1e8d8';
const OLIVE = '#5d6340';

export const bilal: Casting = {
  id: 'bilal',
  skin: '#d3996c',
  headScale: 0.99,
  breadth: 1.04,
  head: { part: 'ShortTwo', paints: { outlineColor: '#241a18' } },
  beard: { part: 'Chin', colour: '#2f211c' },
  paints: {
    topColor: FLOUR,
    jacketColor: FLOUR,
    pantsColor: OLIVE,
    shoesColor: '#d9c9a8',
    paperColor: '#2a2440',
    cupColor: '#d9604c',
  },
  bodies: {
    idle: { part: 'effigy/Tee' },
    phone: { part: 'effigy/Paper', cloth: FLOUR, plain: true },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: FLOUR },
    explain: { part: 'effigy/PointingUp', cloth: FLOUR, plain: true },
    shrug: { part: 'effigy/Whatever', cloth: FLOUR },
    coffee: { part: 'effigy/Coffee' },
    stand: { part: 'standing/CrossArmColorTee', cloth: OLIVE },
    walk: { part: 'standing/WalkingColorTee', cloth: OLIVE },
    sit: { part: 'sitting/MidColorTee', cloth: OLIVE, behind: stool() },
  },
};
