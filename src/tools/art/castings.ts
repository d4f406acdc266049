// Everybody who is drawn; another actor is another sheet in cast/ and a line here.
import { daan } from './cast/daan';
import { degroot } from './cast/degroot';
import { fleur } from './cast/fleur';
import { haddad } from './cast/haddad';
import { lotte } from './cast/lotte';
import { noor } from './cast/noor';
import { sem } from './cast/sem';
import { timo } from './cast/timo';
import { yusuf } from './cast/yusuf';
import { zoe } from './cast/zoe';
import type { Casting } from './casting';

export const CASTINGS: readonly Casting[] = [noor, daan, lotte, sem, yusuf, fleur, zoe, timo, haddad, degroot];
