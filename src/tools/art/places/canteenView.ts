// Where the onlooker stands in the canteen, shared by its parts.
import { perspective } from './perspective';

export const CANTEEN_VIEW = perspective(800, 440, 760);
/** Height of the floor below the eye. */
export const CANTEEN_FLOOR = 1.95;
