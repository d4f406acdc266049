// Where the onlooker stands in the classroom, shared by its parts.
import { perspective } from './perspective';

export const CLASSROOM_VIEW = perspective(800, 440, 760);
/** Height of the floor below the eye. */
export const CLASSROOM_FLOOR = 1.95;
