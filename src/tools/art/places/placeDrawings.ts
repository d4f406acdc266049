// Which drawing belongs to which place; each gives a complete SVG of 1600 x 1000.
import type { Place } from '../../../story/vocabulary';
import { bakeryNight } from './bakery';
import { bedroomDay, bedroomNight } from './bedroom';
import { bikeShedDay, bikeShedRain } from './bikeShed';
import { busInsideDay, busInsideDusk } from './busInside';
import { busStopDay, busStopDusk } from './busStop';
import { canteenDay } from './canteen';
import { carDay } from './car';
import { changingRoomDay } from './changingRoom';
import { classroomDay } from './classroom';
import { hallwayDay, hallwayDusk } from './hallway';
import { kitchenDay, kitchenNight } from './kitchen';
import { livingRoomDay, livingRoomNight } from './livingRoom';
import { mentorOfficeDay } from './mentorOffice';
import { musicRoomDay } from './musicRoom';
import { partyNight } from './party';
import { sportsFieldDay, sportsFieldDusk } from './sportsField';
import { squareDusk } from './square';
import { stableDay } from './stable';
import { streetDay, streetNight } from './street';

export const PLACE_DRAWINGS: Record<Place, () => string> = {
  'hallway-day': hallwayDay,
  'hallway-dusk': hallwayDusk,
  'bike-shed-day': bikeShedDay,
  'bike-shed-rain': bikeShedRain,
  'bedroom-day': bedroomDay,
  'bedroom-night': bedroomNight,
  'bus-stop-day': busStopDay,
  'bus-stop-dusk': busStopDusk,
  'classroom-day': classroomDay,
  'canteen-day': canteenDay,
  'changing-room-day': changingRoomDay,
  'mentor-office-day': mentorOfficeDay,
  'living-room-day': livingRoomDay,
  'living-room-night': livingRoomNight,
  'party-night': partyNight,
  'kitchen-day': kitchenDay,
  'kitchen-night': kitchenNight,
  'sports-field-day': sportsFieldDay,
  'sports-field-dusk': sportsFieldDusk,
  'bakery-night': bakeryNight,
  'bus-inside-day': busInsideDay,
  'bus-inside-dusk': busInsideDusk,
  'street-day': streetDay,
  'street-night': streetNight,
  'square-dusk': squareDusk,
  'car-day': carDay,
  'stable-day': stableDay,
  'music-room-day': musicRoomDay,
};
