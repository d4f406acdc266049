// Zoe: black hair with a fringe, round glasses, violet with a flash of lightning.
import type { Casting } from '../casting';
import { bench } from '../props';

const VIOLET = '#8f7bd0';
const AMBER = '#ffd166';
const COAL = '#33303f';

export const zoe: Casting = {
  id: 'zoe',
  skin: '#efc29b',
  headScale: 1.05,
  head: { part: 'MediumBangsOne', paints: { outlineColor: '#1f1a26' } },
  glasses: 'GlassesTwo',
  paints: { topColor: VIOLET, jacketColor: COAL, pantsColor: COAL, shoesColor: '#fffaf0', paperColor: '#2a2440' },
  bodies: {
    idle: { part: 'effigy/ThunderTee', cloth: VIOLET, paints: { topColor: AMBER } },
    phone: { part: 'effigy/Paper', cloth: VIOLET },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: VIOLET },
    explain: { part: 'effigy/PointingUp', cloth: VIOLET, print: AMBER },
    shrug: { part: 'effigy/Whatever', cloth: VIOLET },
    stand: { part: 'standing/CrossArmColorPants', cloth: VIOLET },
    walk: { part: 'standing/WalkingColorPants', cloth: VIOLET },
    sit: { part: 'sitting/OneLegColorPants', cloth: VIOLET, behind: bench() },
  },
};
