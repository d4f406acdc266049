// Which drawing belongs to which place; each gives a complete SVG of 1600 x 1000.
import { bedroomDay, bedroomNight } from './bedroom';
import { bikeShedDay, bikeShedRain } from './bikeShed';
import { hallwayDay, hallwayDusk } from './hallway';
export const PLACE_DRAWINGS: Record<string, () => string> = {
  'hallway-day': hallwayDay,
  'hallway-dusk': hallwayDusk,
  'bike-shed-day': bikeShedDay,
  'bike-shed-rain': bikeShedRain,
  'bedroom-day': bedroomDay,
  'bedroom-night': bedroomNight,
};
