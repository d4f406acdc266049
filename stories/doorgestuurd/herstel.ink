// Herstel: van een slecht of half einde verder. Een volwassene ertussen, en @lotte bepaalt of, wanneer en hoe.

=== herstel_noor
~ side = "noor"
# place: bike-shed-day
# noor: worried stand left
# zoe: neutral stand right
De maandag erna. Ik heb twee bekers chocolademelk en geen plan.
zoe (thinking): Mijn drumleraar zegt: als je het ritme kwijt bent, begin je op de volgende tel.
noor (thinking): Wat is de volgende tel?
zoe (shrug): Nu. Ik heb alle namen van wie het ook niet grappig vond. Het is gewoon de klassenlijst.
De app trilt. @fleur heeft hem zelf een nieuwe naam gegeven.
fleur: nieuwe regel: wat niet van jou is, stuur je niet #chat:3b
fleur: en ik ben te laat. dat weet ik #chat:3b
timo: ik ook. maandag had ik 3x stop getypt #chat:3b
yusuf: same. wie hem heeft gooit hem weg. vandaag ✅ #chat:3b
# stop: fleur
Ik lees het voor aan @zoe. Het ritme is er ineens.
# place: bedroom-day
# lotte: tired sit right
# noor: worried sit left
# beside: noor
Na school zit ik bij @lotte op de grond. Haar moeder zet koekjes neer en gaat weer. Ze laat de deur open.
lotte (tired): Kom je kijken hoe het met het slachtoffer gaat?
noor (smirk): Nee. Ik kom klagen over wimpers. Ze bladderen.
Ze lacht niet. Maar ze pakt wel een koekje. Ik neem het als een ja. #thought
+ [Vraag: 'Wat wil jij?' En wacht tot ze antwoordt.] -> herstel_noor_vraag
+ [Zeg eerst sorry voor maandag. Kort.] -> herstel_noor_sorry

=== herstel_noor_vraag
noor (talk): Wat wil jij?
Ze wacht lang. Ik wacht langer. Ik eet mijn koekje zonder te kauwen.
lotte (thinking): Dat heeft nog niemand gevraagd. Ik wil dat het weg is. En ik wil spelen, zonder de zaal af te zoeken.
-> herstel_noor_kamer

=== herstel_noor_sorry
{ ochtend == "vraag":
    noor (ashamed): Sorry van die vraag bij het fietsenhok. Jij hoefde je niet uit te leggen.
}
{ ochtend == "zegdat":
    noor (ashamed): Sorry dat ik zei dat je moest liegen. Jij hoefde niks op te lossen.
}
{ pauze == "wraak" && ochtend != "vraag" && ochtend != "zegdat":
    noor (ashamed): Sorry van die hoofdletters. Die waren voor mij, niet voor jou.
}
{ pauze == "zit" && ochtend != "vraag" && ochtend != "zegdat":
    noor (ashamed): Sorry dat ik bleef zitten. Ik keek naar je brood. Ik had moeten lopen.
}
lotte (sad): Ja. Dat had gemogen.
lotte (warm): Maar je zit er nu. Ik wil dat het weg is. En ik wil spelen.
-> herstel_noor_kamer

=== herstel_noor_kamer
# place: mentor-office-day
# degroot: warm coffee right
# lotte: tired sit center
# noor: neutral sit left
De volgende dag, bij @degroot. @lotte heeft drie regels op haar hand geschreven. Ze leest ze voor.
lotte (talk): Niemand kijkt. Ik beslis. @noor blijft zitten.
degroot (warm): Die neem ik over. Letterlijk.
degroot (talk): Er bestaat iets dat Take It Down heet. Dat doe jij, op jouw eigen telefoon. Ik kijk niet mee.
degroot (talk): En @daan heeft gevraagd of hij iets tegen je mag zeggen. Nee is een heel antwoord. Later ook.
@lotte kijkt naar mij. Ik kijk naar mijn schoenen. Dit is niet mijn vraag. #thought
+ [Zeg alleen: 'Ik vind allebei goed.'] -> herstel_noor_allebei
+ [Zeg niks. Schuif je stoel iets dichterbij.] -> herstel_noor_stoel

=== herstel_noor_allebei
noor (warm): Ik vind allebei goed. Echt.
lotte (thinking): Dan wil ik het horen. Tien minuten. Hier. En hij praat pas als ik het zeg.
degroot (talk): Ik zet de wekker. Een eierwekker. Een kip.
Woensdag duurt het vier minuten. Daarna staat zij op, geeft de kip terug en zegt: 'Dat was het.'
-> herstel_klas_noor

