// Tussenspel bij Sem: vier uur, de bakkerij. Iemand wil een knikje.

=== bilal_nacht
~ side = "bilal"
# place: bakery-night
# bilal: tired stand center
# sound: oven
Wie 's nachts op mijn raam klopt, is verliefd, verdwaald, of mijn moeder. Vannacht is het een cactus. #id:ndb_3iwu
{ duim == "nee" || duim == "zak":
    # thijs: sad stand right
    # sem: tired stand left
    Erachter staan twee grote jongens. Een van de twee draagt een pyjama met busjes. Die zit bij @noor in de klas. #id:ndb_4p5k
- else:
    # thijs: sad stand right
    Erachter staat een grote jongen, in zijn eentje. Zijn handen zitten vol rode stippen. #id:ndb_5yaz
}
thijs (sad): Hebt u al brood? #id:ndb_tfyf
bilal (tired): Ik heb tweehonderdveertig puntjes die nog niet rond zijn. En zeg geen u. Ik ben negentien. #id:ndb_3o60
thijs (angry): Mijn vriendin heeft het uitgemaakt. Met een appje over een plant. Dat kan toch niet? #id:ndb_5cn8
# music: tension
Hij kijkt me aan. Hij wil een knikje. #grens:knikje #id:ndb_31fb
Een knikje kost niks. Ik geef er op een nacht wel twintig weg. #thought #id:ndb_f7l1
thijs: Eén iemand die zegt dat ik gelijk heb. Dan weet ik wat ik doe. #stil #id:ndb_kv9z
{ duim == "nee" || duim == "zak":
    sem: Niet knikken. Ik heb hier de hele nacht aan getild. Alsjeblieft, niet knikken. #stil #id:ndb_r7o8
- else:
    sem: Ik lig in bed. Er zit een stekel in mijn kussen. Of ik verbeeld het me. #stil #id:ndb_0znw
}
+ [Gooi hem een schort toe. 'Handen wassen. Draaien.' #kantel:bilal #laag #id:ndb_fv4l] -> bilal_schort
+ [Vraag: 'Deed ze iets? Of maakte ze het alleen maar uit?' #kantel:bilal #id:ndb_9yc6] -> bilal_mag
+ [Knik. Zeg: 'Vrouwen, hè.' #kantel:bilal #mis #id:ndb_ajz7] -> bilal_knikt
+ [(verder) #verder #id:ndb_79ts] -> bilal_dicht

=== bilal_schort
~ bakker = "schort"
# music: off
bilal (talk): Handen wassen. Schort om. Een puntje is een bal met twee meningen. #id:ndb_gzun
Zijn eerste twintig zijn sloffen. Zijn tweede twintig zijn betere sloffen. Na een uur praat hij tegen het deeg. #id:ndb_1f1c
thijs (tired): Ze hoefde geen reden te hebben. Ze had gewoon genoeg. #id:ndb_56kg
{ duim == "zak":
    # stop: bilal
    # sound: oven
    # shot: wide
    # thijs: relieved stand
    Om zes uur haalt hij een telefoon uit een chipszak. Hij kijkt er lang naar. Hij veegt iets weg. Er blijft een witte vinger op staan. #id:ndb_xbiz
- else:
    # stop: bilal
    # sound: oven
    # shot: wide
    # thijs: relieved stand
    Om zes uur pakt hij zijn telefoon. Hij kijkt er lang naar. Hij veegt iets weg. Op het glas blijft een witte vinger staan. #id:ndb_8mi3
}
Geen idee wat het was. Ik moet nog vijftig krentenbollen. #thought #id:ndb_k79p
-> bilal_cactus

=== bilal_mag
~ bakker = "mag"
# music: off
bilal (thinking): Deed ze iets? Of maakte ze het alleen maar uit? #id:ndb_qsp3
thijs (angry): Ze maakte het alleen maar ... #id:ndb_omp3
# shot: wide
# thijs: sad sit
Hij hoort het zelf. Hij gaat op een meelzak zitten. Er komt een wolkje uit. #id:ndb_jtkg
thijs (sad): Dat mag gewoon, hè? #id:ndb_arcq
bilal (warm): Dat mag gewoon. En dat het rot is, mag ook gewoon. #id:ndb_0suw
# stop: bilal
# thijs: relieved sit
Hij blijft zitten tot het eerste brood. Dan veegt hij iets weg op zijn telefoon. Ik vraag niet wat. Ik geef hem een puntje. #id:ndb_9rb3
-> bilal_cactus

=== bilal_knikt
~ bakker = "knikt"
# music: off
bilal (smirk): Vrouwen, hè. #id:ndb_5jml
# thijs: smirk stand
Hij knikt terug. Hij knikt te lang. Alsof wij samen iets hebben afgesproken. #id:ndb_i98p
{ duim == "nee" || duim == "zak":
    sem (angry): Ze heeft niks gedaan. Ze had gewoon genoeg. #id:ndb_zr26
- else:
    # exit: thijs
    Zijn fiets tikt de straat uit. Zachter. Zachter. Weg. #id:ndb_gihh
    bilal (worried): Hé! Uitmaken mag gewoon! Hoor je me? #id:ndb_pqk7
    Een kat kijkt om. Verder niemand. #id:ndb_31ze
}
# exit: thijs
# exit: sem
In mijn hoofd staat ineens mijn zus. Ze heeft een stokbrood vast. Ze kijkt er niet gezellig bij. #thought #id:ndb_q66y
-> bilal_cactus

=== bilal_dicht
~ bakker = "dicht"
# music: off
bilal (tired): We zijn dicht. Zes uur gaan we open. Voor iedereen. #id:ndb_clx0
# sound: door
# exit: thijs
# exit: sem
Deeg mag niet op de tocht. Dus doe ik het raam dicht. #id:ndb_2qzq
Door het glas zie ik hem nog even staan. Dan staat daar alleen nog een lantaarn. #thought #id:ndb_7n02
-> bilal_cactus

=== bilal_cactus
{ bakker == "schort" || bakker == "mag":
    'Mag hij hier blijven?' vraagt hij bij de deur. Ik kijk naar de cactus. Het is warm hier. Er is plek naast het meel. #id:ndb_9jkt
- else:
    Om zes uur staat de cactus nog op de stoep. Er ligt rijp op. Ik zet hem bij de oven. Hij kan er ook niks aan doen. #id:ndb_l1tx
}
+ [Terug naar @sem. Het is maandag. #id:ndb_kyx8] -> sem_maandag
