// What a place sounds like when nobody of the story speaks.
import { canteen, changingRoom, classroom, hallway, office } from './indoors';
import { bikeShed, night, rain, street } from './outdoors';
import type { Signal } from './signal';

export const AMBIENCES = {
  hallway,
  'bike-shed': bikeShed,
  rain,
  classroom,
  canteen,
  'changing-room': changingRoom,
  night,
  street,
  office,
} as const satisfies Record<string, () => Signal>;
