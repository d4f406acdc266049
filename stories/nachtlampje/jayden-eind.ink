// De kant van Jayden, tweede helft: de sok komt terug, of er branden twee tenten in de nacht.

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
bram (tired): Eerst was hij drie uur boos. Daarna werd hij eerlijk. Hij is zevenentwintig. #id:nac_17ji
# jayden: shocked sit
bram (worried): Dus nu klopt het. Hij liegt niet meer. Toch? #id:nac_am7f
Hij vraagt het zoals je een som voorleest waarvan je hoopt dat hij goed is. #thought #id:nac_2nhj
jayden (thinking): Nu staat het getal er. De som klopt nog steeds niet. #id:nac_e8fc
{ groep == "apart":
    bram (sad): Hij zei dat niemand het zou merken als ik wegging. @fleur merkte het na vier minuten. #id:nac_01wj
- else:
    bram (sad): Hij zei dat niemand het zou merken als ik wegging. @fleur heeft een halve bladzij geschreven, zei ze. #id:nac_iobn
}
+ [Vraag: 'Wat wil jij?' En reken even niks uit. #id:nac_3tjy] -> jayden_wat_wil
+ [Leg je schrift open. 'Lees zelf maar. Stop wanneer je wilt.' #id:nac_76eq] -> jayden_schrift

=== jayden_wat_wil
jayden (warm): Wat wil jij? #id:nac_pnw8
bram (sad): Slapen. En dat hij er niet meer is. En dat hij niet boos wordt. En dat het niet mijn schuld is. #id:nac_fqnc
jayden (warm): Die laatste is al waar. De rest doen we met meer mensen. #id:nac_kxon
-> jayden_hulp

=== jayden_schrift
'02.51, goud. 03.15, goud.' Hij leest met zijn vinger. Ernaast staat wanneer zijn moeder werkt. #id:nac_nbuu
bram (scared): Het zijn precies háár nachten. Hij vroeg haar rooster. Niemand vraagt mij ooit iets, dus ik gaf het. #id:nac_udvc
jayden (warm): Een rooster is om te weten wie er kookt. Jij kon niet weten dat iemand er iets anders mee doet. #id:nac_wdh1
-> jayden_hulp

=== jayden_hulp
bram (ashamed): Ik heb ook dingen gestuurd. #id:nac_k89b
jayden (neutral): Ik hoef niet te weten wat. Iemand van zevenentwintig moet weten dat dat niet mag. Jij hoefde dat niet. #id:nac_c2rj
# kelly: warm stand center
kelly (warm): Ik heb niks gehoord. Ik heb wel thee. En een rijbewijs, bijna. Wie bellen we? #id:nac_cqyn
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
Om hun twee tenten staat nu een heg. Mijn tent staat erbuiten. Mijn beheer is weg. Ik ben een gast. #id:nac_x1mg
# shot: close
# jayden: thinking idle
Ik sla mijn schrift open. Alle cadeaus, met de tijd erbij. Ernaast leg ik de nachtdiensten van zijn moeder. #id:nac_awec
Het is dezelfde rij. Twee keer. Ik heb nog nooit zo graag een fout gemaakt. #thought #id:nac_iw85
# music: tension
Achter de heg branden twee lampjes. Eén gaat soms uit. Het andere nooit. Ook niet op schooldagen, om elf uur. #grens:twee-lampjes #id:nac_9ui5
Een koelkast waarvan het lampje altijd brandt, is stuk. Dat weet elke reparateur. #thought #id:nac_5jk2
bram: Ik zie zijn naam. @jayden. Bij de wc's. Hij is wakker. Zou hij het weten, als hij mij zag? #stil #id:nac_wfco
kelly: Die koelkast zoemt, of het is zijn computer. Als hij belt, kom ik. Hij belt nooit. #stil #id:nac_58lw
hendriks: Bed acht wil water. Bed negen wil praten. Mijn eigen kind slaapt. Denk ik. #stil #id:nac_126x
+ [App @bram: 'Ik zie je lampje. Hoe erg is het vannacht?' #kantel:jayden #laag #id:nac_7y86] -> jayden_lampje
+ [Maak @kelly wakker. 'Ik heb een patroon. Ik ben er te klein voor.' #kantel:jayden #id:nac_65b5] -> jayden_kelly
+ [Loop naar de gouden tent. Typ wie hij denkt dat hij is. #kantel:jayden #mis #id:nac_sm17] -> jayden_typt
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
    jayden: dorst. en ik vind jouw lampje belangrijker dan het zijne #chat:bram #id:nac_idxv
}
# jayden: warm phone
bram: ik heb nee gezegd. op iets. nu is hij heel verdrietig #chat:bram #id:nac_b594
jayden: ik blijf hier tot je moeder thuis is. ik heb water #chat:bram #id:nac_x9ug
bram: oké #chat:bram #id:nac_z2i0
-> jayden_eind_nacht

=== jayden_kelly
~ lamp = "kelly"
# music: off
# sound: door
# shot: wide
# kelly: annoyed stand right
kelly (annoyed): Brandt er iets? #id:nac_n7lp
jayden (scared): Twee dingen. Ik heb een patroon. Ik ben er te klein voor. #id:nac_md3z
# kelly: thinking stand
Ze leest mijn schrift. Ze gaat zitten. Mijn zus gaat nooit zitten. #id:nac_6kxx
# beside: kelly
kelly (worried): Bel hem. Nu. Niet om te praten. Om te blijven hangen. #id:nac_lg7x
Hij neemt op bij de eerste toon. 'Hoi,' zegt hij. Daarna ademen we, met z'n drieën, tot zijn moeder thuiskomt. #id:nac_6dng
-> jayden_eind_nacht

=== jayden_typt
~ lamp = "typt"
# music: off
# jayden: angry phone
Ik typ dat ik alles weet. Dat ik in een schrift heb staan wie hij is. Ik heb alleen tijden, maar dat weet hij niet. #id:nac_w4jd
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
In het donker blijf ik ze zien. Als je lang naar lampjes kijkt, zitten ze in je ogen. #thought #id:nac_mvff
-> jayden_slot

=== jayden_slot
{ sok == "allebei" || sok == "houdt" || groep == "apart" || groep == "jayden":
    -> jayden_eind_heg
}
-> jayden_eind_gasten

=== jayden_eind_zwaai
# place: kitchen-night
# hendriks: neutral sit right
# bram: tired sit center
# jayden: neutral sit left
# fleur: neutral sit left
# stop: jayden
@fleur zit er ook. Ze heeft een tabblad gemaakt. Zijn moeder zet de telefoon op de luidspreker. #id:nac_8o08
Een mevrouw zegt: bewaar de woorden, meld het account, schrijf niks terug. Ook geen dag. Vooral geen dag. #id:nac_re6z
hendriks (warm): En dat je iets stuurde: daar krijg je hier geen straf voor. Daar krijg je soep voor. #id:nac_i6nt
# stop: fleur
# stop: hendriks
Ik bewaar. @fleur meldt. @bram drukt op blokkeren. Dan kijkt hij in de camera uit mijn sok en zwaait. Naar zichzelf. #id:nac_q493
# place: bedroom-night
# shot: close
# jayden: happy phone center
# music: theme
Twee weken later. Ik heb ster vijf verkocht. De eenden zijn weer gewoon van eend. #id:nac_1q13
bram: nieuw bord: HIER STOND GOUD. HET LEKTE #chat:camping #id:nac_u5kb
jayden: 988. er is een gast bij #chat:camping #id:nac_apys
bram: dat is @fleur. ze klaagt nu al #chat:camping #id:nac_fefb
bram: Ik heb gevraagd of hij wou zwaaien. Meer heb ik niet gedaan. Daarna deden we het met z'n vijven. #nu #id:nac_ubp7
fleur: Vier minuten. Volgende keer doe ik er één over. Ik heb er een regel van gemaakt. #nu #id:nac_tr91
kelly: Ik had al thee gezet voor ik wist waarvoor. Dat is mijn hele methode. #nu #id:nac_6c8y
{ sok == "allebei":
    jayden: 'Allebei,' zei ik. Jaloers en bezorgd. Jij hoefde niet te kiezen, hij ook niet. Dat rekende makkelijker. #nu #id:nac_z2ww
- else:
    jayden: Het was maar een sok. Hij lag er tot hij hem nodig had. Jij liet hem ook liggen. Goed van ons. #nu #id:nac_zx7s
}
Eén keer zwaaien #ending:zwaaien #kind:stopped #id:nac_lvqp
-> END

=== jayden_eind_nacht
# place: kitchen-day
# hendriks: tired stand right
# bram: tired sit center
# jayden: tired sit left
# stop: jayden
{ lamp == "kelly":
    # stop: kelly
    Acht uur 's ochtends. @kelly heeft ons gereden, met papa ernaast. Ze sloeg niet één keer af. Ze huilde wel, bij het stoplicht. #id:nac_rxpk
- else:
    Acht uur 's ochtends. Ik ben er op sloffen heen gegaan. Dat zie ik nu pas. #id:nac_nh6r
}
hendriks (worried): Hij zegt dat jij erbij was. Vannacht. Op een camping. #id:nac_glr8
jayden (ashamed): Ik was alleen maar wakker, mevrouw. En ik heb een schrift. #id:nac_hr0f
bram (scared): Hij is zevenentwintig, mama. Dat zei hij zelf. Ik dacht: dan is het tenminste eerlijk. #id:nac_ms7m
hendriks (thinking): Ik werk met eerlijke mensen van zevenentwintig. Die vragen geen kind om op te blijven. #id:nac_4nb1
# stop: hendriks
hendriks (warm): Jij hebt niks fout gedaan. Wij bellen. Jij slaapt. Ik ben er als je wakker wordt. Ik heb geruild. #id:nac_pzmj
# place: bedroom-night
# shot: close
# jayden: happy phone center
# music: theme
Drie weken later, tien uur. In zijn tent gaat het lampje uit. Echt uit. Ik kijk er best lang naar. #id:nac_mf6u
{ avond == "wc":
    bram: je mag weer naast mij staan. je ruikt alleen nog wel een beetje #chat:camping #id:nac_cbmd
- else:
    bram: nieuw bord: DEZE CAMPING SLUIT OM TIEN UUR. OOK VOOR EENDEN #chat:camping #id:nac_39dq
}
bram: Ik was bang dat hij boos werd. Hij werd boos. Toen zaten er zes mensen in de keuken. Hij niet. #nu #id:nac_hlr1
hendriks: Een jongen op sloffen bracht mij een schrift. De politie heeft het nu. Hij wil het wel terug. #nu #id:nac_kfqh
{ groep == "apart" || groep == "jayden":
    fleur: Hij is terug in de groep. Hij kwam zelf. Ik heb de deur niet geduwd. #nu #id:nac_aiyk
- else:
    fleur: Hij ging weg en ik zei: wie weg wil, gaat weg. Ik heb die zin uit mijn app gegooid. #nu #id:nac_j6ec
}
jayden: Jij zag ook twee lampjes. Je koos het goede om tegen te praten. #nu #id:nac_lazb
Negen voor drie #ending:negen-voor-drie #kind:stopped #id:nac_v638
-> END

=== jayden_eind_heg
# place: classroom-day
# jayden: sad sit left
# haddad: neutral stand right
# music: theme
Vrijdag. @bram is op school. Hij zit rechtop en hij is er niet. #id:nac_fcjp
{ lamp == "typt":
    Hij zegt niks meer tegen me. Zijn telefoon ligt nu ondersteboven. Die trilt nog. Alleen zachter. #thought #id:nac_c3d4
- else:
    Zijn moeder weet dat er iemand is. Haar heeft hij het half verteld. Mij de andere helft. #thought #id:nac_8ts1
}
{ sok == "allebei" || sok == "houdt":
    Uit zijn jas hangt een sok. Mijn sok. Zo weet ik dat hij hem nog heeft. #id:nac_bzuj
- else:
    { groep == "apart":
        @fleur zegt dat hij haar nog antwoordt. Een keer per dag. 'Ben er nog.' #id:nac_i79l
    - else:
        In mijn schrift staat het handschrift van @fleur. Ze drukt zo hard dat je het drie bladzijden later nog leest. #id:nac_iunw
    }
}
haddad (thinking): @jayden. Jij kijkt naar hem zoals naar een som. Zie jij iets wat ik niet zie? #id:nac_7508
jayden (sad): Een heg, meneer. #id:nac_gvi7
bram: Ik heb mama gezegd dat er iemand was. Wás, zei ik. Dat was niet helemaal waar. #nu #id:nac_sd1w
haddad: Een heg. Ik heb het opgezocht en ik heb @degroot gevraagd. We komen er wel doorheen. #nu #id:nac_65ka
fleur: Ik heb één draadje. Ik laat het niet los. #nu #id:nac_blyu
jayden: Wij stonden er de hele tijd naast, jij en ik. Er zit vast ergens een poortje. Help je zoeken? #nu #id:nac_csed
Buiten de heg #ending:buiten-de-heg #kind:half #id:nac_f8sp
+ [Herstel: ga van hier verder #herstel #id:nac_s9zy] -> herstel_jayden

=== jayden_eind_gasten
# place: bedroom-night
# jayden: sad sit center
# music: theme
Zondag. Camping De Natte Sok heeft vijf sterren, zes gouden eenden en nul gasten. Er wordt niet meer geklaagd. #id:nac_6wfx
{ lamp == "typt":
    'Wat heb je gedaan,' schreef hij. Daarna niks meer. Ik heb het wel honderd keer gelezen. #thought #id:nac_zhu0
- else:
    Zijn tent staat er nog. Hij is sinds vrijdag niet meer in het spel. Ze praten nu ergens waar ik niet kan komen. #thought #id:nac_lwon
}
{ sok == "lokt":
    Eendenfan heeft één bericht. Het is niet voor mij. Ik heb het account gewist en het voelt nog niet schoon. #thought #id:nac_8r1o
}
{ sok == "wakker":
    'Word eens wakker,' zei ik. Tegen iemand die al zes weken niet sliep. #thought #id:nac_f5m3
}
{ sok == "pakt":
    In mijn tas zit een camera in een sok. Getest. Hij doet het perfect. #thought #id:nac_gcj2
}
# shot: close
# jayden: worried phone
fleur: hij is ook uit de verjaardagen. wat weet jij #chat:fleur #id:nac_i93i
jayden: alles. met de tijd erbij. ik heb het aan niemand laten zien #chat:fleur #id:nac_mhkq
bram: Mama vond me om zes uur bij de koelkast. Ze is thuisgebleven. Ik heb nog niks gezegd. Ze ook niet. #nu #id:nac_d8s9
fleur: Ik wist dat hij weg was. Ik wist alleen niet dat weggaan ook hulp roepen kan zijn. #nu #id:nac_12z2
hendriks: Er lagen vijf briefjes zonder antwoord. Ik dacht: hij wordt groot. Vandaag ga ik nergens heen. #nu #id:nac_0pfm
jayden: Mijn schrift is vol en het ligt in een la. Jij hebt het gelezen. Breng jij het met me weg? #nu #id:nac_gi3e
Vijf sterren, geen gasten #ending:geen-gasten #kind:harm #id:nac_jdzj
+ [Herstel: ga van hier verder #herstel #id:nac_amyc] -> herstel_jayden