=== herstel_noor_stoel
# noor: warm sit center
Mijn stoel piept verschrikkelijk. Het is het hardste geluid van de week.
lotte (thinking): Nee. Ik wil hem niet horen. Niet nu. Misschien nooit.
degroot (warm): Dan zeg ik dat tegen hem. Met die woorden. Wil je nog thee?
lotte (relieved): Dat was alles?
degroot (warm): Dat was alles.
-> herstel_klas_noor

=== herstel_klas_noor
# place: classroom-day
# haddad: ashamed stand center
# timo: neutral wheel left
# zoe: neutral sit right
Donderdag, biologie. Vorige week hield @haddad een toespraak over domme foto's. Nu legt hij zijn krijtje neer.
haddad (ashamed): Ik had het tegen de verkeerde. Ik had het moeten hebben over doorsturen. En over zwijgen. Ook dat van mij.
timo (talk): Dat van ons ook, meneer.
haddad (warm): Dan doen we het samen over. Bladzijde veertig kan wachten.
# place: hallway-dusk
# noor: happy stand left
# lotte: happy stand center
# zoe: happy stand right
# music: theme
Twee weken later is er voorstelling. De walvis heeft wimpers, een staart en zes dragers.
lotte (laugh explain): Als jullie hem laten vallen, lach ik mijn hele tekst kwijt.
+ [Pak de kop.] -> herstel_noor_kop
+ [Pak de staart.] -> herstel_noor_staart

=== herstel_noor_kop
Ik loop achteruit, met mijn kin op zijn voorhoofd. Zo zie ik haar de hele tijd.
-> herstel_noor_einde

=== herstel_noor_staart
@timo neemt het andere puntje op zijn schoot. 'Rijden maar,' zegt hij. 'Ik stuur.'
-> herstel_noor_einde

=== herstel_noor_einde
Bij de deur knijpt ze in mijn hand. Dan is ze kapitein.
lotte: Ik heb zelf gekozen wie wat mocht zeggen. Dat had ik even niet meer, kiezen. #nu
daan: Zij bepaalt. Ik hou me eraan. Ik doe nu de rookmachine. #nu
sem: Ik heb haar één briefje gegeven, via de goede deur. Ze hoeft niet terug te schrijven. #nu
fleur: Ik ben nog admin. Er is gestemd. Het scheelde niet veel. #nu
noor: We begonnen te laat. En toen begonnen we. Jij was er bij allebei. #nu
De volgende tel #ending:de-volgende-tel #kind:repaired
-> END

=== herstel_daan
~ side = "daan"
# place: mentor-office-day
# daan: scared stand left
# degroot: neutral coffee right
Maandagmorgen, tien voor acht. De deur van @degroot staat op een kier. Mijn vader wacht in de auto.
daan (scared): Ik ben het. Van de foto van @lotte. Ik stuurde hem door. Ik weet niet of ik moet zitten of staan.
degroot (neutral): Zitten. En adem eens uit. Je hebt zo te zien sinds vrijdag niet uitgeademd.
degroot (talk): Ik sprak @lotte al. Zij vindt goed dat ik dit vraag: van wie naar wie? Geen foto. Wel namen.
Ik teken hem op een servet. Van @sem naar mij. Van mij naar @finn. Bij mijn naam staat een pijl die ik zelf zette. #thought
daan (ashamed): Ik dacht: één iemand.
degroot (warm): Dat denkt bijna iedereen die hier zit. Jij bent de eerste die er een servet van maakt.
# stop: daan
Ze belt. Met ouders, met de trainer, met nog meer ouders. Ik hoor mijn pijlen één voor één terugkomen.
degroot (talk): En nu jij. Wat wil je tegen @lotte zeggen, als zij dat wil horen?
+ [Schrijf op hoe het zo gekomen is. Alles.] -> herstel_daan_lang
+ [Schrijf één zin. En dan nog één.] -> herstel_daan_kort

=== herstel_daan_lang
Twee kantjes. Ik ben best tevreden. @degroot leest ze langzaam.
degroot (thinking): Voor wie is deze brief?
daan (shrug): Voor @lotte.
degroot (thinking): Ik lees veel over jou. Waar staat zij?
Ze staat op kantje twee, onderaan. In een bijzin. Ik pak een nieuw vel. #thought
-> herstel_daan_brief

=== herstel_daan_kort
Ik schrijf: 'Ik heb je foto doorgestuurd.' Ik kijk er een kwartier naar.
Dan: 'Dat was mijn keuze en niet jouw schuld.'
degroot (warm): En wat vraag je haar?
daan (thinking): Niks.
Dat is nog het moeilijkste. Dat er geen vraag in mag. #thought
-> herstel_daan_brief

