// Vader Pinas: broad, a grey moustache, the blue shirt of somebody who drives a bus.
import type { Casting } from '../casting';
import { schoolChair } from '../props';

const BUS = '#5676ad';
const NAVY = '#2b3350';

export const pinas: Casting = {
  id: 'pinas',
  skin: '#7a4a2a',
  headScale: 0.96,
  breadth: 1.12,
  head: { part: 'ShortOne', paints: { outlineColor: '#3b3838' } },
  beard: { part: 'MustacheFive', colour: '#6f6a68' },
  paints: {
    topColor: BUS,
    jacketColor: BUS,
    pantsColor: NAVY,
    shoesColor: '#3a3644',
    paperColor: '#2a2440',
    cupColor: '#ffd166',
  },
  bodies: {
    idle: { part: 'effigy/ButtonPocketShirt' },
    phone: { part: 'effigy/Paper', cloth: BUS, plain: true },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: BUS },
    explain: { part: 'effigy/PointingUp', cloth: BUS, plain: true },
    shrug: { part: 'effigy/Whatever', cloth: BUS },
    coffee: { part: 'effigy/Coffee' },
    stand: { part: 'standing/ShirtColorTee', cloth: NAVY },
    sit: { part: 'sitting/CrossedLegs', cloth: NAVY, behind: schoolChair('#c98a4b') },
  },
};
