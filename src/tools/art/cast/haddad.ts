// Meneer Haddad: mentor and biology, dark beard, glasses, sky-blue shirt.
import type { Casting } from '../casting';
import { schoolChair } from '../props';

const SKY = '#9cc0d9';
const UMBER = '#5b4a3f';

export const haddad: Casting = {
  id: 'haddad',
  skin: '#d9a27c',
  headScale: 0.97,
  head: { part: 'ShortTwo', paints: { outlineColor: '#2c1d17' } },
  glasses: 'GlassesFive',
  beard: { part: 'Full', colour: '#3a281f' },
  paints: {
    topColor: SKY,
    jacketColor: SKY,
    pantsColor: UMBER,
    shoesColor: '#8a6a4f',
    paperColor: '#2a2440',
    cupColor: '#d9604c',
    computerColor: '#b9bccb',
  },
  bodies: {
    idle: { part: 'effigy/ButtonPocketShirt' },
    phone: { part: 'effigy/Paper', cloth: SKY, plain: true },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: SKY },
    explain: { part: 'effigy/PointingUp', cloth: SKY, plain: true },
    shrug: { part: 'effigy/Whatever', cloth: SKY },
    coffee: { part: 'effigy/Coffee' },
    laptop: { part: 'effigy/Computer' },
    stand: { part: 'standing/ShirtColorTee', cloth: UMBER },
    sit: { part: 'sitting/CrossedLegs', cloth: UMBER, behind: schoolChair('#5fa8a0') },
  },
};
