// Ilyas: Noor's cousin, a high fade, white sports shirt with red edges.
import type { Casting } from '../casting';
import { stool } from '../props';

const SNOW = '#eceaf2';
const RED = '#c0453f';
const COAL = '#33303f';

export const ilyas: Casting = {
  id: 'ilyas',
  skin: '#d9a27c',
  headScale: 1.03,
  head: { part: 'FlatTop', paints: { outlineColor: '#241a18' } },
  paints: { topColor: SNOW, jacketColor: SNOW, pantsColor: COAL, shoesColor: '#fffaf0', paperColor: '#2a2440' },
  bodies: {
    idle: { part: 'effigy/SportyTee', cloth: SNOW, paints: { topColor: RED } },
    phone: { part: 'effigy/Paper', cloth: SNOW, print: RED },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: SNOW },
    explain: { part: 'effigy/PointingUp', cloth: SNOW, print: RED },
    shrug: { part: 'effigy/Whatever', cloth: SNOW },
    stand: { part: 'standing/EasingColorTee', cloth: COAL, paints: { jacketColor: RED } },
    walk: { part: 'standing/WalkingColorTee', cloth: COAL },
    sit: { part: 'sitting/MidColorTee', cloth: COAL, behind: stool() },
  },
};
