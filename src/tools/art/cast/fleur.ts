// Fleur: honey-blond fringe, coral blazer, a hand on her hip.
import type { Casting } from '../casting';
import { schoolChair } from '../props';

const CORAL = '#e07b6a';
const NIGHT = '#2f2a4c';
const CREAM = '#fff3e0';

export const fleur: Casting = {
  id: 'fleur',
  skin: '#f4cdb8',
  headScale: 1.04,
  head: { part: 'Bangs', paints: { hairColor: '#e3b866' } },
  paints: {
    topColor: CORAL,
    jacketColor: CORAL,
    blazerColor: CORAL,
    pantsColor: NIGHT,
    shoesColor: '#fffaf0',
    paperColor: '#2a2440',
  },
  bodies: {
    idle: { part: 'effigy/BlazerBlackTee', cloth: CREAM },
    phone: { part: 'effigy/Paper', cloth: CORAL, plain: true },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: CORAL },
    explain: { part: 'effigy/PolkadotJacket', cloth: CREAM },
    shrug: { part: 'effigy/Whatever', cloth: CORAL },
    stand: { part: 'standing/BlazerColorTee', cloth: NIGHT, paints: { topColor: CREAM } },
    walk: { part: 'standing/WalkingColorTee', cloth: NIGHT },
    sit: { part: 'sitting/CrossedLegs', cloth: NIGHT, behind: schoolChair('#5fa8a0') },
  },
};
