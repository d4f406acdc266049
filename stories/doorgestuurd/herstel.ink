// Herstel: van een slecht of half einde verder. Een volwassene ertussen, en @lotte bepaalt of, wanneer en hoe.

=== herstel_noor
~ side = "noor"
# place: bike-shed-day
# noor: worried stand left
# zoe: neutral stand right
De maandag erna. Ik heb twee bekers chocolademelk en geen plan. #id:doo_7o6j
zoe (thinking): Mijn drumleraar zegt: als je het ritme kwijt bent, begin je op de volgende tel. #id:doo_0j11
noor (thinking): Wat is de volgende tel? #id:doo_aw4c
zoe (shrug): Nu. Ik heb alle namen van wie het ook niet grappig vond. Het is gewoon de klassenlijst. #id:doo_a5dc
De app trilt. @fleur heeft hem zelf een nieuwe naam gegeven. #id:doo_pye1
fleur: nieuwe regel: wat niet van jou is, stuur je niet #chat:3b #id:doo_m37v
fleur: en ik ben te laat. dat weet ik #chat:3b #id:doo_1gwz
timo: ik ook. maandag had ik 3x stop getypt #chat:3b #id:doo_8tq6
yusuf: same. wie hem heeft gooit hem weg. vandaag ✅ #chat:3b #id:doo_u2rb
# stop: fleur
Ik lees het voor aan @zoe. Het ritme is er ineens. #id:doo_us6z
# place: bedroom-day
# lotte: tired sit right
# noor: worried sit left
# beside: noor
Na school zit ik bij @lotte op de grond. Haar moeder zet koekjes neer en gaat weer. Ze laat de deur open. #id:doo_titp
lotte (tired): Kom je kijken naar het nieuws van de week? #id:doo_ufgx
noor (smirk): Nee. Ik kom klagen over wimpers. Ze bladderen. #id:doo_nvht
Ze lacht niet. Maar ze pakt wel een koekje. Ik neem het als een ja. #thought #id:doo_xjog
+ [Vraag: 'Wat wil jij?' En wacht tot ze antwoordt. #id:doo_26do] -> herstel_noor_vraag
+ [Zeg eerst sorry voor maandag. Kort. #id:doo_hmx1] -> herstel_noor_sorry

=== herstel_noor_vraag
noor (talk): Wat wil jij? #id:doo_524f
Ze wacht lang. Ik wacht langer. Ik eet mijn koekje zonder te kauwen. #id:doo_6a5s
lotte (thinking): Dat heeft nog niemand gevraagd. Ik wil dat het weg is. En ik wil spelen zonder te kijken wie er lacht. #id:doo_thvt
-> herstel_noor_kamer

=== herstel_noor_sorry
{ ochtend == "vraag":
    noor (ashamed): Sorry van die vraag bij het fietsenhok. Jij hoefde je niet uit te leggen. #id:doo_8965
}
{ ochtend == "zegdat":
    noor (ashamed): Sorry dat ik zei dat je moest liegen. Jij hoefde niks op te lossen. #id:doo_txd6
}
{ pauze == "wraak" && ochtend != "vraag" && ochtend != "zegdat":
    noor (ashamed): Sorry van die hoofdletters. Die waren voor mij, niet voor jou. #id:doo_qbw7
}
{ pauze == "zit" && ochtend != "vraag" && ochtend != "zegdat":
    noor (ashamed): Sorry dat ik bleef zitten. Ik keek naar je brood. Ik had moeten lopen. #id:doo_2oh7
}
lotte (sad): Ja. Dat had gemogen. #id:doo_xlns
lotte (warm): Maar je zit er nu. Ik wil dat het weg is. En ik wil spelen. #id:doo_me01
-> herstel_noor_kamer

=== herstel_noor_kamer
# place: mentor-office-day
# degroot: warm coffee right
# lotte: tired sit center
# noor: neutral sit left
De volgende dag, bij @degroot. @lotte heeft drie regels op haar hand geschreven. Ze leest ze voor. #id:doo_hvvk
lotte (talk): Niemand kijkt. Ik beslis. @noor blijft zitten. #id:doo_uy3f
degroot (warm): Die neem ik over. Letterlijk. #id:doo_0678
degroot (talk): Er bestaat iets dat Take It Down heet. Dat doe jij, op jouw eigen telefoon. Ik kijk niet mee. #id:doo_02uz
degroot (talk): Het gesprek uit de app bewaren we. De foto nooit. Wie hem heeft, gooit hem weg, ook uit de prullenbak. #id:doo_jc6b
degroot (talk): En @daan heeft gevraagd of hij iets tegen je mag zeggen. Nee is een heel antwoord. Later ook. #id:doo_bh12
@lotte kijkt naar mij. Ik kijk naar mijn schoenen. Dit is niet mijn vraag. #thought #id:doo_e4fs
+ [Zeg alleen: 'Ik vind allebei goed.' #id:doo_zkok] -> herstel_noor_allebei
+ [Zeg niks. Schuif je stoel iets dichterbij. #id:doo_4ykd] -> herstel_noor_stoel

=== herstel_noor_allebei
noor (warm): Ik vind allebei goed. Echt. #id:doo_jl0z
lotte (thinking): Dan wordt het nee. Ik wil hem niet horen. Niet nu. Misschien nooit. #id:doo_85nb
degroot (warm): Dan zeg ik dat tegen hem. Met die woorden. Wil je nog thee? #id:doo_uhvq
lotte (relieved): Dat was alles? #id:doo_th8b
degroot (warm): Dat was alles. #id:doo_8hbb
-> herstel_klas_noor

=== herstel_noor_stoel
# noor: warm sit center
Mijn stoel piept verschrikkelijk. Het is het hardste geluid van de week. #id:doo_dm2m
lotte (thinking): Oké. Ik wil het horen. Tien minuten. Hier. En hij praat pas als ik het zeg. #id:doo_l14p
degroot (talk): Ik zet de wekker. Een eierwekker. Een kip. #id:doo_kc31
Woensdag duurt het vier minuten. Daarna staat zij op, geeft de kip terug en zegt: 'Dat was het.' #id:doo_01sf
-> herstel_klas_noor

=== herstel_klas_noor
# place: classroom-day
# haddad: ashamed stand center
# timo: neutral wheel left
# zoe: neutral sit right
# noor: ashamed sit right
Donderdag, biologie. Vorige week hield @haddad een toespraak over domme foto's. Nu legt hij zijn krijtje neer. #id:doo_e2t6
haddad (ashamed): Ik had het tegen de verkeerde. Ik had het moeten hebben over doorsturen. En over zwijgen. Ook dat van mij. #id:doo_i9vq
timo (talk): Dat van ons ook, meneer. #id:doo_qo9x
haddad (warm): Dan doen we het samen over. Bladzijde veertig kan wachten. #id:doo_xpla
# place: hallway-dusk
# noor: happy stand left
# lotte: happy stand center
# zoe: happy stand right
# music: theme
Twee weken later is er voorstelling. De walvis heeft wimpers, een staart en zes dragers. #id:doo_4o9l
lotte (laugh explain): Als jullie hem laten vallen, lach ik mijn hele tekst kwijt. #id:doo_0bi0
+ [Pak de kop. #id:doo_gtwu] -> herstel_noor_kop
+ [Pak de staart. #id:doo_c3hk] -> herstel_noor_staart

=== herstel_noor_kop
Ik loop achteruit, met mijn kin op zijn voorhoofd. Zo zie ik haar de hele tijd. #id:doo_llww
-> herstel_noor_einde

=== herstel_noor_staart
@timo neemt het andere puntje op zijn schoot. 'Rijden maar,' zegt hij. 'Ik stuur.' #id:doo_k6vc
-> herstel_noor_einde

=== herstel_noor_einde
Bij de deur knijpt ze in mijn hand. Dan is ze kapitein. #id:doo_31qv
lotte: Ik heb zelf gekozen wie wat mocht zeggen. Dat had ik even niet meer, kiezen. #nu #id:doo_rtd9
daan: Zij bepaalt. Ik hou me eraan. Ik doe nu de rookmachine. #nu #id:doo_rwqq
sem: Ik heb haar één briefje gegeven, via de goede deur. Ze hoeft niet terug te schrijven. #nu #id:doo_xfsm
fleur: Ik ben nog admin. Er is gestemd. Het scheelde niet veel. #nu #id:doo_ul3q
noor: We begonnen te laat. En toen begonnen we. Jij was er bij allebei. #nu #id:doo_qe53
De volgende tel #ending:de-volgende-tel #kind:repaired #id:doo_x2dn
-> END

=== herstel_daan
~ side = "daan"
# place: mentor-office-day
# daan: scared stand left
# degroot: neutral coffee right
Maandagmorgen, tien voor acht. De deur van @degroot staat op een kier. Mijn vader wacht in de auto. #id:doo_1u4f
daan (scared): Ik ben het. Van de foto van @lotte. Ik stuurde hem door. Ik weet niet of ik moet zitten of staan. #id:doo_piaj
degroot (neutral): Zitten. En adem eens uit. Je hebt zo te zien sinds vrijdag niet uitgeademd. #id:doo_5v7q
degroot (talk): Ik sprak @lotte al. Zij vindt goed dat ik dit vraag: van wie naar wie? Geen foto. Wel namen. #id:doo_z059
Ik teken hem op een servet. Van @sem naar mij. Van mij naar @finn. Bij mijn naam staat een pijl die ik zelf zette. #thought #id:doo_r0jg
daan (ashamed): Ik dacht: één iemand. #id:doo_k1w3
degroot (warm): Dat denkt bijna iedereen die hier zit. Jij bent de eerste die er een servet van maakt. #id:doo_dy4a
degroot (talk): Het gesprek bewaar je. De foto nooit. Gooi hem nu weg, ook uit de prullenbak. Ik kijk even naar buiten. #id:doo_wjd0
# stop: daan
Ze belt. Met ouders, met de trainer, met nog meer ouders. Ik hoor mijn pijlen één voor één terugkomen. #id:doo_4h93
degroot (talk): En nu jij. Wat wil je tegen @lotte zeggen, als zij dat wil horen? #id:doo_bxob
+ [Schrijf op hoe het zo gekomen is. Alles. #id:doo_65qk] -> herstel_daan_lang
+ [Schrijf één zin. En dan nog één. #id:doo_htf2] -> herstel_daan_kort

=== herstel_daan_lang
Twee kantjes. Ik ben best tevreden. @degroot leest ze langzaam. #id:doo_5fth
degroot (thinking): Voor wie is deze brief? #id:doo_ax67
daan (shrug): Voor @lotte. #id:doo_c3b0
degroot (thinking): Ik lees veel over jou. Waar staat zij? #id:doo_lmwh
Ze staat op kantje twee, onderaan. In een bijzin. Ik pak een nieuw vel. #thought #id:doo_jjdh
-> herstel_daan_brief

=== herstel_daan_kort
Ik schrijf: 'Ik heb je foto doorgestuurd.' Ik kijk er een kwartier naar. #id:doo_lj66
Dan: 'Dat was mijn keuze en niet jouw schuld.' #id:doo_vvu9
degroot (warm): En wat vraag je haar? #id:doo_y594
daan (thinking): Niks. #id:doo_yx2p
Dat is nog het moeilijkste. Dat er geen vraag in mag. #thought #id:doo_de9r
-> herstel_daan_brief

=== herstel_daan_brief
degroot (talk): Ik vraag haar óf ze hem wil. Jij gaat haar niet zoeken. Ook niet in de gang. Ook niet per ongeluk expres. #id:doo_27kj
# place: canteen-day
# daan: tired sit left
# yusuf: neutral sit right
Dinsdag. In de kantine zit ik alleen, tot er een dienblad tegenover me landt. #id:doo_qj4c
yusuf (neutral): Ik ben nog boos. Ik eet hier alleen omdat er plek is. #id:doo_a9n2
daan (smirk): Er is overal plek. #id:doo_vmgz
yusuf (neutral): Eet je soep. #id:doo_kbv6
# daan: worried phone
finn: @daan. ik heb t weggegooid. m'n pa zat ernaast #chat:finn #id:doo_i4a0
finn: die grap in de kleedkamer was mijn idee. ook niet chill #chat:finn #id:doo_huwi
+ [Antwoord: 'Niet tegen mij. Zeg het tegen @degroot.' #id:doo_lao7] -> herstel_daan_finn
+ [Antwoord: 'Ga je mee? Ze heeft thee.' #id:doo_gc5f] -> herstel_daan_thee

=== herstel_daan_finn
daan (neutral phone): niet tegen mij. zeg het tegen @degroot #chat:finn #id:doo_t3x1
finn: ok #chat:finn #id:doo_5v02
yusuf (shocked): Zei @finn net 'ok'? Tegen een reserve? #id:doo_tclc
-> herstel_daan_antwoord

=== herstel_daan_thee
~ finn_mee = true
daan (thinking phone): ga je mee? ze heeft thee #chat:finn #id:doo_codc
finn: haat thee #chat:finn #id:doo_t5zc
finn: 5 min #chat:finn #id:doo_dres
-> herstel_daan_antwoord

=== herstel_daan_antwoord
# place: mentor-office-day
# degroot: warm coffee right
# daan: scared sit left
Woensdag. Op het bureau van @degroot ligt mijn envelop. #id:doo_6l9s
{ rond == "grap":
    Hij is dicht. Hij is niet opengemaakt. #id:doo_vmwf
    degroot (warm): @lotte zegt nee. Ze wil hem niet lezen, en je ook niet zien. Dat is haar hele antwoord. #id:doo_11ye
    Ik wacht op de rest. Er komt geen rest. Zo klinkt dat dus, nee. Gewoon, zonder slot erachter. #thought #id:doo_4m21
    daan (sad): Oké. Wilt u zeggen dat ik me eraan hou? #id:doo_ak4s
    degroot (warm): Nee. Dat laat je zien. Gang voor gang. #id:doo_ezmm
- else:
    Hij is open. Er ligt een geel briefje op. #id:doo_dvj9
    degroot (warm): @lotte heeft hem gelezen. Ze wil je één keer horen. Hier, met @noor erbij. Vijf minuten. #id:doo_b7wu
    # lotte: neutral stand center
    # noor: suspicious arms center
    lotte (talk): Zeg het maar hardop. #id:doo_qk7f
    daan (scared): Ik heb je foto doorgestuurd. Dat was mijn keuze. Het was niet jouw schuld. #id:doo_cod7
    lotte (thinking): Goed. Ik vergeef je niet. Misschien later. Je mag nu weg. #id:doo_0pc8
    Ik mag nu weg. Ik ga. Het is het eerlijkste wat iemand deze week tegen me zei. #thought #id:doo_m74l
}
# place: classroom-day
# haddad: ashamed sit center
# daan: neutral sit left
# zoe: neutral sit right
Donderdag begint @haddad de les met een stoel. Hij gaat erop zitten. Dat doet hij nooit. #id:doo_63vl
haddad (ashamed): Ik hield een praatje over domme foto's. Dat was zelf dom. Wie iets toevertrouwt, is niet het probleem. #id:doo_5zvr
zoe (talk): En wie het doorstuurt en dan komt vertellen? #id:doo_3zh4
haddad (warm): Die heeft werk te doen. En een plek in deze klas om het te doen. #id:doo_5q2j
# place: hallway-dusk
# daan: thinking stand left
# yusuf: smirk stand right
# music: theme
Twee weken later is er voorstelling. De walvis komt eraan. Ik hou de deur open en kijk naar het plafond, zoals afgesproken. #id:doo_lg6g
yusuf (smirk): Je houdt een deur open. Groeit er dan toch iets? #id:doo_c9i3
lotte: Ik hoef niks met zijn spijt. Hij heeft hem zelf gedragen. De deur was open, ik kon erdoor. #nu #id:doo_gp9l
sem: Wij praten weer een beetje. Over brommers. En soms over dat andere. #nu #id:doo_ag62
{ finn_mee:
    finn: Ik haat thee nog steeds. Ik heb er drie gehad. Daarna zei ik het tegen mijn team. #nu #id:doo_rb76
- else:
    finn: Ik heb gezegd wat ik deed. Mijn team weet het. Iedereen was opgelucht, stelletje lafaards. Ik ook. #nu #id:doo_1p8i
}
daan: Ik kan het niet terugspoelen. Jij wel, met dat knopje. Denk je af en toe aan mij, als je duim ergens boven hangt? #nu #id:doo_i8oj
Gang voor gang #ending:gang-voor-gang #kind:repaired #id:doo_0rhg
-> END

=== herstel_sem
~ side = "sem"
# place: hallway-day
# sem: worried walk left
# timo: neutral wheel right
Maandag. @timo rijdt naast me. Hij heeft niks gevraagd, hij rijdt gewoon dezelfde kant op. #id:doo_47cg
timo (neutral): Een reiger staat soms een uur stil. En dan doet hij één stap. Dat is dan wél een stap. #id:doo_00cs
sem (smirk): Ben ik de reiger? #id:doo_sm4z
timo (smirk): Jij bent de wasmachine. Loop nou maar. #id:doo_g06u
# place: mentor-office-day
# degroot: warm coffee right
# sem: ashamed sit left
Daar zit ik. De stoel is te klein. Alles is vandaag te klein, behalve ik. #id:doo_68k9
sem (scared): Bij mij begon het. Ze gaf het mij, en ik liet het zien. Om erbij te horen. Of om groot te zijn. Ik ben al groot. #id:doo_d1lf
degroot (thinking): Dat is een hele zin. #id:doo_ddnn
sem (sad): Ik heb hem vannacht geoefend. #id:doo_722e
degroot (talk): Wat wil je dat er gebeurt? #id:doo_2xzr
+ [Zeg: 'Dat het bij iedereen weg is.' #id:doo_awou] -> herstel_sem_weg
+ [Zeg: 'Dat zij weer gewoon door de gang kan.' #id:doo_rldo] -> herstel_sem_lopen

=== herstel_sem_weg
degroot (talk): Dan maken we een lijst van telefoons. Ik bel de ouders. Jij belt @daan. Nu, met de luidspreker aan. #id:doo_cw2i
'Ik kom eraan,' klinkt @daan uit de telefoon. 'Ik zit al op de trap. Al een halfuur.' #id:doo_cmkd
# daan: ashamed sit center
-> herstel_sem_lijst

=== herstel_sem_lopen
degroot (talk): Dan vragen we háár wat daarvoor nodig is. Niet jij. Ik. En zij kiest drie mensen die met haar meelopen. #id:doo_4k9j
sem (sad): Ik ben er daar geen van. #id:doo_63sj
degroot (warm): Nee. Jij bent degene die zorgt dat de gang leeg is van telefoons. Begin bij @daan. #id:doo_9g6m
# daan: ashamed sit center
Hij zit al op de trap. Hij zit daar al een halfuur, zegt hij. #id:doo_9pb8
-> herstel_sem_lijst

=== herstel_sem_lijst
# stop: sem
We schrijven het samen op. Het is geen lange lijst. Het voelt als een verhuizing. #id:doo_10sa
daan (ashamed): Deze pijl is van mij. #id:doo_276m
sem (ashamed): En deze van mij. Die is de eerste. #id:doo_g3ob
degroot (talk): Die gesprekken bewaren we. De foto nooit: nu weg, ook uit de prullenbak. Ik kijk zolang naar mijn plant. #id:doo_75f8
degroot (talk): @lotte heeft Take It Down al gedaan, thuis, op haar eigen telefoon. Dat was haar stap. De rest is voor jullie. #id:doo_9uw4
# place: classroom-day
# haddad: neutral stand center
# timo: neutral wheel left
# sem: ashamed sit right
Woensdag, biologie. Het plastic hart staat er weer, met plakband. #id:doo_ikyk
{ les == "preek" || les == "zien":
    haddad (ashamed): Ik deed vorige week het verkeerde, voor jullie neus. Tegen haar heb ik het al gezegd. Nu tegen jullie. #id:doo_5vv3
    haddad (talk): Het ging nooit om wie iets toevertrouwde. Het ging om wie het liet zien, en om wie keek. En zweeg. Ik ook. #id:doo_puj7
- else:
    haddad (talk): Ik vroeg vorige week niks. Vandaag vraag ik: wie vond het eigenlijk grappig? Op een briefje. Zonder naam. #id:doo_czvq
    Hij vouwt ze open, één voor één. Zevenentwintig briefjes. Er staat zevenentwintig keer 'ik niet'. #id:doo_mfw3
}
timo (talk): We dachten allemaal dat de anderen het leuk vonden. Dat is best een domme vergissing. #id:doo_j23y
Ik kijk naar de lege stoel van @lotte. Er ligt een papieren walvis op. En nog een. Bij elke les komt er een bij. #thought #id:doo_lwnj
# place: mentor-office-day
# degroot: warm coffee right
# sem: worried sit left
Vrijdag roept @degroot me. Op haar bureau ligt een blaadje met een handschrift dat ik ken. #id:doo_qt8m
degroot (talk): Ze heeft het zelf geschreven. Ik lees het voor, dat wilde ze zo. #id:doo_5d4n
'Het is uit. Ik wil geen uitleg en geen cadeau. Je mag de walvis tillen. Je mag me niet aanspreken.' #id:doo_s5hw
+ [Knik. Zeg: 'Dat is duidelijk.' #id:doo_am4x] -> herstel_sem_knikt
+ [Vraag of ze mag weten dat je het begrepen hebt. #id:doo_wcp0] -> herstel_sem_begrepen

=== herstel_sem_knikt
sem (sad): Dat is duidelijk. #id:doo_b3ji
Het doet pijn op een plek waar ik geen spieren heb. Maar het is een hele zin. Ik kan hem dragen. #thought #id:doo_qtmq
-> herstel_sem_einde

=== herstel_sem_begrepen
sem (sad): Mag ze weten dat ik het begrepen heb? #id:doo_dt5z
degroot (warm): Ze gaat het zien. Aan hoe je tilt en je mond houdt. #id:doo_vba3
-> herstel_sem_einde

=== herstel_sem_einde
# place: hallway-dusk
# sem: tired stand left
# noor: neutral stand right
# music: theme
Twee weken later is er voorstelling. Ik til de walvis. @noor loopt voorop en zegt alleen 'links' en 'rechts'. #id:doo_8zfh
noor (neutral): Zet neer. Goed zo. #id:doo_807f
noor (warm): Je mag bij het licht gaan staan. Ze vindt het best, als je achter de lamp blijft. #id:doo_umb5
lotte: Het is uit, en ik speel. Allebei mijn keuze. Er liggen elf walvissen op mijn stoel. #nu #id:doo_crix
daan: Ik til de achterkant. Hij zegt niks, ik zeg niks. Het is geen rot soort niks. #nu #id:doo_iwpg
haddad: Het hart blijft heel, met plakband. Het werkt nu beter als voorbeeld. #nu #id:doo_xfew
sem: Ze is van niemand een kluis en ik ook niet. Ik ben gewoon iemand die tilt. Jij mag de deur openhouden. #nu #id:doo_tdl2
Achter de lamp #ending:achter-de-lamp #kind:repaired #id:doo_myvx
-> END
