// Moeder El Idrissi: wine-red hijab, green coat, a tape measure never far away.
import type { Casting } from '../casting';
import { scarfEnd, schoolChair } from '../props';

const BOTTLE = '#3f6b57';
const SCARF = '#7a2f46';
const UMBER = '#4a3b35';

export const elidrissi: Casting = {
  id: 'elidrissi',
  skin: '#d9a27c',
  headScale: 0.97,
  head: { part: 'Hijab', paints: { outlineColor: '#8b3850', hijabColor: '#5f2336' } },
  glasses: 'GlassesThree',
  paints: {
    topColor: BOTTLE,
    jacketColor: BOTTLE,
    pantsColor: UMBER,
    shoesColor: '#fffaf0',
    paperColor: '#2a2440',
    cupColor: '#ffd166',
  },
  bodies: {
    idle: { part: 'effigy/ButtonShirt' },
    phone: { part: 'effigy/Paper', cloth: BOTTLE, plain: true },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: BOTTLE, paints: { skinColor: BOTTLE } },
    explain: { part: 'effigy/PointingUp', cloth: BOTTLE, plain: true },
    coffee: { part: 'effigy/Coffee' },
    stand: { part: 'standing/RestingColorPants', cloth: UMBER, before: scarfEnd(SCARF) },
    sit: { part: 'sitting/CrossedLegs', cloth: UMBER, behind: schoolChair('#c98a4b'), before: scarfEnd(SCARF) },
  },
};
