// Moeder Hendriks: Bram's ginger gone to chestnut, a mint cardigan over her shift, tired and awake.
import type { Casting } from '../casting';
import { schoolChair } from '../props';

const MINT = '#86b8a6';
const WHITE = '#f6f3ec';
const INK_BLUE = '#374064';

export const hendriks: Casting = {
  id: 'hendriks',
  skin: '#f4d0b5',
  headScale: 0.97,
  head: { part: 'MediumOne', paints: { outlineColor: '#7d3f24' } },
  freckles: '#d98f6d',
  paints: {
    topColor: MINT,
    jacketColor: MINT,
    blazerColor: MINT,
    pantsColor: INK_BLUE,
    shoesColor: '#fffaf0',
    paperColor: '#2a2440',
    cupColor: '#d9604c',
  },
  bodies: {
    idle: { part: 'effigy/BlazerBlackTee', cloth: WHITE },
    phone: { part: 'effigy/Paper', cloth: MINT, plain: true },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: MINT },
    explain: { part: 'effigy/PolkadotJacket', cloth: WHITE },
    shrug: { part: 'effigy/Whatever', cloth: MINT },
    coffee: { part: 'effigy/Coffee' },
    stand: { part: 'standing/BlazerColorTee', cloth: INK_BLUE, paints: { topColor: WHITE } },
    sit: { part: 'sitting/CrossedLegs', cloth: INK_BLUE, behind: schoolChair('#c98a4b') },
  },
};
