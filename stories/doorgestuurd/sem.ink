// De kant van Sem: vrijdag tot maandagmiddag; in de biologieles is de leerling even meneer Haddad.

=== sem_begin
~ side = "sem"
# place: bike-shed-day
# sem: smirk stand left
Ik kan een wasmachine tillen. Drie trappen op, in mijn eentje. Vraag het mijn oom.
Een zin tillen is iets anders. Die blijft meestal beneden staan. #thought
Vandaag heb ik iets in mijn borst zitten wat niet past. Het is vrijdag en het is goed nieuws.
@lotte heeft mij een foto gestuurd. Van zichzelf. Voor mij alleen, schreef ze erbij.
Mij. Ik ben die grote die het jaar overdoet. #thought
# sound: bike
# daan: laugh stand right
Naast me schopt @daan tegen een melkpak. Hij raakt alles, behalve het melkpak.
daan (laugh): Zag je dat? Bijna!
+ [Doe hem voor hoe het moet.] -> sem_voor
+ [Tel af: drie, twee, paal.] -> sem_telt

=== sem_voor
Ik leg mijn voet ertegen. Heel rustig. Het pak vliegt over het dak van het fietsenhok.
daan (shocked): Waarom zit jij niet in het team?
sem (shrug): Zaterdag verhuis ik mensen.
-> sem_laat_zien

=== sem_telt
sem (smirk): Drie. Twee. Paal.
# daan: annoyed stand
Paal.
daan (annoyed): Je bent zo'n goede vriend.
-> sem_laat_zien

