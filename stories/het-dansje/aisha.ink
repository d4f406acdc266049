// De kant van Aisha: een toernooi met een map, en een kantine die begint te tikken.

=== aisha_begin
~ side = "aisha"
# place: sports-field-day
# anouk: neutral stand right
# aisha: happy stand left
Ik kan niet hardlopen. Ik kan wel op tijd zijn. Dat is bijna hetzelfde, met minder zweet. #id:hd_v3lh
Woensdag loop ik met mijn map over veld twee. Zaterdag is hier het klassentoernooi. Ik leid het. #id:hd_l93m
aisha (talk): Elf uur tien: soep. Achter soep staat @noor. Achter @noor staat een pan. #id:hd_u2em
# sound: whistle
anouk (thinking): En wie is dat vraagteken, bij 3B, rechtsachter? #id:hd_aiss
Er is iemand ziek. Ik heb de hele klas gevraagd. Op één na. #thought #id:hd_v60w
aisha (ashamed): Dat vraagteken ben ik. #id:hd_bgbc
anouk (smirk): Wat is je tactiek? #id:hd_5cmx
aisha (neutral): Ik ga ergens staan en dan blijf ik daar. #id:hd_243b
Ze kijkt alsof ze er meer zo kent. De moeder van @noor naait de nummers. Ik mag kiezen. #id:hd_41z6
+ [Nummer 1. Dan sta je vooraan in het schema. #id:hd_8p57] -> aisha_een
+ [Nummer 99. Dan verwacht niemand iets. #id:hd_hrb5] -> aisha_negenennegentig

=== aisha_een
~ nummer = "een"
anouk (annoyed): Eén is de keeper, @aisha. #id:hd_i27r
aisha (smirk): Die mag ook blijven staan. Zie je wel. #id:hd_onu0
-> aisha_kantine

=== aisha_negenennegentig
~ nummer = "negenennegentig"
anouk (laugh): Zo breed is geen enkele rug, @aisha. #id:hd_3ky4
aisha (smirk): Dan zien ze meteen dat ik er ben. #id:hd_u1rb
-> aisha_kantine

=== aisha_kantine
# place: canteen-day
# aisha: neutral phone left
Donderdag, pauze. Donderdag is soepdag. Erwten. Je kunt erop lopen. #id:hd_mgtc
Ik zit in de app van het elftal, voor de schema's. 'Onder 17: was en auto's.' Om acht uur kwam er iets bij. #id:hd_t3gm
# spread: noor > ilyas
# spread: ilyas > finn
# spread: finn > elftal
finn: nieuwe cheerleader 😂 #chat:elftal #id:hd_p2z6
Daaronder hangt een filmpje van acht tellen. Daaronder staan zinnen. Ik las er twee. Toen had ik geen trek meer. #id:hd_ismn
# noor: tired stand right
# finn: smirk sit center
# mila: neutral sit left
Daar komt @noor, met een dienblad. Aan de tafel van @finn pakt iemand zijn lepel. Tik, op het blad. Tik, tik. #id:hd_sv1v
# noor: scared stand
Ze loopt door. Tik, bij elke stap. De volgende tafel doet mee. Die weten niet eens waarom. #id:hd_rr5m
Ze staat stil. Nu tikken ze alleen als haar soep beweegt. #thought #id:hd_v7w9
# music: tension
Drieënveertig lepels, en zij in het midden. #grens:tik #id:hd_rwn1
finn: Ik gaf één tik. Eén. Nu hangt de hele zaal aan mijn lepel. #stil #id:hd_fddw
timo: Een specht tikt ook. Die zoekt tenminste iets. #stil #id:hd_gtd3
daan: Mijn lepel deed al mee voor ik het wist. Ik zit er nu op. #stil #id:hd_8y92
+ [Haal alle lepels op. Echt alle. Stop ze in je tas. #kantel:aisha #laag #id:hd_t7v1] -> aisha_lepels
+ [Loop naar haar toe en pak de andere kant van het dienblad. #kantel:aisha #id:hd_y0al] -> aisha_dienblad
+ [Houd je telefoon omhoog: 'Er is niks te zien! Kijk dan zelf!' #kantel:aisha #mis #id:hd_4v7k] -> aisha_kijkdan
+ [(verder) #verder #id:hd_iy1i] -> aisha_eet

=== aisha_lepels
~ lepels = "lepels"
# music: off
# stop: aisha
Ik loop de tafels langs met mijn tas open. 'Lepelcontrole.' Wie een map heeft, mag alles. #id:hd_qntv
finn (shocked): Hé. Hoe moet ik nou eten? #id:hd_0lhf
aisha (neutral): Dat had je moeten bedenken toen je er nog een had. #id:hd_9pkt
Drieënveertig stuks. Mijn tas hangt tot mijn knieën. Het wordt stil. Dan pakt er iemand een vork. #thought #id:hd_xsr3
# finn: ashamed sit
@finn eet erwtensoep met een vork. Het duurt de hele pauze. Iedereen kijkt nu daarnaar. #id:hd_l37k
-> aisha_gang

=== aisha_dienblad
~ lepels = "dienblad"
# music: off
# beside: aisha
# aisha: warm stand right
aisha (warm): Deze kant is van mij. In de maat, anders golft het. #id:hd_u2j8
We lopen. Tik. Tik. Dan schuift er een stoel, en nog een. @mila draagt het servet. @timo rijdt voorop. #id:hd_877a
# mila: smirk stand
mila (talk): In Polen heet dit een processie. Daar loopt meestal een bisschop. #id:hd_diad
# noor: smirk
Je kunt best tikken naar één meisje. Naar vier mensen en een servet voel je je toch raar. #thought #id:hd_8y5b
-> aisha_gang

=== aisha_kijkdan
~ lepels = "kijkdan"
# music: off
# aisha: furious phone
aisha (furious): Er is niks te zien! Ze roert in de soep! Kijk dan zelf! #id:hd_55uy
Ze kijken dan zelf. De halve kantine had het nog niet. Nu staan ze om mij heen, met hun nek vooruit. #id:hd_cdty
# noor: shocked stand
# spread: aisha > 3b
mila (worried): @aisha. Doe weg. Je bent aan het bewijzen. Zij hoeft niks te bewijzen. #id:hd_hqw2
# exit: noor
# aisha: ashamed idle
Haar dienblad staat op de grond. Netjes, niks gemorst. Ik had gelijk, en ik heb het verspreid. #thought #id:hd_yf1v
-> aisha_gang

=== aisha_eet
~ lepels = "eet"
# music: off
# aisha: ashamed sit
Straks, denk ik. Na de soep. Ik schrijf het op een geel blaadje: 'Iets zeggen.' Ik plak het in mijn map. #id:hd_86t3
# exit: noor
# sound: bell
De bel. Drieënveertig lepels liggen stil. Haar dienblad staat op de vensterbank, en er is niks van gegeten. #id:hd_ox6n
mila (sad): Het begon met vijf. Wij zijn met dertig, aan deze kant. En wij waren stil. #id:hd_yxtl
-> aisha_gang

=== aisha_gang
# place: hallway-day
# noor: sad sit center
# aisha: worried stand left
# zoe: annoyed stand right
Na het vijfde uur zit ze op de trap. Ze tekent niet. Ze tekent altijd, ook als ze slaapt. #id:hd_pa8d
# bram: shrug stand right
bram (shrug): Ze had zichzelf toch niet hoeven filmen? #id:hd_h2fn
zoe (angry): Jij filmt elke dag je lunch. Stuurt iemand die naar een voetbalclub? #id:hd_0eup
{ lepels == "lepels":
    noor (tired): Ik eet vandaag niks meer met een steel. Maar bedankt. #id:hd_2a4c
}
{ lepels == "dienblad":
    noor (tired): Ik hoor het nog. Maar ik hoor ook dat servet. #id:hd_upkg
}
{ lepels == "kijkdan":
    noor (sad): Nu weet de hele school dat er niks te zien is. #id:hd_eyv1
}
{ lepels == "eet":
    noor (sad): Het werd zo stil, vlak na de bel. Toen hoorde ik het pas echt. #id:hd_0zbe
}
# exit: bram
# spread: ilyas > neven
noor (scared): En in de app van mijn neven is het ook. Daar zeggen ze: 'Wat zullen ze zeggen?' Ze zeggen het zelf. #id:hd_fht6
# music: tension
# aisha: thinking stand
Ik heb voor alles een tabblad. Mijn hand zit al in mijn map. Hij wil zó graag iets regelen. #grens:tabblad #id:hd_rrp8
noor: Als ze nu een plan maakt, moet ik dat ook nog uitvoeren. #stil #id:hd_pe3w
zoe: Ik wil iets slopen. Dat is geen tabblad, denk ik. #stil #id:hd_cft5
haddad: Zag ik daar iemand op de trap? Zal ik haar ouders bellen? Eerst @degroot vragen. Ja. #stil #id:hd_04kj
+ [Geef haar een leeg blad. 'Wie moet het weten van jou? En wie niet?' #kantel:aisha #laag #id:hd_v8xi] -> aisha_blad
+ [Vraag: 'Zal ik meelopen naar @degroot? Jij praat, ik draag.' #kantel:aisha #id:hd_f9l4] -> aisha_degroot
+ [Bel @bilal. Hij is haar broer, dan is het zo klaar. #kantel:aisha #mis #id:hd_nv90] -> aisha_belt
+ [(verder) #verder #id:hd_zdna] -> aisha_schema

=== aisha_blad
~ tabblad = "blad"
# music: off
# beside: aisha
# noor: thinking
Ze schrijft twee kolommen. Onder 'wel' staat: jij, @zoe niet te hard. Onder 'niet': iedereen die zo heet als ik. #id:hd_pmls
aisha (warm): Mag er nog iemand bij 'wel'? Met een deur die dicht kan? #id:hd_32a5
Ze tekent een theepot. Dat is @degroot. We lopen er samen heen, en mijn map blijft buiten. #thought #id:hd_rz14
-> aisha_thee

=== aisha_degroot
~ tabblad = "degroot"
# music: off
# beside: aisha
aisha (worried): Zal ik meelopen naar @degroot? Jij praat. Ik draag. #id:hd_w7me
noor (tired): Wat draag je dan? #id:hd_0vkn
aisha (shrug): Je tas. Je jas. Drieënveertig dingen, als het moet. #id:hd_4ty1
# noor: relieved stand
Ze staat op. Het duurt even, want haar been slaapt. Ik wacht. Dat kan ik goed. #thought #id:hd_0g2p
-> aisha_thee

=== aisha_thee
# place: mentor-office-day
# degroot: warm coffee right
# noor: tired sit center
# aisha: neutral sit left
degroot (warm): Ik hoef niks te zien. En ik bel niemand. Eerst één vraag. Is het thuis veilig voor jou? #id:hd_nreg
noor (thinking): Ja. Luid, maar veilig. Mijn broer weet ik nog niet. #id:hd_1u6q
degroot (warm): Als er iemand belt, ben ik dat, en alleen je moeder. Jij zegt of het mag, en wanneer. Tot dan belt er niemand. #id:hd_07yk
Ze zegt het tegen mij, dat laatste. Ik leg mijn telefoon op tafel, met het scherm naar beneden. #id:hd_7otw
-> naar_anouk

=== aisha_belt
~ tabblad = "belt"
# music: off
# aisha: talk phone
Hij neemt op met een stem als een la die klemt. Hij werkt 's nachts. 'Ik weet het al,' zegt hij. 'Ik kom haar halen.' #id:hd_5ggq
# noor: shocked
noor (shocked): Heb jij mijn huis gebeld? #id:hd_1k5t
aisha (worried phone): Ik ken @bilal. Hij is lief. #id:hd_4tq4
zoe (angry): Jij kent zijn brood. Weet je of het thuis veilig is? Heb je dat gevraagd? Ik wel, nu. @noor? #id:hd_8h8x
noor (tired): Ja. Luid, maar veilig. Alleen had jij toen al gebeld. #id:hd_z106
Die vraag stond niet in mijn map. Er staat van alles in mijn map. #thought #id:hd_zn01
-> naar_anouk

=== aisha_schema
~ tabblad = "schema"
# music: off
# aisha: ashamed idle
aisha (worried): Ik moet even naar veld twee bellen. Voor de doelen. Blijf zitten, hè? #id:hd_m7u7
Ik bel over doelen. Ik heb het heel goed geregeld met die doelen. #id:hd_y4rj
# exit: noor
# zoe: sad
Als ik terugkom, is de trap leeg. Er ligt een gummetje. Het is tot op de helft kapot gewreven. #thought #id:hd_fm0w
-> naar_anouk

=== naar_anouk
+ [Donderdagavond, training. Even ben je @anouk. #id:hd_lgkn] -> anouk_was
