// A ten-line story for the tests of the core: real Ink, compiled as it ships, with every text its own id.
import { Compiler } from 'inkjs/full';
import type { CompiledStory } from '../../src/story/compiledStory';
import { storyId, turningPointId } from '../../src/story/ids';

export const TINY_INK = `
VAR side = ""
VAR naast = false
+ [p_noor #perspective:noor] -> noor_begin
+ [p_daan #perspective:daan] -> daan_begin
=== noor_begin
# place: bike-shed-rain
n1
noor (annoyed): n2
+ [c_links] -> app
+ [c_rechts] -> app
=== app
fleur: a1 #chat:3b #grens:de-app
bram: a2 #chat:3b
a3 #thought
yusuf: s1 #stil
timo: s2 #stil
+ [k_naast #kantel:noor #laag] -> naast_haar
+ [k_mis #kantel:noor #mis] -> harm
+ [v_app #verder] -> harm
=== naast_haar
~ naast = true
# beside: noor
# stop: noor
lotte (warm): b1
-> goed
=== goed
lotte: w1 #nu
e_goed #ending:op-tijd #kind:stopped
-> END
=== harm
# spread: sem > daan
# spread: daan > 3b
h1
lotte: w2 #nu
e_harm #ending:rond #kind:harm
+ [r_begin #herstel] -> herstel
=== herstel
degroot: d1
e_rep #ending:hersteld #kind:repaired
-> END
=== daan_begin
# place: bedroom-night
daan: q1
-> app
`;

/** Compiles Ink source whose texts are ids, through JSON as it ships. */
export function compileTiny(ink: string): CompiledStory {
  const compiled = new Compiler(ink).Compile();
  const logic = compiled.ToJson();
  if (typeof logic !== 'string') throw new Error('the tiny story does not compile');
  return {
    hash: 'tiny',
    logic,
    card: {
      id: storyId('tiny'),
      kind: 'story',
      order: 0,
      age: 12,
      minutes: 3,
      shelf: true,
      happensTo: 'lotte',
      perspectives: ['noor', 'daan'],
      cast: ['noor', 'daan', 'lotte'],
      chats: ['3b'],
      turningPoints: [turningPointId('de-app')],
      wacht: { noor: 2 },
      plan: { ifs: 1, thens: 1 },
      help: [],
      law: [],
      facts: [],
    },
    map: { turningPoints: [], endings: [] },
  };
}

export const tinyStory = () => compileTiny(TINY_INK);
