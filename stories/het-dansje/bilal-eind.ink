// Hoe het bij Bilal afloopt: vier eindes.

=== bilal_eind_voeten
# place: bakery-night
# bilal: neutral stand left
# noor: tired sit right
# music: theme
Een week later, zaterdag, vijf uur. @noor zit op een meelzak en tekent de oven. 'Twee eruit,' zei mama. In haar ochtendjas. #id:hd_bxis
{ brood == "vlecht":
    Mijn vlecht ligt al een week in de etalage. Hij leunt. Mijn baas heeft er een bordje bij gezet: 'Leunt.' #id:hd_yi4k
- else:
    Mijn ronde ligt al een week in de etalage. Hij is ovaal. Mijn baas heeft er een bordje bij gezet: 'Bijna.' #id:hd_qw7m
}
noor (talk): Eerst vroeg @degroot of het thuis veilig is. Daarna mocht er pas iemand bellen. #id:hd_tjk9
bilal (worried): En wat zei jij? #id:hd_opyy
{ deur == "vraagt":
    noor (warm): Dat er iemand uit de deur was gestapt. #id:hd_kzl9
- else:
    noor (warm): Dat er iemand zeven klontjes had genomen. Dat schreef ze op. #id:hd_pimw
}
{ vier == "komt":
    bilal (ashamed): Ik heb eronder gezet dat ik dat niet had mogen schrijven. Van 'het komt niet meer voor'. #id:hd_o5n0
    noor (smirk): Dat klopt. Het komt namelijk wel weer voor. #id:hd_qips
}
noor (thinking): Van mij hoeft niemand meer te kijken. Maar ik haal het niet weg bij mezelf. Het was een goede. #id:hd_e5ah
# sound: oven
Op de radio begint iets. Ik heb een volle plaat vast. Mijn hak tikt. Ik merk het pas als zij grinnikt. #id:hd_qk4x
# shot: wide
# bilal: laugh stand
# noor: laugh sit
Hak, hak. Draai, met vijfendertig bolletjes boven mijn hoofd. En hap. Veel te heet. #id:hd_rkb3
noor (laugh): Er moet zout bij. #id:hd_r6j8
Niemand filmt. Alleen de oven kijkt. #id:hd_vz31
noor: Hij danst verschrikkelijk. Ik kijk er elke zaterdag naar. Live. #nu #id:hd_s4k4
{ neef == "schort":
    ilyas: Ik heb het iedereen zelf verteld. Wat ik deed, niet wat zij deed. En ik kan nu kneden. Een beetje. #nu #id:hd_y9u2
- else:
    ilyas: Ik heb zevenenveertig bolletjes gebeld. Dat ene belde ik niet. Zij belt mij wel, als ze wil. #nu #id:hd_95is
}
{ centrale == "gegeten" || centrale == "wagens":
    khadija: Op zondag bel ik nu alleen om te vragen wie er komt eten. Ze nemen sneller op. #nu #id:hd_b4xu
- else:
    khadija: Ik heb negentien keer gebeld om te zeggen dat ik mijn mond had moeten houden. Dat was lang. #nu #id:hd_g7hm
}
bilal: Jij stond daar ook, met al dat meel. En we maakten ons kleiner dan die deur. Toen kon zij erlangs. #nu #id:hd_0y3g
In andermans voeten #ending:andermans-voeten #kind:stopped #id:hd_hlm2
-> END

