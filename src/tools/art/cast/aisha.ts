// Aisha: a great head of curls, mustard shirt, papers always in order.
import type { Casting } from '../casting';
import { schoolChair } from '../props';

const MUSTARD = '#d9b23c';
const FOREST = '#2f5548';

export const aisha: Casting = {
  id: 'aisha',
  skin: '#7a4a2a',
  headScale: 1.03,
  head: { part: 'LongCurly', paints: { outlineColor: '#241a1c' } },
  paints: {
    topColor: MUSTARD,
    jacketColor: MUSTARD,
    pantsColor: FOREST,
    shoesColor: '#fffaf0',
    paperColor: '#2a2440',
    computerColor: '#b9bccb',
  },
  bodies: {
    idle: { part: 'effigy/ButtonShirt' },
    phone: { part: 'effigy/Paper', cloth: MUSTARD, plain: true },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: MUSTARD },
    explain: { part: 'effigy/PointingUp', cloth: MUSTARD, plain: true },
    shrug: { part: 'effigy/Whatever', cloth: MUSTARD },
    laptop: { part: 'effigy/Computer' },
    stand: { part: 'standing/ShirtColorTee', cloth: FOREST },
    walk: { part: 'standing/WalkingColorTee', cloth: FOREST },
    sit: { part: 'sitting/CrossedLegs', cloth: FOREST, behind: schoolChair('#d9904a') },
  },
};
