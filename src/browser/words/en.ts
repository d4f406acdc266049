// Every English text of the interface, loaded as one piece.
import type { InterfaceWords } from '../language';
import play from './en/play.json';
import player from './en/player.json';
import writing from './en/writing.json';

/** The writer's panel speaks only while the game is worked on. */
export const words: InterfaceWords = import.meta.env.DEV ? { play, player, writing } : { play, player };
