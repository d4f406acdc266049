// Hoe het bij Sem afloopt: vijf eindes en een cactus.

=== sem_eind_keuze
{ duim == "nee" || duim == "zak":
    -> sem_eind_stekels
}
-> sem_eind_duim

=== sem_eind_stekels
# place: bakery-night
# bilal: smirk coffee right
# fleur: annoyed stand center
# sem: tired stand left
# music: theme
Zaterdag, zes uur 's ochtends. @fleur staat in de bakkerij met ovenwanten aan. Ze wil haar cactus. #id:ndb_9lhq
fleur (annoyed): Hij is van mij. Je geeft een cadeau niet terug omdat de gever een sukkel is. #id:ndb_vg6q
{ bakker == "schort" || bakker == "mag":
    bilal (smirk coffee): Hij is hier gegroeid. Net als die andere. Die kan nu puntjes. #id:ndb_30ka
    De foto is weg, al een week. @degroot heeft @thijs gehoord, met zijn vader ernaast. Dat wilde @fleur zo. #id:ndb_pqxm
- else:
    { bakker == "knikt":
        bilal (ashamed coffee): Die jongen wou een knikje. Ik gaf het. Daar schaam ik me voor. #id:ndb_3plt
    - else:
        bilal (ashamed coffee): Die jongen wou die nacht iets van me. Ik had het niet in huis. #id:ndb_0jnu
    }
    De foto is nu weg. Dinsdag, bij @degroot, met zijn vader ernaast. Hij had hem dus nog. #id:ndb_zlok
}
fleur (suspicious): Er missen er elf. #id:ndb_fqhe
{ plek == "buik":
    sem (shrug): Zes in mijn buik. Vijf in zijn handen. Ik heb ze nog. In een eierdop. #id:ndb_yxir
}
{ plek == "rug":
    sem (shrug): Vier in mijn rug. Die deed @thijs. Hij zei au. Ik niet. #id:ndb_ss5v
}
{ plek == "":
    sem (shrug): Die zaten in zijn handen. Ik heb ze nog. In een eierdop. #id:ndb_x972
}
fleur (suspicious): Je mag me niet eens. Waarom deed je het dan? #id:ndb_pu4s
sem (neutral): Hm. #id:ndb_k7ys
fleur (annoyed): Dat is geen antwoord. #id:ndb_rlx9
fleur: Hij vroeg of ik het wílde weten. De politie mag later nog, zegt @degroot. Ik denk erover. Ik. #nu #id:ndb_tbmt
{ bel == "chips":
    thijs: Hij kwam met twee zakken. Ik dacht: twee? Toen wist ik dat hij bleef zitten. #nu #id:ndb_w2vc
}
{ bel == "boos":
    thijs: Hij zei drie zinnen en ik hing op. Ik heb ze de hele nacht gehoord. Ik haat het als hij praat. #nu #id:ndb_ethe
}
{ bel == "waard" || bel == "hm":
    thijs: Ik was een week woest dat hij het vertelde. Ik slaap wel weer. Dat is irritant. #nu #id:ndb_wgio
}
bilal: Ik weet nog steeds niet precies wat ik heb gemist. Ze namen allebei een krentenbol. #nu #id:ndb_xt6c
sem: We hebben nu hm zes. Die betekent: zeg het maar gewoon. Jij was erbij toen we hem nog niet hadden. #nu #id:ndb_tx3j
Elf stekels #ending:elf-stekels #kind:stopped #id:ndb_u88b
-> END

=== sem_eind_duim
# place: bakery-night
# bilal: tired coffee right
# fleur: thinking stand center
# sem: ashamed stand left
# music: theme
Zaterdag, zes uur 's ochtends. @fleur haalt haar cactus. Ze heeft ovenwanten aan, en mij bij zich. Als drager. #id:ndb_fyjq
{ bakker == "schort":
    bilal (smirk coffee): Die jongen van die cactus? Slechtste puntjes die ik ooit heb verkocht. Allemaal op. #id:ndb_y4ey
- else:
    bilal (thinking coffee): Die jongen van die cactus? Die zat op een zak meel. Hij vroeg of iets mocht. Het mocht. #id:ndb_zl75
}
fleur (thinking): Weet jij eigenlijk wat je die nacht deed? #id:ndb_owl9
bilal (shrug): Tweehonderdveertig puntjes. Vijftig krentenbollen. Hoezo? #id:ndb_vsi8
Ze kijkt naar hem. Ze kijkt naar mij. Ze koopt een krentenbol en eet hem op, met haar ovenwanten aan. #id:ndb_avgf
fleur (annoyed): Dus ik ben gered door een broodje. En niet door jou. #id:ndb_836a
{ bel == "waard":
    sem (ashamed): Ik zei dat jij hem niet waard was. Het moest troost zijn. Voor hem. #id:ndb_3b4z
- else:
    sem (ashamed): Ik heb hem laten gaan. Om vier uur. Ik was moe. #id:ndb_ejl3
}
fleur (neutral): Ja. Til die cactus maar. #id:ndb_1cl3
fleur: @thijs zat bij @degroot, met zijn vader. Hij is leeg, zeggen ze. De politie mag later nog. Dat beslis ik. #nu #id:ndb_p90v
thijs: Het gekke is, die bakker vroeg me niks bijzonders. Hij vroeg alleen iets. #nu #id:ndb_gs41
sem: Iemand anders deed wat ik had kunnen doen, met meel aan zijn handen. Die handen waren even van jou. #nu #id:ndb_r89o
Een witte vinger #ending:witte-vinger #kind:stopped #id:ndb_7c95
-> END

