// Hoe het bij Timo afloopt: vier eindes, drie op een veld en één in een kantine.

=== timo_slot
{ tafel == "formulier" || tafel == "ploeg":
    { nummers == "nee" || nummers == "anouk":
        { cijfer == "goed":
            -> timo_eind_vijftig
        }
        -> timo_eind_gehoord
    }
    -> timo_eind_uil
}
{ nummers == "nee" || nummers == "anouk":
    -> timo_eind_uil
}
-> timo_eind_meter

=== timo_echo_hand
{ hand == "op" || hand == "apart":
    aisha (neutral): Ik ben nog een beetje boos op je. #id:dl_dyep
    timo (ashamed wheel): Hoe boos? #id:dl_uoi5
    aisha (smirk): Ik geef geen cijfers. #id:dl_meam
}
{ hand == "boekje":
    # degroot: warm coffee left
    @degroot is er ook. Ze zit op haar opgerolde poster. 'Ze worden maar geen ganzen,' zegt ze. #id:dl_9jxu
}
{ hand == "waait":
    timo (ashamed wheel): Ik zei dat het wel overwaaide. Sorry. #id:dl_9gay
    aisha (smirk): Het waait nu ook. Ik heb een muts. #id:dl_s4n5
}
{ hand == "mus":
    timo (ashamed wheel): Maandag keek ik naar een mus. Ik was een van de vijf. #id:dl_ly5y
    aisha (neutral): Weet ik. Ik heb de hele tijd gewacht of die mus iets zei. #id:dl_b1cf
}
->->

=== timo_eind_vijftig
# place: sports-field-day
# aisha: happy stand center
# noor: tired stand right
# daan: tired stand right
# timo: happy wheel left
# music: theme
Zaterdag, kwart voor acht. Er ligt rijp op het veld. @daan is wakker gebeld. Twee keer. #id:dl_svyj
-> timo_echo_hand ->
{ tafel == "ploeg":
    Aan het hek hangt een nieuw rooster. Het mijne. Het is nu wel geplastificeerd. #id:dl_i7gp
}
noor (thinking): Hoor je dat? Alsof er ver weg iemand op een trompet gaat zitten. #id:dl_c4e9
# shot: wide
# timo: shocked wheel
Dan zie ik ze. Een lange, rommelige V. De voorste zakt terug. Een ander schuift naar voren. #id:dl_amuf
timo (shocked wheel): Kraanvogels. #id:dl_npo7
daan (shocked): Waarom wisselen ze de hele tijd? #id:dl_4iw4
timo (happy wheel): Wie voorop vliegt, vangt de wind. #id:dl_7sxl
aisha (happy): Kijk nou. Die hebben een rooster. #id:dl_ynns
{ steun == "utrecht":
    Naast me staat een jongen uit Utrecht te klappertanden. Hij heeft ze gemist. Hij keek naar mij. #id:dl_6ksy
- else:
    # sem: happy stand right
    @sem veegt langs zijn ogen. 'Wind,' zegt hij. Er is geen wind. #id:dl_vkdf
}
'50. Kraanvogel. Veld, 7.48 uur. Riepen aldoor naar elkaar. Wisselden.' #id:dl_568z
daan (smirk): En, is dit de beste? Nee, stil maar. Ze doen nergens aan mee. #id:dl_aevm
aisha: Ze zijn bewaard als bewijs en toen weggehaald, die twee lijsten. Mijn formulieren niet. Mijn plastic is op. #nu #id:dl_byph
yusuf: Ik heb vanmorgen de helft wakker gebeld, in het donker. Daar is die bellijst voor. #nu #id:dl_7paq
bram: Ik heb het zelf gezegd, bij @degroot. Mijn uur op het rooster is leeg. Dat wilde @aisha zo. #nu #id:dl_g7ld
timo: Mijn nee paste in één regel. Daarna duurde het nog een week. Jij bleef. Schuif aan, er is thee. #nu #id:dl_zy3e
Vijftig #ending:vijftig #kind:stopped #id:dl_cdl1
-> END

