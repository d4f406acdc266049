// Herstel bij Kelly, en bij Jayden door zijn vader. @jayden bepaalt het tempo.

=== herstel_kelly
~ side = "kelly"
# place: bedroom-night
# kelly: worried stand left
Zaterdag, tien over twee. Ik sta aan mijn kant van de muur. Ik klop. Twee keer. #id:bo_fcjs
Twee is voor noodgevallen. Twee hebben we nog nooit gedaan. #thought #id:bo_zfmg
# sound: door
# jayden: worried stand right
jayden (worried): Wat is er? Is er iets met jou? #id:bo_e3d8
kelly (ashamed): Ja. Met mij. #id:bo_db35
+ [Zeg sorry. Eén keer, zonder uitleg. #id:bo_pcnl] -> herstel_sorry
+ [Vraag: 'Wat wil jij dat ik doe? En wat niet?' #id:bo_qj1n] -> herstel_wat

=== herstel_sorry
{ kier == "pakt":
    kelly (ashamed): Sorry dat ik je telefoon pakte. Hij was van jou. De nacht ook. #id:bo_yf29
}
{ kier == "typt":
    kelly (ashamed): Sorry van die lantaarn. Ik wou winnen. Jij wou dat het ophield. #id:bo_2yr3
}
{ kier == "dicht":
    kelly (ashamed): Sorry dat ik de deur dichtdeed. Ik zag het wel. Ik deed alsof van niet. #id:bo_k4bd
}
{ kier == "schuif" || kier == "drie":
    kelly (ashamed): Sorry dat ik dacht dat papa het wel zou oplossen. En jou erbij liet staan. #id:bo_qbs3
}
jayden (thinking): Was dat het noodgeval? #id:bo_r576
kelly (sad): Ja. #id:bo_ozx3
jayden (smirk): Geldig. Schuif op. #id:bo_ppgy
-> herstel_plan

=== herstel_wat
jayden (thinking): Dat je niet belt, niet pakt en niks terugschrijft. En dat je er wel bent. #id:bo_r7bc
kelly (thinking): Dus eigenlijk een zebrapad. #id:bo_16jy
jayden (smirk): Een zebrapad, ja. Schuif op. #id:bo_qbu5
-> herstel_plan

=== herstel_plan
# kelly: warm sit
# jayden: tired sit
# beside: kelly
We liggen in een te smal bed. Zijn telefoon ligt in de wasmand, op zijn eigen verzoek. #id:bo_e2u0
jayden (thinking): Ik wil stoppen met betalen. Ook al is het al halverwege. En papa moet het nog een keer horen. Beter. #id:bo_q1pw
kelly (warm): Wie zegt het eerste woord? #id:bo_w6j2
jayden (smirk): Hij. #id:bo_j9h8
# place: kitchen-night
# pinas: ashamed sit right
# jayden: worried sit center
# kelly: neutral sit left
Vier uur. Papa zit al aan tafel. Zonder jas. Zonder brood. Hij heeft duidelijk geoefend. #id:bo_6ltt
{ vader == "betaalt":
    pinas (ashamed): Hij kreeg van mij wat hij wou. Jou vroeg ik niks. Dat was verkeerd om. Sorry. #id:bo_4ovt
}
{ vader == "toetert":
    pinas (ashamed): Jij stond stil en ik toeterde. Ik had mijn alarmlichten aan moeten zetten. Sorry. #id:bo_vsuo
}
jayden (tired): Oké. #id:bo_ohix
pinas (worried): Is dat een goede oké, of een ga-weg-oké? #id:bo_qm3n
jayden (thinking): Dat weet ik nog niet. Het is vier uur. Maar blijf maar zitten. #id:bo_bs10
# stop: pinas
Die ochtend rijdt een ander lijn vier. Zodra de chat van Helpwanted open is, zitten ze ervoor. @jayden typt. Papa houdt thee vast. #id:bo_5kxz
pinas (talk): Het gesprek bewaren, schrijven ze. Met de naam. De foto niet. Niks meer betalen. En dat het niet zijn schuld is. #id:bo_bg4p
jayden (relieved): Dat laatste vroeg ik drie keer. Ze zeiden het drie keer. #id:bo_j5r8
# place: mentor-office-day
# degroot: warm coffee right
# jayden: tired sit center
Maandag, bij @degroot. Ik sta op de gang. Dat wilde hij zo. Ik sta daar heel erg goed. #id:bo_qil7
# sound: door
# kelly: worried stand left
De deur gaat op een kier. '@kelly. Je mag erbij. Als je...' #id:bo_xgkz
+ ['... mijn mond houd. Ja.' #id:bo_0blf] -> herstel_mond
+ [Zeg niks. Ga op de kleinste stoel zitten. #id:bo_ugqw] -> herstel_stoel

=== herstel_mond
jayden (smirk): Ze kan het niet, mevrouw. Maar ze oefent. #id:bo_xb2j
-> herstel_kelly_slot

=== herstel_stoel
De stoel is voor brugklassers. Mijn knieën zitten bij mijn oren. @jayden kijkt ernaar en hapt naar adem van het lachen. #id:bo_st7u
-> herstel_kelly_slot

=== herstel_kelly_slot
degroot (warm): Eén ding nog. Wat mag @yusuf weten? Hij vroeg ernaar. 'Niks' is een heel antwoord. #id:bo_w311
jayden (thinking): Nu nog niks. Ik zeg het zelf. Op een dag dat ik ook iets grappigs heb. #id:bo_7ezg
degroot (warm): Dan zeg ik: nog niet. En meer niet. #id:bo_s39c
# place: car-day
# kelly: worried sit center
# music: theme
# sound: engine
Woensdag. Het licht is groen. Ik sta stil. Achter me begint het te toeteren. #id:bo_7q34
# kelly: relieved sit
In mijn spiegel gaan twee alarmlichten aan. Naast de chauffeur staat iemand met een capuchon. Hij zwaait. #id:bo_hrbo
jayden: Het is gestopt, nadat ik stopte. Dat is geen wonder. Er was gewoon niemand meer thuis voor hem. #nu #id:bo_gpb2
pinas: Ik kook nog steeds voor tien. Vrijdag waren we met z'n vieren. Ik zie een stijgende lijn. #nu #id:bo_v0ha
yusuf: Hij zei nog niet. 'Nog' is een heel klein woord. Ik woon er nu in. #nu #id:bo_brkn
kelly: Laten opkomen. Wachten tot je voelt dat het pakt. Dat kon jij al. Ik leer het nog. #nu #id:bo_s1xi
Opnieuw #ending:opnieuw #kind:repaired #id:bo_wyi8
-> END

=== herstel_pinas
~ side = "pinas"
# place: bus-inside-dusk
# pinas: ashamed stand right
# jayden: tired sit left
Donderdag, bijna donker. Eindpunt, lijn vier. Iedereen is uitgestapt, op één na. Hij zit helemaal achterin. #id:bo_ow9o
Hij is ingestapt bij onze halte. Hij hield zijn kaart voor het apparaat, als een gewone passagier. #thought #id:bo_wu09
# sound: engine
Ik zet de motor uit. Ik heb acht minuten. Ik heb er twintig jaar nooit iets mee gedaan. #id:bo_opup
+ [Ga naast hem zitten. Zeg één keer sorry. #id:bo_szk7] -> herstel_bus_sorry
+ [Vraag: 'Wat heb je van mij nodig?' #id:bo_dx0o] -> herstel_bus_vraag

=== herstel_bus_sorry
# pinas: ashamed sit left
Naast hem is het bankje nog warm. Iemand heeft er een halve krant laten liggen. Ik ga erop zitten. #id:bo_73kf
{ dienst == "rijdt":
    pinas (ashamed): Jij zat aan mijn tafel en ik ging andere mensen wegbrengen. Sorry. #id:bo_lrmr
- else:
    pinas (ashamed): Jij zei het. En ik vroeg waarom je het niet had gezegd. Sorry. #id:bo_7ehw
}
jayden (thinking): Dat was kort. #id:bo_1clg
pinas (shrug): Ik had het langer. Ik heb er onderweg stukken afgehaald. #id:bo_roy8
-> herstel_bus

=== herstel_bus_vraag
# pinas: worried sit left
pinas (worried): Wat heb je van mij nodig? #id:bo_5iq3
jayden (thinking): Dat je niks maakt. Jij wilt altijd iets maken. #id:bo_8uo7
# jayden: relieved
pinas (thinking): Niks maken. Dat heb ik nog nooit gedaan. Mag ik erbij zitten? #id:bo_afea
-> herstel_bus

=== herstel_bus
# beside: pinas
# shot: close
jayden (sad): Ik heb betaald, pap. En nog steeds zegt hij: nu. #id:bo_69in
pinas (talk): Dan stap je hier uit. Dit is een halte. Je hoeft niet verder omdat je al betaald hebt. #id:bo_zwr1
jayden (smirk): Dat is je beste tot nu toe. #id:bo_c5s3
pinas (warm): Jij bent niet fout. Dat had ik vanochtend moeten zeggen. Ik zeg het nu bij elke halte, als je wilt. #id:bo_6p0k
jayden (shocked): Alsjeblieft niet door de microfoon. #id:bo_39f7
# stop: jayden
# shot: wide
# jayden: relieved sit
Hij zet hem uit. Zelf. Hij houdt hem nog even vast. Dan legt hij hem in mijn broodtrommel. Deksel erop. #id:bo_5raa
# place: kitchen-night
# kelly: thinking stand left
# jayden: tired sit center
# pinas: neutral sit right
Thuis zit @kelly klaar met de laptop. We schrijven aan Helpwanted. @jayden zegt wat ik moet typen. Ik typ wat hij zegt. #id:bo_p3v1
kelly (talk): Het gesprek bewaren, de naam melden, de foto niet bewaren. En papa, dat is de spatiebalk. #id:bo_dnb3
jayden (tired): Zet erbij dat ik al betaald heb. En dat ik nu ben uitgestapt. #id:bo_qa25
{ mila_deed == "dubbel" || mila_deed == "pakt":
    # sound: door
    Er wordt gebeld. Het is @mila. Ze heeft zijn controller bij zich. 'Mijn neefje mag hem niet,' zegt ze. 'Hij was niet te koop.' #id:bo_9x3u
- else:
    Op het aanrecht staat soep van @mila. We eten hem koud. Niemand weet wat het is. Het is heerlijk. #id:bo_de24
}
kelly (talk): En @degroot vraagt of ze morgen mag komen. Hierheen. Met @haddad, of zonder. #id:bo_8hco
+ [Kijk naar @jayden. Zeg niks. #id:bo_sryt] -> herstel_kijkt
+ [Vraag: 'Wil jij dat? Nee mag.' #id:bo_6h6r] -> herstel_neemag

=== herstel_kijkt
Hij kijkt terug. Hij heeft de ogen van zijn oma als ze een kaart in haar mouw heeft. #id:bo_9yi4
jayden (thinking): Zonder. En na elf uur. Eerst slapen. #id:bo_185x
-> herstel_pinas_slot

=== herstel_neemag
jayden (thinking): Dan nee. Morgen slaap ik. Maandag mag ze. #id:bo_bmhe
pinas (warm): Dan maandag. Ik bel haar. #id:bo_28dj
-> herstel_pinas_slot

=== herstel_pinas_slot
# shot: wide
# pinas: warm sit
# music: theme
Om negen uur valt hij op tafel in slaap, naast zijn bord. We laten hem liggen. @kelly legt er een theedoek over. #id:bo_42tt
jayden: Hij kwam vijftien uur te laat. Dat is voor lijn vier een record. Maar hij kwam naar míjn halte. #nu #id:bo_ep1t
kelly: Ik heb veel mensen zien typen. Papa was de langzaamste. Ik moest er bijna van huilen. #nu #id:bo_91p1
mila: Hij vroeg of ik nog steeds een slechte wil. Zijn stem was weer een beetje van hem. #nu #id:bo_nugu
pinas: Ik dacht: er staan mensen te wachten. Dat klopte. Ik had de verkeerde halte. Dank je dat je meereed. #nu #id:bo_rvk0
Eindpunt #ending:eindpunt #kind:repaired #id:bo_zkwv
-> END