=== sem_eind_onder_jongens
# place: hallway-day
# fleur: angry stand center
# aisha: angry stand right
# sem: ashamed stand left
# music: theme
Donderdag. Iemand uit 5 havo vertelde het aan iemand, en die aan @aisha. Zo hoorde @fleur het. Als derde. #id:ndb_6nnj
{ bakker == "knikt" || bakker == "dicht":
    aisha (angry): En hij heeft hem nog. Dat wist jij ook. #id:ndb_81ri
    sem (ashamed): Ik heb het niet gevraagd. #id:ndb_0g0s
- else:
    aisha (angry): Hij is weg, zegt hij. Dat mocht zij dus niet zelf vragen. #id:ndb_z5bw
}
{ maandag == "lief":
    fleur (angry): En jij vroeg of ik líéf voor hem was. #id:ndb_3t3o
- else:
    fleur (angry): 'Niks,' zei jij. Ik vroeg het je. Ik stond voor je neus. #id:ndb_qtlc
}
{ duim == "mij":
    sem (scared): Ik had hem ook. Eén dag. #id:ndb_sv7r
    Haar mond gaat open. Er komt geen grap uit. Dat heb ik nog nooit gezien. #thought #id:ndb_kbbj
}
fleur (tired): Jullie hebben het netjes onder elkaar gehouden. Míj. Onder elkaar. #id:ndb_jynh
Onder mijn bed ligt een lege chipszak. Ik weet niet waarom ik die bewaar. #thought #id:ndb_h4tw
fleur: Er is niks rondgegaan. Ik kijk nu wel naar elke jongen die 'hm' zegt. #nu #id:ndb_bnth
thijs: Ik dacht: het is niet gebeurd, dus het telt niet. Nu durf ik de school niet in. #nu #id:ndb_5p8i
aisha: Vanavond vraag ik hoe erg het is, van 1 tot 10. Ze gaat 'drie' zeggen. Ik kom toch. #nu #id:ndb_1kr7
{ duim == "nee" || duim == "zak":
    sem: Ik deed iets goeds en hield het daarna in mijn zak. Wanneer had jij het haar gezegd? #nu #id:ndb_bofa
- else:
    sem: Een bakker deed iets goeds. Ik hield het daarna in mijn zak. Wanneer had jij het haar gezegd? #nu #id:ndb_dnl7
}
Onder jongens #ending:onder-jongens #kind:half #id:ndb_568g
+ [Herstel: ga van hier verder #herstel #id:ndb_y26i] -> herstel_sem

=== sem_eind_naam
# place: mentor-office-day
# degroot: warm coffee right
# fleur: tired sit center
# sem: ashamed sit left
# music: theme
Dinsdag. Bij @degroot is de stoel te klein en de thee te heet. @fleur heeft de beste plek gepakt. #id:ndb_7yoe
degroot (talk): Je kunt Take It Down doen. Op jouw eigen telefoon. Ik kijk niet mee. En wij bellen ouders. #id:ndb_2tsg
fleur (neutral): In deze zaak ben ik beheerder. U bent lid. #id:ndb_nevs
degroot (thinking): Wat mag een lid? #id:ndb_jre8
fleur (neutral): Thee zetten. En bellen wie ik zeg. Mijn moeder doe ik zelf. Daar moet taart bij. #id:ndb_wy75
{ bel == "waard":
    sem (ashamed): Ik zei ook nog iets. Dat jij hem niet waard was. Het moest troost zijn. #id:ndb_us65
- else:
    { bel == "hm":
        sem (ashamed): Ik zei 'hm'. Hij dacht dat het ja was. #id:ndb_frt2
    - else:
        sem (ashamed): Ik was er. Ik had chips. En om vier uur liet ik hem fietsen. #id:ndb_esjg
    }
}
{ duim == "mij":
    sem (ashamed): En ik vroeg of hij hem naar mij stuurde. #id:ndb_yilp
}
fleur (tired): Kast. Ik heb jou in twee dagen meer horen zeggen dan het hele jaar. Allemaal rot. #id:ndb_f7wo
Mijn zin kwam. Hij kwam alleen twee dagen te laat. #thought #id:ndb_vxim
fleur: Het staat op minder telefoons dan maandag. Niet op nul. Ik slaap bij mijn oma. Ze snurkt als een tractor. #nu #id:ndb_lbvq
zoe: Ik heb het doorgegeven. Ik ben ook langs @degroot geweest. Zij was eerst. Dat klopte. #nu #id:ndb_kjuk
thijs: @sem heeft mijn naam gezegd. Ik zit thuis. Er zit nog één stekel in mijn duim. #nu #id:ndb_ycz7
{ bel == "chips" || bel == "boos":
    sem: Ik was er, om twee uur. Ik had alleen geen nee bij me. Hij is mijn beste vriend. Wat had jij gezegd? #nu #id:ndb_6wp5
- else:
    sem: Hij is mijn beste vriend en ik heb hem genoemd. Ik wou dat ik om twee uur was gaan fietsen. Jij ook? #nu #id:ndb_g45n
}
Twee dagen te laat #ending:een-naam #kind:half #id:ndb_ohdo
+ [Herstel: ga van hier verder. Even ben je @thijs. #herstel #id:ndb_v82d] -> herstel_thijs

=== sem_eind_hm_vier
# place: classroom-day
# sem: sad sit left
# aisha: sad sit right
# music: theme
Vrijdag. De stoel van @fleur is leeg. Niemand gaat erop zitten. Niemand durft ook een grap te maken. Dat deed zij altijd. #id:ndb_p95c
{ maandag == "nummer":
    'Neem gewoon een nieuw nummer.' Ze heeft het gedaan. Haar oma leert het nu uit haar hoofd. #thought #id:ndb_flxu
- else:
    'Hm,' zei ik. Het was vier. Zij hoorde de telefoons. Ik hoorde ze ook. #thought #id:ndb_r5da
}
{ bel == "hm":
    @thijs zegt dat ik het goed vond. Ik zei 'hm'. Ik bedoelde vijf. #thought #id:ndb_kla7
}
{ bel == "waard":
    'Ze is je niet waard.' Dat heeft hij erbij gezet. Mijn zin. #thought #id:ndb_55yr
}
{ bel == "chips" || bel == "boos":
    Ik was er om twee uur. Ik had chips en een pincet. Ik had alleen geen nee bij me. #thought #id:ndb_i04a
}
{ duim == "mij":
    Bij mij stond hij ook, een dag lang. Dat heb ik nog tegen niemand gezegd. #thought #id:ndb_evjm
}
aisha (tired): Ze hoeft niet aardig te zijn, @sem. Dat is geen regel. #id:ndb_fj0f
sem (sad): Weet ik. #id:ndb_qtue
aisha (worried): Wat weet je nog meer? #id:ndb_b2nr
Ik kijk naar mijn duim. Hij heeft nog steeds niks. #thought #id:ndb_qzyg
fleur: Ik ben bij mijn oma. @aisha belt elke avond: hoe erg, 1 tot 10? Gisteren zei ik 8. Toen moest ik oma wakker maken. #nu #id:ndb_5p4y
zoe: Iedereen kijkt of ik blij ben. Ik ook. Ik ben het niet. #nu #id:ndb_u1vc
{ bakker == "knikt":
    bilal: Ik zei 'Vrouwen, hè'. @noor vroeg wat die vrouw dan had gedaan. Niks. Ze had niks gedaan. #nu #id:ndb_pczj
- else:
    bilal: Er kwam 's nachts een jongen brood vragen. Ik denk nog weleens aan dat raam. #nu #id:ndb_b7c5
}
sem: Vier en vijf klinken hetzelfde. Jij hoorde het ook. Vraag het me nog een keer. Dan zeg ik vijf. #nu #id:ndb_6udg
Hm vier #ending:hm-vier #kind:harm #id:ndb_o487
+ [Herstel: ga van hier verder. Even ben je @thijs. #herstel #id:ndb_1lhd] -> herstel_thijs
