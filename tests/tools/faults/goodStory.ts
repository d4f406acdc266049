// A small whole story in which every rule holds; a test plants one fault in it and names what must be said.
import { ACTORS } from '../../../src/story/vocabulary';

export const GOOD_INK = `VAR side = ""
+ [@noor #perspective:noor #id:t_p1] -> noor_een
+ [@daan #perspective:daan #id:t_p2] -> daan_een
=== noor_een
# place: hallway-day
noor (worried): Het regent. #id:t_n1
fleur: kijk dan #chat:3b #grens:noor-een #id:t_n2
yusuf: Ik kijk niet. #stil #id:t_n3
+ [Vraag wat er is. #kantel:noor #laag #id:t_n4] -> noor_vraagt
+ [Roep dat het niet mag. #kantel:noor #mis #id:t_n5] -> noor_roept
+ [(verder) #verder #id:t_n6] -> noor_twee
=== noor_vraagt
Ik vraag het zacht. #thought #id:t_n7
-> op_tijd
=== noor_roept
Iedereen draait zich om. #id:t_n8
-> half_goed
=== noor_twee
Na de pauze is het stil. #id:t_n9 #grens:noor-twee
+ [Ga naast haar zitten. #kantel:noor #laag #id:t_n10] -> noor_zit
+ [(verder) #verder #id:t_n11] -> keeper
=== noor_zit
# beside: noor
Ze schuift een stukje op. #id:t_n12
-> in_de_pauze
=== daan_een
# place: hallway-day
daan (happy): Wat een dag. #id:t_d1
Mijn duim hangt boven het scherm. #thought #grens:daan-een #id:t_d2
+ [Leg je telefoon weg. #kantel:daan #laag #id:t_d3] -> daan_legt
+ [(verder) #verder #id:t_d4] -> daan_twee
=== daan_legt
Het scherm wordt zwart. #id:t_d5
-> op_tijd
=== daan_twee
Het staat er. Twee vinkjes. #id:t_d6 #grens:daan-twee
+ [Vraag of hij het weghaalt. #kantel:daan #laag #id:t_d7] -> daan_vraagt
+ [(verder) #verder #id:t_d8] -> keeper
=== daan_vraagt
Hij haalt het weg. Denk ik. #id:t_d9
-> half_goed
=== keeper
~ side = "yusuf"
yusuf (angry): Laat mij er even langs. #id:t_y1 #grens:yusuf-een
+ [Zeg dat het niet grappig is. #kantel:yusuf #laag #id:t_y2] -> yusuf_zegt
+ [(verder) #verder #id:t_y3] -> te_laat
=== yusuf_zegt
Niemand lacht meer. #id:t_y4
-> in_de_pauze
=== op_tijd
lotte (warm): Jij vroeg het. #nu #id:t_e1
Op tijd #ending:op-tijd #kind:stopped #id:t_e2
-> END
=== in_de_pauze
In de pauze #ending:in-de-pauze #kind:stopped #id:t_e3
-> END
=== half_goed
Half goed #ending:half-goed #kind:half #id:t_e4
-> END
=== te_laat
Te laat #ending:te-laat #kind:harm #id:t_e5
+ [Ga van hier verder. #herstel #id:t_e6] -> herstel
=== herstel
degroot (warm): Ga zitten. Thee? #id:t_e7
Na de thee #ending:na-de-thee #kind:repaired #id:t_e8
-> END
`;

export const GOOD_CARD = {
  kind: 'story',
  order: 1,
  age: 12,
  minutes: 1,
  shelf: true,
  happensTo: 'lotte',
  title: 'Klein verhaal',
  about: 'Dit verhaal gaat over een bericht.',
  note: 'Er gebeurt niets heftigs.',
  perspectives: { noor: 'Tekent alles.', daan: 'Grapt eerst.' },
  chats: { '3b': 'Klas 3B' },
  turningPoints: {
    'noor-een': 'Het bericht',
    'noor-twee': 'De stilte',
    'daan-een': 'De duim',
    'daan-twee': 'De vinkjes',
    'yusuf-een': 'De deur',
  },
  wacht: {
    noor: ['Nog niks aan de hand.', 'Ik teken even.'],
    daan: ['Wachten kan ik niet.', 'Ik wacht al.'],
    yusuf: ['Ik sta op doel.', 'Rustig aan.'],
  },
  // biome-ignore lint/suspicious/noThenProperty: the card's own word, and nothing here is awaited.
  plan: { if: ['Als ik iets zie,'], then: ['dan vraag ik het.'] },
  help: ['een', 'twee', 'drie'],
  law: ['wet'],
  facts: ['feit'],
  equal: [] as string[],
};

/** Four lines, two turning points: the shape of a warm-up. */
export const WARM_UP_INK = `+ [@timo #perspective:timo #id:w_p1] -> een
=== een
# place: hallway-day
De kauw kijkt. #id:w_1 #grens:een
+ [Vraag het. #kantel:timo #laag #id:w_2] -> goed
+ [(verder) #verder #id:w_3] -> twee
=== twee
Iedereen luistert. #id:w_4 #grens:twee
+ [Zeg sorry. #kantel:timo #laag #id:w_5] -> goed
+ [(verder) #verder #id:w_6] -> goed
=== goed
Goed dan #ending:goed #kind:repaired #id:w_7
-> END
`;

export const WARM_UP_CARD = {
  ...GOOD_CARD,
  kind: 'warm-up',
  happensTo: 'daan',
  perspectives: { timo: 'Ziet alles.' },
  turningPoints: { een: 'Een', twee: 'Twee' },
  wacht: { timo: ['Nog niet.', 'Rustig.'] },
};

/** Drawings for everybody, in the common poses. */
export const GOOD_CAST = Object.fromEntries(
  ACTORS.map((actor) => [actor, { poses: { idle: 'idle', phone: 'phone' } }]),
);
