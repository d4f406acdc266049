// De kant van Jayden, donderdag: de sok komt terug, of er branden twee lampjes in de nacht.

=== jayden_na_fleur
~ side = "jayden"
{ (sok == "allebei" || sok == "houdt") && (groep == "apart" || groep == "jayden"):
    -> jayden_deur
}
-> jayden_nacht

=== jayden_deur
# place: bedroom-day
# jayden: neutral sit left
# bram: scared stand right
# sound: door
Donderdag, vier uur. @kelly roept dat er een hangjongere voor me is. Het is @bram, met mijn sok. #id:nac_zgo6
bram (scared): Ik heb het gevraagd. Of hij één keer wou zwaaien. #id:nac_b8ar
jayden (worried): En? #id:nac_9d1h
bram (tired): Eerst was hij drie uur boos. Toen ineens eerlijk. Hij is zevenentwintig. #id:nac_o08n
# jayden: shocked sit
bram (worried): Dus nu klopt het. Hij liegt niet meer. Toch? #id:nac_am7f
Hij vraagt het als iemand die zijn som laat nakijken. Met zijn ogen dicht. #thought #id:nac_x4am
jayden (thinking): Nu staat het getal er. De som klopt nog steeds niet. Ook niet als hij had gezwaaid. #id:nac_e8fc
jayden (ashamed): Die zwaai was mijn idee. Dat had jij nooit in je eentje hoeven vragen. #id:nac_nnon
{ groep == "apart":
    bram (sad): Niemand zou merken dat ik weg was, zei hij. @fleur merkte het na vier minuten. #id:nac_kt5l
- else:
    bram (sad): Niemand zou merken dat ik weg was, zei hij. @fleur vroeg in de gang waar haar kikkers bleven. #id:nac_u14v
}
+ [Vraag: 'Wat wil jij?' En reken even niks uit. #id:nac_3tjy] -> jayden_wat_wil
+ [Leg je schrift open. 'Lees zelf maar. Stop wanneer je wilt.' #id:nac_76eq] -> jayden_schrift

=== jayden_wat_wil
jayden (warm): Wat wil jij? #id:nac_pnw8
bram (sad): Slapen. En dat hij er niet meer is. En dat hij niet boos wordt. En dat het niet mijn schuld is. #id:nac_fqnc
jayden (warm): Die laatste is al waar. De rest doen we met meer mensen. #id:nac_kxon
-> jayden_hulp

=== jayden_schrift
'02.51, eend. 03.15, hek.' Hij leest met zijn vinger. Ernaast staat wanneer zijn moeder werkt. #id:nac_we2k
bram (scared): Het zijn precies háár nachten. Hij vroeg haar rooster. Niemand vraagt mij ooit iets. #id:nac_jlkr
jayden (warm): Een rooster is om te weten wie er kookt. Wat hij ermee doet, is van hem. #id:nac_uktb
-> jayden_hulp

=== jayden_hulp
bram (ashamed): Ik heb ook dingen gestuurd. #id:nac_k89b
jayden (warm): Ik hoef niet te weten wat. Een volwassene weet dat dat niet mag. Jij hoefde dat niet te weten. #id:nac_we50
# kelly: warm stand center
kelly (warm): Ik heb niks gehoord. Ik heb wel thee. En bijna een rijbewijs. Wie bellen we? #id:nac_w74c
bram (tired): Mama. Ze is om half vijf wakker. En @jayden gaat mee. #id:nac_72xn
-> jayden_eind_zwaai

=== jayden_nacht
# place: bedroom-night
# jayden: tired sit center
Donderdagnacht. Ik word wakker van dorst. Negen voor drie. Ik open de camping. #id:nac_06cr
{ ster == "eend":
    Mijn gouden eend is terug. Hij zit voor mijn tent, naast de wc's. Hij kijkt. #thought #id:nac_0rje
}
{ ster == "borden":
    Waar zijn bord stond, zit een gat in het gras. #thought #id:nac_du8l
}
{ ster == "terug":
    'Hij wil alleen dat ik er ben.' Dat zei hij maandag. Ik heb er een streep onder gezet. #thought #id:nac_bcxv
}
{ ster == "vet":
    Vijf sterren. Ze staan boven een veld waar niemand meer kampeert. #thought #id:nac_xzux
}
Om hun twee tenten staat nu een heg. Mijn tent staat erbuiten. Ik ben geen baas meer. Ik ben een gast. #id:nac_8fez
# shot: close
# jayden: thinking idle
Ik sla mijn schrift open. Alle cadeaus, met de tijd erbij. Ernaast schrijf ik welke nachten zijn moeder werkte. #id:nac_afag
Het is twee keer dezelfde rij. Ik reken het na. Ik hoop op een fout. #thought #id:nac_5s9z
# music: tension
Achter de heg branden twee lampjes. Het ene gaat weleens uit. Het gouden nooit. #grens:twee-lampjes #id:nac_hn0g
Ook niet om elf uur op dinsdag, als je op je zestiende gewoon les hebt. Een lampje dat altijd brandt, is stuk. #thought #id:nac_d80p
bram: Ik zie zijn naam. @jayden. Bij de wc's. Hij is wakker. Zou hij het weten, als hij mij zag? #stil #id:nac_wfco
kelly: Zijn stoel kraakt. Hij is wakker. Ik klop als hij zucht. Hij zucht nooit hard genoeg. #stil #id:nac_8ceq
hendriks: Bed acht wil water. Bed negen wil praten. Mijn eigen kind slaapt. Denk ik. #stil #id:nac_126x
+ [App @bram: 'Ik zie je lampje. Hoe erg is het vannacht?' #kantel:jayden #laag #id:nac_7y86] -> jayden_lampje
+ [Maak @kelly wakker. 'Ik heb een patroon. Ik ben er te klein voor.' #kantel:jayden #id:nac_65b5] -> jayden_kelly
+ [Loop naar de gouden tent. Typ: wie denk je wel dat je bent? #kantel:jayden #mis #id:nac_sm17] -> jayden_typt
+ [(verder) #verder #id:nac_sbfy] -> jayden_uit

=== jayden_lampje
~ lamp = "cijfer"
# music: off
# beside: jayden
jayden (worried phone): ik zie je lampje. hoe erg is het vannacht #chat:bram #id:nac_lhax
bram: 7 #chat:bram #id:nac_qroq
bram: waarom ben jij op #chat:bram #id:nac_9hjd
{ sok == "lokt" || sok == "wakker":
    jayden: dorst. en sorry van dinsdag. dat was niet slim van me #chat:bram #id:nac_pot9
- else:
    jayden: dorst. en toen zag ik jouw lampje #chat:bram #id:nac_wjss
}
# jayden: warm phone
bram: ik heb nee gezegd. op iets. nu is hij heel verdrietig #chat:bram #id:nac_b594
jayden: ik blijf hier tot je moeder thuis is. ik heb water #chat:bram #id:nac_x9ug
Ik zucht. @kelly klopt meteen. Even later zit papa op de gang, met de krant van gisteren. Hij blijft. #id:nac_gb5l
bram: oké #chat:bram #id:nac_z2i0
-> jayden_eind_nacht

=== jayden_kelly
~ lamp = "kelly"
# music: off
# sound: door
# shot: wide
# kelly: annoyed stand right
kelly (annoyed): Brandt er iets? #id:nac_n7lp
jayden (scared): Twee lampjes. Ik heb een patroon. Ik ben er te klein voor. #id:nac_y2mt
# kelly: thinking sit
Ze leest mijn schrift. Ze gaat erbij zitten. Mijn zus gaat nooit zitten. #id:nac_wk6o
# beside: kelly
kelly (worried): Bel hem. Nu. Niet om te praten. Om te blijven hangen. Ik haal papa. #id:nac_lg7x
# pinas: tired stand left
pinas (warm): Zeg hem dat er een bus voor zijn deur blijft staan. Met licht. De chauffeur ben ik. #id:nac_df3v
Hij neemt op bij de eerste toon. 'Hoi,' zegt hij. Ik zeg het van die bus. Dan zeggen we niks, met z'n vieren, tot zijn moeder thuiskomt. #id:nac_gjyl
-> jayden_eind_nacht

=== jayden_typt
~ lamp = "typt"
# music: off
# jayden: angry phone
Ik typ dat ik weet wie hij is. Dat het in een schrift staat. Er staan alleen tijden in, maar dat weet hij niet. #id:nac_09ff
# sound: ping
# jayden: shocked phone
De gouden tent gaat weg. De heg ook. Even denk ik dat ik gewonnen heb. #id:nac_kq2j
bram: wat heb je GEDAAN. hij denkt dat ik het heb gezegd #chat:bram #id:nac_ogrx
# jayden: ashamed phone
Hij is niet weg. Hij zit alleen nu ergens waar ik geen lampje kan zien. #thought #id:nac_twyy
-> jayden_slot

=== jayden_uit
~ lamp = "uit"
# music: off
# shot: wide
# jayden: tired sit
Ik drink mijn water. Ik doe het scherm uit. Morgen, denk ik. Een patroon loopt niet weg. #id:nac_ztdi
In het donker zie ik ze nog steeds. Zo gaat dat, als je lang naar lampjes hebt gekeken. #thought #id:nac_pzy3
-> jayden_slot

=== jayden_slot
{ sok == "allebei" || sok == "houdt" || groep == "apart" || groep == "jayden":
    -> jayden_eind_heg
}
-> jayden_eind_gasten
