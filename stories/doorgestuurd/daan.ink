// De kant van Daan: vrijdag tot maandag; in de kleedkamer is de leerling even Yusuf.

=== daan_begin
~ side = "daan"
# place: bike-shed-day
# daan: neutral stand left
Vrijdag. Het laatste uur valt uit. Ik oefen een omhaal op een leeg melkpak.
Ik mis het pak. Ik raak wel een prullenbak, een paal en mezelf. #thought
sem (laugh stand right): Prachtig. Doe je dat morgen ook?
daan (smirk): @finn heeft nog één plek in het zaalteam. Ik voel het. In mijn benen.
sem (smirk): Dat is de paal.
daan (explain): Drie jaar reserve, @sem. Niemand is zo uitgerust als ik.
@sem grijnst al de hele dag. Niet om mij. Dat steekt een beetje. #thought
+ [Vraag wat er zo leuk is.] -> daan_vraagt
+ [Doe nog een omhaal. Groter.] -> daan_omhaal

=== daan_vraagt
daan (smirk): Wat heb jij? Brommer gewonnen?
sem (happy phone): Niks. Iets van @lotte. Voor mij.
-> daan_ziet

=== daan_omhaal
Deze keer raak ik het pak. Het vliegt over het hek. @sem kijkt niet eens.
sem (happy phone): Sorry. Ik kreeg iets van @lotte. Voor mij.
-> daan_ziet

=== daan_ziet
daan (smirk explain): Laat zien dan.
Het floept eruit, zoals 'gezondheid'. Hij twijfelt. Ik zie hem twijfelen en ik blijf staan.
# sem: smirk phone
Hij draait zijn telefoon om. De foto was voor hem. Nu heb ik hem ook gezien.
Mijn oren gloeien. Alsof ik zonder kloppen een kamer in liep. #thought
+ [Zeg 'wauw', want je hoofd is leeg.] -> daan_wauw
+ [Kijk weg en zoek je melkpak.] -> daan_weg

=== daan_wauw
~ zei_wauw = true
daan (shocked): Wauw.
# sem: happy phone
Hij wordt er langer van. Vijf centimeter, minstens. Eén woord van mij. #thought
-> daan_krijgt

=== daan_weg
daan (ashamed): Mijn pak ligt bij de brugklassers.
# sem: worried phone
Hij kijkt alsof hij een cadeau gaf en ik het niet uitpakte. #thought
-> daan_krijgt

