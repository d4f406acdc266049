// Yusuf: goalkeeper, black curls, blue with amber trim, a tracksuit when he stands.
import type { Casting } from '../casting';
import { stool } from '../props';

const BLUE = '#4a73c4';
const AMBER = '#ffd166';
const NIGHT = '#2d3252';

export const yusuf: Casting = {
  id: 'yusuf',
  skin: '#d3996c',
  headScale: 1.04,
  head: { part: 'ShortThree', paints: { outlineColor: '#221a1c' } },
  paints: { topColor: BLUE, jacketColor: BLUE, pantsColor: NIGHT, shoesColor: '#fffaf0', paperColor: '#2a2440' },
  bodies: {
    idle: { part: 'effigy/SportyTee', cloth: BLUE, paints: { topColor: AMBER } },
    phone: { part: 'effigy/Paper', cloth: BLUE, print: AMBER },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: BLUE },
    explain: { part: 'effigy/PointingUp', cloth: BLUE, print: AMBER },
    shrug: { part: 'effigy/Whatever', cloth: BLUE },
    stand: { part: 'standing/DocHazardous' },
    walk: { part: 'standing/WalkingColorPants', cloth: BLUE },
    sit: { part: 'sitting/MidColorTee', cloth: NIGHT, behind: stool() },
  },
};