=== herstel_daan_brief
degroot (talk): Ik vraag haar óf ze hem wil. Jij gaat haar niet zoeken. Ook niet in de gang. Ook niet per ongeluk expres.
# place: canteen-day
# daan: tired sit left
# yusuf: neutral sit right
Dinsdag. In de kantine zit ik alleen, tot er een dienblad tegenover me landt.
yusuf (neutral): Ik ben nog boos. Ik eet hier alleen omdat er plek is.
daan (smirk): Er is overal plek.
yusuf (neutral): Eet je soep.
finn: @daan. ik heb t weggegooid. m'n pa zat ernaast #chat:finn
finn: die grap in de kleedkamer was mijn idee. ook niet chill #chat:finn
+ [Antwoord: 'Niet tegen mij. Zeg het tegen @degroot.'] -> herstel_daan_finn
+ [Antwoord: 'Ga je mee? Ze heeft thee.'] -> herstel_daan_thee

=== herstel_daan_finn
daan: niet tegen mij. zeg het tegen @degroot #chat:finn
finn: ok #chat:finn
yusuf (shocked): Zei @finn net 'ok'? Tegen een reserve?
-> herstel_daan_antwoord

=== herstel_daan_thee
~ finn_mee = true
daan: ga je mee? ze heeft thee #chat:finn
finn: haat thee #chat:finn
finn: 5 min #chat:finn
-> herstel_daan_antwoord

=== herstel_daan_antwoord
# place: mentor-office-day
# degroot: warm coffee right
# daan: scared sit left
Woensdag. Op het bureau van @degroot ligt mijn envelop.
{ not finn_mee:
    Hij is dicht. Hij is niet opengemaakt.
    degroot (warm): @lotte zegt nee. Ze wil hem niet lezen, en je ook niet zien. Dat is haar hele antwoord.
    Ik wacht op de rest. Er komt geen rest. Zo klinkt dat dus, nee. Gewoon, zonder slot erachter. #thought
    daan (sad): Oké. Wilt u zeggen dat ik me eraan hou?
    degroot (warm): Nee. Dat laat je zien. Gang voor gang.
- else:
    Hij is open. Er ligt een geel briefje op.
    degroot (warm): @lotte heeft hem gelezen. Ze wil je één keer horen. Hier, met @noor erbij. Vijf minuten.
    # lotte: neutral stand center
    # noor: suspicious arms center
    lotte (talk): Zeg het maar hardop.
    daan (scared): Ik heb je foto doorgestuurd. Dat was mijn keuze. Het was niet jouw schuld.
    lotte (thinking): Goed. Ik vergeef je niet. Misschien later. Je mag nu weg.
    Ik mag nu weg. Ik ga. Het is het eerlijkste wat iemand deze week tegen me zei. #thought
}
# place: classroom-day
# haddad: ashamed stand center
# daan: neutral sit left
# zoe: neutral sit right
Donderdag begint @haddad de les met een stoel. Hij gaat erop zitten. Dat doet hij nooit.
haddad (ashamed): Ik hield een praatje over domme foto's. Dat was zelf dom. Wie iets toevertrouwt, is niet het probleem.
zoe (talk): En wie het doorstuurt en dan komt vertellen?
haddad (warm): Die heeft werk te doen. En een plek in deze klas om het te doen.
# place: hallway-dusk
# daan: thinking stand left
# yusuf: smirk stand right
# music: theme
Twee weken later is er voorstelling. De walvis komt eraan. Ik hou de deur open en kijk naar het plafond, zoals afgesproken.
yusuf (smirk): Je houdt een deur open. Groeit er dan toch iets?
lotte: Ik hoef niks met zijn spijt. Hij heeft hem zelf gedragen. De deur was open, ik kon erdoor. #nu
sem: Wij praten weer een beetje. Over brommers. En soms over dat andere. #nu
finn: Ik heb gezegd wat ik deed. Mijn team weet het. Iedereen was opgelucht, stelletje lafaards. Ik ook. #nu
daan: Ik kan het niet terugspoelen. Jij wel, met dat knopje. Denk je af en toe aan mij, als je duim ergens boven hangt? #nu
Gang voor gang #ending:gang-voor-gang #kind:repaired
-> END

=== herstel_sem
~ side = "sem"
# place: hallway-day
# sem: worried stand left
# timo: neutral wheel right
Maandag. @timo rijdt naast me. Hij heeft niks gevraagd, hij rijdt gewoon dezelfde kant op.
timo (neutral): Een reiger staat soms een uur stil. En dan doet hij één stap. Dat is dan wél een stap.
sem (smirk): Ben ik de reiger?
timo (smirk): Jij bent de wasmachine. Loop nou maar.
# place: mentor-office-day
# degroot: warm coffee right
# sem: ashamed sit left
Daar zit ik. De stoel is te klein. Alles is vandaag te klein, behalve ik.
sem (scared): Bij mij begon het. Ze gaf het mij, en ik liet het zien. Om erbij te horen. Of om groot te zijn. Ik ben al groot.
degroot (thinking): Dat is een hele zin.
sem (sad): Ik heb hem vannacht geoefend.
degroot (talk): Wat wil je dat er gebeurt?
+ [Zeg: 'Dat het bij iedereen weg is.'] -> herstel_sem_weg
+ [Zeg: 'Dat zij weer gewoon door de gang kan.'] -> herstel_sem_lopen

