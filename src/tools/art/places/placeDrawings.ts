// Which drawing belongs to which place; each gives a complete SVG of 1600 x 1000.
import type { Place } from '../../../story/vocabulary';
import { bedroomDay, bedroomNight } from './bedroom';
import { bikeShedDay, bikeShedRain } from './bikeShed';
import { busStopDay, busStopDusk } from './busStop';
import { canteenDay } from './canteen';
import { changingRoomDay } from './changingRoom';
import { classroomDay } from './classroom';
import { hallwayDay, hallwayDusk } from './hallway';
import { mentorOfficeDay } from './mentorOffice';

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
};
