// Every English text of the interface, loaded as one piece.
import type { InterfaceWords } from '../language';
import play from './en/play.json';
import player from './en/player.json';

export const words: InterfaceWords = { play, player };
