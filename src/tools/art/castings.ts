// Everybody who is drawn; another actor is another sheet in cast/ and a line here.
import { daan } from './cast/daan';
import { lotte } from './cast/lotte';
import { noor } from './cast/noor';
import type { Casting } from './casting';

export const CASTINGS: readonly Casting[] = [noor, daan, lotte];