=== sem_laat_zien
daan (suspicious): Jij straalt. Het is eng. Wat is er?
sem (happy phone): Niks. Iets van @lotte.
daan (smirk explain): Laat zien dan.
# music: tension
Hij zegt het zoals je 'mag ik een chipje' zegt. En ik heb mijn telefoon al in mijn hand. #grens:fietsenhok
Als hij het ziet, snapt hij het. Dat iemand mij koos. #thought
Mijn duim is warm. Verder is alles aan mij ineens koud.
daan: Zeg nee en ik begin over iets anders. Ik vraag het alleen omdat het stil was. #stil
lotte: Hij schreef terug: 'voor mij?' Met drie vraagtekens. Zo lief. #stil
+ [Steek je telefoon weg. 'Nee. Die is van haar.' #kantel:sem] -> sem_nee
+ [Zeg: 'Later,' en begin over zijn zaalteam. #kantel:sem #laag] -> sem_later
+ [Vertel over haar, in plaats van te laten zien. #kantel:sem #laag] -> sem_vertelt_over
+ [Laat hem eerst zweren dat hij zijn mond houdt. #kantel:sem #mis] -> sem_zweren
+ [(verder) #verder] -> sem_toont

=== sem_nee
~ hok = "nee"
# stop: sem
# music: off
sem (talk): Nee. Die is van haar.
# daan: neutral stand
daan (shrug): O. Oké. Zal ik je dan mijn blauwe plek laten zien? Die is van mij.
Het kostte één zin. Hij kwam in één keer naar boven. Ik snap er niks van. #thought
-> sem_zaterdag

=== sem_later
~ hok = "later"
# stop: sem
# music: off
sem (talk): Later. Wat is dat met dat zaalteam?
daan (happy explain): Eén plek! En weet je wie er al drie jaar klaarstaat?
Hij praat tien minuten. Mijn telefoon zakt vanzelf terug in mijn zak. #thought
-> sem_zaterdag

=== sem_vertelt_over
~ hok = "vertelt"
# stop: sem
# music: off
sem (ashamed): Ze lacht om mijn grappen. Vóór ze af zijn. Dat is het eigenlijk.
Ik hoor het mezelf zeggen. Hardop. In een fietsenhok.
# daan: warm stand
daan (warm): Gast. Dat is veel leuker dan een foto.
-> sem_zaterdag

=== sem_zweren
~ hok = "zweren"
~ gedeeld = true
sem (suspicious): Zweer het. Op je scheenbeschermers.
daan (smirk): Op allebei.
# spread: sem > daan
# sound: ping
Ik laat het zien. En dan heeft hij het ook, dat ging zo snel. Maar hij heeft gezworen. #thought
@lotte heeft niks gezworen. Die is niks gevraagd. #thought
-> sem_zaterdag

=== sem_toont
~ hok = "toont"
~ gedeeld = true
# daan: shocked stand
Ik draai mijn telefoon om. Zo makkelijk is het dus.
# spread: sem > daan
# sound: ping
daan (shocked): Stuur... nou ja. Alleen ik, hè?
sem (smirk): Alleen jij.
Ik groei. Echt, ik voel mijn mouwen korter worden. Pas op de fiets zakt het. #thought
-> sem_zaterdag

=== sem_zaterdag
# place: bus-stop-day
# music: off
# sem: tired sit center
Zaterdag. Vier bankstellen, een aquarium, een piano. Mijn oom zegt dat pianovrienden de beste vrienden zijn.
Daarna eet ik patat bij de bushalte. Mijn armen trillen. De mayonaise ook.
lotte: hoe was het tillen #chat:lotte
sem: er zat nog een vis in het aquarium #chat:lotte
lotte: NEE. hoe heet hij #chat:lotte
+ [Antwoord: 'Kapitein.'] -> sem_kapitein
+ [Antwoord: 'Hij zei niks. Net als ik.'] -> sem_vis_stil

=== sem_kapitein
lotte: dat ben IK #chat:lotte
lotte: vrijdag kom je hè. eerste rij. dan zie ik tenminste één grote iemand #chat:lotte
-> sem_naar_zondag

=== sem_vis_stil
lotte: jij zegt best veel hoor. je doet het alleen langzaam ❤️ #chat:lotte
lotte: vrijdag kom je hè. eerste rij #chat:lotte
-> sem_naar_zondag

=== sem_naar_zondag
{ gedeeld:
    -> sem_zondag
}
-> sem_zondag_goed

=== sem_zondag
# place: bus-stop-dusk
# lotte: happy sit right
# sem: worried sit left
Zondag, half zes. We wachten op lijn vier. @lotte speelt alle rollen uit haar stuk, ook de golven.
lotte (laugh explain): En dan ben ik opgegeten. Einde eerste bedrijf. Wat is er met jou?
sem (shrug): Niks.
lotte (warm): Jij bent net een kluis. Ik stop er iets in en het blijft daar. Dat heb ik met niemand.
{ hok == "zweren":
    @daan heeft gezworen, denk ik. Op twee scheenbeschermers. Daar hangt alles aan. #thought
- else:
    'Alleen jij,' zei ik tegen @daan. Dat zei zij ook, tegen mij. #thought
}
# music: tension
Kluis. Het woord ploft op mijn maag als een zak cement. #grens:bushalte
Nog drie minuten, zegt het bord. #thought
Eén zin, @sem. Gewoon optillen. Vanuit je knieën. #thought
daan: Ik heb het naar @finn gestuurd. Vrijdag al. Ik hoop dat ik het vergeet. #stil
lotte: Hij is stil op een andere manier dan anders. Heb ik iets gedaan? #stil
finn: Nog niemand gezien. Maandag in de kleedkamer. Of zal ik het gewoon laten? #stil
+ [Vertel het haar. Nu, voor de bus komt. #kantel:sem] -> sem_vertelt
+ [App @daan: 'Gooi weg. En wie heeft hem nog meer?' #kantel:sem #laag] -> sem_appt_daan
+ [Zeg niks. Koop morgen iets moois voor haar. #kantel:sem #mis] -> sem_cadeau
+ [(verder) #verder] -> sem_bus

=== sem_vertelt
~ bus = "verteld"
# stop: sem
# music: off
sem (scared): Ik heb hem aan @daan laten zien. En toen had hij hem ook. Dat was ik.
# lotte: shocked sit
Haar handen vallen stil. Ik heb haar handen nog nooit stil gezien.
lotte (sad): Ik zei toch: voor jou.
lotte (angry): Bel hem. Waar ik bij ben.
Ik bel. @daan zegt één naam. @finn. Die heeft nog niks laten rondgaan. Nog niet.
lotte (tired): Ik neem deze bus alleen. Ik ga het mama vertellen. Jij gaat morgen met mij naar @degroot. Naast me lopen hoeft niet.
-> naar_haddad

=== sem_appt_daan
~ bus = "daan"
# music: off
sem: gooi weg. nu. en wie heeft hem nog meer #chat:daan
daan: ... #chat:daan
daan: finn. alleen finn. ik bel hem. IK BEL HEM #chat:daan
Tien minuten later: 'hij heeft nog niks gestuurd. hij gooit het weg. ik heb gesmeekt.' #thought
# stop: daan
# exit: lotte
De bus is al weg. Zij zwaaide. Ik zwaaide terug met een telefoon vol dingen die zij niet wist. #thought
Om negen uur bel ik haar. Ik vertel het. Ze huilt, ze wordt boos, en dan geeft ze haar moeder de telefoon.
-> naar_haddad

=== sem_cadeau
~ bus = "cadeau"
~ uit = true
# music: off
# exit: lotte
Morgen koop ik oorbellen. Kleine walvissen. Die heb ik ergens gezien.
Ik lach naar haar en zwaai extra lang. Ze vindt het raar, dat zie ik. #thought
# spread: daan > finn
# spread: finn > zaal
Ik weet dan nog niet dat je met oorbellen niks kunt terughalen.
-> naar_haddad

=== sem_bus
~ bus = "stil"
~ uit = true
# music: off
# exit: lotte
De bus komt. De deuren zuchten. Ik had bijna iets gezegd.
Ze legt haar hand tegen het raam. Ik leg de mijne in de lucht. Daar blijft hij een tijdje. #thought
# spread: daan > finn
# spread: finn > zaal
Bijna weegt niks. Daarom kun je het zo ver dragen. #thought
-> naar_haddad

=== sem_zondag_goed
# place: bus-stop-dusk
# lotte: happy sit right
# sem: neutral sit left
Zondag, half zes. We wachten op lijn vier. @lotte speelt de storm na. Een mevrouw gaat iets verder zitten.
lotte (laugh explain): En dan slaat de mast om! Dat ben jij. Sta eens op.
Ik sta op. Ik ben een mast. Ik val heel langzaam om. Ze krijgt geen lucht meer van het lachen.
lotte (warm): Jij bent net een kluis. Ik stop er iets in en het blijft daar.
{ hok == "vertelt":
    Ik heb iemand verteld dat je om mijn grappen lacht, denk ik. Dat is alles wat eruit is. #thought
- else:
    Het bleef maar net dicht, denk ik. Ik had de sleutel al in mijn hand. #thought
}
+ [Vertel dat @daan ernaar vroeg en dat je nee deed.] -> sem_zegt_vraag
+ [Vraag: 'Zal ik hem weggooien? Dan hoef je er nooit aan te denken.'] -> sem_weggooien

=== sem_zegt_vraag
sem (talk): @daan vroeg of hij iets mocht zien. Ik heb het niet gedaan. Maar bijna wel.
# lotte: thinking sit
Ze denkt na. Haar handen denken mee.
lotte (warm): Dank je dat je 'bijna' zegt. Dat had je niet hoeven zeggen.
-> sem_bus_goed

=== sem_weggooien
sem (talk): Zal ik hem weggooien?
# lotte: thinking sit
Ze kijkt me aan. Ik zie dat niemand haar dat ooit vroeg.
lotte (warm): Ja. Doe maar. Niet omdat jij... Gewoon. Dan slaap ik beter.
Ik doe het waar ze bij is. Zij drukt zelf op 'definitief'. We klappen voor onszelf.
-> sem_bus_goed

=== sem_bus_goed
# exit: lotte
De bus komt. Ze drukt haar neus plat tegen het raam tot ik haar niet meer zie.
Thuis app ik mijn oom dat ik een mast kan zijn. Hij stuurt een duim en vraagt verder niks.
-> naar_haddad

=== naar_haddad
+ [Maandag, biologie. Even ben je @haddad.] -> haddad_les

=== haddad_les
~ side = "haddad"
# place: classroom-day
# haddad: talk explain center
Maandag, derde uur. Ik sta voor 3B met een plastic hart in mijn hand. De linkerkamer valt er steeds af.
{ uit:
    # spread: zaal > 3b
    # lotte: scared sit right
    Niemand kijkt naar het hart. Ze kijken onder de tafel. En dan naar @lotte. En dan snel weer weg.
- else:
    # lotte: tired sit right
    Niemand kijkt naar het hart. @finn fluistert: '@sem heeft een foto.' En iedereen kijkt naar @lotte.
}
# timo: worried wheel left
# zoe: annoyed sit left
haddad (annoyed): Wat is er zo interessant onder die tafels?
Ik hoor 'foto'. Ik hoor haar naam. Twintig jaar onderwijs, en mijn nek wordt heet. #thought
# music: tension
Mijn mond gaat al open. Dat doet hij vaak, voor ik er erg in heb. #grens:biologie
Zij zit met haar rug zo recht als een bezem. #thought
timo: Alstublieft. Geen toespraak. Doe iets saais met het hart. #stil
zoe: Als hij nu tegen háár begint, sta ik op. Ik zweer het. Ik sta op. #stil
bram: Ik fluister mee, anders fluisteren ze over mij. Leuk is anders. #stil
+ [Zeg: 'Telefoons in de tas. Ik vraag niks.' Laat @degroot halen. #kantel:haddad #laag] -> haddad_tas
+ [Zet de klas aan het werk. Vraag haar apart: 'Wat heb je nodig?' #kantel:haddad] -> haddad_vraagt
+ [Zeg: 'Wie heeft die foto? Laat mij eens zien.' #kantel:haddad #mis] -> haddad_zien
+ [(verder) #verder] -> haddad_preek

=== haddad_tas
~ les = "tas"
# stop: haddad
# music: off
haddad (neutral): Telefoons in de tas. Ik vraag niks en ik kijk niks. Bladzijde veertig.
haddad (talk): @timo, wil jij @degroot vragen of ze even langskomt? Het hart is kapot.
timo (relieved): Dat hart is al jaren kapot, meneer.
Hij rijdt sneller de klas uit dan ik hem ooit heb zien rijden. Iemand ademt uit. Ik denk ikzelf. #thought
+ [Terug naar @sem.] -> sem_gang

=== haddad_vraagt
~ les = "vraagt"
# beside: haddad
# music: off
haddad (neutral): Teken de vier kamers van het hart. @lotte, help jij mij even kaarten dragen?
# place: hallway-day
# haddad: worried stand left
# lotte: sad stand right
Er zijn geen kaarten. Dat weet ze ook.
haddad (warm): Ik hoef niks te weten. Wat heb je nu nodig? Van mij, van @degroot, van niemand?
lotte (sad): Dat u niks tegen de klas zegt over mij. En dat @noor mee mag.
haddad (talk): Doen we. Allebei.
+ [Terug naar @sem.] -> sem_gang

=== haddad_zien
~ les = "zien"
# music: off
haddad (angry): Wie heeft die foto? Laat mij eens zien.
# lotte: shocked sit
Ik hoor het zodra het eruit is. Nu wil er nóg iemand kijken. Een volwassene, met een hart in zijn hand. #thought
zoe (angry): Nee. Niemand hoeft hem te zien. U ook niet.
# exit: lotte
haddad (ashamed): Je hebt gelijk. Dat was de verkeerde vraag. Ik haal @degroot.
+ [Terug naar @sem.] -> sem_gang

=== haddad_preek
~ les = "preek"
# music: off
haddad (talk explain): Dames en heren. Wie domme foto's maakt, krijgt domme problemen. Zo simpel is het.
# exit: lotte
Een stoel schuift. @lotte loopt langs me heen de gang op. Ze kijkt niet boos. Ze kijkt nergens naar.
timo (angry): Meneer. Dat is de verkeerde. Het gaat om wie hem liet zien.
zoe (furious): En wie hem doorstuurde. Zij zat hier gewoon bij biologie.
haddad (ashamed): ... Jullie hebben gelijk. Ik had het tegen de enige die niks deed. Ik ga dat rechtzetten.
Eerst bij haar. Dan hier. In die volgorde. De linkerkamer rolt onder een tafel. #thought
+ [Terug naar @sem.] -> sem_gang

=== sem_gang
~ side = "sem"
{ uit:
    -> sem_gang_uit
}
-> sem_gang_goed

=== sem_gang_uit
# place: hallway-dusk
# sem: ashamed stand left
Maandag, na het laatste uur. In mijn jaszak zit van alles, maar geen goede zin.
{ bus == "cadeau":
    En een doosje. Twee walvisjes van nepzilver. Elf euro vijfennegentig. #thought
- else:
    Ik denk aan dat raam van de bus. Aan haar hand erop. #thought
}
# lotte: sad stand right
# noor: angry arms right
Bij de kluisjes staat @lotte. @noor staat ervoor, zo breed als ze kan.
{ les == "tas":
    'Bij @haddad was het tenminste stil,' hoor ik @lotte zeggen. 'Eén uur.'
}
{ les == "vraagt":
    'Hij vroeg wat ik nodig had,' hoor ik @lotte zeggen. 'Uitgerekend @haddad. Als eerste.'
}
{ les == "zien":
    'Zelfs @haddad wou hem zien,' hoor ik @lotte zeggen. @noor knarst met haar tanden.
}
{ les == "preek":
    'Domme foto's,' hoor ik @lotte zeggen. Ze doet de stem van @haddad na. Ze lacht er niet bij.
}
# daan: scared stand left
Een jongen uit 3A zegt: 'Ze reageert niet eens. Dus het boeit haar niet.'
noor (furious): Stil is niet hetzelfde als oké. Ze telt tot tien, en jij bent drie.
daan (scared): Ik heb het maar naar één iemand...
# music: tension
Dit is een piano. Die til je niet alleen. Maar iemand moet als eerste bukken. #grens:gang
Ik heb het hier naartoe gedragen. Ik, in mijn jaszak. #thought
daan: Sla me maar. Dan is het tenminste iets. #stil
noor: Als hij nu zegt dat hij het ook rot heeft, ga ik gillen. #stil
fleur: Ik heb het bericht gewist. Drie uur te laat. Ziet iemand dat? #stil
+ [Zeg: 'Dat heb ik gedaan. Het ligt aan mij.' En hou op met praten. #kantel:sem] -> sem_zegt
+ [Ga naar @degroot. Vertel wat jij deed en wie het heeft. #kantel:sem #laag] -> sem_degroot
+ [App haar: 'Zeg gewoon dat jij het niet bent.' #kantel:sem #mis] -> sem_zegdat
+ [Pak @daan bij zijn jas. Eén duw. Dat heeft hij verdiend. #kantel:sem #mis] -> sem_duw
+ [(verder) #verder] -> sem_loopt

=== sem_zegt
~ gang = "zegt"
# music: off
sem (scared): Ik heb hem laten zien. Het ligt aan mij. Niet aan jou.
Ik wil nog tien dingen zeggen. Ik hou mijn kaken op elkaar tot het kraakt. #thought
# lotte: angry stand
lotte (angry): Je was een kluis. Ik heb dat gezégd.
# exit: lotte
noor (tired): Goed dat je het zei. Drie dagen te laat. Allebei waar.
-> sem_avond

=== sem_degroot
~ gang = "degroot"
# stop: sem
# music: off
# place: mentor-office-day
# degroot: warm coffee right
# sem: ashamed sit left
Haar deur staat op een kier. Dat doet ze expres, denk ik.
sem (scared): Ik ben het begin. Van de foto van @lotte. Ik wil vertellen hoe het gelopen is.
degroot (thinking): Dank je. Namen, geen plaatjes. En daarna gaan we samen nadenken over jouw avond.
Ik noem mezelf eerst. Dan @daan. Dan @finn. Elke naam is een trap omhoog. #thought
degroot (talk): Ik bel vandaag nog de ouders van wie het heeft. @lotte is al bij me geweest. Zij wil jou nu niet spreken.
sem (sad): Dat is goed. Nee, niet goed. Dat klopt.
-> sem_avond

=== sem_zegdat
~ gang = "zegdat"
# music: off
sem: zeg gewoon dat jij het niet bent. dan zeg ik het ook #chat:lotte
Ik heb eindelijk iets bedacht. Ik ben bijna trots. #thought
# noor: furious stand
noor (furious): Moet zíj nu liegen voor jou? Je vraagt haar om jóúw rommel te dragen.
lotte (tired): Dus ik moet net doen alsof ik niet besta. Dan heb jij geen last meer.
# exit: lotte
-> sem_avond

=== sem_duw
~ gang = "duw"
# music: off
# daan: scared stand
De kluisjes klinken als een drumstel. @daan zit op de grond. Hij zegt niet eens au.
'Vechten!' roept iemand. Twintig telefoons gaan omhoog. #thought
lotte (furious): Hou óp! Nu filmen ze jóú, en het gaat weer over die foto!
# exit: lotte
Ik kijk naar mijn handen. Ze zijn goed in zware dingen. Niet in dit. #thought
noor (angry): Was dit voor haar? Of voor jou?
-> sem_avond

=== sem_loopt
~ gang = "loopt"
# music: off
# sem: ashamed walk
Ik loop door. Ik kijk naar de tegels. Het zijn er negenenveertig tot de deur.
'@sem!' roept @noor. Ik ben al bij tegel dertig. #thought
# exit: lotte
Ik til elke zaterdag andermans spullen. En dit laat ik staan. #thought
-> sem_avond

=== sem_avond
# place: bedroom-night
# sem: sad sit center
Avond. Mijn moeder klopt. Ze heeft het gehoord van een andere moeder. Ze gaat op het voeteneind zitten.
+ [Vertel het van het begin.] -> sem_mama_begin
+ [Vraag of ze gewoon even blijft zitten.] -> sem_mama_blijft

=== sem_mama_begin
Ik begin bij het melkpak. Ze onderbreekt me niet. Eén keer doet ze haar ogen dicht.
'Ik ben niet trots op wat je deed,' zegt ze. 'Wel dat ik het van jou hoor.'
-> sem_uitkomst

=== sem_mama_blijft
Ze blijft. De wasmachine van de buren draait. Als hij klaar is, heb ik alles verteld.
'Morgen ga je iets doen,' zegt ze. 'En ik breng je.'
-> sem_uitkomst

=== sem_uitkomst
{ gang == "degroot":
    -> sem_eind_trap
}
{ gang == "zegt":
    -> sem_eind_laat
}
-> sem_eind_kluis_leeg

=== sem_gang_goed
# place: hallway-dusk
# sem: neutral stand left
# noor: neutral stand right
Maandag, na het laatste uur. Er ligt een halve walvis in de gang. @noor zit erin.
{ les == "tas":
    noor (talk): Jouw naam ging rond bij biologie. En toen was het bladzijde veertig. Klaar.
}
{ les == "vraagt":
    noor (talk): Toen haalde @haddad haar eruit voor 'kaarten'. Hij is slechter in liegen dan jij.
}
{ les == "zien":
    noor (annoyed): Zelfs @haddad wou hem zíén. @zoe praatte hem onder de tafel. Hij schaamt zich kapot.
}
{ les == "preek":
    noor (annoyed): Die toespraak! Tegen haar! Hij kwam in de pauze zijn excuses maken. Hij had briefjes.
}
# daan: ashamed stand left
@daan komt aanlopen met een rol tape. Hij durft niet goed dichterbij.
{ gedeeld:
    daan (ashamed): @finn heeft alles gewist. Ik heb gekeken. Naar de lege map, bedoel ik. Meer niet.
    sem (tired): En jij?
    daan (sad): Ik ook. Vrijdag zei ik 'alleen ik'. Ik was nog voor het eten een leugenaar.
- else:
    daan (ashamed): Dat gefluister was mijn schuld. Ik zei tegen @finn dat jij íéts had. Meer wist ik ook niet.
    sem (annoyed): Ik stond te stralen in een fietsenhok. Dat was genoeg, blijkbaar.
    daan (shrug): Ik heb hem verteld dat het een vis was.
}
In de app staat nog één bericht.
bram: sem laat ff zien dan die foto 👀 #chat:3b
Iedereen leest het. Niemand typt. Ik ken dat. Ik ben daar heel goed in. #thought
+ [Zet in de app: 'Nee. En hou op met vragen.'] -> sem_app_nee
+ [Zet in de app een foto van de vis.] -> sem_app_vis

=== sem_app_nee
sem: nee. en hou op met vragen. het is niet van jullie #chat:3b
timo: eens #chat:3b
zoe: eens. en bram, ga naar buiten #chat:3b
-> sem_goed_einde

=== sem_app_vis
sem: hier. kapitein. 14 jaar oud. dol op erwten #chat:3b
zoe: mooiste jongen van de klas #chat:3b
bram: oké die is wel goed #chat:3b
timo: en nu ophouden met vragen, bram #chat:3b
-> sem_goed_einde

=== sem_goed_einde
{ gedeeld:
    -> sem_eind_zondag
}
-> sem_eind_kluis

=== sem_eind_kluis
# place: hallway-dusk
# sem: happy stand left
# noor: happy stand right
# music: theme
Vrijdagavond. Ik draag de walvis. In mijn eentje, want dat kan ik.
noor (laugh): Links! Nee, de andere links! Zijn oog!
Bij de deur tikt @lotte de walvis op zijn neus. Dan mij. Dan gaat ze op.
{ hok == "nee":
    @daan zit naast me op de eerste rij. Hij fluistert: 'Dat was een goeie nee.'
}
{ hok == "later":
    @daan zit naast me op de eerste rij. 'Je hebt later nooit gezegd,' fluistert hij. 'Klopt,' zeg ik.
}
{ hok == "vertelt":
    @daan zit naast me op de eerste rij. Als ze lacht, kijkt hij naar mij. 'Ja,' fluistert hij. 'Snap ik.'
}
lotte: Ik wist niet eens dat het bijna misging. Dat is ook een soort cadeau. #nu
daan: Ik vroeg het omdat het stil was. Volgende keer vraag ik naar de vis. #nu
haddad: Ik heb een nieuw hart besteld. De kamers zitten vast. Je leert ervan. #nu
sem: Eén zin, en hij woog niks. Weet je nog dat je dacht dat je iets moest laten zien? Ik ook. #nu
De kluis #ending:de-kluis #kind:stopped
-> END

=== sem_eind_zondag
# place: hallway-dusk
# sem: tired stand left
# noor: neutral stand right
# music: theme
Vrijdagavond. Ik draag de walvis tot aan de deur. Verder kom ik niet. Dat heeft ze zo gezegd.
noor (neutral): Zet maar neer. Vanaf hier doen wij het.
{ bus == "verteld":
    @lotte knikt naar me. Eén keer, van ver. Ze hoorde het van mij, en niet van een scherm.
- else:
    @lotte kijkt langs me heen. Eerst vertelde ik het @daan. Toen pas haar. Dat weet ze nog.
}
Achter de deur begint het gelach. Op de goede plekken. Ik kan het stuk meezeggen.
lotte: Wij zijn uit elkaar, of op pauze, dat beslis ik. Ik ging maandag gewoon naar school. Dat telt. #nu
daan: Ik heb @finn gesmeekt. Dat was niet stoer. Hij deed het wel. #nu
finn: Ik had hem bijna rondgestuurd. Toen belde @daan, met zo'n stem. #nu
sem: Zondag was laat. Maandag was later geweest. Jij was erbij op dat bankje, dus jij weet wat het woog. #nu
Lijn vier #ending:lijn-vier #kind:stopped
-> END

=== sem_eind_trap
# place: hallway-dusk
# sem: tired stand left
# music: theme
Vrijdag. Ik draag de walvis niet. @yusuf en @zoe doen het. Ze stoten overal tegenaan.
# zoe: annoyed stand right
zoe (annoyed): Kom dan even aanwijzingen geven. Van een afstand. Grote gast.
Ik wijs. Links. Kantelen. Nu zakken. Het past precies.
{ bus == "cadeau":
    De oorbellen heb ik teruggebracht. Ik kreeg een tegoedbon voor een mobiel van schelpen. #thought
}
degroot (warm): Vier telefoons zijn leeg, hun ouders weten het. Eén jongen wil nog niet. Daar ben ik nog niet klaar mee.
lotte: Hij heeft het zelf verteld. Ik hoefde niks te bewijzen. Dat scheelde de helft. #nu
daan: Hij noemde zichzelf eerst. Toen durfde ik ook. #nu
noor: Ik ben nog boos op hem. Ik ben ook blij dat hij liep. Ik heb plek voor twee. #nu
sem: Het was een trap. Jij was erbij toen ik bij tree één stond. Dat is echt de hoogste. #nu
Naar boven #ending:naar-boven #kind:stopped
-> END

=== sem_eind_laat
# place: hallway-dusk
# sem: sad stand left
# noor: neutral stand right
# music: theme
Vrijdag. Ik sta achterin de zaal, bij de jassen. @lotte weet dat ik er ben. Het mocht, als ik achterin bleef.
noor (tired): Je hebt het gezegd. Maar het zit nog in telefoons. Zeggen wist niks.
sem (ashamed): Wie heeft het nog?
noor (shrug): Dat weet jij beter dan wij. Jij bent het begin.
lotte: Hij zei sorry en toen stond ik daar, met zijn sorry en al die schermen. #nu
daan: Ik heb niks gezegd. Hij zei alles. Nu lijkt het alsof hij alles deed. #nu
fleur: Ze praten minder. Ik weet niet of dat hetzelfde is als ophouden. #nu
sem: De zin kwam boven. De rest staat nog beneden. Til je mee? #nu
Zeggen wist niks #ending:zeggen-wist-niks #kind:half
+ [Herstel: ga van hier verder #herstel] -> herstel_sem

=== sem_eind_kluis_leeg
# place: bus-stop-dusk
# sem: sad sit left
# music: theme
Vrijdag. Lijn vier komt. Lijn vier gaat. Het stuk is uitgesteld, de kapitein is thuis.
{ gang == "duw":
    Er staat een filmpje op internet waarin ik groot ben. @daan is klein. Niemand zegt haar naam, en iedereen weet hem.
}
{ gang == "zegdat":
    'Zeg gewoon dat jij het niet bent.' Ze heeft het bericht laten staan. Ik kan het elke dag teruglezen. #thought
}
{ gang == "loopt":
    Negenenveertig tegels. Ik heb ze vandaag weer geteld. #thought
}
{ bus == "cadeau":
    In mijn zak zitten twee walvisjes. Ze prikken. #thought
}
# timo: neutral wheel right
timo (talk): Iedereen wacht tot jij iets doet. En jij wacht tot het over is.
sem (sad): Het gaat niet over.
timo (warm): Nee. Maar je kunt ernaartoe lopen. Bij @degroot brandt licht tot vijf uur.
lotte: Ik slaap bij mama. @noor brengt huiswerk en roddels over haar walvis. Ik kom terug. Op mijn tijd. #nu
daan: Ik dacht steeds: @sem is groter, die doet vast iets. #nu
noor: Ik ben woest op hem. En ik mis hem in de gang. Het is irritant. #nu
sem: Ik hoor haar nog 'kluis' zeggen. Jij ook? Wat zou jij nu optillen? #nu
Een lege kluis #ending:lege-kluis #kind:harm
+ [Herstel: ga van hier verder #herstel] -> herstel_sem
