// Timo: chestnut quiff, olive cardigan, in his wheelchair, which shows behind him from close by too.
import type { Casting } from '../casting';
import { wheelchairBack } from '../props';

const OLIVE = '#8a9a4f';
const DENIM = '#4d6d96';
const COAL = '#332f42';

export const timo: Casting = {
  id: 'timo',
  skin: '#f4d0b5',
  headScale: 1.04,
  head: { part: 'Pomp', paints: { outlineColor: '#8a5a34' } },
  paints: {
    topColor: OLIVE,
    blazerColor: OLIVE,
    pantsColor: DENIM,
    shoesColor: '#fffaf0',
    paperColor: '#2a2440',
    wheelchairColor: '#dfe3ee',
    jacketColor: OLIVE,
    computerColor: '#b9bccb',
  },
  bodies: {
    idle: { part: 'effigy/BlazerBlackTee', cloth: COAL, behind: wheelchairBack() },
    phone: { part: 'effigy/Paper', cloth: OLIVE, plain: true, behind: wheelchairBack() },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: OLIVE, behind: wheelchairBack() },
    explain: { part: 'effigy/PolkadotJacket', cloth: COAL, behind: wheelchairBack() },
    shrug: { part: 'effigy/Whatever', cloth: OLIVE, behind: wheelchairBack() },
    wheel: { part: 'sitting/Wheelchair' },
  },
};
