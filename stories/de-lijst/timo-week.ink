// De kant van Timo: maandag tot donderdag. De lijst is van iedereen, en er komt er nog een.

=== timo_maandag
# place: hallway-day
# timo: worried wheel left
# zoe: annoyed stand right
# spread: vogels > 3b
# spread: 3b > school
Maandag. @fleur heeft haar jas dicht tot haar kin. @lotte loopt met haar rug langs de muur. #id:dl_ffi3
{ cijfer == "nee":
    Het rapport was weg uit de app. Het was alleen verhuisd. Naar iedereen. #id:dl_xhxf
- else:
    De lijst was van vijf. Nu is hij van iedereen. Geen van de vijf deed het, zeggen alle vijf. #id:dl_jzb5
}
# aisha: furious stand center
aisha (furious): Ik sta op een lijst. Ik heb me nergens voor opgegeven. Wie zat er in die app? #id:dl_cu0h
Dertig mensen bestuderen het plafond. Het is een systeemplafond. #id:dl_b357
# music: tension
aisha (angry): Vijf, hoor ik. Ik hoef ze niet alle vijf. Ik wil er één horen. #grens:een-van-vijf #id:dl_2wyn
Mijn handen liggen al op mijn wielen. Ze wachten op mij. #thought #id:dl_vs2p
zoe: Ik maak hier straks een grap over. Zodra mijn keel weer opengaat. #stil #id:dl_37h6
daan: Vijf. Ik ook. Als ik nu mijn hand opsteek, is het de enige. #stil #id:dl_djjr
lotte: Ik loop langs de muur. Een muur kijkt niet terug. #stil #id:dl_xzh7
+ [Steek je hand op. 'Ik was er een van.' #kantel:timo #id:dl_hhar] -> timo_hand
+ [Rij haar achterna. Zeg het waar niemand bij is. #kantel:timo #laag #id:dl_bvpi] -> timo_kluisje
+ [Breng je boekje naar @degroot. Waar, wanneer, wat er gebeurde. #kantel:timo #id:dl_k2p5] -> timo_boekje
+ [Zeg: 'Niet op reageren, @aisha. Dan waait het over.' #kantel:timo #mis #id:dl_63vy] -> timo_waait
+ [(verder) #verder #id:dl_cv5h] -> timo_mus

=== timo_hand
~ hand = "op"
# music: off
Mijn hand gaat omhoog. Hij weegt net zoveel als de hele gang. #id:dl_w3xa
-> timo_bekent ->
aisha (angry): Ik ben woedend op je. Niet weggaan. Jij bent de enige op wie ik het kán zijn. #id:dl_esim
# daan: ashamed stand right
daan (ashamed): Op mij ook, @aisha. Ik was er ook een. #id:dl_nymd
-> timo_dinsdag

=== timo_kluisje
~ hand = "apart"
# music: off
# exit: zoe
Bij de kluisjes haal ik haar in. Mijn wiel piept. Ze draait zich niet om. #id:dl_eqn8
-> timo_bekent ->
aisha (angry): Kon je dat daarnet niet zeggen? #id:dl_z45q
timo (ashamed wheel): Nee. Daarnet durfde ik niet. #id:dl_6hdb
aisha (tired): Oké. Dat is tenminste waar. #id:dl_828l
-> timo_dinsdag

=== timo_bekent
{ cijfer == "lacht" || cijfer == "scheids":
    timo (ashamed wheel): Ik was er een van. Donderdag, tien over tien. Ik maakte het gezellig. #id:dl_yglq
- else:
    timo (ashamed wheel): Ik was er een van. Ik vulde niks in. Ik zei het ook tegen niemand. #id:dl_nj33
}
->->

=== timo_boekje
~ hand = "boekje"
# music: off
# place: mentor-office-day
# degroot: warm coffee right
# timo: ashamed wheel left
Aan de muur hangt een poster met vogels. 'Samen vliegen we verder.' #id:dl_lmwl
timo (thinking wheel): Dat zijn zilvermeeuwen, mevrouw. Die pikken elkaars patat. #id:dl_wnyj
degroot (smirk coffee): Hij was in de aanbieding. Kom je daarvoor? #id:dl_bulp
timo (ashamed wheel): Nee. Hierin staat wat ik zag. Waar, wanneer, wie wat deed. Ik sta er zelf ook in. #id:dl_rc4d
degroot (thinking coffee): Dan wissen we nog niks. Eerst bewaren, dan weg. En eerst vraag ik @aisha wat zij wil. #id:dl_fsge
-> timo_dinsdag

=== timo_waait
~ hand = "waait"
# music: off
timo (worried wheel): Niet op reageren, @aisha. Dan waait het over. #id:dl_bxlf
aisha (furious): Over wie waait het dan? Over mij! #id:dl_t56d
zoe (annoyed): Dus zíj moet stil zijn. En die lijst mag gewoon doorpraten. #id:dl_l8k6
-> timo_dinsdag

=== timo_mus
~ hand = "mus"
# music: off
Op het kozijn landt een mus. Ik ken hem al. Ik kijk heel lang naar die mus. #id:dl_s5xd
# sound: bell
aisha (tired): Niemand dus. Fijn. Nu sta ik ook nog voor gek. #id:dl_1j74
zoe (sad): Jij niet. Wij wel. #id:dl_0y5h
-> timo_dinsdag

=== timo_dinsdag
# place: canteen-day
# mila: happy phone left
# aisha: furious stand center
# timo: neutral wheel right
Dinsdag klimt @aisha in de kantine op een stoel. @mila filmt. Alle vorken hangen stil. #id:dl_um0j
aisha (furious explain): Er gaat een lijst rond. Ik heb me niet ingeschreven. Dus ik schrijf me uit! #id:dl_5xyb
# shot: wide
aisha (smirk stand): Wie mee wil: ik heb formulieren. #id:dl_gll7
'Naam: gaat niemand iets aan. Handtekening: mag ook een tekening.' Ze zijn geplastificeerd. #id:dl_timq
Die middag staat er een rij. Die avond staat er iets anders, onder haar filmpje. Van mensen die ze niet eens kent. #id:dl_24nk
-> naar_yusuf

=== timo_donderdag
~ side = "timo"
# place: hallway-day
# timo: tired wheel left
# sem: sad stand right
Donderdag is er nog een lijst. Met jongens. Erboven staat waarvoor. Dat schrijf ik niet over. #id:dl_d58c
{ cijfer == "scheids":
    Ik sta erop. 'Onze scheids,' staat erbij. Dat woord ken ik. #id:dl_lf3k
- else:
    { grap:
        Ik sta erop. Er staat een meerkoet bij. Die grap was van mij. #id:dl_azh2
    - else:
        Ik sta erop. Ik las mijn eigen naam alsof iemand hem riep, achter me. #id:dl_k3p8
    }
}
Iedereen is ineens heel aardig. Ze houden deuren voor me open die al openstaan. #thought #id:dl_50su
sem (shrug): Ik sta er ook op. Omdat ik huilde bij die film met die hond. #id:dl_2cmp
timo (neutral wheel): Iedereen huilde bij die film met die hond. #id:dl_9yw8
~ grap = false
{ cijfer == "scheids" || cijfer == "lacht":
    ~ cijfer = "fout"
- else:
    ~ cijfer = "goed"
}
+ [Bel Utrecht. Zo heet hij in je telefoon. #id:dl_fsoe] -> timo_utrecht
+ [Zeg tegen @sem: 'Ik vind het rot.' Meer hoeft niet. #id:dl_g8ot] -> timo_rot

=== timo_utrecht
~ steun = "utrecht"
# shot: close
# timo: tired phone
'Wat zie je?' zegt hij. Zo neemt hij altijd op, mijn vriend in Utrecht. #id:dl_brvv
timo (sad phone): Mezelf. Op een lijst. #id:dl_axwh
# timo: warm phone
'Zal ik zaterdag komen?' Ik zeg hoe laat. 'Zes uur 's óchtends? Dan hou ik dus echt van je.' #id:dl_6n1y
-> timo_tafel

=== timo_rot
~ steun = "sem"
timo (sad wheel): Ik vind het rot. #id:dl_56fa
sem (sad): Ik ook. #id:dl_o41y
Verder zeggen we niks. Hij is groot. Het tocht meteen minder. #thought #id:dl_jzf9
-> timo_tafel

=== timo_tafel
# place: canteen-day
# aisha: tired sit right
# timo: worried wheel left
In de pauze zit @aisha achter haar formulieren. Dinsdag stond er een rij. Nu is er om haar heen drie meter niks. #id:dl_pen2
{ nummers == "nee" || nummers == "anouk":
    Wie bij haar zit, krijgt het ook over zich heen. Dat heeft iedereen gezien. #id:dl_4gzt
- else:
    Sinds gisteravond staat haar nummer erbij. Haar telefoon is uit. Hij ging de hele nacht. #id:dl_db8j
}
aisha (tired): De machine is warm, hoor. #id:dl_ffl2
# music: tension
Ze zegt het tegen niemand. Ik ken dat, drie meter niks. Ik heb het sinds vanmorgen. #grens:lege-tafel #id:dl_akrk
lotte: Als er één gaat zitten, ga ik ook. Dan val ik niet op. #stil #id:dl_gdio
jayden: Ik sta op die andere lijst. Als ik nu opsta, weten ze dat ik hem las. #stil #id:dl_csuo
fleur: Mijn formulier is al ingevuld. Het zit in mijn tas, achter mijn agenda, achter alles. #stil #id:dl_2jun
+ [Rij naar haar tafel. 'Eén formulier, graag.' #kantel:timo #id:dl_cif3] -> timo_formulier
+ [App @mila: 'Ik ga. Los je me over tien minuten af?' #kantel:timo #laag #id:dl_2lrn] -> timo_ploeg
+ [Zeg: 'Haal dat filmpje nou weg. Voor jezelf.' #kantel:timo #mis #id:dl_3m09] -> timo_weg
+ [(verder) #verder #id:dl_it25] -> timo_raam

=== timo_formulier
~ tafel = "formulier"
# music: off
# beside: timo
Op deze vloer klinken mijn wielen als een eend. De hele kantine hoort me komen. #id:dl_py6j
timo (neutral wheel): Eén formulier, graag. #id:dl_ztv4
aisha (suspicious): Voor welke lijst? #id:dl_0r24
timo (smirk wheel): Allebei. Ik heb een drukke week. #id:dl_7xrb
# daan: thinking stand center
Achter me schuift een stoel. Dan nog een. Dan staat @daan er ook, met zijn gymtas. #id:dl_bj1k
daan (thinking): Kan ik me hier uitschrijven voor gym? #id:dl_yocs
aisha (smirk): Formulier B. #id:dl_y71k
-> timo_slot

=== timo_ploeg
~ tafel = "ploeg"
# music: off
# beside: timo
timo (neutral phone): ik ga naar haar tafel. los je me zo af? #chat:mila #id:dl_qgvd
mila: ik sta er niet op. mag ik dan ook? #chat:mila #id:dl_ayya
timo (smirk phone): dan juist #chat:mila #id:dl_rdbz
# timo: warm wheel
Tien minuten ik. Tien minuten @mila, met @noor en chips. Tien minuten @sem, die niks zegt. Dat doet hij heel goed. #id:dl_8i2z
aisha (suspicious): Dit is een rooster. Waarom is het niet geplastificeerd? #id:dl_zt6r
-> timo_slot

=== timo_weg
~ tafel = "weg"
# music: off
timo (worried wheel): Haal dat filmpje nou weg. Voor jezelf. #id:dl_403e
aisha (sad): Jij ook al. #id:dl_h95p
# mila: angry stand center
mila (angry): Zij zegt het hardop, en dan krijgt zíj huiswerk? #id:dl_k99x
timo (ashamed wheel): Ik wil dat het ophoudt. #id:dl_xlsf
mila (annoyed): Zij ook. Vraag het dan aan wie begon. #id:dl_9uuw
-> timo_slot

=== timo_raam
~ tafel = "raam"
# music: off
Ik blijf bij het raam. Er zit buiten niks. Ik kijk er heel goed naar. #id:dl_yxv9
# sound: bell
# exit: aisha
Ze trekt de stekker uit de machine. Ze veegt de tafel schoon. Er heeft niemand aan gezeten. #id:dl_sq7r
timo (sad wheel): Morgen, @aisha. #id:dl_2j3p
Dat zeg ik tegen de deur. Zij is al weg. #thought #id:dl_e8nc
-> timo_slot
