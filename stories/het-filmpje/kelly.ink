// De kant van Kelly: maandag, van de rotonde tot de stoep, en dag in de kantine.

=== kelly_begin
~ side = "kelly"
# place: car-day
# kelly: worried sit left
# sound: engine
Maandag, tien over drie. Ik rijd op een rotonde. Ik rijd er al vijf minuten op. #id:hf_hjr2
'Je mag eraf,' zegt mijn instructeur tegen de voorruit. #id:hf_c0dn
kelly (worried): Er komt een fietser. #id:hf_kctn
'Die fiets staat geparkeerd,' zegt hij. 'Tegen een boom.' #id:hf_dt3n
Het komt door vorige week. Toen nam ik voorrang op een eend. #id:hf_n22t
kelly (annoyed): Hij twijfelde! #id:hf_u87c
'Het was een eend,' zegt hij. 'Voorrang neem je niet, @kelly. Die krijg je.' #id:hf_2fd0
Sindsdien geef ik hem aan iedereen. Aan fietsers. Aan een plastic zak. #thought #id:hf_mwlt
+ [Neem deze afslag. Ogen open. Nu. #id:hf_m2ho] -> kelly_eraf
+ [Nog één rondje. Deze afslag kijkt vals. #id:hf_y8v2] -> kelly_rondje

=== kelly_eraf
# kelly: relieved sit
We zijn eraf. We zijn ook even door een berm geweest. Maar we zijn eraf. #id:hf_p2ii
-> kelly_manege

=== kelly_rondje
# kelly: ashamed sit
De man van het tankstation zwaait. Hij kent ons inmiddels. Bij het volgende rondje heeft hij koffie. #id:hf_h6i3
-> kelly_manege

=== kelly_manege
Aan het eind van een zandpad ligt een manege. Daar haal ik elke maandag @iris op. Ze zit op een andere school, en heeft les na mij. #id:hf_ce25
Dan rijdt zij mij naar huis. Ze slaat nooit af. Het is niet uit te staan. Ik ken haar vooral als twee ogen in een spiegel. #id:hf_xrt4
Elke week mist er een hap uit haar mouw. Dat is haar paard. Hij heet Lieverd. Hij heeft de burgemeester gebeten. #id:hf_nnjb
# sound: ping
# sound: engine
# kelly: shocked sit
Mijn telefoon piept. Ik schrik, met de verkeerde voet. De auto hapt, hikt en is stil. #id:hf_hsb2
'Ik doe het hek open,' zegt mijn instructeur. 'Doe jij even niks. Dat kun je.' #id:hf_ic81
# spread: joris > feest
# spread: feest > 5h
# shot: close
# kelly: thinking phone
In de app van 5 havo staat een link. Een nummer zonder naam zette hem erin. 'Heftig,' staat erbij. #id:hf_7yi5
# music: tension
thijs: dit is van dat feest zaterdag. niet leuk dit #chat:5h #grens:zandpad #id:hf_re6i
Daaronder vraagt iemand: is dat niet dat meisje met dat paard? #id:hf_cwlx
# kelly: worried
Ik kijk op. Daar loopt ze, met een emmer. Ze ziet de lesauto en steekt haar hand op. #id:hf_a8xr
thijs: Ik was er zaterdag ook. Als ik er verder niks over zeg, was ik er misschien niet. #stil #id:hf_rsre
joris: Ik liet het aan een paar mensen zien. Een paar. Hoe kan het dan een link zijn? #stil #id:hf_aiz3
jayden: De lesauto staat stil, zegt papa, hij reed erlangs. Ik zei: dat is haar gewone snelheid. #stil #id:hf_kjy7
+ [Leg hem dicht in het dashboardkastje. Stap uit. #kantel:kelly #laag #id:hf_dsqq] -> kelly_kastje
+ [Zet in de app: 'Ik open dit niet. Haal weg.' #kantel:kelly #id:hf_m9ut] -> kelly_app
+ [Meld de link. Schrijf op welk nummer, en hoe laat. #kantel:kelly #id:hf_z9mk] -> kelly_meldt
+ [Stuur hem aan een vriendin: 'Is dit dat meisje van mijn rijles?' #kantel:kelly #mis #id:hf_uu4j] -> kelly_zeker
+ [(verder) #verder #id:hf_0gjy] -> kelly_oogje

=== kelly_kastje
~ pad = "kastje"
# stop: kelly
# music: off
# kelly: neutral idle
In het kastje liggen een theorieboek en een kam. Mijn telefoon gaat eronder. Klep dicht. #id:hf_99bm
Dat het erg is, geloof ik zo. Daar hoef ik niet bij te kijken. #thought #id:hf_9qzy
-> kelly_achterin

=== kelly_app
~ pad = "app"
# stop: kelly
# music: off
kelly (angry phone): ik open dit niet. wie is admin? haal weg #chat:5h #id:hf_ozht
Het blijft leeg. Ik hoor mijn eigen oren. #thought #id:hf_bukh
thijs: ik. hij is weg. had ik eerder moeten doen #chat:5h #id:hf_38o2
-> kelly_achterin

=== kelly_meldt
~ pad = "meldt"
# stop: kelly
# music: off
# kelly: thinking idle
Ik schrijf het op mijn leskaart. Een nummer, een tijd. Dan druk ik op melden. #id:hf_jttz
Op mijn leskaart staat nu: rotonde oefenen, spiegels, en iets wat echt erg is. #thought #id:hf_vm8v
-> kelly_achterin

=== kelly_zeker
~ pad = "zeker"
# spread: kelly > meiden
# music: off
kelly (worried phone): is dit dat meisje van mijn rijles?? ik wil het eerst zeker weten #chat:meiden #id:hf_kd7a
Twee vinkjes. 'Omg ja,' schrijft iemand. 'Ik heb net gekeken.' #id:hf_o58d
# kelly: ashamed phone
Zij had hem nog niet. Nu wel. Van mij. #thought #id:hf_temb
-> kelly_achterin

=== kelly_oogje
~ pad = "oogje"
# music: off
kelly (worried phone): 👀 #chat:5h #id:hf_l5ly
Dat is geen zin. Dat is een oogje. Daar kan niemand iets van zeggen. #thought #id:hf_yndj
# kelly: ashamed phone
Eronder komt er nog een. Van iemand anders. En nog een. #id:hf_7dmx
-> kelly_achterin

=== kelly_achterin
# place: car-day
# kelly: neutral sit right
@iris stelt haar stoel. Eén blik in de spiegel, één over haar schouder. We glijden weg als een boot. #id:hf_6eb6
{ pad == "kastje":
    Het dashboardkastje piept. Hij geeft er een klap op, zoals op een koekoeksklok. #id:hf_j02s
}
{ pad == "app":
    Mijn telefoon is stil. De link is weg uit de app. Wie hem al had, heeft hem nog. #thought #id:hf_86gj
}
{ pad == "meldt":
    Mijn leskaart ligt op mijn knieën. Ik heb mijn hand eroverheen. #thought #id:hf_yi7m
}
{ pad == "zeker":
    Mijn telefoon blijft piepen. Hoe heet ze? Waar woont ze? Ik wou het zeker weten. Zij nu ook. #thought #id:hf_ou0g
}
{ pad == "oogje":
    In mijn hand groeit een rijtje oogjes. Het mijne staat bovenaan. #thought #id:hf_k4u1
}
Voor de eend stopt ze. De eend steekt over. Ze knikt hem na. #id:hf_fsa4
kelly (annoyed): Hij twijfelde! #id:hf_5kkh
# kelly: smirk sit
In de spiegel knijpen haar ogen samen. Ze lacht me uit. Het is de beste minuut van mijn week. #id:hf_cwtq
Dan begint op de achterbank haar tas te zoemen. Hij zoemt. Hij stopt. Hij zoemt. #id:hf_66oz
# kelly: worried sit
Voor ons huis is één plek vrij. Hij is net zo lang als de auto. Ze parkeert hem achteruit in, in één keer. #id:hf_maiq
# music: tension
De motor gaat uit. Haar hand gaat naar achteren, naar de tas. #grens:achterbank #id:hf_svv1
Zo meteen leest ze het. Naast een man die een broodje ei eet. #thought #id:hf_ru5t
jayden: @kelly zit nog in die auto en haar mond is dicht. Er is iets. #stil #id:hf_xeca
thijs: Iemand moet het dat meisje zeggen. Iemand die haar kent. Een ander. #stil #id:hf_3a5m
joris: Ik kijk de hele tijd of het weg is. Het is niet weg. #stil #id:hf_ke9g
+ [Zeg: 'Wacht. Er gaat iets rond. Ik heb niet gekeken.' #kantel:kelly #laag #id:hf_oaaw] -> kelly_zegt
+ [Stuur je instructeur een blokje om. Vertel het haar dan. #kantel:kelly #id:hf_4i67] -> kelly_blokje
+ [Zet stiekem haar telefoon uit. Dan heeft ze vandaag nog vrij. #kantel:kelly #mis #id:hf_7a9o] -> kelly_uit
+ [(verder) #verder #id:hf_1edx] -> kelly_doei

=== kelly_zegt
~ bank = "zegt"
# beside: kelly
# music: off
kelly (worried): Wacht. Er gaat iets rond. Over jou, denk ik. Ik heb niet gekeken. #id:hf_lilu
De instructeur legt zijn broodje neer. In de spiegel zie ik haar ogen. Die schrikken niet. Die zijn moe. #id:hf_3qsi
kelly (worried): Ik kan blijven zitten. Met praten. Of zonder, maar dat heb ik nog nooit gedaan. #id:hf_588i
Ze duwt de tas terug, mijn kant op. Dus hou ik hem vast. Met twee armen, als iets wat leeft. #thought #id:hf_uv1x
-> kelly_een

=== kelly_blokje
~ bank = "blokje"
# beside: kelly
# music: off
kelly (talk): Moet u niet ergens heen? Een blokje om? #id:hf_60vy
Hij kijkt naar mij. Hij kijkt in de spiegel. Hij stapt uit en vergeet zijn jas. #id:hf_cz35
Ik zeg wat ik weet. Het zijn twee zinnen. Ik zeg ook dat ik niet gekeken heb. #id:hf_170h
Ze legt haar voorhoofd op het stuur. De claxon gaat. We schrikken ons allebei bijna aan het lachen. #id:hf_lyb5
-> kelly_een

=== kelly_een
kelly (talk): Wie mag dit weten? Jij zegt het. Niemand mag ook. #id:hf_o2as
'Eén,' zegt ze, na een hele tijd. 'Bij jullie. Daar komt het vandaan.' #id:hf_akyt
-> naar_degroot

=== kelly_uit
~ bank = "uit"
# music: off
# kelly: thinking sit
Ik voel in haar tas en druk tot het zoemen ophoudt. Lekker stil. Ik heb haar een middag gegeven. #thought #id:hf_0xmr
# place: kitchen-night
# kelly: ashamed stand left
# jayden: thinking stand right
Om acht uur zette ze hem weer aan. Toen kwam alles tegelijk. Ze stond alleen, op een perron. #id:hf_n3n6
jayden (thinking): Had je het haar gevraagd? Of hij uit mocht? #id:hf_o8dx
-> naar_degroot

=== kelly_doei
~ bank = "doei"
# music: off
kelly (happy): Nou, doei! Tot maandag! #id:hf_ttwn
# place: kitchen-day
# kelly: worried stand left
# jayden: thinking stand right
Binnen ga ik voor het raam staan. De lesauto staat er nog. Er gaat geen motor aan. Heel lang niet. #id:hf_9ln3
jayden (thinking): Waarom rijdt ze niet weg? #id:hf_ic0h
kelly (ashamed): Geen idee. #id:hf_osw3
-> naar_degroot

=== naar_degroot
+ [Dinsdag. Even ben je @degroot. #id:hf_qbjt] -> degroot_wacht

=== kelly_kantine
~ side = "kelly"
# place: canteen-day
# thijs: neutral sit right
# joris: neutral sit right
# kelly: thinking sit left
Woensdag, frietdag. Het is de enige dag dat 5 havo op tijd is. #id:hf_il9p
{ menu == "vraagt" || menu == "fiets":
    Ergens op een school met koffie staat nu een stoel klaar. Meer hoef ik niet te weten. #thought #id:hf_znhg
}
{ menu == "mailt":
    Op haar school weten alle leraren het, schreef @iris. Van een mail. Van ónze school. Meer schreef ze niet. #id:hf_1dfw
}
{ menu == "piep":
    Haar school heeft nog niet teruggebeld. @degroot loopt door de gang en neuriet panfluit. #id:hf_etky
}
thijs (talk): @kelly. Jij kent haar toch? Van die rijles. Wat zegt ze ervan? #id:hf_8mmj
kelly (annoyed): Vraag je hoe het met haar gaat? Of vraag je wat er was? #id:hf_g8c9
# joris: ashamed idle
@joris leest de achterkant van een zakje ketchup. Hij leest hem twee keer. #id:hf_7p4d
'Ze ging er toch zelf heen,' zegt iemand achter hem. #id:hf_6hft
thijs (annoyed): Ik ook. Jij ook. Het was een feest. #id:hf_4p11
# music: tension
thijs (thinking): Alleen, ik stond in de keuken. Ik zeg niks voor ik het zelf heb gezien. Dat is toch eerlijk? #grens:eerst-zien #id:hf_ch0i
De hele tafel knikt. Eerst zien. Het klinkt zo netjes. #thought #id:hf_k3ae
thijs: Als ik niet kijk, hoef ik niks te vinden. En als ik niks vind, hoef ik niks. Zo zit ik hier dus. #stil #id:hf_qsu9
joris: Zeg dat je het niet wilt zien. Zeg het allemaal. #stil #id:hf_3wvc
zoe: Vijfdeklassers. Zo groot, en dan toch ketchup lezen. Ik blijf even bij de bestekbak staan. #stil #id:hf_kowl
+ [Zeg: 'Ik geloof haar. Daar hoef ik niks voor te zien.' #kantel:kelly #id:hf_v2a1] -> kelly_gelooft
+ [Sta op. App haar over de eend. Geen vraag erbij. #kantel:kelly #laag #id:hf_ro9o] -> kelly_eend
+ [Vertel alles wat je van haar weet. Dan geloven ze haar wel. #kantel:kelly #mis #id:hf_86eu] -> kelly_alles
+ [(verder) #verder #id:hf_bqyp] -> kelly_twee_ogen

=== kelly_gelooft
~ tafel = "gelooft"
# stop: kelly
# music: off
kelly (talk): Ik geloof haar. Daar hoef ik niks voor te zien. #id:hf_onpg
Het komt er gewoon uit. Er valt een frietje. Verder gebeurt er niks ergs. #thought #id:hf_e8xx
thijs (ashamed): Nee. Ik eigenlijk ook niet. #id:hf_6eub
zoe (smirk center): Sorry hoor. Ik moest een vork. Ik geloof haar ook. #id:hf_1imk
-> kelly_slot

=== kelly_eend
~ tafel = "eend"
# beside: kelly
# music: off
# kelly: thinking phone
kelly: ik sta bij de vijver. die eend staat hier te twijfelen. hij doet het expres #chat:iris #id:hf_moem
Er komt geen antwoord. Dat hoeft ook niet, er zat geen vraag in. Dan toch. Eén plaatje van een duim. #thought #id:hf_t31v
# exit: joris
thijs (worried): Komt ze nog terug op die vraag van mij? #id:hf_87w1
kelly (neutral idle): Nee. Die vraag was van jou. Ik heb hem daar laten liggen. #id:hf_34th
-> kelly_slot

=== kelly_alles
~ tafel = "alles"
# music: off
Ik vertel van Lieverd. Van haar mouw, haar voornaam, de manege. Zo maak ik haar echt, denk ik. #id:hf_ygua
thijs (worried): Wacht. Weet zij dat je dit vertelt? #id:hf_8bro
# kelly: ashamed idle
'Elke maandag, zei je?' vraagt iemand achter @joris. 'Dat zandpad bij de rotonde?' #id:hf_7ihx
Ik wou dat ze haar geloofden. Nu weten ze haar te vinden. #thought #id:hf_st6n
-> kelly_slot

=== kelly_twee_ogen
~ tafel = "ogen"
# music: off
kelly (shrug): Geen idee. Ik ken haar alleen uit een spiegel. #id:hf_3ska
Twee ogen. Dat is toch bijna niks, twee ogen. Dat zeg ik nu al de hele pauze tegen mezelf. #thought #id:hf_gvjy
zoe (annoyed center): Vroeg iemand hoe het met haar gaat? Nee? Mooi. Ik pak even een vork. #id:hf_hhlv
-> kelly_slot
