// Noor: teal hijab, ochre hoodie, long sleeves in every pose.
import type { Casting } from '../casting';
import { scarfEnd, schoolChair } from '../props';

const OCHRE = '#e9b44c';
const SCARF = '#27505b';
const DENIM = '#4d6d96';

export const noor: Casting = {
  id: 'noor',
  skin: '#d9a27c',
  headScale: 1.03,
  head: { part: 'Hijab', paints: { outlineColor: '#2f5f6b', hijabColor: '#1d3f4a' } },
  paints: {
    topColor: OCHRE,
    jacketColor: OCHRE,
    pantsColor: DENIM,
    shoesColor: '#fffaf0',
    paperColor: '#2a2440',
    bikeIronColor: '#f4f1fa',
    bikeFrameColor: '#3f8a86',
  },
  bodies: {
    idle: { part: 'effigy/Hoodie' },
    phone: { part: 'effigy/Paper', cloth: OCHRE, plain: true },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: OCHRE, paints: { skinColor: OCHRE } },
    explain: { part: 'effigy/PointingUp', cloth: OCHRE, plain: true },
    stand: { part: 'standing/RestingColorPants', cloth: DENIM, before: scarfEnd(SCARF) },
    sit: { part: 'sitting/CrossedLegs', cloth: DENIM, behind: schoolChair('#d9904a'), before: scarfEnd(SCARF) },
    bike: { part: 'sitting/Bike', paints: { topColor: '#fffaf0' }, before: scarfEnd(SCARF) },
  },
};
