// Tussenspel bij Zoë: het sportveld. Ze willen zijn stem.

=== finn_veld
~ side = "finn"
# place: sports-field-dusk
# finn: smirk stand center
# yusuf: neutral stand left
# sound: whistle
Strafschoppen. Ik heb gevraagd of ik als eerste mag. Ik hoef nooit iets twee keer te vragen. #id:ndb_yfw5
finn (smirk): Rechtsboven, @yusuf. Ik zeg het er eerlijk bij. #id:ndb_teky
yusuf (annoyed): Je zegt altijd rechtsboven. Hij gaat altijd over het hek. #id:ndb_kg2b
{ stok == "stuurt":
    # spread: 3b > club
    Achter het doel staat de halve club om één telefoon. Ik zie een naam, een nummer, en iets waar ik langs kijk. #id:ndb_2a6q
- else:
    # spread: thijs > club
    Achter het doel staat de halve club om één telefoon. Geen foto. Wel een naam, een nummer, en een zin. Alsof ze geen mens is, maar een deurbel. #id:ndb_ji24
}
@fleur. Ze zette me een keer uit de app, omdat ik elke ochtend een zonnetje stuurde. Dat was eigenlijk terecht. #thought #id:ndb_d5mq
'Bij ons neemt ze niet op,' zegt er een. 'Jou kent ze. Op de luidspreker, @finn. Toe.' #id:ndb_rc19
# music: tension
Elf jongens kijken naar mijn hand. Er zit al een telefoon in. #grens:neemt-op #id:ndb_flpe
Ik heb er een stem voor. Een heel deftige meneer die stofzuigers verkoopt. Iedereen gaat altijd stuk. #thought #id:ndb_7ysy
yusuf: Ik stop ballen van elf meter. Dit is anderhalve meter. Doe iets, keeper. #stil #id:ndb_ei90
fleur: Weer een vreemd nummer. Weg. Weer een. Weg. Belt er ook nog iemand die ik ken? #stil #id:ndb_ff16
+ [Loop naar de cornervlag. Bel haar zonder publiek. #kantel:finn #id:ndb_fu77] -> finn_apart
+ [Stop je telefoon in je sok. 'Wie neemt de volgende?' #kantel:finn #laag #id:ndb_bj0t] -> finn_sok
+ [Bel op de luidspreker. Zeg dat jullie het rot vinden. #kantel:finn #mis #id:ndb_4j7n] -> finn_luid
+ [(verder) #verder #id:ndb_dc57] -> finn_stem

=== finn_apart
~ veld = "apart"
# music: off
# exit: yusuf
# finn: worried phone
Ze nemen het niet goed op, achter me. Ik loop door tot de vlag. Ze neemt op voor hij overgaat. #id:ndb_rgfg
finn (worried phone): Ik ben alleen. Je nummer gaat hier rond. Wat wil je dat ik doe? #id:ndb_cnvx
Stil. Dan: 'Namen.' Ik noem ze. Alle elf. Ik hoor haar schrijven. #id:ndb_0er0
# stop: finn
'En nu laat je ze het weghalen,' zegt ze. 'En die stofzuiger doe je nooit meer.' Ze weet van de stofzuiger. #thought #id:ndb_6dwi
-> naar_zoe

=== finn_sok
~ veld = "sok"
# music: off
# stop: finn
finn (talk idle): Wie neemt de volgende? En haal dat weg. Ik bel niemand. #id:ndb_tlsw
'Chill,' zegt er een. Maar ze lopen mee. Dat doen ze altijd, als ik loop. Het is best raar, als je erop let. #thought #id:ndb_p5yf
# shot: wide
# finn: shocked stand
Rechtsboven. Over het hek, met telefoon en al. Die was uit mijn sok geschoten. #id:ndb_1jna
yusuf (warm): Je beste tot nu toe. #id:ndb_gx45
-> naar_zoe

=== finn_luid
~ veld = "luid"
# music: off
# finn: worried phone
'@finn?' zegt ze. Ze klinkt als een deur die opengaat. #id:ndb_kfhp
finn (worried phone): Wij vinden het heel rot voor je. Echt. Allemaal. #id:ndb_v7kc
'Wie is wij?' Achter me ademen elf jongens. Er moet er eentje lachen. Van de zenuwen, denk ik. Ze hangt op. #id:ndb_o6t6
yusuf (annoyed): Je bedoelde het goed. Maar je nam een tribune mee. #id:ndb_clc9
-> naar_zoe

=== finn_stem
~ veld = "stem"
# music: off
# finn: smirk phone
'@finn?' zegt ze. Ze klinkt als een deur die opengaat. #id:ndb_5ygn
finn (smirk phone): Goedemiddag, mevrouw. Interesse in een stofzuiger? #id:ndb_047g
# sound: laugh-off
Ze gaan stuk. Allemaal. Aan de andere kant is het stil. Dan zegt ze: 'O. Jij ook.' #id:ndb_kb2t
# finn: ashamed idle
yusuf (angry): Jij was de enige bij wie ze nog opnam. #id:ndb_w17v
-> naar_zoe

=== naar_zoe
+ [Terug naar @zoe. #id:ndb_bs7o] -> zoe_avond