=== timo_eind_gehoord
# place: sports-field-day
# aisha: neutral stand center
# daan: tired stand right
# timo: thinking wheel left
# music: theme
Zaterdag, kwart voor acht. Mist. Van @daan zie ik alleen de muts. Hij is wakker gebeld. Twee keer. #id:dl_iysg
-> timo_echo_hand ->
# shot: wide
Dan trompettert er iets boven ons. Het gaat van links naar rechts en er komt geen eind aan. #id:dl_b3k4
timo (shocked wheel): Kraanvogels. #id:dl_ewh4
daan (worried): Waar? Ik zie niks. #id:dl_t9ee
aisha (thinking): Ik ook niet. Telt dat, als je ze alleen hoort? #id:dl_am28
timo (warm wheel): Bij vogels wel. Gehoord is gehoord. #id:dl_3e46
aisha (neutral): Bij mij ook. #id:dl_cefp
'50. Kraanvogel. 7.48 uur, mist. Alleen gehoord.' Daaronder staat: '@timo. Bed, tien over tien. Zei niks wat hielp.' Ik laat het haar lezen. #id:dl_qvr1
aisha (warm): Geen cijfer. Eindelijk iemand die een lijst kan maken. #id:dl_wmsn
{ steun == "utrecht":
    Uit de mist komt een jongen uit Utrecht, met één schoen vol modder. 'Heb ik iets gemist?' vraagt hij. #id:dl_kk5k
}
aisha: Wat er onder mijn filmpje staat, lees ik niet meer alleen. @degroot leest mee. Met koek. #nu #id:dl_taba
daan: Ik ging zeggen dat ik er een was. Ze dacht dat ik voor de poster kwam. Ik heb het twee keer gezegd. #nu #id:dl_7j28
bram: Ik heb het zelf gezegd, bij @degroot. Mijn uur op het rooster is leeg. Dat wilde @aisha zo. #nu #id:dl_y6ej
timo: Ik was laat, en toen reed ik toch. Jij hoorde mijn wielen. Gehoord is gehoord. #nu #id:dl_hsf4
Alleen gehoord #ending:alleen-gehoord #kind:stopped #id:dl_blh9
-> END

