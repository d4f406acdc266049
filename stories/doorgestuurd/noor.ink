// De kant van Noor: maandag, van het fietsenhok tot de avond; halverwege is de leerling even Fleur.

=== noor_begin
~ side = "noor"
# place: bike-shed-rain
Maandag, kwart over acht. Ik kom aanfietsen met een walvisstaart van twee meter.
Hij is van karton. Het regent. Dat gaat slecht samen. #thought
lotte (laugh right): Je lijkt op een zeemeermin met een lekke band.
noor (annoyed left): Ik bén een zeemeermin met een lekke band.
@lotte trekt haar jas uit en legt hem over de staart. Zelf wordt ze drijfnat.
lotte (warm explain): De staart gaat voor. Vrijdag moet hij zwemmen.
Vrijdag is de voorstelling. Zij is de kapitein. Ik maak de walvis die haar opeet.
Hij heeft alleen nog geen oog. En zo meteen geen staart. #thought
+ [Zet de staart op je hoofd en doe een walvis na.] -> noor_walvis
+ [Vraag of ze haar tekst al kent.] -> noor_tekst

=== noor_walvis
noor (smirk): Oeeeeeuuuuu.
lotte (laugh): Dat is een koe, @noor.
noor (laugh): Een zeekoe. Heel zeldzaam. Niet aaien.
-> noor_app

=== noor_tekst
noor (smirk): Ken je je tekst al?
lotte (explain): 'Ik ben niet bang voor wat groot is!' En dan eet jij me op.
noor (laugh): Mijn favoriete scène.
-> noor_app

