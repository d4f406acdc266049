// Thijs: seventeen, brown hair combed over, a dark coat over stripes.
import type { Casting } from '../casting';
import { stool } from '../props';

const SLATE = '#5b5f78';
const RUST = '#b5683f';
const COAL = '#33303f';

export const thijs: Casting = {
  id: 'thijs',
  skin: '#efc9ad',
  headScale: 1.0,
  breadth: 1.03,
  head: { part: 'GrayShort', paints: { hairColor: '#6e4a2f' } },
  paints: {
    topColor: RUST,
    jacketColor: SLATE,
    blazerColor: SLATE,
    pantsColor: COAL,
    shoesColor: '#fffaf0',
    paperColor: '#2a2440',
  },
  bodies: {
    idle: { part: 'effigy/ShirtCoat' },
    phone: { part: 'effigy/Paper', cloth: SLATE, plain: true },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: SLATE },
    explain: { part: 'effigy/PolkadotJacket', cloth: RUST },
    shrug: { part: 'effigy/Whatever', cloth: SLATE },
    stand: { part: 'standing/BlazerColorTee', cloth: COAL },
    walk: { part: 'standing/WalkingColorTee', cloth: COAL, paints: { topColor: SLATE } },
    sit: { part: 'sitting/MidColorTee', cloth: COAL, behind: stool(), paints: { topColor: SLATE } },
  },
};
