// Tussenspel bij Jayden: de admin ziet iemand weggaan.

=== naar_fleur_camping
+ [Woensdagmiddag. Even ben je @fleur. #id:nac_zfq5] -> fleur_app

=== fleur_app
~ side = "fleur"
# place: hallway-day
# fleur: neutral phone center
Ik ben admin. Ik zie alles als eerste. Ook dit, om zeven over drie: '@bram heeft de groep verlaten.' #id:nac_rsbo
# fleur: shocked phone
Verlaten. Alsof wij een zinkend schip zijn. Ik heb dit schip zelf ingericht. #thought #id:nac_ilt9
daan: huh waar is @bram #chat:3b #id:nac_uw6b
finn: rust 😴 #chat:3b #id:nac_myko
daan: wie stuurt er nu dan de hele dag 😂 #chat:3b #id:nac_qpkt
Ik heb regels voor alles. Geen ketens. Geen kikkergeluiden. Voor weggaan heb ik niks. #thought #id:nac_gs61
# music: tension
# fleur: worried phone
Achtentwintig leden. Ik knipper. Zevenentwintig. En niemand vraagt het aan hem. #grens:een-minder #id:nac_4vku
In groep zeven lag ik er zelf uit. Ik weet precies hoe stil een telefoon kan zijn. #thought #id:nac_aoh6
daan: Hij lachte altijd om mij. Nu lees ik mijn eigen grap terug, en er zit niemand. #stil #id:nac_wpr8
jayden: Ik zou iets kunnen zeggen. Over eenden. Wie begint er nou over eenden? #stil #id:nac_xug6
bram: Hij zei dat ze het niet eens zouden merken. Ik kijk of iemand het merkt. #stil #id:nac_o2bt
+ [App hem apart: 'Zonder jou is het hier een wachtkamer. Alles goed?' #kantel:fleur #laag #id:nac_20xi] -> fleur_apart
+ [Vraag @jayden: 'Weet jij iets wat ik niet weet?' #kantel:fleur #id:nac_nlzn] -> fleur_jayden
+ [Zet hem terug in de groep. Hup. #kantel:fleur #mis #id:nac_6wzg] -> fleur_hup
+ [(verder) #verder #id:nac_upz9] -> fleur_laat

=== fleur_apart
~ groep = "apart"
# music: off
# beside: fleur
fleur (worried phone): zonder jou is het hier een wachtkamer. alles goed? #chat:bram #id:nac_khh9
Hij typt. Hij stopt. Ik tel de tegels. Ik ben nooit iemand die tegels telt. #thought #id:nac_lnxf
bram: je merkte het #chat:bram #id:nac_so1x
fleur: na 4 minuten. sorry dat het zo lang duurde #chat:bram #id:nac_p694
# fleur: relieved phone
bram: ben er even niet. maar dankje #chat:bram #id:nac_r4io
-> terug_camping

=== fleur_jayden
~ groep = "jayden"
# music: off
# jayden: thinking stand right
fleur (suspicious idle): Weet jij iets wat ik niet weet? #id:nac_ryag
jayden (worried): Ik weet van gouden eenden. En een camera die al zes weken stuk is. #id:nac_bql4
fleur (thinking): Ik weet dat hij mij al een maand geen kikker stuurt. En nu dit. #id:nac_0b52
# beside: fleur
jayden (thinking): Schrijf eens op. Met de tijd erbij. #id:nac_af5j
Hij geeft me een schrift. Een echt schrift. Ik heb sinds groep acht niet zo hard op een pen gedrukt. #thought #id:nac_5tzh
-> terug_camping

=== fleur_hup
~ groep = "hup"
# music: off
# sound: sent
Twee tikken. '@fleur heeft @bram toegevoegd.' Zo. Opgelost. #id:nac_glf5
bram: wat doe je #chat:3b #id:nac_rm73
'@bram heeft de groep verlaten.' Weer. Nu heb ik hem twee keer zien weggaan. #thought #id:nac_mfom
# fleur: ashamed phone
daan: misschien moet je t m vragen? #chat:fleur #id:nac_mjv8
-> terug_camping

=== fleur_laat
~ groep = "laat"
# music: off
fleur (shrug): Wie weg wil, gaat weg. #id:nac_c490
# shot: wide
# fleur: neutral walk
Ik zeg het hardop in een lege gang. Hij zegt niks terug, die gang. #id:nac_amo3
Pas bij de fietsen kijk ik verder. Hij is ook uit de huiswerkapp. En uit de verjaardagen. #thought #id:nac_a817
-> terug_camping

=== terug_camping
+ [Terug naar @jayden. #id:nac_uufp] -> jayden_na_fleur