=== timo_eind_uil
# place: sports-field-dusk
# noor: tired stand right
# timo: sad wheel left
# music: theme
Zaterdag, zes uur. Wij staan op het veld. @noor, ik en de uil van plastic. #id:dl_x3s2
{ nummers == "nee" || nummers == "anouk":
    De bellijst is veilig. Er belt alleen niemand mee. @aisha is thuis. #id:dl_g8oz
    { tafel == "weg":
        noor (sad): Ze heeft haar filmpje weggehaald. #id:dl_mw0x
        timo (ashamed wheel): Dat heb ik gezegd. Alsof het aan haar lag. #id:dl_p4ky
    - else:
        noor (sad): Twee pauzes zat ze alleen. Toen had ze buikpijn. #id:dl_l6pq
        timo (ashamed wheel): Ik zat daar. Bij het raam. #id:dl_e2ib
    }
- else:
    Haar nummer is overal. Ze belt niemand meer wakker. Ze slaapt zelf niet. #id:dl_dwso
    { tafel == "ploeg":
        noor (tired): Zolang wij naast haar zaten, ging het. Toen ging ze naar huis, met die telefoon. #id:dl_sous
    - else:
        noor (tired): Aan haar tafel zat het vol. Thuis zat ze met die telefoon. #id:dl_wwj9
    }
    timo (sad wheel): Dat was de helft waar wij niet bij waren. #id:dl_7zmh
}
Haar rooster hangt nog aan het hek. Het is nat, en er is niks van uitgelopen. #id:dl_h9fi
noor (thinking): Dus we hebben de helft gedaan. #id:dl_53dk
timo (sad wheel): Welke helft was het? #id:dl_lgbz
Er komt geen vijftig. De duif op de uil wordt wakker, kijkt ons aan en gaat weer slapen. #id:dl_hbae
{ nummers == "nee" || nummers == "anouk":
    aisha: Mijn nummer bleef veilig. Mijn tafel bleef leeg. Van dat tweede lig ik wakker. Mijn moeder ligt naast me. #nu #id:dl_b8jm
    yusuf: Ik heb de lijst niet gegeven. Daarna dacht ik: klaar. Ik heb haar niks gevraagd. #nu #id:dl_8dcv
- else:
    aisha: Aan tafel was ik even niet bang. Nu zit mijn moeder op mijn telefoon. Echt erop. 'Bezet,' zegt ze. #nu #id:dl_u2rl
    yusuf: Ik wilde dat het vragen ophield. Nu houdt haar telefoon niet op. Dat ga ik zeggen. #nu #id:dl_v8qf
}
zoe: Er zijn nu twee lijsten. Ik had er over allebei een grap. Ik heb ze geen van beide gemaakt. #nu #id:dl_9wsr
timo: Er is nog een helft over. Ik weet waar @degroot zit. Rij je mee? #nu #id:dl_6bya
De uil van plastic #ending:uil #kind:half #id:dl_pgva
+ [Herstel: ga van hier verder #herstel #id:dl_f8fw] -> herstel_timo

=== timo_eind_meter
# place: canteen-day
# mila: sad sit right
# timo: sad wheel left
# music: theme
Vrijdag. Haar tafel staat er nog. De machine ook, met de stekker eruit. Er gaat niemand zitten. #id:dl_3zba
mila (sad): Ik heb het gefilmd. Ik zei: je was geweldig. Toen ging ik naar zwemmen. #id:dl_huy5
{ tafel == "weg":
    timo (ashamed wheel): Ik zei dat ze het weg moest halen. Ze heeft het weggehaald. En zichzelf erbij. #id:dl_sj5c
- else:
    timo (ashamed wheel): Ik zat bij het raam. Ik heb alles gezien. #id:dl_0t7a
}
{ nummers == "een":
    mila (angry): Ze hebben haar nummer. Van iemand die haar kent. #id:dl_mfqe
- else:
    mila (angry): Ze hebben alle nummers. Van háár lijst. Die was tegen verslapen. #id:dl_rc7q
}
Op het prikbord hangt nog een formulier. 'Naam: gaat niemand iets aan.' Dat is precies uitgekomen. #id:dl_2sqd
{ cijfer == "fout":
    Ik blader terug. '@timo. Bed, tien over tien. Zei niks wat hielp.' Zo begon het. #id:dl_iwew
- else:
    Ik blader terug. Donderdag, tien over tien. Daar deed ik nog iets. #id:dl_cvt0
}
Onderaan schrijf ik: '@aisha. Kantine, dinsdag. Klom op een stoel. Zei het hardop.' En dan: 'Wij. Keken.' #id:dl_6i1g
aisha: Ik ben thuis. @mila belt elke avond: hoe erg is het? Mijn moeder zit op mijn telefoon. 'Bezet,' zegt ze dan. #nu #id:dl_iear
lotte: Als er één was gaan zitten, was ik gegaan. Ik heb rondgevraagd. Dat dacht de hele kantine. #nu #id:dl_azl8
yusuf: Ik wilde dat het vragen ophield. Nu houdt haar telefoon niet op. #nu #id:dl_km4v
timo: Ik heb alles gezien. Meer deed ik niet. Maar het staat in mijn boekje. Kom, dan lees ik het iemand voor. #nu #id:dl_ofbq
Drie meter niks #ending:drie-meter-niks #kind:harm #id:dl_ywbj
+ [Herstel: ga van hier verder #herstel #id:dl_3736] -> herstel_timo
