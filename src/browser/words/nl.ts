// Every Dutch text of the interface, loaded as one piece.
import type { InterfaceWords } from '../language';
import play from './nl/play.json';
import player from './nl/player.json';

export const words: InterfaceWords = { play, player };
