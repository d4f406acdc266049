// Finn: wavy dark blond, a captain's blue and white, at ease everywhere.
import type { Casting } from '../casting';
import { stool } from '../props';

const ROYAL = '#34518c';
const WHITE = '#f4f1ea';
const SAND = '#c8b48a';

export const finn: Casting = {
  id: 'finn',
  skin: '#efc29b',
  headScale: 1.03,
  head: { part: 'Wavy', paints: { outlineColor: '#a87b3d' } },
  paints: { topColor: WHITE, jacketColor: ROYAL, pantsColor: SAND, shoesColor: '#fffaf0', paperColor: '#2a2440' },
  bodies: {
    idle: { part: 'effigy/Jacket', cloth: ROYAL },
    phone: { part: 'effigy/Paper', cloth: ROYAL, plain: true },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: ROYAL },
    explain: { part: 'effigy/PointingUp', cloth: ROYAL, plain: true },
    shrug: { part: 'effigy/Whatever', cloth: ROYAL },
    stand: { part: 'standing/EasingColorTee', cloth: SAND },
    walk: { part: 'standing/WalkingColorTee', cloth: SAND, paints: { topColor: ROYAL } },
    sit: { part: 'sitting/MidColorTee', cloth: SAND, behind: stool(), paints: { topColor: ROYAL } },
  },
};
