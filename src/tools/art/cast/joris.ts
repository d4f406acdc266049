// Joris: seventeen, a mustard woollen hat indoors and out, grey speckled sweater.
import type { Casting } from '../casting';
import { stool } from '../props';

const STONE = '#8b90a3';
const COCOA = '#5c4436';

export const joris: Casting = {
  id: 'joris',
  skin: '#f4d0b5',
  headScale: 1.0,
  head: { part: 'Beanie', paints: { outlineColor: '#3b2a22', beanieColor: '#d9a93c' } },
  paints: { topColor: STONE, jacketColor: STONE, pantsColor: COCOA, shoesColor: '#fffaf0', paperColor: '#2a2440' },
  bodies: {
    idle: { part: 'effigy/SweaterDots', cloth: STONE },
    phone: { part: 'effigy/Paper', cloth: STONE },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: STONE },
    shrug: { part: 'effigy/Whatever', cloth: STONE },
    stand: { part: 'standing/RestingColorPants', cloth: COCOA },
    walk: { part: 'standing/WalkingColorTee', cloth: COCOA },
    sit: { part: 'sitting/MidColorTee', cloth: COCOA, behind: stool() },
  },
};
