// Where the onlooker stands in the bike shed, shared by its parts.
import { perspective } from './perspective';

export const BIKE_SHED_VIEW = perspective(800, 470, 760);
/** Height of the paving below the eye. */
export const BIKE_SHED_FLOOR = 1.85;
