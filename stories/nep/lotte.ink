// De kant van Lotte: dinsdag, een koning met een vergiet, en een vraag in de bus.

=== lotte_begin
~ side = "lotte"
# place: music-room-day
# lotte: furious explain left
# zoe: smirk sit center
Ik ben een koning van tachtig. Ik heb een vergiet op mijn hoofd en het stormt. #id:nep_gv3a
lotte (furious explain): Blaas, winden! Blaas, tot je wangen... #id:nep_9y22
# sound: drum
Boem. Mijn kroon schiet over mijn ogen. Ik af, tegen een keyboard. #id:nep_pwup
lotte (annoyed): Te vroeg! Na 'wangen' tel je twaalf tellen. Dán pas. #id:nep_8rd9
zoe (smirk): Ik ben het weer. #id:nep_abv5
lotte (suspicious): Wie? #id:nep_mbt8
zoe (annoyed): Het wéér. Regen. Donder. Ik kom als ik kom. #id:nep_y3hq
Vrijdag is de voorstelling. Op het affiche staat: 'Weer en wind voorbehouden.' Die grap heb ik zelf bedacht. #thought #id:nep_8bnv
lotte (warm explain): Waarom kun jij nou niet wachten? #id:nep_ighk
# zoe: thinking sit
zoe (thinking): Twaalf tellen stil is lang. Dan hoor je ze kijken. #id:nep_iqnx
Ze zegt het met haar schuine lach. Dus ik lach ook. #thought #id:nep_bnif
+ [Spreek af: je steekt je hand op, dan mag ze. #id:nep_67l3] -> lotte_hand
+ [Zeg: 'Kom maar wanneer je komt. Ik sta er toch.' #id:nep_6yvw] -> lotte_staat

=== lotte_hand
~ teken = true
lotte (talk): Hand omhoog, dan jij. #id:nep_tsrm
zoe (smirk): Een koning met zijn vinger in de lucht. Alsof hij naar de wc moet. #id:nep_224y
-> lotte_bus

=== lotte_staat
lotte (talk): Kom maar wanneer je komt. Ik sta er toch. #id:nep_z689
# sound: drum
# zoe: happy sit
Ze denkt er even over na. Boem. Te vroeg. #id:nep_waef
-> lotte_bus

=== lotte_bus
# place: bus-inside-day
# lotte: thinking sit left
# sound: engine
Na de klassenfoto zit ik in lijn vier, voorin. Ik leer bedrijf drie. Drie haltes per bladzijde. #id:nep_a0aw
# sound: laugh-off
Achterin buldert het. Het gaat over een hamster, geloof ik. #id:nep_wdo8
pinas (happy right): Hoor je ze? Dat is mijn zoon. Die maakt ze aan het lachen. #id:nep_xfe7
Hij zegt het zachtjes. Alsof het anders wegvliegt. #id:nep_hxhp
# exit: pinas
jayden (worried right): @lotte? Jij kent @zoe het best. #id:nep_6dp2
Hij drukt zijn telefoon plat tegen zijn trui. Zijn oren zijn zo rood als het knopje op de paal. #id:nep_zni7
jayden (worried): Stel, ik maak iets met haar foto. Iets geks. Kan ze daartegen? #id:nep_cibz
# music: tension
Mijn vinger ligt bij een heel moeilijke zin. En ik heb mijn antwoord al. Ik heb altijd een antwoord. #grens:overal-tegen #id:nep_04cp
Hij vraagt het met zijn adem in. Dat zie ik wel. Ik lees alleen ook. #thought #id:nep_ixsz
jayden: Als zij nee zegt, hoeft het niet meer. Dan kan ik gewoon gaan zitten. #stil #id:nep_4xs0
sem: Hij vraagt het aan de verkeerde. Maar hij vraagt het tenminste. #stil #id:nep_pip8
bram: Wat duurt dat lang. Straks zijn we er, en dan was het maar een hamster. #stil #id:nep_pkij
+ [Zeg: 'Vraag het haar zelf. Ze zit in het muzieklokaal.' #kantel:lotte #laag #id:nep_u2mr] -> lotte_zelf
+ [Leg je tekst weg. Vraag: 'Wat voor iets?' #kantel:lotte #id:nep_7rpk] -> lotte_wat
+ [Stel voor: 'Laat het eerst aan mij zien. Dan keur ik het.' #kantel:lotte #mis #id:nep_xp98] -> lotte_keurt
+ [(verder) #verder #id:nep_paa0] -> lotte_overal

=== lotte_zelf
~ bus = "zelf"
# stop: lotte
# music: off
lotte (talk): Vraag het haar zelf. Ze zit in het muzieklokaal. #id:nep_zefx
# jayden: thinking
Hij kijkt alsof ik een raam opendoe in een kamer waar hij al uren zit. #id:nep_uio4
jayden (relieved): Haar vragen. Ja. Dat kan ook. #id:nep_aadd
# exit: jayden
Achterin roept iemand 'boe'. In de voorruit zie ik zijn vader fronsen. Dan gaat @jayden bij hem zitten. #id:nep_rb5v
-> lotte_poster

=== lotte_wat
~ bus = "wat"
# stop: lotte
# music: off
# lotte: warm idle
lotte (talk): Wat voor iets? #id:nep_hux2
jayden (worried): Gewoon. Iets. Iets van... #id:nep_mv5i
# jayden: ashamed
Hij hoort het zichzelf niet zeggen. Dat duurt een halve halte. #id:nep_gx5f
jayden (ashamed): Laat maar. Kan ik jou anders doen? Met dat vergiet? #id:nep_3qri
lotte (laugh): Alleen als mijn wangen mogen blazen. #id:nep_n2ve
-> lotte_poster

=== lotte_keurt
~ bus = "keurt"
~ gemaakt = true
# music: off
lotte (happy): Laat het eerst aan mij zien. Dan keur ik het. #id:nep_vdqd
jayden (relieved): Oké. Dan ligt het niet alleen aan mij. #id:nep_7lke
# exit: jayden
Ik ben best trots. Ik ben een soort keurmeester. Ik lees verder. #thought #id:nep_b9ad
# sound: laugh-off
# spread: jayden > bram
Achterin gaat het los, één bladzijde later. In een bus is 'eerst' altijd al voorbij. #id:nep_jx27
-> lotte_nacht

=== lotte_overal
~ bus = "overal"
~ gemaakt = true
# music: off
lotte (happy): @zoe? Die kan overal tegen. #id:nep_3krb
# exit: jayden
Hij knikt. Blij, en ook niet blij. Ik sla om naar bladzijde dertien. #id:nep_oxs7
# sound: laugh-off
# spread: jayden > bram
Twee haltes later lachen ze. Het klinkt als publiek dat niet weet of het al mag. #thought #id:nep_mzam
-> lotte_nacht

=== lotte_nacht
# place: bedroom-night
# lotte: worried sit center
# sound: ping
# spread: bram > 3b
's Avonds laat zet @bram een nepfoto in de app. Met het gezicht van @zoe. #id:nep_evmh
Ik maak hem niet open. Ik leg mijn telefoon onder mijn vergiet. Ik denk dat dat al iets is. #thought #id:nep_2ezi
-> lotte_kluis