=== daan_krijgt
# spread: sem > daan
# sound: ping
Mijn telefoon trilt in mijn zak. Ik weet al wat het is.
sem (talk): Alleen jij, hè.
daan (smirk): Ja duh. Wie anders? Mijn oma?
# place: bedroom-night
# daan: happy sit center
Vrijdagavond. Ik lig op bed met mijn scheenbeschermers aan. Voor de sfeer.
finn: yo. nog 1 plek morgen. twijfel tussen jou en een gast van 3a #chat:finn
daan: ik kan. altijd. ook s nachts #chat:finn
finn: haha ok. sem liep te stralen vandaag. jij weet waarom toch? 👀 #chat:finn
finn: laat zien dan #chat:finn
Dat zei ik vanmiddag ook. Precies dezelfde drie woorden. #thought
# daan: worried phone
# music: tension
Mijn duim hangt boven een pijltje. Zo'n klein pijltje. #grens:duim
Toen mijn spraakmemo rondging, heb ik twee dagen met mijn capuchon op gegeten. #thought
Maar dat was anders. Zeg ik. Tegen mijn plafond. #thought
finn: Ik vraag het gewoon. Er zegt toch nooit iemand nee tegen mij. Best saai eigenlijk. #stil
sem: Bij hem is het veilig. Hij is de enige met wie ik brommers kijk en niks hoef te zeggen. #stil
lotte: Nog één keer mijn tekst voor de spiegel. 'Ik ben niet bang voor wat groot is.' #stil
+ [Leg je telefoon in de sokkenla. Doe de la dicht. #kantel:daan #laag] -> daan_la
+ [App @finn: 'nee man. die is niet van mij.' #kantel:daan] -> daan_nee
+ [App @sem: 'ik gooi hem weg. doe jij dat ook?' #kantel:daan] -> daan_appt_sem
+ [Stuur hem, met erbij: 'niet doorsturen hè'. #kantel:daan #mis] -> daan_erbij
+ [(verder) #verder] -> daan_stuurt

=== daan_la
~ duim = "la"
# stop: daan
# music: off
# daan: relieved sit
Sokken eroverheen. La dicht. Ik hoor hem nog één keer brommen, als een boze bij.
Daarna slaap ik. Met scheenbeschermers. Ik droom van een paal. #thought
De volgende ochtend gooi ik de foto weg. Ook uit de prullenbak van mijn telefoon.
-> daan_zaterdag_goed

=== daan_nee
~ duim = "nee"
# stop: daan
# music: off
daan: nee man. die is niet van mij #chat:finn
Ik stuur het en leg mijn telefoon op zijn buik. Dan kan hij me niet aankijken. #thought
finn: ok? #chat:finn
finn: chill hoor #chat:finn
Dat was het. Ik had op ontploffingen gerekend. Ik gooi de foto weg, overal waar hij zat.
-> daan_zaterdag_goed

=== daan_appt_sem
~ duim = "sem"
# stop: daan
# music: off
daan: ik gooi hem weg. doe jij dat ook? ze stuurde hem aan jou, niet aan ons #chat:sem
Hij typt. Hij stopt. Hij typt. Ik bijt een stuk van mijn bitje. #thought
sem: ja #chat:sem
sem: ik weet niet wat ik dacht. iets met trots. sorry #chat:sem
Twee jongens, één sorry. Niemand is ontploft. Ik slaap als een baksteen. #thought
-> daan_zaterdag_goed

=== daan_zaterdag_goed
# place: bike-shed-day
# daan: tired stand left
# yusuf: annoyed stand right
Zaterdag, na het toernooi. De gast van 3A mocht meedoen. Ik mocht de bidons vullen.
yusuf (annoyed): Je hebt wel goed gevuld. Echt. Tot de rand.
daan (shrug): Drie jaar talent.
yusuf (thinking): @finn zegt dat je iets hebt en niet wilt delen. Wat is dat?
+ [Zeg: 'Iets wat niet van mij was.'] -> daan_niet_van_mij
+ [Zeg: 'Mijn laatste snoepje.'] -> daan_snoepje

=== daan_niet_van_mij
daan (thinking): Iets wat niet van mij was. Nu heb ik het niet meer.
Hij vraagt niet door. Hij geeft me de helft van zijn broodje. Met de dikste kant naar mij. #thought
-> naar_yusuf

=== daan_snoepje
daan (smirk): Mijn laatste snoepje.
yusuf (smirk): Dan snap ik het. Daar zou ik ook voor liegen.
-> naar_yusuf

=== daan_erbij
~ duim = "erbij"
# spread: daan > finn
# sound: sent
daan: niet doorsturen hè #chat:finn
Kijk. Netjes geregeld. Dat zei @sem ook, bedenk ik. 'Alleen jij, hè.' #thought
finn: tuurlijk niet bro #chat:finn
finn: 10 uur bij de zaal. je staat in de basis 🔥 #chat:finn
-> daan_zaterdag

=== daan_stuurt
~ duim = "stuurt"
# spread: daan > finn
# sound: sent
Het pijltje draait een rondje. Weg. Het duurt korter dan een omhaal.
finn: WAT #chat:finn
finn: 10 uur bij de zaal. je staat in de basis 🔥 #chat:finn
De basis. Ik spring op mijn bed tot papa op de muur klopt. #thought
-> daan_zaterdag

=== daan_zaterdag
# place: bike-shed-day
# music: off
# daan: happy stand left
# yusuf: happy stand right
Zaterdag. Ik speel elf minuten. Ik raak de bal vier keer. Eén keer expres.
yusuf (laugh): Die omhaal. Je lag langer in de lucht dan de bal.
Op de bank lachen ze. Om een telefoon, niet om mij. @finn houdt zijn hand eromheen. #thought
+ [App @finn later: 'je hebt hem toch wel weg?'] -> daan_checkt
+ [Denk er niet aan. Elf minuten! Vier keer!] -> daan_denkt_niet

=== daan_checkt
daan: je hebt hem toch wel weg? #chat:finn
finn: jaja. alleen de zaal heeft m. en die houden hun mond ⚽ #chat:finn
# spread: finn > zaal
De zaal. Dat zijn elf mensen. En twee vaders. #thought
-> naar_yusuf

=== daan_denkt_niet
# spread: finn > zaal
Zondag denk ik er ook niet aan. Ik denk er zo hard niet aan dat ik er hoofdpijn van krijg.
Eén iemand. Ik heb het naar één iemand gestuurd. #thought
-> naar_yusuf

=== naar_yusuf
+ [Maandag, gym. Even ben je @yusuf.] -> yusuf_kleedkamer

=== yusuf_kleedkamer
~ side = "yusuf"
# place: changing-room-day
# yusuf: neutral stand right
Maandag, eerste uur gym. Ik sta bij de deur van de kleedkamer met één handschoen aan.
Ik ben keeper. Ik hou van dingen die rechtdoor komen. #thought
{ duim == "la" || duim == "nee" || duim == "sem":
    # daan: worried stand left
    Binnen heeft @finn zijn arm om @daan heen. Van buiten lijkt het vriendschap.
    daan (shrug): Ik heb niks, zei ik toch.
    'Kom op,' zegt @finn. 'Even kijken. Iedereen wil het.' Er wordt gelachen, maar niet door veel mensen.
- else:
    # spread: zaal > 3b
    # daan: scared stand left
    Binnen gaat een telefoon van bank naar bank. Het lachen loopt erachteraan.
    'Is dat die van @sem?' zegt iemand. 'Heb je dat van @daan?'
    daan (scared): Ik heb hem maar naar één... Ik wist niet dat...
}
# music: tension
Nog twee plekken, dan zijn ze bij mij. #grens:kleedkamer
Ze is vorige week nog komen kijken toen ik die strafschop hield. Ze gilde. #thought
Mijn ene hand zweet. De andere zit nog in de handschoen. #thought
daan: Als hij nu iets zegt, zeg ik sorry. Als niemand iets zegt, lach ik denk ik mee. Ik ken mezelf. #stil
finn: Ze lachen pas als ik lach. Ik ben eigenlijk de hele dag aan het werk. #stil
jayden: Ik strik al vier minuten dezelfde veter. Straks valt het op. #stil
+ [Zeg, hard genoeg voor de hele rij: 'Ik hoef dat niet te zien.' #kantel:yusuf] -> yusuf_zegt
+ [Schop het ballennet open. 'Inlopen! Laatste ruimt op!' #kantel:yusuf #laag] -> yusuf_ballen
+ [Roep: 'Wie dat ding nog heeft, krijgt er een van mij.' #kantel:yusuf #mis] -> yusuf_dreigt
+ [(verder) #verder] -> yusuf_veters

=== yusuf_zegt
~ kleedkamer = "zegt"
# stop: yusuf
# music: off
yusuf (angry): Ik hoef dat niet te zien.
Het komt er hoger uit dan ik wou. Een beetje als een fluitje. #thought
'Ik ook niet,' zegt @jayden, tegen zijn veter. En dan nog iemand. En dan is het gewoon een kleedkamer.
daan (ashamed): Dank je.
yusuf (annoyed): Niet mij bedanken. Regel het.
+ [Terug naar @daan.] -> daan_maandag

=== yusuf_ballen
~ kleedkamer = "ballen"
# stop: yusuf
# music: off
Dertig ballen rollen door de kleedkamer. Iedereen springt. Het is prachtig.
yusuf (smirk): Inlopen! Laatste ruimt op!
Ze rennen. Niemand heeft nog een hand vrij. @jayden steekt in het voorbijgaan zijn duim op. #thought
daan (relieved): Deed je dat expres?
yusuf (neutral): Wat denk je zelf.
+ [Terug naar @daan.] -> daan_maandag

=== yusuf_dreigt
~ kleedkamer = "dreigt"
# music: off
yusuf (furious): Wie dat ding nog heeft, krijgt er een van mij!
Even is het stil. Dan zegt @finn: 'Ooooh.' En de hele rij doet mee. #thought
daan (worried): Nu gaat het over jou.
yusuf (annoyed): Ik wou helpen.
daan (sad): Weet ik. Maar kijk dan. Ze steken hem alleen dieper in hun zak.
+ [Terug naar @daan.] -> daan_maandag

=== yusuf_veters
~ kleedkamer = "veters"
# yusuf: ashamed stand
Ik trek mijn andere handschoen aan. Met handschoenen kun je geen telefoon vasthouden. Slim.
'Hij is bang voor haar!' roept er een. Iemand lacht. Ik ook, een beetje, uit beleefdheid. #thought
# music: off
Het hele uur laat ik alles door. Ook ballen die rechtdoor komen.
+ [Terug naar @daan.] -> daan_maandag

=== daan_maandag
~ side = "daan"
{ duim == "la" || duim == "nee" || duim == "sem":
    -> daan_maandag_goed
}
# place: hallway-day
# daan: worried stand left
Na gym. De hele gang heeft zijn telefoon vast en kijkt ernaast.
fleur: heeft iemand DIE FOTO al 👀 #chat:3b
{ duim == "erbij":
    'Niet doorsturen hè.' Dat staat er nog onder. Dat hebben ze dus ook doorgestuurd. #thought
- else:
    Eén tik. Het duurde korter dan een omhaal. En nu duurt het al drie dagen. #thought
}
# lotte: shocked stand right
# noor: worried stand right
@lotte staat bij haar kluisje. Ze doet het open. Ze doet het dicht. Ze weet niet meer waarvoor.
{ kleedkamer == "zegt" || kleedkamer == "ballen":
    # yusuf: annoyed arms left
    @yusuf kijkt me aan over de hele gang heen. Hij kijkt tot ik terugkijk.
}
{ kleedkamer == "dreigt":
    Achter me praten ze over @yusuf. Zou hij echt slaan? Het gaat over alles, behalve over haar. #thought
}
{ kleedkamer == "veters":
    # yusuf: ashamed stand left
    @yusuf kijkt naar zijn handschoenen. Iedereen kijkt naar iets van zichzelf.
}
# sem: sad stand left
sem (sad): Eén iemand wist het, @daan. Jij.
# music: tension
Mijn tong is een lap leer. Er ligt een grap op. Die ligt er altijd. #grens:al-rond
Ze is nog geen tien stappen bij me vandaan. #thought
noor: Ik ga zo naar haar toe. Ik weet alleen niet wat ik met mijn handen moet. #stil
sem: Ik wil hem slaan. Maar ik ben begonnen. Dus dan moet ik bij mezelf beginnen. #stil
fleur: Ik had die vraag niet moeten stellen. Nu wachten ze tot ik lach. #stil
+ [Ga naar @degroot en zeg: 'Ik was het. Hoe stopt dit?' #kantel:daan] -> daan_degroot
+ [App de zaal: 'Gooi weg. Dit is mijn fout, niet van haar.' #kantel:daan #laag] -> daan_zaal
+ [Zeg tegen @sem: 'Ik heb hem doorgestuurd. Ga je mee?' #kantel:daan] -> daan_met_sem
+ [App @lotte meteen hoe het zo gekomen is. Alles. #kantel:daan #mis] -> daan_uitleg
+ [(verder) #verder] -> daan_grap

=== daan_degroot
~ rond = "degroot"
# place: mentor-office-day
# music: off
# degroot: warm coffee right
# daan: scared stand left
Ik klop. Ik klop nog een keer, want mijn hand doet het vanzelf.
daan (scared): Ik was het. Het is van @sem, nee, van @lotte, en ik heb hem... Hoe stopt dit?
degroot (thinking): Ga zitten. Adem uit. Je hoeft me niks te laten zien. Dat wil ik ook niet.
degroot (talk): Eerst ga ik naar haar. Zij bepaalt wat er gebeurt. Jij schrijft op wie het van jou heeft.
Het is één naam. Ik schrijf hem op. Hij ziet er heel klein uit. #thought
# stop: daan
degroot (warm): Goed. Nu heb ik een draadje om aan te trekken. Munt of gewone?
-> daan_middag

=== daan_zaal
~ rond = "zaal"
# stop: daan
# music: off
daan: gooi weg. allemaal. dit is mijn fout, niet van haar #chat:zaal
finn: doe ff chill #chat:zaal
daan: nee. ik had hem nooit mogen sturen. ik ben de sukkel hier #chat:zaal
yusuf: weg ermee. en zeg het als je het gedaan hebt #chat:zaal
jayden: gedaan ✅ #chat:zaal
# phone: off
Er komen er meer. Vinkje, vinkje. Niet iedereen. Maar het rolt nu de andere kant op. #thought
sem (thinking): En wie het nog heeft?
daan (worried): Daar heb ik een volwassene voor nodig. Denk ik.
-> daan_middag

=== daan_met_sem
~ rond = "sem"
# music: off
daan (scared): Ik heb hem doorgestuurd. Naar @finn. Ga je mee naar @degroot?
# sem: furious stand
Zijn handen gaan dicht. Hij kan een wasmachine tillen, bedenk ik. Ik weeg minder. #thought
sem (furious): Je had het beloofd.
sem (sad): Ik ook. Aan haar. Dat hij bij mij veilig was.
# stop: daan
Hij doet zijn handen weer open. We lopen. Geen van ons loopt voorop.
# place: mentor-office-day
# degroot: warm coffee right
# sem: ashamed stand left
# daan: ashamed stand left
degroot (thinking): Twee tegelijk. Dat maak ik niet vaak mee. Wie begint?
-> daan_middag

=== daan_uitleg
~ rond = "uitleg"
# music: off
daan: ok dus ik wou dit niet en ik dacht dat het 1 iemand was en ik had die plek nodig #chat:lotte
daan: en ik ben geen slecht mens en sem stuurde hem eerst dus eigenlijk #chat:lotte
Ik lees het terug. Zeventien zinnen. Ze beginnen bijna allemaal met ik. #thought
# lotte: sad phone
Ik zie haar lezen. Ik zie hoe ze halverwege ophoudt.
noor (angry): Moet zij jou nu gaan troosten, @daan?
daan (ashamed): Ik wou het goedmaken.
noor (tired): Begin dan bij die telefoons. Niet bij haar.
-> daan_middag

=== daan_grap
~ rond = "grap"
# daan: smirk shrug
# music: off
daan (smirk): Zo. Is er iets gratis bij de kluisjes?
Er lachen er drie. Ik hoor meteen wat voor lach het is. Zo'n lach met de deur op een kier. #thought
# exit: lotte
@lotte doet haar kluisje dicht en loopt weg. Ze rent niet. Was ze maar gaan rennen. #thought
sem (tired): Leuk, @daan.
-> daan_middag

=== daan_middag
# place: bus-stop-day
# daan: tired sit left
De bushalte. Iedereen staat aan de andere kant van het hokje.
{ rond == "degroot" || rond == "sem":
    Half vijf. Ik heb drie keer hetzelfde verteld. Elke keer werd het korter en erger.
}
{ rond == "zaal":
    Half vijf. Negen vinkjes in de zaal. Ik tel niet de vinkjes. Ik tel de namen zonder. #thought
}
{ rond == "uitleg":
    Half vijf. Twee blauwe vinkjes onder zeventien zinnen. Meer niet.
}
{ rond == "grap":
    Half vijf. Mijn grap heeft me de hele dag achternagelopen. Hij is niet leuker geworden. #thought
}
# timo: neutral wheel right
timo (neutral): Sperwer. Daar. Op de lantaarnpaal.
@timo wijst. Ik zie een paal. Ik heb iets met palen, deze week.
daan (worried): Haat iedereen mij?
{ rond == "grap" || rond == "uitleg":
    timo (thinking): Iedereen is bezig met of iedereen hém haat. Behalve @lotte. Die heeft iets aan haar hoofd.
- else:
    timo (thinking): Nee. Je deed eerst iets rots en toen iets lastigs. Mensen moeten daar even van bijkomen.
}
+ [Vraag wat je nu nog kunt doen.] -> daan_wat_nu
+ [Zeg niks en kijk naar die vogel.] -> daan_vogel

=== daan_wat_nu
daan (talk): Wat kan ik nu nog doen?
timo (shrug): Haar niet achternalopen. En thuis vertellen, voor je het drie keer moet verzinnen.
-> daan_thuis

=== daan_vogel
We kijken tien minuten naar die vogel. Hij doet niks. Het is het beste moment van mijn dag.
timo (warm): Thuis vertellen, @daan. Niet aan de vogel. Aan een mens.
-> daan_thuis

=== daan_thuis
# place: bedroom-night
# daan: ashamed sit center
Die avond zet papa het geluid van de tv uit. Hij zegt alleen: 'Begin maar ergens.'
{ zei_wauw:
    Ik begin bij 'wauw'. Daar begon het, denk ik. Dat woord had gewoon 'nee' kunnen zijn. #thought
- else:
    Ik begin bij het melkpak. Ik keek weg. En daarna pakte ik het toch aan. #thought
}
{ rond == "degroot" || rond == "sem":
    -> daan_eind_ik_was_het
}
{ rond == "zaal":
    -> daan_eind_terug
}
{ rond == "uitleg":
    -> daan_eind_zinnen
}
-> daan_eind_een

=== daan_maandag_goed
# place: hallway-day
# daan: worried stand left
# lotte: happy stand right
# noor: happy stand right
Na gym. @lotte en @noor dragen een walvisstaart door de gang. Ze zingen er iets bij.
lotte (laugh): Opzij! Zeezoogdier!
Ik doe een stap opzij. Mijn hart slaat een slag over, en dat ziet niemand. #thought
{ kleedkamer == "zegt" || kleedkamer == "ballen":
    # yusuf: smirk stand left
    yusuf (smirk): Je kijkt alsof je een strafschop tegenhield.
    daan (relieved): Jij toch ook?
}
{ kleedkamer == "dreigt":
    # yusuf: annoyed stand left
    yusuf (annoyed): Nu heet ik 'de bokser'. Bedankt, @daan.
    daan (smirk): Je bedoelde het goed. Je klonk alleen als een bokser.
}
{ kleedkamer == "veters":
    # yusuf: ashamed stand left
    yusuf (ashamed): Ik had iets moeten zeggen. Ze zaten aan je te trekken.
    daan (shrug): Ik had niks. Dat scheelt met trekken.
}
# sem: worried stand left
@sem komt naast me staan. We kijken naar de staart.
{ duim == "sem":
    sem (ashamed): De mijne is ook weg. Ik ga het haar vertellen. Dat ik hem liet zien.
- else:
    sem (worried): Heb jij hem nog?
    daan (talk): Nee. Hij was niet van mij. Hij was ook niet van jou om te laten zien.
    sem (ashamed): Nee. Ik ga het haar vertellen.
}
+ [Vraag of hij wil dat je meegaat.] -> daan_mee
+ [Zeg dat je ook sorry moet zeggen, als zij dat wil horen.] -> daan_ook_sorry

=== daan_mee
daan (warm): Zal ik mee?
sem (thinking): Tot de hoek. Daarna moet ik het zelf tillen.
-> daan_wachten

=== daan_ook_sorry
daan (worried): Ik zei 'laat zien dan'. Zeg dat erbij. En dat ze me mag laten fluiten.
sem (smirk): Ze laat je zeker fluiten.
-> daan_wachten

=== daan_wachten
# place: bus-stop-day
# daan: worried sit left
# timo: neutral wheel right
Half vier. Ik wacht bij de bus tot @sem terugkomt. @timo wacht op een sperwer.
timo (thinking): Ze was boos. Ik hoorde het tot bij de fietsen. Goed boos. Gezond boos.
daan (worried): Op mij ook?
timo (shrug): Een beetje. Je stond in de bijzin.
In de bijzin. Daar kan ik mee leven. #thought
-> daan_eind_la

=== daan_eind_la
# place: hallway-dusk
# daan: happy stand left
# yusuf: laugh stand right
# music: theme
Vrijdagavond. Ik bedien de rookmachine bij het toneelstuk. Er is veel rook. Heel veel.
Ergens in de mist roept een kapitein dat ze niet bang is voor wat groot is.
yusuf (laugh): Staat er ook een uitknop op?
daan (laugh): Ik ben uitgerust, man. Ik ga door tot het eind!
lotte: @sem liet hem zien. Dat doet pijn, en hij weet het. Bij @daan hield het op. Dat weet ik ook. #nu
sem: Ze wil nadenken over ons. Dat mag zo lang duren als ze wil. Ik had haar niet als prijs mee moeten nemen. #nu
{ duim == "nee":
    finn: Hij zei nee tegen mij. Dat had nog nooit iemand gedaan. Ik mag hem wel, eigenlijk. #nu
}
{ duim == "la":
    finn: Hij appte niet eens terug. Dat doet nooit iemand. Ik keek de hele avond of hij nog kwam. #nu
}
{ duim == "sem":
    finn: Hij had niks meer, zei hij. Ik was opgelucht. Dat had ik van mezelf niet verwacht. #nu
}
daan: Eén duim, één la. Bij jou zit het ook in je duim, hè? Grappig hoe klein dat is. #nu
In de la #ending:in-de-la #kind:stopped
-> END

=== daan_eind_ik_was_het
# place: hallway-dusk
# daan: thinking stand left
# music: theme
Vrijdag. Ik veeg de gang na het toneelstuk. Dat heb ik zelf aangeboden. Er ligt overal confetti.
{ rond == "sem":
    # sem: tired stand right
    @sem veegt de andere kant. We praten niet veel. We vegen wel naar elkaar toe.
- else:
    # yusuf: neutral stand right
    yusuf (neutral): Je mist daar een stuk. En daar. Eigenlijk overal.
}
{ kleedkamer == "zegt" || kleedkamer == "ballen":
    In de kleedkamer staat nu een schoenendoos. 'Telefoons,' staat erop. Van @yusuf. #thought
- else:
    In de kleedkamer staat nog niks. @yusuf zegt dat hij aan een doos denkt, voor de telefoons. #thought
}
Door de deur hoor ik klappen. Lang. Ik klap mee, zachtjes, met de bezem.
lotte: Ik heb gespeeld. Ik wil hem voorlopig niet zien. Dat hij het zelf zei, scheelde wel een week. #nu
finn: Mijn vader moest op school komen. Ik heb het weggegooid. Ik dacht echt dat het niks was. #nu
sem: Wij waren met z'n tweeën nodig om het fout te doen. En ook om te stoppen. #nu
daan: Weet je wat het gekke is? 'Ik was het' is maar drie woorden. Ik had er zeventien klaarliggen. #nu
Drie woorden #ending:drie-woorden #kind:stopped
-> END

=== daan_eind_terug
# place: hallway-dusk
# daan: thinking phone left
# yusuf: neutral stand right
# music: theme
Vrijdag. Twee namen in de zaal zonder vinkje. Daar is @degroot nu mee bezig, en hun ouders.
yusuf (thinking): @finn zegt dat je een verrader bent.
daan (shrug): Ik ben weer reserve. Ik ken de weg.
yusuf (warm): Ik hoef geen spits die alles raakt. Wel een die roept waar hij staat. Zondag, in het park?
Door de deur van de aula klinkt een kapitein. Ik blijf buiten staan. Dat is vandaag mijn plek.
lotte: Het ging terug zoals het gekomen was. Van hand naar hand. Het duurde, maar ik zag het draaien. #nu
jayden: Ik was de eerste met een vinkje. Ik zat er al drie dagen op te wachten. #nu
finn: Hij verpest de sfeer. En hij heeft gelijk. Dat is een rotcombinatie. #nu
daan: Eén bericht vooruit, elf terug. Jij was erbij. Het kan dus wel, terug. Alleen nooit helemaal. #nu
Terugroepen #ending:terugroepen #kind:stopped
-> END

=== daan_eind_zinnen
# place: hallway-dusk
# daan: sad stand left
# noor: tired stand right
# music: theme
Vrijdag. @lotte speelt. Ik had een kaartje. Ik heb het aan een brugklasser gegeven.
noor (tired): Ze heeft je bericht niet uitgelezen. Ze zei: ik verdronk in zijn ikken.
daan (ashamed): Ik weet het. Ik heb ze geteld.
noor (thinking): Ze zei ook: als hij het ooit kort kan, dan misschien. Of niet. Dat weet ze nog niet.
lotte: Zijn spijt was zo groot dat ik er niet bij paste. Snap je? #nu
finn: Ik heb hem nog. Niemand heeft tegen mij gezegd dat het weg moest. #nu
sem: Hij legt mij ook uit. Ik zit in zin vier. #nu
daan: Ik wou dat het over was, en ik dacht dat dat hetzelfde was als goedmaken. Jij zag het, hè? #nu
Zeventien zinnen #ending:zeventien-zinnen #kind:half
+ [Herstel: ga van hier verder #herstel] -> herstel_daan

=== daan_eind_een
# place: hallway-dusk
# daan: sad stand left
# music: theme
Vrijdag. De rookmachine staat in de gang met een stuk tape eroverheen. Het stuk is uitgesteld.
{ kleedkamer == "zegt" || kleedkamer == "ballen":
    yusuf (tired stand right): Ik hield hem tegen in de kleedkamer. En jij schopte hem in de gang weer binnen.
- else:
    yusuf (tired stand right): Ik deed niks in de kleedkamer. Jij deed niks in de gang. Lekker team.
}
daan (sad): Het was een grapje.
yusuf (sad): Een grapje is leuk voor iedereen die erin zit. Zij zat erin.
Ik sta in de basis, morgen. Er wil niemand naast me in de auto. #thought
lotte: Ik ben deze week thuis. @noor komt elke dag, met huiswerk en slechte moppen. Mijn moeder weet alles. #nu
sem: Ik heb hem verteld dat ik zijn vriend niet ben nu. Daarna heb ik in mijn kussen geschreeuwd. #nu
finn: Ik ken dat meisje niet eens echt. Dat zeg ik steeds. Het klinkt steeds slechter. #nu
daan: Eén iemand, dacht ik. Jij was erbij, je zag mijn duim. Wat moet ik nu? Ik wil echt iets. #nu
Eén iemand #ending:een-iemand #kind:harm
+ [Herstel: ga van hier verder #herstel] -> herstel_daan
