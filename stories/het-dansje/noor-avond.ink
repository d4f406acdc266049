// Tussenspel bij Noor: haar moeder naait nummers. Daarna de nacht, de mat, en wat Noor wil.

=== naar_mama
+ [Donderdagavond. Even ben je @elidrissi. #id:hd_asb8] -> mama_naait

=== mama_naait
~ side = "elidrissi"
# place: living-room-night
# elidrissi: neutral sit left
Veertig hesjes voor de voetbalclub. Ik zit bij zestien. Pedaal, pedaal. Draai de stof. Bijt de draad door. #id:hd_lk16
Zo naai ik al twintig jaar. Mijn voeten weten de weg. #thought #id:hd_3xqt
# elidrissi: suspicious phone
De telefoon. Op dónderdag. Mijn schoonzus belt op zondag, of als er iets is. #id:hd_ypkf
{ lach == "pruik" || lach == "vraagt":
    { thuis == "zegdans":
        '@noor danst,' zegt ze. 'Op een filmpje. @ilyas wil het niet laten zien. Dus het moet wel heel erg zijn.' #id:hd_z124
    - else:
        'Er is een filmpje van @noor,' zegt ze. '@ilyas wil het niet laten zien. Dus het moet wel heel erg zijn.' #id:hd_zcan
    }
- else:
    'Er is een filmpje van @noor,' zegt ze. 'Iedereen heeft het. Wat zullen ze zeggen?' #id:hd_118g
}
'Wie?' vraag ik. 'Ze,' zegt mijn schoonzus. Ze zegt het alsof ze naast haar op de bank zitten. #id:hd_pqv7
# noor: worried stand right
Als ik ophang, staat @noor in de kamer. Ze kijkt naar mijn mond. #id:hd_2275
# music: tension
Mijn voet gaat van het pedaal. Boven nummer zestien hangt de naald stil. #grens:naald #id:hd_kw2n
Toen ik zo oud was als zij, zweeg mijn moeder drie weken tegen mij. Waarover, weet ik niet eens meer. #thought #id:hd_wqhe
noor: Als ze vraagt of ze het mag zien, moet ik bewijzen dat het niks is. #stil #id:hd_bgi6
bilal: Boven aan de trap. Ik ben twee treden omlaag. Eerst horen wat zij doet. #stil #id:hd_7ks2
khadija: Ik had niet moeten bellen. Mijn vinger kent de weg beter dan ik. #stil #id:hd_j9ph
+ [Schenk thee in. Houd een klontje omhoog. 'Hoeveel?' #kantel:elidrissi #laag #id:hd_97sa] -> mama_suiker
+ [Zeg: 'Ik hoef het niet te zien. Wat wil jij vertellen?' #kantel:elidrissi #id:hd_1job] -> mama_hoeft
+ [Zeg: 'Laat zien. Dan weet ik dat er niks aan de hand is.' #kantel:elidrissi #mis #id:hd_6kfg] -> mama_ziet
+ [(verder) #verder #id:hd_lhf0] -> mama_naait_door

=== mama_suiker
~ naald = "suiker"
# music: off
# beside: elidrissi
elidrissi (warm): Hoeveel? #id:hd_p3u0
{ lach == "pruik" || lach == "vraagt":
    noor (worried): Twee. Maar als u boos bent, acht. #id:hd_a137
    Eén, twee, tel ik hardop. Bij drie leg ik de suiker weg. 'Ik ben niet boos,' zeg ik. 'Ik ben aan het tellen.' #id:hd_tm0v
- else:
    noor (sad): Zeven. #id:hd_17kk
    Ik tel ze hardop. Bij vier begint haar kin. Bij zeven vertelt ze alles. Ik drink het zelf op. #id:hd_6qmb
}
elidrissi (warm): Jij hoort bij ons. Dat is het enige wat ik hoef na te tellen. #id:hd_399m
-> terug_nacht

=== mama_hoeft
~ naald = "hoeft"
# music: off
# beside: elidrissi
elidrissi (neutral): Ik hoef het niet te zien. Ik ken jou. Ik heb alles genaaid waar je ooit in hebt gelopen. #id:hd_g20v
# noor: shocked stand
elidrissi (warm): Wat wil jij mij vertellen? #id:hd_87ms
Ze denkt heel lang na. Ik tel niks. Dat is moeilijk. #id:hd_94xi
noor (sad): Dat ik gewonnen heb, mama. Ik had het duel gewonnen. Niemand heeft dat gevraagd. #id:hd_wobp
-> terug_nacht

=== mama_ziet
~ naald = "ziet"
# music: off
elidrissi (worried): Laat zien. Dan weet ik dat er niks aan de hand is. #id:hd_kb2s
# noor: neutral stand
Ze geeft hem. Ik kijk, acht tellen. 'Zie je wel,' zeg ik. 'Er is niks.' #id:hd_el56
noor (tired): Dat had ik u ook kunnen vertellen. #id:hd_ls7p
Ze gaat naar boven. Mijn dochter heeft zojuist iets moeten bewijzen, in haar eigen huis. #thought #id:hd_qr5w
-> terug_nacht

=== mama_naait_door
~ naald = "door"
# music: off
elidrissi (worried): Wat zullen ze zeggen? #id:hd_dy7f
noor (tired): Wie, mama? #id:hd_j0c9
Ik weet het niet. Ik zoek een gezicht, en er is er geen. Ik zet mijn voet weer op het pedaal. #id:hd_lpl5
# exit: noor
Als ik hem losknip, staat nummer zestien op zijn kop. Eenennegentig. #thought #id:hd_kbv7
-> terug_nacht

=== terug_nacht
+ [Die nacht. Terug naar @noor. #id:hd_d74u] -> noor_nacht

=== noor_nacht
~ side = "noor"
{ naald == "ziet" || naald == "door":
    -> noor_eind_half
}
# place: bedroom-night
# noor: tired sit center
Ik lig in bed. Onder mij naait ze door. #id:hd_tb4r
Pedaal, pedaal. Ritsel, dat is de stof. Even stil, dat is de draad. #id:hd_ou1s
# noor: shocked sit
Hak, hak. Draai. Hap. #id:hd_fecd
Ik heb dat dansje niet verzonnen. Ik heb er vijftien jaar boven geslapen. #thought #id:hd_emzg
{ lach == "pruik" || lach == "vraagt":
    -> noor_filmpje
}
# place: living-room-day
# elidrissi: neutral stand left
# noor: neutral sit right
# ilyas: ashamed stand center
Zaterdag. De bel. 'Vijf,' telt mama. '@ilyas staat op de mat. Hij heeft alles gewist, zegt hij.' #id:hd_g3i6
elidrissi (neutral): Jij zegt of hij van de mat af mag. Nee is ook goed, dan gaat hij weer. #id:hd_h8hy
Er is een hap uit zijn kuif. Hij zegt niks. @ilyas zegt niks. #thought #id:hd_lb9f
+ [Zeg: 'Vandaag niet.' #id:hd_da6y] -> noor_matnee
+ [Zeg: 'Eén minuut. En daarna de afwas.' #id:hd_59nl] -> noor_matja

=== noor_matnee
~ mat = "nee"
noor (neutral): Vandaag niet. Misschien zondag. Misschien als je haar is aangegroeid. #id:hd_gzxa
ilyas (sad): Oké. #id:hd_76lu
# exit: ilyas
'Vier,' telt mama. Ze doet de deur zacht dicht. #id:hd_1hzx
-> noor_filmpje

=== noor_matja
~ mat = "ja"
ilyas (ashamed): Je stuurde het aan mij. Ik was zo trots dat ik vergat van wie het was. Sorry. Dat was het. #id:hd_q5sk
noor (neutral): Dat was één adem. Goed. De borstel ligt klaar. Er zit een strik om. #id:hd_paed
Hij wast af. Zonder zingen. Ik wist niet dat hij dat kon. #id:hd_od44
-> noor_filmpje

=== noor_filmpje
{ lach == "pruik" || lach == "vraagt":
    # place: living-room-day
    # ilyas: neutral stand left
    # noor: thinking sit right
    Zondag. @ilyas legt zijn telefoon voor me neer, met de handdoek nog om zijn nek. 'Er is er maar één,' zegt hij. 'Wat wil je?' #id:hd_19e9
    -> noor_filmpje_licht
- else:
    # place: mentor-office-day
    # degroot: warm coffee left
    # noor: thinking sit right
    Een paar dagen later. Uit beide apps is het weg. 'Dat deden zij,' zegt @degroot. 'Hoe het verder moet, weet jij.' #id:hd_vao6
}
Het is van mij. Ik heb er vier gedachten over. Dat mag. #thought #id:hd_hw62
+ ['Wie het nog heeft, heeft het. Ik maak soep.' #id:hd_e77v] -> noor_staat
+ ['Overal weg. Ook uit de hoeken.' #id:hd_oyjg] -> noor_weg
+ ['Ik dans het nog eens. Met wie ik kies.' #id:hd_h2xm] -> noor_dans
+ ['Nooit meer voor een camera. Wel op mijn sokken.' #id:hd_uo1d] -> noor_nooit

=== noor_filmpje_licht
Het is van mij. Hij wacht. Er drupt sop op de mat. #thought #id:hd_z125
+ ['Hou maar. Jij kunt het dus.' #id:hd_z126] -> noor_licht_houdt
+ ['Wis maar. Woensdag maak ik een betere.' #id:hd_z127] -> noor_licht_wist
+ ['Ik dans het nog eens. Met wie ik kies.' #id:hd_z128] -> noor_dans
+ ['Nooit meer voor een camera. Wel op mijn sokken.' #id:hd_z129] -> noor_nooit

=== noor_licht_houdt
~ filmpje = "staat"
Hij stopt hem in zijn binnenzak en doet de knoop dicht. De mouw om in te bijten houdt hij vrij. #id:hd_z130
-> noor_slot

=== noor_licht_wist
~ filmpje = "weg"
Hij houdt zijn duim boven het scherm en kijkt mij aan. Ik knik. Weg. We zwaaien er allebei naar. #id:hd_z131
-> noor_slot

=== noor_staat
~ filmpje = "staat"
Ik ga er niet achteraan. Ik ben geen stofzuiger. Het is gewoon iemand die soep maakt. #id:hd_2apt
-> noor_slot

=== noor_weg
~ filmpje = "weg"
Overal. Dat doen anderen. Ik hoef alleen te knikken. Dus ik knik. #id:hd_iw62
-> noor_slot

=== noor_dans
~ filmpje = "dans"
Niet om iets te bewijzen. Een dansje bederft als je het laat staan. Ik kies wie er kijkt. #id:hd_4u5k
-> noor_slot

=== noor_nooit
~ filmpje = "nooit"
De suikerpot is weer voor suiker. Dat is geen straf. Het danst veel lekkerder als er niks terugkijkt. #id:hd_3x8g
-> noor_slot

=== noor_slot
{ naald == "hersteld":
    -> herstel_mama_slot
}
{ lach == "pruik" || lach == "vraagt":
    -> noor_eind_vloer
}
-> noor_eind_voet
