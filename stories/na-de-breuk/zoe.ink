// De kant van Zoë: maandag, van de drumkruk tot tree vier.

=== zoe_begin
~ side = "zoe"
# place: music-room-day
# zoe: happy sit center
# daan: happy stand left
# sound: drum
Maandag, kwart voor acht. Ik drum met mijn ogen open. Dat is nieuw. #id:ndb_930d
Vrijdag is bandmiddag. Wij heten Nog Geen Naam. @lotte zingt. @daan heeft een bas met drie snaren. #id:ndb_2r6m
daan (laugh): Het waren er vier. Niemand had gezegd hoe hard je mag. #id:ndb_izx6
# zoe: neutral sit
Vorig jaar was de band klaar. Ik niet. Ik drumde door, alleen, met mijn ogen dicht. Veertig seconden. #id:ndb_huzj
Ik was zo gelukkig als wat. @fleur filmde het. Ze zette er één woord onder. 'Toegift.' #thought #id:ndb_mhd2
Zo heet een extra nummer, als de zaal erom roept. Niemand had iets geroepen. Sindsdien heet ik zo. #id:ndb_y1dd
daan (happy): Nog één keer die roffel? #id:ndb_capr
+ [Ogen open. Vrijdag moet het ook zo. #id:ndb_1jc2] -> zoe_open
+ [Ogen dicht. Er is toch niemand. #id:ndb_7ok1] -> zoe_dicht

=== zoe_open
~ ogen = "open"
# sound: drum
Ik kijk naar de muur, naar de klok, naar @daan. Hij telt mee op zijn vingers. Hij komt tot elf. #id:ndb_67ut
-> zoe_bericht

=== zoe_dicht
~ ogen = "dicht"
# sound: drum
Als ik ze opendoe, staat @daan er nog. Hij klapt in de maat. Bijna. #id:ndb_7x8j
-> zoe_bericht

=== zoe_bericht
# spread: thijs > zoe
# sound: ping
# shot: close
# zoe: suspicious phone
Een bericht van vannacht. Van @thijs, uit 5 havo. Die schreef me nog nooit. #id:ndb_auzv
Bovenaan staat een naam. @fleur. Dan haar nummer. Daaronder zit iets wat nog dicht is. #id:ndb_gd60
Ik weet vast wel wat ik hiermee moet, schrijft hij. En het erge is: dat weet ik. #thought #id:ndb_t7oq
# music: tension
# zoe: thinking phone
Mijn voet trapt vanzelf op de basdrum. Boem. Boem. #grens:boem #id:ndb_5ehc
Zij had veertig seconden nodig. Ik zou klaar zijn in één. Het zou zo lekker klinken. #thought #id:ndb_6ltb
thijs: Zij haat haar ook. Dan hoef ik het niet te zijn. #stil #id:ndb_3he3
fleur: Ik fiets naar school en verzin iets leuks voor in de app. Maandag heeft iets leuks nodig. #stil #id:ndb_myd1
daan: Ze is gestopt met drummen. Dat doet ze nooit. Ook niet als het moet. #stil #id:ndb_u7cw
+ [Laat het dicht. App: 'Ik héb stokken. Ik bén er geen.' #kantel:zoe #id:ndb_jv1e] -> zoe_geen_stok
+ [Gooi je telefoon in de basdrum. Sla tot het zakt. #kantel:zoe #laag #id:ndb_0kej] -> zoe_trommel
+ [Vraag @sem: 'Wat is jouw vriend aan het doen?' #kantel:zoe #id:ndb_al5y] -> zoe_vraagt_sem
+ [Bewaar het. Je doet er niks mee. Voor de zekerheid. #kantel:zoe #mis #id:ndb_spcs] -> zoe_bewaart
+ [(verder) #verder #id:ndb_z52y] -> zoe_stuurt

=== zoe_geen_stok
~ stok = "nee"
# music: off
# stop: zoe
zoe (furious phone): jij zoekt een stok om mee te slaan. ik héb stokken. ik bén er geen #chat:thijs #id:ndb_e9kb
Twee vinkjes. Blauw. Dan niks. Ik gooi het weg, dicht en al. Alleen wat hij schreef laat ik staan. #id:ndb_b2nb
# zoe: relieved idle
daan (worried): Wie sloeg je? #id:ndb_h9re
zoe (relieved): Niemand. Dat was juist het moeilijke. #id:ndb_dfp8
-> zoe_tree_vier

=== zoe_trommel
~ stok = "trommel"
# music: off
# shot: wide
# zoe: furious sit
# sound: drum
In de basdrum zit een gat. Er past precies een telefoon door. #id:ndb_mgl4
Ik sla @fleur eruit, en @thijs, en alle veertig seconden. @daan danst. Hij denkt dat dit het nummer is. #id:ndb_56vw
# stop: zoe
# zoe: tired sit
Na een kwartier zijn mijn armen op. Ik vis hem eruit. Ik gooi het weg, dicht en al. Alleen wat hij schreef laat ik staan. #id:ndb_53ee
-> zoe_tree_vier

=== zoe_vraagt_sem
~ stok = "sem"
# music: off
# stop: zoe
zoe (angry phone): wat is jouw vriend aan het doen. ik krijg iets over @fleur. zomaar cadeau #chat:sem #id:ndb_1d2h
sem: niet openen. ik ga naar hem toe. ik had zaterdag al moeten gaan #chat:sem #id:ndb_i8in
zoe: ik open niks. ik ben er wel kwaad genoeg voor #chat:sem #id:ndb_ki8y
# zoe: smirk phone
sem: snap ik. gooi weg. alleen wat hij schreef niet #chat:sem #id:ndb_ry4b
-> zoe_tree_vier

=== zoe_bewaart
~ stok = "bewaart"
# music: off
Ik laat het dicht. Ik laat het staan. Ik doe er niks mee. Ik héb het alleen. #id:ndb_w9yv
# zoe: smirk idle
Mijn broekzak is warm. Ik loop er rechter van. Zo voelt een beheerder zich dus. #thought #id:ndb_4a6j
daan (happy): Roffel? #id:ndb_c4vd
# shot: wide
# zoe: annoyed sit
# sound: drum
Hij klopt niet meer. Hij komt steeds iets te vroeg, alsof hij ergens op zit te wachten. #id:ndb_llip
-> zoe_tree_vier

=== zoe_stuurt
~ stok = "stuurt"
# music: off
# spread: zoe > band
# sound: sent
zoe (smirk phone): kijk nou #chat:band #id:ndb_07jo
Eén tik. Het klinkt precies zoals ik dacht. Vier tellen lang. #thought #id:ndb_rkks
lotte: wat doe je. haal weg @zoe. HAAL WEG #chat:band #id:ndb_s5l9
# zoe: ashamed phone
# daan: shocked stand
@daan kijkt naar zijn scherm, en dan naar mij. Hij maakt geen grap. @daan. #id:ndb_juvp
# spread: band > 3b
Ik haal het weg. Maar in die app zit ook nog de band van vorig jaar. Die slapen nooit. #id:ndb_hgh3
-> zoe_tree_vier

=== zoe_tree_vier
# place: hallway-day
# fleur: smirk sit right
# zoe: neutral stand left
# aisha: neutral stand center
De grote trap. Op tree vier zit @fleur, zoals altijd. Wie naar boven wil, moet langs haar. #id:ndb_q7k0
fleur (smirk): Toegift! Deel jij vrijdag oordoppen uit, of neemt iedereen zelf mee? #id:ndb_2awt
Twee brugklassers lachen. Ze weten niet waarom. Daar heb je brugklassers voor. #id:ndb_wnam
{ stok == "stuurt":
    Achter me begint het te pingen. Tree voor tree komt het dichterbij. Zij denkt dat het over mij gaat. #thought #id:ndb_yop6
- else:
    Haar telefoon ligt naast haar op de tree. Hij is nog stil. Zij weet nog van niks. #thought #id:ndb_j7iv
}
# music: tension
Er ligt een zin klaar in mijn mond. Hij smaakt naar koper. #grens:tree-vier #id:ndb_zdbd
Ik kan ook gewoon doorlopen. Dat is niet eens gemeen. #thought #id:ndb_8byo
fleur: Waarom slaat ze niet terug? Ze slaat altijd terug. Dat is het leuke eraan. #stil #id:ndb_wlyk
aisha: Meestal wil ik een kussen tussen die twee leggen. Vandaag een matras. #stil #id:ndb_u8tz
+ [Zeg zacht: '@thijs stuurt iets van jou rond. Kom.' #kantel:zoe #id:ndb_h401] -> zoe_zegt
+ [App haar, vanaf tree nul: 'Kom mee. Geen grap.' #kantel:zoe #laag #id:ndb_ngf7] -> zoe_appt
+ [Bied aan: 'Eerst sorry voor vorig jaar. Dan zeg ik iets.' #kantel:zoe #mis #id:ndb_jhi4] -> zoe_ruil
+ [(verder) #verder #id:ndb_8rl2] -> zoe_loopt

=== zoe_zegt
~ trap = "zegt"
# music: off
# beside: zoe
zoe (worried): @thijs stuurt iets van jou rond. Met je nummer. Kom. #id:ndb_9lif
# fleur: shocked sit
fleur (suspicious): En dat kom jij vertellen. Wat moet je ervoor hebben? #id:ndb_jmfd
zoe (annoyed): Dat je ademhaalt. Je wordt grijs. #id:ndb_b93i
fleur (annoyed): Dat is het licht hier. #id:ndb_mcih
Haar hand zoekt de leuning en pakt twee keer mis. Ik kijk de andere kant op. Iets aardigers heb ik niet. #thought #id:ndb_njk8
-> zoe_gekeken

=== zoe_appt
~ trap = "appt"
# music: off
zoe (worried phone): kom mee. muzieklokaal. geen grap #chat:fleur #id:ndb_tp1p
fleur: jij appt mij NOOIT #chat:fleur #id:ndb_agkb
zoe: precies. dus #chat:fleur #id:ndb_w8ld
# place: music-room-day
# beside: zoe
# zoe: worried stand left
# fleur: shocked sit center
Ik zeg het achter een dichte deur. Ze gaat op mijn kruk zitten. Niemand zit op mijn kruk. Ik zeg er niks van. #thought #id:ndb_ejx0
-> zoe_gekeken

=== zoe_gekeken
{ stok == "stuurt":
    zoe (ashamed): En het staat al in de app. Dat was ik. Ik heb het doorgegeven. #id:ndb_e8eu
    fleur (tired): Natuurlijk was jij dat. #id:ndb_4a4z
}
{ stok == "bewaart":
    fleur (suspicious): Heb je gekeken? Heb je het nog? #id:ndb_1jpz
    'Nee,' zeg ik. Eén nee, voor twee vragen. De helft ervan is waar. Mijn broekzak gloeit. #id:ndb_57v4
}
{ stok == "nee" || stok == "trommel" || stok == "sem":
    fleur (suspicious): Heb je gekeken? #id:ndb_2cu9
    zoe (neutral): Nee. #id:ndb_s9ae
    fleur (thinking): Waarom niet? Ik had wel gekeken. #id:ndb_7hx9
}
fleur (neutral): Goed. @degroot moet het weten. Mijn moeder niet. Die doe ik zelf, vanavond, met taart. #id:ndb_0r4k
{ stok == "stuurt":
    fleur (tired): Jij loopt mee. Je zegt het daar nog een keer. Precies zo. #id:ndb_yly5
- else:
    fleur (annoyed): Jij loopt achter me. Niet ernaast. Straks denken ze dat we vriendinnen zijn. #id:ndb_qb53
}
-> naar_finn

=== zoe_ruil
~ trap = "ruil"
# music: off
zoe (suspicious arms): Eerst sorry voor vorig jaar. Dan zeg ik iets. #id:ndb_obck
fleur (laugh): Sorry dat jij niet kunt tellen? #id:ndb_cns2
Ik hou mijn mond dicht. Ik heb iets wat van haar is, en ik heb er een prijskaartje aan gehangen. #thought #id:ndb_hhec
aisha (annoyed arms): Is dit een winkel? Als je iets weet, @zoe, dan zeg je het. #id:ndb_r9ow
# sound: bell
# exit: fleur
zoe (ashamed): Straks. #id:ndb_fir2
-> naar_finn

=== zoe_loopt
~ trap = "loopt"
# music: off
zoe (smirk): Neem jij ze maar mee. Dan hoor je eens wat je zelf zegt. #id:ndb_2qiu
'Oeh,' zeggen de brugklassers. Ik loop met grote stappen naar boven. #id:ndb_saqw
# shot: wide
# zoe: thinking walk
Op tree twaalf denk ik: nu kan het nog. Op tree dertien gaat de bel. #thought #id:ndb_uiwr
-> naar_finn

=== naar_finn
+ [Na school, op het veld. Even ben je @finn. #id:ndb_iic1] -> finn_veld
