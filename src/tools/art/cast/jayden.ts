// Jayden: short twists, tomato hoodie; what he holds where others hold a laptop is a controller.
import type { Casting } from '../casting';
import { stool } from '../props';

const TOMATO = '#d4573f';
const INDIGO = '#343a66';

export const jayden: Casting = {
  id: 'jayden',
  skin: '#86522f',
  headScale: 1.04,
  head: { part: 'Twists', paints: { outlineColor: '#1f1716' } },
  paints: {
    topColor: TOMATO,
    jacketColor: TOMATO,
    pantsColor: INDIGO,
    shoesColor: '#fffaf0',
    paperColor: '#2a2440',
  },
  bodies: {
    idle: { part: 'effigy/Hoodie' },
    phone: { part: 'effigy/Paper', cloth: TOMATO, plain: true },
    arms: { part: 'effigy/TeeArmsCrossed', cloth: TOMATO },
    explain: { part: 'effigy/PointingUp', cloth: TOMATO, plain: true },
    shrug: { part: 'effigy/Whatever', cloth: TOMATO },
    laptop: { part: 'effigy/Gaming' },
    stand: { part: 'standing/RestingColorPants', cloth: INDIGO },
    walk: { part: 'standing/WalkingColorTee', cloth: INDIGO },
    sit: { part: 'sitting/MidColorTee', cloth: INDIGO, behind: stool() },
  },
};