=== bilal_eind_ze
# place: living-room-day
# khadija: neutral sit right
# noor: neutral sit left
# bilal: ashamed stand left
# music: theme
Zondag. Mijn tante belt niet, ze heeft iedereen laten kómen. Twee banken, negentien mensen. #id:hd_oqli
@noor wilde mee. Ze koos zelf haar stoel, bij de deur. Ik ga op de grond zitten, zo ver mogelijk van die deur. #id:hd_87hp
khadija (talk): Er is gezegd: wat zullen ze zeggen. Nou. We zijn er allemaal. Zeg het maar. #id:hd_uyh8
Het wordt stil. Iemand vraagt om de suiker. Iemand kucht. Drie neven kijken naar hun sokken. #id:hd_f354
{ centrale == "gegeten":
    'Wie zijn dat eigenlijk, ze?' vraag ik. Het blijft heel lang stil. 'Nou ja,' zegt één neef. 'U, tante.' #id:hd_z102
}
# noor: smirk
khadija (neutral): Dat dacht ik al. Dan eten we nu. #id:hd_z2wy
{ vier == "komt":
    bilal (ashamed): Eerst nog iets. Ik schreef iets over haar, donderdag. In die app. Dat was niet van mij. #id:hd_9fdm
    noor (neutral): Dat klopt. Ga zitten. #id:hd_t3h3
}
{ deur == "regelt":
    noor (neutral): Jij nam mijn telefoon. Zij namen mijn dansje. Het voelde als hetzelfde. #id:hd_dd54
- else:
    noor (neutral): Ik zei: zeven klontjes. Met mijn glas zei ik dat. Jij ging slapen. #id:hd_yln8
}
bilal (sad): Ja. Sorry. Wat wil je dat ik doe? #id:hd_2ydu
noor (smirk): Kijk. Dát. En de afwas. Negentien borden. #id:hd_s9xr
Ik haal de borden op. Onder de tafel tikt een slof. Hak, hak. Mijn tante ziet mij kijken. Ze tikt gewoon door. 'Dertig jaar,' zegt ze. #id:hd_sbid
noor: Het is weg uit alle twee de apps. Dat deden zij. Ik deed niks, en dat was heerlijk. #nu #id:hd_wedf
khadija: Ik ben 'ze'. Ik had liever iets anders gehoord, maar het is wel waar. Je moet er alleen even bij gaan zitten. #nu #id:hd_cq4w
{ neef == "schort":
    ilyas: Ik heb mezelf kaal geknipt, aan één kant. Van het bellen. Zij lachte. Dat mocht van haar. #nu #id:hd_p4x7
- else:
    ilyas: Eén bolletje lag apart. Daar kijk ik naar als ik weer eens iets leuks op mijn telefoon heb. #nu #id:hd_hfem
}
bilal: Mijn eerste antwoord was een dichte deur. Jij drukte toch nog op Wacht. Zo kwam er een vraag uit. #nu #id:hd_2hsg
'U, tante' #ending:u-tante #kind:stopped #id:hd_8h7q
-> END