=== noor_app
Ze lacht met haar hele lijf. Twee brugklassers lachen mee en weten niet waarom.
# zoe: neutral phone left
# timo: neutral wheel right
# sound: ping
Dan trilt mijn jas. En die van haar. En elke jas in het hok.
# spread: zaal > 3b
# music: tension
fleur: heeft iemand DIE FOTO al 👀 #chat:3b #grens:app-zwijgt
bram: wacht. is dat @lotte?? #chat:3b
bram: stuur ff 😂 #chat:3b
Onder het bericht loopt de teller. Gelezen door zeven. Door twaalf. Door iedereen.
# lotte: shocked phone
Bovenin staat dat er zes mensen typen. Er komt niks.
Ik hoef die foto niet te zien. Ik zie @lotte. Haar lach is blijven hangen en weet nog niks. #thought
Haar sleutels vallen in een plas. Ze kijkt er niet naar.
zoe: Zodra iemand iets zegt, zeg ik ook iets. Beloofd. Zodra iemand iets zegt. #stil
timo: Ik heb drie keer 'stop' getypt. En drie keer gewist. Ze denken vast dat ik een held wil zijn. #stil
yusuf: Niemand zegt wat. Dus ik ben zeker de enige die dit naar vindt. #stil
fleur: Ik vraag het alleen maar. Als ik het niet had gevraagd, had een ander het gedaan. #stil
+ [Vis haar sleutels uit de plas. Ga naast haar staan. Zeg nog niks. #kantel:noor #laag] -> noor_naast
+ [Zet in de app: 'Weghalen. Ik wil dit niet zien.' #kantel:noor] -> noor_stop
+ [Bel @fleur. Zij is admin, zij kan het wissen. #kantel:noor #laag] -> noor_belt
+ [App @lotte: 'Zeg gewoon dat jij het niet bent.' #kantel:noor #mis] -> noor_zegdat
+ [Vraag haar: 'Waarom heb je die ooit gestuurd?' #kantel:noor #mis] -> noor_vraag
+ [(verder) #verder] -> noor_straks

=== noor_naast
~ ochtend = "naast"
# beside: noor
# music: off
Ik vis haar sleutels op en sla mijn arm om haar natte schouders.
lotte (scared): Zeg iets doms. Alsjeblieft.
noor (worried): Een blauwe vinvis laat scheten waar een paard in past.
lotte (sad): Dat is echt heel dom.
noor (warm): Ik heb er nog elf.
zoe (worried): Ik loop achter jullie. Dan heeft niemand zicht op jullie rug.
-> noor_gang

=== noor_stop
~ ochtend = "stop"
# stop: noor
noor: Weghalen. Ik wil dit niet zien. #chat:3b
Mijn bericht staat daar in zijn eentje. Eén tel. De langste tel van het jaar. #thought
timo: zelfde #chat:3b
zoe: weg ermee. en bram, hou je mond #chat:3b
mila: ik ook niet. niemand toch? #chat:3b
# music: off
lotte (scared): Ze schrijven terug. Kijk. Ze schrijven terug.
-> noor_gang

=== noor_belt
~ ochtend = "belt"
# noor: worried phone
@fleur neemt op bij de eerste toon. Dat doet ze altijd.
noor: Jij bent admin. Jij kunt dat bericht wissen.
'Waarom ik?' zegt ze. 'De hele klas kijkt mee.'
noor: Daarom jij.
# music: off
Het blijft stil. Ik hoor haar ademen. Dan hangt ze op.
lotte (scared): Wat zei ze?
noor (worried): Niks. Maar ze zei het anders dan anders.
-> noor_gang

=== noor_zegdat
~ ochtend = "zegdat"
noor: zeg gewoon dat jij het niet bent. dan is het klaar #chat:lotte
Ik vind het slim van mezelf. Twee tellen lang. #thought
lotte: dus nu moet ik ook nog liegen #chat:lotte
lotte: om iets wat een ander deed #chat:lotte
zoe (annoyed): Mag ik even? Nu is het háár klusje geworden.
noor (ashamed): Ik wou dat het ophield.
zoe (worried): Weet ik. Maar het moet ophouden bij wie het doorstuurt.
-> noor_gang

=== noor_vraag
~ ochtend = "vraag"
noor (worried): Waarom heb je die ooit gestuurd?
Het is eruit. Ik zou er een maandloon voor geven om het terug te zuigen. #thought
lotte (ashamed): Dus jij ook al.
# exit: lotte
Ze pakt haar tas en loopt de regen in. Haar jas ligt nog op mijn staart.
zoe (angry): Ze vertrouwde één iemand. Vraag hém eens wat.
noor (ashamed): Zo bedoelde ik het niet.
zoe (sad): Zo kwam het wel aan.
-> noor_gang

=== noor_straks
~ ochtend = "niks"
# sound: bell
De bel. Ik stop mijn telefoon weg. Straks. Straks weet ik wat je dan zegt.
# exit: lotte
@lotte is al naar binnen. Alleen. Haar jas ligt nog op mijn staart.
# music: off
timo (worried): Wij staan hier wel heel goed niks te doen.
noor (ashamed): Ik zocht een goede zin.
timo (sad): Ik ook. Ik heb er geen gevonden. Zij ook niet, denk ik.
-> noor_gang

=== noor_gang
# place: hallway-day
De gang is stil, op de manier van mensen die net nog praatten.
{ ochtend == "naast":
    # noor: worried stand left
    # lotte: sad stand
    # zoe: annoyed stand right
    We lopen met z'n drieën naast elkaar. Een heel klein leger, met een walvisstaart.
    lotte (talk): Als ik omval, val ik op jullie.
}
{ ochtend == "stop":
    # noor: worried stand left
    # lotte: sad stand right
    Twee jongens uit onze klas zien ons en stoppen hun telefoon weg. Expres zichtbaar.
    lotte (talk): Zag je dat? Dat was sorry, in jongenstaal.
}
{ ochtend == "belt":
    # noor: worried stand left
    # lotte: sad stand
    # fleur: thinking phone right
    Op de trap zit @fleur. Ze kijkt op. Ze kijkt weer weg. Haar duim staat stil.
    lotte (sad): Zij kan ook niet kiezen, zie je dat?
}
{ ochtend == "zegdat":
    # noor: ashamed stand left
    # lotte: sad stand right
    @lotte loopt naast me, maar met een hele walvis ruimte ertussen.
    lotte (tired): Ik ben het wel, @noor. En ik heb niks gedaan. Allebei waar.
}
{ ochtend == "vraag":
    # noor: ashamed stand left
    # zoe: annoyed arms right
    Ik heb haar jas. Ze loopt tien meter voor ons, met haar armen om zichzelf heen.
    zoe (annoyed): Jas brengen. Mond houden. In die volgorde.
}
{ ochtend == "niks":
    # noor: worried stand left
    # timo: worried wheel right
    Ik zie haar rug, ver weg. De gang gaat voor haar open, alsof ze nat is.
    timo (worried): Niemand lacht, valt je dat op? Iedereen doet alleen alsof.
}
Eerste uur, Nederlands. De stoel naast @lotte is leeg. Iedereen ziet het. Niemand gaat.
+ [Zet de walvisstaart op die stoel. Dan is hij bezet.] -> noor_stoel
+ [Ga er zelf zitten, met je natte broek.] -> noor_zelf

=== noor_stoel
~ staart_op_stoel = true
# place: classroom-day
# lotte: sad sit right
# noor: neutral sit left
De staart zit een heel uur rechtop. Bij het oproepen roept iemand: 'Aanwezig!'
lotte (warm): Hij let beter op dan jij.
-> naar_fleur

=== noor_zelf
# place: classroom-day
# lotte: sad sit right
# noor: neutral sit left
Mijn broek maakt bij elke beweging het geluid van een kikker.
lotte (smirk): Ga nooit meer verzitten.
-> naar_fleur

=== naar_fleur
+ [Even ben je @fleur.] -> fleur_trap

=== fleur_trap
~ side = "fleur"
# place: hallway-day
# fleur: thinking sit center
Vijf over half tien. Ik moest naar de wc. Nou ja. Ik zit op de trap.
Ik ben de admin. Ik heb regels gemaakt. Geen spraakmemo's. Geen goedemorgen. Over foto's staat er niks. #thought
bram: fleur je hebt de hele app wakker gekregen 😂 #chat:3b
{ ochtend == "stop":
    Daaronder staan ze nog. @noor. @timo. @zoe. @mila. Vier keer nee. Ik tel ze steeds opnieuw. #thought
}
{ ochtend == "belt":
    'Daarom jij.' Die zin van @noor zit in mijn oor als zwembadwater. #thought
}
{ ochtend != "stop" && ochtend != "belt":
    Verder zegt niemand iets. Dan vinden ze het dus prima. Toch? #thought
}
aisha: fleur. je weet dat dit niet kan hè #chat:fleur
# fleur: worried phone
Achter mijn naam staat 'beheerder'. Eén druk en het bericht is overal weg. #grens:admin
In groep zeven maakten ze een app zonder mij. Twee weken. Ik weet nog precies wie er lachte. #thought
Mijn buik doet wat hij toen ook deed.
bram: Ik stuur 😂 omdat ik niet weet wat ik anders moet sturen. Het is meer een geluidje. #stil
timo: Als zij het weghaalt, ben ik haar eeuwig dankbaar. Dat ga ik haar natuurlijk nooit zeggen. #stil
zoe: Zij durft alles. Behalve dit, blijkbaar. Net als ik. #stil
+ [Wis het bericht. Zet de app op slot tot vanmiddag. #kantel:fleur #laag] -> fleur_wist
+ [Wis het en schrijf: 'Dit had ik niet moeten vragen.' #kantel:fleur] -> fleur_zegt
+ [Schrijf: 'Jongens. Iedereen even rustig.' #kantel:fleur #mis] -> fleur_rustig
+ [(verder) #verder] -> fleur_laat

=== fleur_wist
~ admin = "wist"
# stop: fleur
Eén druk. Nog een druk. 'Alleen beheerders kunnen berichten sturen.'
Ik wacht tot er iemand boos wordt. Er wordt niemand boos. #thought
timo: 🙏 #chat:fleur
Eén handje van iemand die nooit iets stuurt. Ik kijk er best lang naar.
+ [Terug naar @noor.] -> noor_kantine

=== fleur_zegt
~ admin = "zegt"
# stop: fleur
fleur: Weg. Dit had ik niet moeten vragen. Wie hem heeft: gooi weg. #chat:3b
Ik heb nog nooit zoiets gestuurd. Mijn oren suizen ervan. #thought
aisha: dankje. serieus #chat:3b
yusuf: 👍 #chat:3b
+ [Terug naar @noor.] -> noor_kantine

=== fleur_rustig
~ admin = "rustig"
fleur: Jongens. Iedereen even rustig #chat:3b
Dat klinkt alsof ik iets doe. Ik ben best tevreden. #thought
aisha: iedereen IS rustig. dat is het probleem. hij staat er nog #chat:3b
Hij staat er nog. Vlak boven mijn nette zin.
+ [Terug naar @noor.] -> noor_kantine

=== fleur_laat
~ admin = "laat"
# fleur: tired phone
Ik doe mijn scherm uit. Als ik niks doe, kan het ook niet aan mij liggen.
# sound: ping
Ping. Ping. Ping. Ik heb die app zelf op hard gezet. #thought
Ik loop terug naar de les en vergeet naar de wc te gaan.
+ [Terug naar @noor.] -> noor_kantine

=== noor_kantine
~ side = "noor"
# place: canteen-day
# noor: thinking sit left
# zoe: neutral sit
# timo: worried wheel right
Pauze. Het ruikt naar tosti en natte jassen.
{ admin == "wist":
    Het bericht van @fleur is weg en de app zit op slot. De blikken niet.
}
{ admin == "zegt":
    Het bericht is weg. Aan elke tafel lezen ze wat @fleur schreef. Niemand had dat van haar gedacht.
}
{ admin == "rustig":
    Onder het bericht staat nu 'even rustig'. Het is er niet rustiger van geworden.
}
{ admin == "laat":
    Het bericht van @fleur staat er nog. Het staat er gewoon, als een plas op de vloer.
}
{ ochtend == "naast" || ochtend == "stop" || ochtend == "belt":
    @lotte moest 'even naar de wc'. Dat was een kwartier geleden.
- else:
    @lotte is er niet. Ik heb haar na het eerste uur niet meer gezien.
}
# yusuf: annoyed stand
@yusuf komt erbij staan met zijn dienblad. Zijn soep trilt een beetje.
yusuf (annoyed): @bram zegt net: had ze hem maar niet moeten sturen.
zoe (furious): O? En wie hem doorstuurde, die gleed zeker uit met zijn duim?
yusuf (thinking): Ja, dat zei ik ook. Zij gaf het aan één iemand. De rest heeft het gepakt.
# music: tension
Op haar plek ligt haar brood. Nog dicht. Wij kijken alle vier naar dat brood. #grens:lege-stoel
zoe (sad): Iemand moet iets doen.
timo (worried): Ja. Iemand.
Het is raar hoe stil 'iemand' kan zitten. #thought
yusuf: Als ik achter een meisje aan loop, wordt het vast nog erger. Of is dat een smoes? #stil
timo: Vier mensen aan deze tafel. En we wachten allemaal op nummer vijf. #stil
zoe: Ik durf wel. Ik weet alleen niet wát ik dan durf. #stil
+ [Pak haar brood en ga haar zoeken. #kantel:noor #laag] -> noor_zoekt
+ [Zeg hardop: 'Ik ga. Wie loopt er mee?' #kantel:noor] -> noor_samen
+ [App haar: 'Zal ik meegaan naar @degroot? Jij zegt wanneer.' #kantel:noor #laag] -> noor_degroot
+ [Schrijf in de app wat @sem voor iemand is. Met hoofdletters. #kantel:noor #mis] -> noor_wraak
+ [(verder) #verder] -> noor_zit

=== noor_zoekt
~ pauze = "zoekt"
# place: hallway-day
# lotte: sad sit right
# noor: worried sit left
# beside: noor
# music: off
Ze zit achter de kluisjes, naast de walvis zonder oog. Ik ga aan de andere kant zitten.
lotte (tired): Je hoeft niks te zeggen.
noor (warm): Ik kom alleen brood bezorgen.
Ze neemt een hap. Dan nog een. Na de derde begint ze te praten.
lotte (sad): Ik wil dat een volwassene het weet. Maar niet de hele gang.
noor (talk): Bij @degroot kan de deur dicht. En er is thee. Ik loop mee tot waar jij wilt.
-> noor_keuze_avond

=== noor_samen
~ pauze = "samen"
noor (talk stand): Ik ga. Wie loopt er mee?
Er schuiven vier stoelen tegelijk naar achteren. Het klinkt als onweer. #thought
# place: hallway-day
# lotte: shocked sit center
# noor: warm stand left
# zoe: warm stand left
# timo: happy wheel right
# beside: noor
# beside: zoe
# beside: timo
# music: off
lotte (shocked): Wat is dit? Een optocht?
zoe (smirk): Brandoefening. Jij bent de verzamelplaats.
timo (warm): We wachtten allemaal op elkaar. Heel dom. We zijn klaar met wachten.
@lotte lacht en huilt door elkaar. Ze wijst naar de deur van @degroot. Wij lopen mee tot de drempel.
-> noor_keuze_avond

=== noor_degroot
~ pauze = "degroot"
noor: zal ik meegaan naar @degroot? jij zegt wanneer. nee mag ook #chat:lotte
Twee vinkjes. Ik hou mijn adem in tot mijn oren kloppen. #thought
lotte: nu. voor ik niet meer durf #chat:lotte
# place: mentor-office-day
# degroot: warm coffee right
# lotte: sad sit center
# noor: worried sit left
# beside: noor
# music: off
degroot (warm coffee): Munt of gewone? En eerst dit: ik hoef niks te zien. Alleen te horen wat jij kwijt wilt.
lotte (tired): Munt. En @noor moet blijven.
degroot (warm): Dan blijft @noor. En er gebeurt vandaag niks waar jij niet bij bent.
-> noor_keuze_avond

=== noor_wraak
~ pauze = "wraak"
noor: IEDEREEN MAG WETEN WAT @sem HEEFT GEDAAN #chat:3b
Het voelt geweldig. Precies zo lang als het duurt om het te versturen. #thought
bram: ooooh dus het IS haar foto #chat:3b
bram: wie heeft m nog meer #chat:3b
yusuf (shocked): @noor. Nu gaat het weer over die foto.
zoe (worried): Je bent boos voor haar. Maar heeft zij dit gevraagd?
-> noor_keuze_avond

=== noor_zit
~ pauze = "zit"
# sound: bell
De bel. Niemand is opgestaan. We zijn wel allemaal half opgestaan.
Ik neem het brood mee. Ik weet niet waarom. Ik stop het bij mijn stiften. #thought
# music: off
zoe (ashamed): Na het zesde uur dan.
timo (sad): Dan zit zij al in de bus.
-> noor_keuze_avond

=== noor_keuze_avond
# place: bedroom-night
# music: off
# noor: thinking phone center
Avond. Ik lig op mijn buik en schilder een oog zo groot als een pizza.
{ pauze == "wraak" || pauze == "zit":
    @lotte heeft al vijf uur niks gestuurd. Het oog wordt steeds bozer. #thought
- else:
    Hij moet vriendelijk kijken. Maar niet te. Hij eet straks wel een kapitein op. #thought
}
Ik pak mijn telefoon.
+ [Stuur: 'Hoe erg is het vanavond? Van 1 tot 10.'] -> noor_cijfer
+ [Stuur: 'Hulp nodig. Wimpers, ja of nee?'] -> noor_wimpers

=== noor_cijfer
noor: hoe erg is het vanavond? 1 tot 10 #chat:lotte
{ pauze == "wraak" || pauze == "zit":
    Ik wacht. Ik schilder. Ik wacht.
    lotte: 9. mama weet het. ze ligt naast me op een matras #chat:lotte
    noor: goed dat ze er is. ik kom morgen voor school langs. mag dat? #chat:lotte
- else:
    lotte: 6. was 9. mama zit op mijn bed met soep #chat:lotte
    noor: soep om tien uur?? #chat:lotte
    lotte: ze weet niet wat ze anders moet doen. het is best lekkere soep #chat:lotte
}
-> noor_slot

=== noor_wimpers
noor: noodgeval. walvisoog. wimpers ja of nee #chat:lotte
{ pauze == "wraak" || pauze == "zit":
    Ik wacht. Er komt een vinkje. Dan heel lang niks.
    lotte: wimpers is goed #chat:lotte
    lotte: mama slaapt vannacht bij mij. morgen praten? #chat:lotte
- else:
    lotte: JA wimpers. enorme. hij is een diva #chat:lotte
    lotte: mama kijkt mee en zegt: net oma #chat:lotte
    noor: zeg maar dat het een compliment is #chat:lotte
}
-> noor_slot

=== noor_slot
{ pauze == "wraak" || pauze == "zit":
    { ochtend == "naast" || ochtend == "stop" || ochtend == "belt" || admin == "wist" || admin == "zegt":
        -> noor_eind_halverwege
    }
    -> noor_eind_typt
}
{ ochtend == "naast" || ochtend == "stop" || ochtend == "belt":
    -> noor_eind_achterop
}
-> noor_eind_pauze

=== noor_eind_achterop
# place: hallway-dusk
# noor: annoyed stand left
# lotte: happy stand center
# zoe: laugh stand right
# music: theme
Vrijdagavond. De walvis past niet door de deur van de aula.
{ ochtend == "stop":
    @mila meet de deur, @timo meet de walvis. Het zijn de mensen die maandag terugschreven.
}
{ ochtend == "naast":
    @zoe duwt, @yusuf trekt. @timo roept 'links!' en bedoelt zijn links.
}
{ ochtend == "belt":
    @fleur houdt de deur open. Ze zegt niks. Ze houdt hem open tot iedereen erdoor is.
}
-> noor_echo_pauze ->
{ staart_op_stoel:
    De staart gaat het eerst. Die is inmiddels gewend aan publiek.
}
lotte (laugh explain): Voorzichtig! Die moet mij nog opeten!
Gisteren huilde ze nog. Dat weten we allemaal. Niemand begint erover. Iedereen is er.
@lotte haalt diep adem en stapt het licht in.
lotte: Ik dacht dat iedereen keek. Maar er stond ook iemand naast me. Dat telde ik pas later. #nu
sem: Ik heb het zelf aan @degroot verteld. @lotte heeft het uitgemaakt. Dat snap ik. #nu
{ admin == "wist" || admin == "zegt":
    fleur: De app heeft een nieuwe regel. Ik heb hem zelf bedacht. Niemand zeurde. #nu
- else:
    fleur: Ik heb het pas om drie uur gewist. Die uren staan nog steeds achter mijn naam. #nu
}
daan: Eén iemand, dacht ik. Het is nooit één iemand. Ik help nu met de rookmachine. #nu
noor: Ik had geen goede zin, hè. Jij ook niet. We hadden twee voeten, dat was genoeg. #nu
Achterop #ending:achterop #kind:stopped
-> END

=== noor_echo_pauze
{ pauze == "zoekt":
    Op haar kapiteinsjas zit een broodkorst gespeld. 'Een medaille,' zegt ze. 'Van maandag.'
}
{ pauze == "samen":
    Op de deur hangt een bordje. 'Verzamelplaats', met een pijl naar @lotte. Van @zoe.
}
{ pauze == "degroot":
    Vooraan zit @degroot, met een thermosfles. Ze heeft voor iedereen een bekertje mee.
}
->->

=== noor_eind_pauze
# place: hallway-dusk
# noor: thinking stand left
# lotte: tired stand right
# music: theme
Vrijdagavond. De walvis ligt klaar in de gang, met enorme wimpers.
{ ochtend == "zegdat":
    lotte (smirk): Ik ben het. De kapitein. Geen woord van gelogen.
}
{ ochtend == "vraag":
    lotte (thinking): Je vroeg maandag het verkeerde. En daarna vroeg je een uur lang niks. Dat hielp.
}
{ ochtend == "niks":
    lotte (thinking): 's Ochtends dacht ik dat ik niemand had. In de pauze klopte dat niet meer.
}
noor (ashamed): Ik had eerder kunnen komen.
lotte (warm): Ja. Maar je kwam. Ik heb zitten tellen wie er kwam.
-> noor_echo_pauze ->
{ staart_op_stoel:
    Ze aait de staart. 'En hij,' zegt ze. 'Hij was er vanaf het eerste uur.'
}
Ze zet haar kapiteinspet recht en loopt de aula in.
lotte: Die ochtend was lang. De middag was korter. Jullie zaten ertussen. #nu
zoe: Ik ben de eerste die zegt wat ze vindt. Dacht ik. Nu ben ik tweede, na @noor. #nu
sem: Ik zag haar lopen met vier mensen om zich heen. Ik hoorde daar ook te lopen. Dat is mijn schuld. #nu
noor: Jij zat ook aan die tafel. En jij schoof je stoel naar achteren. #nu
In de pauze #ending:in-de-pauze #kind:stopped
-> END

=== noor_eind_halverwege
# place: hallway-dusk
# noor: sad stand left
# timo: worried wheel right
# music: theme
Vrijdag. De walvis ligt klaar. @lotte speelt, maar ze komt pas op het laatste moment.
{ pauze == "wraak":
    # lotte: tired stand center
    Bij de deur blijft ze staan.
    lotte (tired): Jij was boos. En ik hoorde de hele middag weer mijn eigen naam.
    noor (ashamed): Ik had jou moeten vragen. Niet de app.
- else:
    # lotte: tired stand center
    Bij de deur blijft ze staan.
    lotte (tired): Die ochtend deed er iemand iets. Waar waren jullie in de pauze?
    noor (ashamed): Aan tafel. We keken naar je brood.
}
timo (thinking): Half helpen is ook helpen. Maar je merkt wel waar het ophoudt.
In de zaal blijft één rij leeg. De vrienden van @finn zijn niet gekomen.
lotte: Het stopte bijna. Bijna is best lang, als je erin zit. #nu
fleur: Ik dacht dat iemand anders de rest zou doen. Dat dacht iedereen. #nu
yusuf: Mijn soep was koud. Dat was mijn excuus. Soep. #nu
noor: Je begon goed. Weet je wat gek is? Ik wou daarna dat iemand míj had aangestoten. #nu
Halverwege #ending:halverwege #kind:half
+ [Herstel: ga van hier verder #herstel] -> herstel_noor

=== noor_eind_typt
# place: hallway-dusk
# noor: sad stand left
# zoe: sad stand right
# music: theme
Vrijdag. Er hangt een briefje op de aula: de voorstelling gaat twee weken later.
De kapitein is thuis. De walvis ligt in de gang, met zijn oog open.
{ ochtend == "zegdat":
    'Zeg gewoon dat jij het niet bent.' @bram heeft er een grap van gemaakt. Mijn zin. #thought
}
{ ochtend == "vraag":
    Ik heb haar jas nog. 'Waarom heb je die ooit gestuurd.' Dat was het laatste wat ik hardop tegen haar zei. #thought
}
zoe (sad): Ik heb rondgevraagd. Niemand vond het grappig. Niemand. Ik heb zevenentwintig keer gevraagd.
noor (ashamed): En niemand zei iets.
zoe (tired): Iedereen zat te typen.
lotte: Ik ben deze week thuis, bij mama. Zaterdag komt @noor thee drinken. Dat is een begin. #nu
timo: Ik heb nog steeds 'stop' klaarstaan. Alsof er nog een moment komt. Misschien komt dat ook. #nu
daan: Ik slaap er slecht van. Dat heb ik nog tegen niemand gezegd. #nu
noor: Jij zat naast me, al die tijd. Hoe zou het zijn als wij nu alsnog begonnen? #nu
Iedereen typt #ending:iedereen-typt #kind:harm
+ [Herstel: ga van hier verder #herstel] -> herstel_noor
