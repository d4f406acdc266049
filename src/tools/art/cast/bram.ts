// Bram: ginger hair in all directions, freckles, lime hoodie.
import type { Casting } from '../casting';
import { stool } from '../props';

const LIME = '#a9c24f';
const GREY = '#4b4a5e';

export const bram: Casting = {
  id: 'bram',
  skin: '#f7d6c2',
  headScale: 1.06,
  head: { part: 'ShavedThree', paints: { outlineColor: '#a9562a' } },
  freckles: '#d98f6d',
  paints: {
    topColor: LIME,
    jacketColor: LIME,
    pantsColor: GREY,
    shoesColor: '#fffaf0',
    paperColor: '#2a2440',
    computerColor: '#b9bccb',
  },
  bodies: {
    idle: { part: 'effigy/Hoodie' },
    phone: { part: 'effigy/Paper', cloth: LIME, plain: true },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: LIME },
    explain: { part: 'effigy/PointingUp', cloth: LIME },
    shrug: { part: 'effigy/Whatever', cloth: LIME },
    laptop: { part: 'effigy/Computer' },
    stand: { part: 'standing/RestingColorPants', cloth: GREY },
    walk: { part: 'standing/WalkingColorTee', cloth: GREY },
    sit: { part: 'sitting/MidColorTee', cloth: GREY, behind: stool() },
  },
};