=== bilal_eind_klontjes
# place: kitchen-night
# bilal: tired sit left
# music: theme
Zondagavond. Mijn baas heeft mijn brood op de snijtafel gelegd. 'Volgende keer,' zei hij. #id:hd_jabs
{ neef == "filmt":
    { deur == "vraagt":
        # noor: neutral stand right
        noor (tired): Ik zei: niet slaan. Ik wist niet dat ik 'niet filmen' erbij moest zeggen. #id:hd_296j
    - else:
        # noor: neutral stand right
        noor (tired): Ik zei: nog niks regelen. Jij regelde een film. #id:hd_z103
    }
    bilal (ashamed): Ik wou dat iedereen zijn sorry hoorde. #id:hd_y7if
    noor (sad): Ik had hem nog niet eens gehoord. Nu kijken ze weer. Eerst naar hem en dan naar mij. #id:hd_m13g
}
{ neef == "dicht":
    # noor: neutral stand right
    noor (tired): @ilyas stond bij je deur. Hij wou zeggen aan wie hij het gaf. Nu weet niemand waar het nog is. #id:hd_pqc6
    bilal (ashamed): Ik was boos. #id:hd_e21g
    noor (sad): Dat weet ik. Je bent altijd boos met de deur. #id:hd_6xk2
}
{ neef == "schort" || neef == "bolletjes":
    # noor: tired sit right
    @ilyas heeft alles gewist. Het is stil in de apps. Hier ook. @noor eet met haar oortjes in. #id:hd_bqox
    { deur == "regelt":
        Haar telefoon ligt op mijn plek aan tafel. Ze heeft hem niet teruggevraagd. Ik heb hem niet teruggegeven. #thought #id:hd_g5j4
    - else:
        Ik zei 'vanavond', donderdag. Het is de vierde avond. #thought #id:hd_jvwa
    }
    { centrale == "niks":
        En mijn tante heeft negentien mensen verteld dat er niks was. Mama hoorde het bij de groenteman. #thought #id:hd_5n05
    - else:
        En mijn tante heeft mama gebeld. Dus mama weet het. Zij staat in de gang en telt jassen. #thought #id:hd_rtmn
    }
}
# shot: wide
In haar glas liggen zes klontjes. Donderdag waren het er zeven. Ik weet niet of dat telt. #id:hd_ndkr
noor: Het is minder. Minder is niet weg. Mama naait nu bij mij op bed. Dan heb ik haar voeten in mijn rug. #nu #id:hd_s902
{ centrale == "gegeten" || centrale == "wagens":
    khadija: Ik bel haar elke avond: heb je gegeten? Hem bel ik ook. Hij neemt op met meel in zijn mond. #nu #id:hd_z104
- else:
    khadija: Ik heb vier keer haar nummer gedraaid en vier keer opgehangen. Dat is voor mij een record. #nu #id:hd_4m0j
}
{ neef == "filmt" || neef == "dicht":
    ilyas: Ik wou het zelf goedmaken. Nou ja. Ik wou dat hij iets deed, dan hoefde ik niks meer. #nu #id:hd_dzk8
- else:
    ilyas: Bij mij is het weg. Ik durf het haar niet te vertellen. Ik durf het zelfs haar broer niet te vragen. #nu #id:hd_f4rk
}
bilal: Half werk, heet dat bij ons. Je legt het op de snijtafel. Blijf je even zitten? Ik ben nog niet klaar. #nu #id:hd_yg3x
Zes klontjes #ending:zes-klontjes #kind:half #id:hd_sna2
+ [Herstel: ga van hier verder #herstel #id:hd_jq25] -> herstel_bilal

=== bilal_eind_leeg
# place: kitchen-night
# noor: sad stand right
# bilal: sad sit left
# music: theme
Zondagavond. @noor roert in de soep. Ze roert, meer niet. Haar sokken staan stil. #id:hd_fbzd
De pollepel ligt in de la, onder de pannenlappen. Ze gebruikt een gewone lepel. #thought #id:hd_tmba
{ neef == "filmt":
    In de neven-app staan er nu twee. Van hem, en van haar. Ze zetten er samen één zin onder. #thought #id:hd_yle4
- else:
    @ilyas is nog een keer langs de bakkerij gekomen. Hij keek naar binnen. Ik deed alsof ik een oven was. #thought #id:hd_ictm
}
{ vier == "komt":
    'Het komt niet meer voor,' schreef ik. Dat klopt. Er komt hier helemaal niks meer voor. #thought #id:hd_6zkb
}
{ deur == "regelt":
    noor (neutral): Krijg ik hem terug? Mijn telefoon? #id:hd_cqmi
    bilal (worried): Als het over is. #id:hd_mb49
    noor (tired): Wat? Ik? #id:hd_mll2
- else:
    bilal (worried): Zullen we nu praten? #id:hd_ett9
    noor (tired): Het was donderdag, @bilal. Ik had het donderdag nodig. #id:hd_twph
}
{ centrale == "wagens" || centrale == "gegeten":
    Alleen mijn tante heeft iets gedaan. Bij haar mag @noor zondag gewoon eten. Zonder mij, zei ze erbij. #thought #id:hd_ai0h
}
# shot: wide
'Vier binnen,' zegt mama bij de deur. Het klopt. Ze blijft toch in de gang staan en telt nog een keer. #id:hd_f6tp
noor: 's Avonds zit mama op mijn bed te naaien. @aisha vraagt elke dag: 'Hoeveel klontjes?' Ik zeg het eerlijk. #nu #id:hd_382f
{ neef == "filmt":
    ilyas: Ik had mijn sorry geoefend, in de bus. Toen ging die camera aan. Nu is het van iedereen, en zij heeft hem niet. #nu #id:hd_3ncr
- else:
    ilyas: Bij hem ging de deur dicht. Bij haar durf ik niet aan te bellen. Ik knip mevrouw maar. Ze is bijna kaal. #nu #id:hd_jbzl
}
yusuf: Bij de club hoor ik haar naam nog. Ik zeg er nu wat van. Ik was te laat, maar ik zeg het. #nu #id:hd_qtwd
bilal: Ik wou haar beschermen. Ik stond alleen met mijn rug de verkeerde kant op. Draai jij me om? #nu #id:hd_xts6
Zonder zout #ending:zonder-zout #kind:harm #id:hd_oe4u
+ [Herstel: ga van hier verder #herstel #id:hd_2gr6] -> herstel_bilal
