// Mevrouw De Groot: care coordinator, grey bun, glasses, plum blazer, a cup of tea within reach.
import type { Casting } from '../casting';
import { schoolChair } from '../props';

const PLUM = '#94619b';
const BUTTER = '#f3dc9c';
const AUBERGINE = '#3d2c4a';

export const degroot: Casting = {
  id: 'degroot',
  skin: '#86522f',
  headScale: 0.96,
  head: { part: 'ColorBun', paints: { hairColor: '#b9b3ae' } },
  glasses: 'Glasses',
  paints: {
    topColor: PLUM,
    jacketColor: PLUM,
    blazerColor: PLUM,
    pantsColor: AUBERGINE,
    shoesColor: '#fffaf0',
    paperColor: '#2a2440',
    cupColor: '#bfe6df',
    computerColor: '#b9bccb',
  },
  bodies: {
    idle: { part: 'effigy/BlazerBlackTee', cloth: BUTTER },
    phone: { part: 'effigy/Paper', cloth: PLUM, plain: true },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: PLUM },
    explain: { part: 'effigy/PolkadotJacket', cloth: BUTTER },
    coffee: { part: 'effigy/Coffee' },
    laptop: { part: 'effigy/Computer' },
    stand: { part: 'standing/BlazerColorTee', cloth: AUBERGINE, paints: { topColor: BUTTER } },
    sit: { part: 'sitting/CrossedLegs', cloth: AUBERGINE, behind: schoolChair('#d9904a') },
  },
};
