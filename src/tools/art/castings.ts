// Everybody who is drawn; another actor is another sheet in cast/ and a line here.
import { aisha } from './cast/aisha';
import { anouk } from './cast/anouk';
import { bilal } from './cast/bilal';
import { bram } from './cast/bram';
import { daan } from './cast/daan';
import { degroot } from './cast/degroot';
import { elidrissi } from './cast/elidrissi';
import { finn } from './cast/finn';
import { fleur } from './cast/fleur';
import { haddad } from './cast/haddad';
import { hendriks } from './cast/hendriks';
import { ilyas } from './cast/ilyas';
import { iris } from './cast/iris';
import { jayden } from './cast/jayden';
import { joris } from './cast/joris';
import { kelly } from './cast/kelly';
import { khadija } from './cast/khadija';
import { lotte } from './cast/lotte';
import { mila } from './cast/mila';
import { noor } from './cast/noor';
import { pinas } from './cast/pinas';
import { sem } from './cast/sem';
import { thijs } from './cast/thijs';
import { timo } from './cast/timo';
import { yusuf } from './cast/yusuf';
import { zoe } from './cast/zoe';
import type { Casting } from './casting';

export const CASTINGS: readonly Casting[] = [
  noor, daan, lotte, sem, jayden, yusuf, mila, fleur, zoe, aisha, bram, timo,
  finn, thijs, bilal, kelly, iris, haddad, degroot,
  pinas, hendriks, elidrissi, khadija, ilyas, anouk, joris,
]; // biome-ignore format: in the order of the class list