=== herstel_sem_weg
degroot (talk): Dan maken we een lijst van telefoons. Ik bel de ouders. Jij belt @daan. Nu, met de luidspreker aan.
daan (sad): Ik kom eraan. Ik zit al op de trap. Ik zit hier al een halfuur.
# daan: ashamed sit center
-> herstel_sem_lijst

=== herstel_sem_lopen
degroot (talk): Dan vragen we háár wat daarvoor nodig is. Niet jij. Ik. En zij kiest drie mensen die met haar meelopen.
sem (sad): Ik ben er daar geen van.
degroot (warm): Nee. Jij bent degene die zorgt dat de gang leeg is van telefoons. Begin bij @daan.
# daan: ashamed sit center
Hij zit al op de trap. Hij zit daar al een halfuur, zegt hij.
-> herstel_sem_lijst

=== herstel_sem_lijst
# stop: sem
We schrijven het samen op. Het is geen lange lijst. Het voelt als een verhuizing.
daan (ashamed): Deze pijl is van mij.
sem (ashamed): En deze van mij. Die is de eerste.
degroot (talk): @lotte heeft Take It Down al gedaan, thuis, op haar eigen telefoon. Dat was haar stap. De rest is voor jullie.
# place: classroom-day
# haddad: neutral stand center
# timo: neutral wheel left
# sem: ashamed sit right
Woensdag, biologie. Het plastic hart staat er weer, met plakband.
{ les == "preek" || les == "zien":
    haddad (ashamed): Ik deed vorige week het verkeerde, voor jullie neus. Tegen haar heb ik het al gezegd. Nu tegen jullie.
    haddad (talk): Het ging nooit om wie iets toevertrouwde. Het ging om wie het liet zien, en om wie keek. En zweeg. Ik ook.
- else:
    haddad (talk): Ik vroeg vorige week niks. Vandaag vraag ik: wie vond het eigenlijk grappig? Op een briefje. Zonder naam.
    Hij vouwt ze open, één voor één. Zevenentwintig briefjes. Er staat zevenentwintig keer 'ik niet'.
}
timo (talk): We dachten allemaal dat de anderen het leuk vonden. Dat is best een domme vergissing.
Ik kijk naar de lege stoel van @lotte. Er ligt een papieren walvis op. En nog een. Bij elke les komt er een bij. #thought
# place: mentor-office-day
# degroot: warm coffee right
# sem: worried sit left
Vrijdag roept @degroot me. Op haar bureau ligt een blaadje met een handschrift dat ik ken.
degroot (talk): Ze heeft het zelf geschreven. Ik lees het voor, dat wilde ze zo.
'Het is uit. Ik wil geen uitleg en geen cadeau. Je mag de walvis tillen. Je mag me niet aanspreken.'
+ [Knik. Zeg: 'Dat is duidelijk.'] -> herstel_sem_knikt
+ [Vraag of ze mag weten dat je het begrepen hebt.] -> herstel_sem_begrepen

=== herstel_sem_knikt
sem (sad): Dat is duidelijk.
Het doet pijn op een plek waar ik geen spieren heb. Maar het is een hele zin. Ik kan hem dragen. #thought
-> herstel_sem_einde

=== herstel_sem_begrepen
sem (sad): Mag ze weten dat ik het begrepen heb?
degroot (warm): Ze gaat het zien. Aan hoe je tilt en je mond houdt.
-> herstel_sem_einde

=== herstel_sem_einde
# place: hallway-dusk
# sem: tired stand left
# noor: neutral stand right
# music: theme
Twee weken later is er voorstelling. Ik til de walvis. @noor loopt voorop en zegt alleen 'links' en 'rechts'.
noor (neutral): Zet neer. Goed zo.
noor (warm): Je mag bij het licht gaan staan. Ze vindt het best, als je achter de lamp blijft.
lotte: Het is uit, en ik speel. Allebei mijn keuze. Er liggen elf walvissen op mijn stoel. #nu
daan: Ik til de achterkant. Hij zegt niks, ik zeg niks. Het is geen rot soort niks. #nu
haddad: Het hart blijft heel, met plakband. Het werkt nu beter als voorbeeld. #nu
sem: Ze is van niemand een kluis en ik ook niet. Ik ben gewoon iemand die tilt. Jij mag de deur openhouden. #nu
Achter de lamp #ending:achter-de-lamp #kind:repaired
-> END
