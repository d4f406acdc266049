// What a place sounds like when nobody of the story speaks.
import { bakery, kitchen, party } from './homes';
import { canteen, changingRoom, classroom, hallway, office } from './indoors';
import { bus, field, stable } from './onTheWay';
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
  kitchen,
  bakery,
  party,
  bus,
  field,
  stable,
} as const satisfies Record<string, () => Signal>;
