// Kelly: braids in a tail, a magenta sweater one can see from far away.
import type { Casting } from '../casting';
import { schoolChair } from '../props';

const MAGENTA = '#b8427f';
const NIGHT = '#2d2b4e';

export const kelly: Casting = {
  id: 'kelly',
  skin: '#86522f',
  headScale: 1.0,
  head: { part: 'CornrowsLight', paints: { outlineColor: '#1f1716' } },
  paints: {
    topColor: MAGENTA,
    jacketColor: MAGENTA,
    pantsColor: NIGHT,
    shoesColor: '#fffaf0',
    paperColor: '#2a2440',
    cupColor: '#ffd166',
  },
  bodies: {
    idle: { part: 'effigy/Turtleneck', cloth: MAGENTA },
    phone: { part: 'effigy/Paper', cloth: MAGENTA, plain: true },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: MAGENTA },
    explain: { part: 'effigy/PointingUp', cloth: MAGENTA, plain: true },
    shrug: { part: 'effigy/Whatever', cloth: MAGENTA },
    coffee: { part: 'effigy/Coffee' },
    stand: { part: 'standing/CrossArmColorTee', cloth: NIGHT },
    walk: { part: 'standing/WalkingColorTee', cloth: NIGHT },
    sit: { part: 'sitting/CrossedLegs', cloth: NIGHT, behind: schoolChair('#5fa8a0') },
  },
};
