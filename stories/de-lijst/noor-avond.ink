// De kant van Noor: het filmpje van Aisha, en de avond dat er nummers bij staan.

=== noor_stoel
~ side = "noor"
# place: canteen-day
# aisha: furious stand center
# mila: neutral phone left
# noor: neutral sit right
@aisha klimt op een kantinestoel. @mila telt af op haar vingers en filmt. #id:dl_w4c7
{ klas == "jongens":
    aisha (furious explain): Jongens blijven jongens, hoor ik. Goed. Dan blijf ík niet. Ik schrijf me uit! #id:dl_3brh
- else:
    { klas == "vraagt":
        aisha (furious explain): @haddad zei het ook: het kan niet. Ik heb me nooit ingeschreven. Dus ik schrijf me uit! #id:dl_sgl7
    }
    { klas == "vingers":
        aisha (furious explain): Ik heb mijn vinger opgestoken. Nu hoort er een stem bij. Ik schrijf me uit! #id:dl_n2ax
    }
    { klas == "haalt":
        aisha (furious explain): Ik sta op een lijst en ik heb me nooit ingeschreven. Dus ik schrijf me uit! #id:dl_kwyo
    }
}
Dan deelt ze formulieren uit. Ze heeft de plastificeermachine van de administratie. Die is warm. #id:dl_w78j
'Naam: gaat niemand iets aan. Reden: zie lijst.' Iemand haalt een plak kaas door de machine. Hij komt eruit als dossier. #id:dl_owbj
mila (thinking idle): Mag je je uitschrijven als je er niet op staat? #id:dl_t9oc
aisha (smirk idle): Dan juist. #id:dl_t19v
'Handtekening: mag ook een tekening.' Ik teken vak vijftig. Leeg, met een randje. #thought #id:dl_ja9h
-> noor_avond

=== noor_avond
# place: bedroom-night
# noor: worried stand left
# aisha: tired sit right
Woensdagavond. Op mijn bed zit @aisha, met de machine op schoot, als een kat. #id:dl_klxd
aisha (tired): Ik moest even weg. Sinds vanavond staan er nummers bij. Het hele huis rinkelt. #id:dl_q1x6
noor (worried): En jouw telefoon? #id:dl_cwvq
aisha (smirk): Daar zit mijn moeder op. Letterlijk. Als hij trilt, zegt ze: 'Bezet.' #id:dl_kx0m
Ze lacht. Halverwege houdt het op. De rest van de lach blijft in haar keel zitten. #id:dl_f5ps
Onder haar filmpje noemen ze haar iets wat je niet terugneemt. Ze kennen haar niet eens. #id:dl_pxma
# music: tension
aisha (tired): Ik had voor alles een rooster. Alleen niet voor moe. #grens:om-de-beurt #id:dl_5nbj
mila: Ik filmde. Ik zei: nog een keer, harder. Zou ze slapen? #stil #id:dl_g2u9
timo: Ik lig wakker. Ik was een van de vijf. Het plafond weet het al. #stil #id:dl_v6fc
elidrissi: Twee meisjes, één apparaat, en ik hoor niemand lachen. Ik zet thee. Ik klop bij het derde kopje. #stil #id:dl_k5df
+ [Vraag: 'Hoe erg is het vanavond?' Roep je moeder erbij. #kantel:noor #laag #id:dl_glzc] -> noor_moeder
+ [Pak haar rooster van zaterdag. Maak er ploegen van, voor haar. #kantel:noor #id:dl_8lhu] -> noor_ploegen
+ [Pak je telefoon. Schrijf onder elk bericht iets terug. #kantel:noor #mis #id:dl_iaqp] -> noor_onder
+ [(verder) #verder #id:dl_vu32] -> noor_serie

=== noor_moeder
~ avond = "moeder"
# music: off
# beside: noor
noor (worried sit): Hoe erg is het vanavond? Eerlijk. #id:dl_xwvc
aisha (sad): Ik wil naar huis. En daar is het ook. #id:dl_zfay
# elidrissi: warm stand center
elidrissi (warm): Dan slaap je hier. Ik bel je moeder. Die kan niet weg, hoor ik? #id:dl_2k2y
aisha (smirk): Ze zit heel goed. #id:dl_aok5
# stop: elidrissi
Twee moeders bellen een uur. Morgen gaan ze samen naar @degroot, en dan naar de politie, om te praten. Als @aisha dat wil. Ze wil het. #id:dl_k9j9
-> noor_slot

=== noor_ploegen
~ avond = "ploegen"
# music: off
# beside: noor
# shot: close
Eén uur, een maatje, een thermosfles. Ik streep 'vogels' door en zet er haar naam boven. #id:dl_begp
noor (worried phone): wie loopt morgen met @aisha mee? in ploegen. twee mensen, één uur #chat:3b #id:dl_bar5
Ik hoor mijn eigen hart. Dan pas de app. #thought #id:dl_fr0f
mila: eerste uur. met wie? #chat:3b #id:dl_i1yt
sem: met mij. ik kan breed zijn #chat:3b #id:dl_vhcb
jayden: ik doe de weg naar huis. mijn zus rijdt. doe een gordel om #chat:3b #id:dl_8wty
fleur: ik heb de grote pauze. blijf van de grote pauze AF #chat:3b #id:dl_ovfk
# aisha: sad sit
noor (warm idle): Huil je? #id:dl_4s80
aisha (sad): Nee. Ik zie een fout in het rooster. #id:dl_n6ve
# elidrissi: warm stand center
Er wordt geklopt. Drie kopjes. Mijn moeder bekijkt het rooster en schrijft zichzelf bij de nacht. #id:dl_f6lx
-> noor_slot

=== noor_onder
~ avond = "onder"
# music: off
# shot: close
# noor: furious phone
Ik schrijf iets terug. En nog iets. Bij de vijfde noemen ze mij ook zo. Ik typ harder. #id:dl_pc5j
# noor: angry phone
Bij de tiende ben ik vergeten dat @aisha naast me zit. #id:dl_488v
aisha (tired): Ik hoor alleen getik, @noor. Net als thuis. #id:dl_uvbo
# noor: ashamed idle
Ze pakt haar jas. De machine laat ze staan. #id:dl_kqg9
-> noor_slot

=== noor_serie
~ avond = "serie"
# music: off
# noor: neutral sit left
We kijken een serie. Er valt iemand van een paard. We hebben het nergens over. #id:dl_kguk
# sound: ping
Bij elke ping kijk ik naar het scherm. Zij kijkt naar de deur. #id:dl_qbbm
noor (talk): Morgen zijn ze er vast moe van. #id:dl_99rf
aisha (tired): Zij wel, ja. #id:dl_04c6
# exit: aisha
Om elf uur gaat ze naar huis, waar het rinkelt. Ik zwaai. Ik zwaai best lang. #thought #id:dl_pgir
-> noor_slot
