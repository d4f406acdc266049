// De kant van Yusuf: maandag tot woensdag. Zijn eerste grap valt verkeerd.

=== yusuf_begin
~ side = "yusuf"
# place: bedroom-night
# yusuf: happy sit center
Ik ben de voorkant van een lama. #id:bo_a804
@jayden is de achterkant. Dat wilde hij zelf. 'Achter is meer rekenwerk,' zei hij. #id:bo_xelr
Het is een spel voor twee. Op onze rug ligt een bruidstaart. Die moet door een draaideur. #id:bo_x741
# yusuf: smirk
Niemand op school is ooit door die deur gekomen. Wij hebben al elf taarten verloren. #thought #id:bo_5ayy
# shot: close
# yusuf: happy phone
jayden: lama gereed. taart recht. kans dat we het halen: 11% #chat:lama #id:bo_xwxs
yusuf: en als ik heel erg mijn best doe #chat:lama #id:bo_vw3j
jayden: 9 #chat:lama #id:bo_hyoe
# yusuf: happy idle
In mijn koptelefoon begint hij te tellen. Links, rechts, en schuif. #id:bo_twro
Mijn helft is binnen. Zijn helft staat nog buiten. Zo ver kwamen we nog nooit. #id:bo_x8fb
# sound: ping
Dan hoor ik bij hem een ping. Het tellen houdt op. #id:bo_x593
jayden: moet even weg #chat:lama #id:bo_4coq
# shot: wide
# yusuf: shocked sit
Zijn achterpoten gaan zitten. De deur draait door. De taart ook. Vier rondjes, en dan de muur. #id:bo_izdz
+ [Stuur: 'DE BRUIDEGOM!!' #id:bo_d3bv] -> yusuf_bruidegom
+ [Blijf staan. Hij komt vast zo terug. #id:bo_w9jx] -> yusuf_wacht

=== yusuf_bruidegom
yusuf (annoyed phone): DE BRUIDEGOM!! HIJ PLAKT AAN DE MUUR @jayden #chat:lama #id:bo_355r
# yusuf: worried phone
Normaal rekent hij dan uit hoe hard de bruidegom ging. Nu komt er niks. #thought #id:bo_rfhw
-> yusuf_dinsdag

=== yusuf_wacht
Mijn voorpoten trappelen. Ik haal thee. Ik kom terug en ben nog steeds een halve lama. #id:bo_oa3u
# yusuf: tired sit
Om tien uur zegt mijn moeder dat mijn voorkant naar bed moet. #thought #id:bo_twlf
-> yusuf_dinsdag

=== yusuf_dinsdag
# place: bedroom-night
# shot: close
# yusuf: neutral phone center
Dinsdag. In de klassenapp zet @jayden zijn halve kamer te koop. #id:bo_nrld
jayden: controllers. en mijn headset. wie wil. liefst vandaag #chat:3b #id:bo_zaj1
bram: UITVERKOOP?? ga je emigreren 😂 #chat:3b #id:bo_72jt
jayden: opruiming #chat:3b #id:bo_ajvl
# yusuf: thinking idle
Die headset heeft hij zelf gesoldeerd. Zijn naam staat erin gekrast. Zoiets ruim je niet op. #thought #id:bo_feji
# music: tension
# yusuf: worried sit
Half negen is onze tijd. Ik sta voor de draaideur, met twee poten. #grens:halve-lama #id:bo_gaxv
jayden: Als hij vraagt hoe het gaat, zeg ik 'goed'. Als hij het twee keer vraagt, weet ik het niet. #stil #id:bo_p0p9
zoe: Zijn headset. Dat is alsof ik mijn drumstokken verkoop. Gek. Zal wel niks zijn. #stil #id:bo_d7du
+ [App hem: 'Ik mis mijn achterkant. Gaat het?' #kantel:yusuf #laag #id:bo_aqi7] -> yusuf_mist
+ [Bel hem, en vraag het twee keer. #kantel:yusuf #id:bo_qhpd] -> yusuf_belt
+ [Vraag @daan of hij de achterkant wil zijn. #kantel:yusuf #mis #id:bo_lts6] -> yusuf_ruilt
+ [(verder) #verder #id:bo_7b0y] -> yusuf_alleen

=== yusuf_mist
~ lama = "mist"
# music: off
yusuf (worried phone): ik mis mijn achterkant. gaat het? #chat:jayden #id:bo_gt7o
Hij typt. Hij stopt. Hij typt. Het duurt veel langer dan zijn antwoord. #id:bo_uc6j
jayden: ja. slecht geslapen. ligt niet aan jou. ook niet aan de lama #chat:jayden #id:bo_25zf
# yusuf: thinking phone
Niet aan mij. Ik lees het vier keer. Dus er ligt wél iets. #thought #id:bo_4ph5
-> yusuf_kantine

=== yusuf_belt
~ lama = "belt"
# music: off
Hij neemt op als ik al bijna ophang. 'Goed,' zegt hij, voor ik iets vraag. #id:bo_1sxg
yusuf (talk phone): En nu echt? #id:bo_5ogs
Ik hoor zijn vader een deksel laten vallen. Ik hoor @kelly schreeuwen dat dat haar rempedaal was. #id:bo_r4u3
# yusuf: warm phone
'Slecht,' zegt hij dan. 'Maar nu kan ik niet.' Morgen vraag ik het weer, beloof ik. #id:bo_ch94
-> yusuf_kantine

=== yusuf_ruilt
~ lama = "ruilt"
# music: off
daan: IK BEN GEBOREN ALS ACHTERKANT #chat:lama #id:bo_5jxh
# yusuf: shocked phone
@daan loopt meteen de andere kant op. De lama wordt steeds langer. Daar hoort een geluid bij. #id:bo_7ydb
daan: is dit goed?? #chat:lama #id:bo_2bqv
# yusuf: ashamed phone
Onderin verschijnt één regeltje. @jayden heeft de lama verlaten. #thought #id:bo_8hdr
-> yusuf_kantine

=== yusuf_alleen
~ lama = "alleen"
# music: off
# shot: wide
# yusuf: tired sit
Ik speel alleen. Dat kan. Dan sleep je je eigen achterkant achter je aan. #id:bo_23mw
Een halve lama loopt niet. Hij schuurt. #id:bo_o87p
Om negen uur zet ik het uit. Hij zal wel iets van school hebben. #thought #id:bo_cdby
-> yusuf_kantine

=== yusuf_kantine
# place: canteen-day
# jayden: tired sit center
# yusuf: neutral sit left
# timo: neutral wheel right
Woensdag, pauze. @jayden heeft een sporttas vol controllers. Hij houdt hem vast zoals je een hond vasthoudt bij de dierenarts. #id:bo_lbmj
{ lama == "mist":
    jayden (tired): Nog sorry van de lama. #id:bo_53x1
}
{ lama == "belt":
    Ik vraag het weer. 'Slecht,' zegt hij. 'Maar netjes dat je het bijhoudt.' #id:bo_7sqj
}
{ lama == "ruilt":
    jayden (shrug): Hoe was je nieuwe achterkant? #id:bo_9z78
}
{ lama == "alleen":
    jayden (tired): Ver gekomen, gisteren? Ik kon niet. #id:bo_k1xy
}
timo (thinking): Jij hebt twee nachten niet geslapen. Ik ken uilen die er frisser uitzien. #id:bo_0twm
jayden (smirk): Uilen hebben overdag vrij. #id:bo_4mxh
# jayden: worried phone
Zijn telefoon ligt omlaag. Dan omhoog. Dan omlaag. Hij bakt hem aan twee kanten. #thought #id:bo_3zeh
jayden (worried idle): Stel, hè? Stel, je stuurt iets aan iemand. Die blijkt niet te bestaan. En wil dan geld. #id:bo_4q4n
# music: tension
Hij zegt het als een som. En in mijn mond ligt al een grap. #grens:stel #id:bo_7bpu
Als ik schrik, maak ik een grap. Dat is mijn handschoen. #thought #id:bo_i9fd
timo: 'Stel' is een vogelhut. Daar zit je veilig. Stel, een jongen valt op een jongen. Zo begon ik ook. #stil #id:bo_a1jo
daan: Mijn neef had dit ook. Hij vertelde het pas na een jaar. Aan zijn hond. #stil #id:bo_owz0
jayden: Niet lachen. Of wel. Dan weet ik het meteen. #stil #id:bo_p6ky
+ [Slik je grap in. Vraag: 'Stel, of echt?' #kantel:yusuf #id:bo_vpff] -> yusuf_vraagt
+ [Schuif je tosti naar hem toe. Blijf zitten. #kantel:yusuf #laag #id:bo_6ks9] -> yusuf_tosti
+ [Zeg: 'Wie is het? Ik zoek hem op. Vanavond nog.' #kantel:yusuf #mis #id:bo_a8tj] -> yusuf_wraak
+ [(verder) #verder #id:bo_u2ci] -> yusuf_grap

=== yusuf_vraagt
~ stel = "vraagt"
# music: off
yusuf (worried): Stel, of echt? #id:bo_t77v
timo (neutral wheel): Ik hoor buiten een mus. Ik ga daar even heel lang naar kijken. #id:bo_bn78
# exit: timo
jayden (scared): Echt. Maar niet hier. Niet tussen de tosti's. #id:bo_e689
yusuf (warm): Oké. Waar jij wilt, wanneer jij wilt. Mijn geluid staat aan. #id:bo_2zv5
-> yusuf_straat

=== yusuf_tosti
~ stel = "tosti"
# music: off
# jayden: tired idle
Hij kijkt naar de tosti. Dan eet hij hem op, in vier happen, met het servet er bijna bij. #id:bo_7y9w
jayden (suspicious): Vraag je niks? #id:bo_3t6c
yusuf (shrug): Het was een grote tosti. Ik wacht tot hij op is. #id:bo_01rs
jayden (relieved): Vannacht misschien. In het donker praat het makkelijker. #id:bo_cd64
-> yusuf_straat

=== yusuf_wraak
~ stel = "wraak"
# music: off
yusuf (furious): Wie is het? Ik zoek hem op. Vanavond nog. #id:bo_n5im
# jayden: scared idle
jayden (scared): Zie je? Daarom zei ik 'stel'. #id:bo_npfx
timo (annoyed): Hij had één iemand die aan hem trok. Nu heeft hij er twee. #id:bo_qjny
# exit: jayden
Daar gaat zijn tas. Mijn vuisten liggen nog op tafel, als twee broodjes die niemand wil. #thought #id:bo_p6la
-> yusuf_straat

=== yusuf_grap
~ stel = "grap"
# music: off
yusuf (laugh): Wie trapt daar nou in? Mijn oma van tachtig prikt daar nog doorheen! #id:bo_fbza
# jayden: neutral idle
Eén tel lacht hij mee. Dan gaat zijn gezicht uit. Verdieping voor verdieping, als een flat. #id:bo_m83l
jayden (neutral): Ja. Precies. Wie doet dat nou. #id:bo_rx01
# exit: jayden
timo (annoyed): Iedereen. Zo iemand doet de hele dag niks anders. Jij hoeft maar één keer moe te zijn. #id:bo_hgch
timo (warm): Jij schrok. Dat zag ik, hij niet. Zeg het hem nog. Laat mag ook. #id:bo_kt3g
-> yusuf_straat

=== yusuf_straat
# place: street-night
# yusuf: thinking bike left
# pinas: warm stand right
Na de training. Bij @jayden is boven één raam blauw. Beneden staat zijn vader voor het open raam, met een enorme pan. #id:bo_ety8
pinas (warm): @yusuf! Eten? We zijn met z'n drieën. Ik heb voor tien. #id:bo_c44r
yusuf (smirk): Mijn moeder heeft spinazie, meneer. #id:bo_8c36
pinas (talk): Dan is de deur er morgen ook nog. #id:bo_0u57
-> yusuf_nacht
