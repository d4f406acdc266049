// Tussenspel bij Sem: woensdag, het derde uur. Meneer Haddad heeft een map voor alles.

=== haddad_kamer
~ side = "haddad"
# place: mentor-office-day
# haddad: neutral coffee center
Ik heb een rode map met alle protocollen. Zelf geplastificeerd. Ik word er heel rustig van. #id:nep_x5b2
# sound: door
# aisha: worried stand left
# zoe: smirk stand right
aisha (talk): Meneer, zij wil u iets vertellen. Nou ja. Ik wil dat ze dat wil. #id:nep_7wru
{ gemaakt:
    zoe (smirk): Er gaat een nepfoto van mij rond. Gefeliciteerd met uw beroemde leerling. #id:nep_90pb
- else:
    { plek == "breed":
        zoe (smirk): Er was bijna een nepfoto van mij. Ik merkte het aan @sem. Die ging zo breed zitten. #id:nep_33eo
    - else:
        zoe (smirk): Er was bijna een nepfoto van mij. Nu zoekt iedereen hem. Er is niks, en ik ben de bezienswaardigheid. #id:nep_iwdo
    }
}
# haddad: worried idle
Mijn handen hebben de map al. Ik sla hem open bij de N. #id:nep_w21e
Neusbloeding. Nooduitgang. Noodweer. Meer heeft de N niet. #thought #id:nep_cnxv
# music: tension
Ik blader door, naar de P van plaatje. Haar knie tikt. Dan tikt hij niet meer. #grens:onder-de-n #id:nep_6m4o
aisha: Kijk nou naar háár. Die map loopt niet weg. #stil #id:nep_qypa
zoe: Als hij vraagt of hij hem mag zien, ben ik weg. Ik heb mijn jas al dicht. #stil #id:nep_hi1b
timo: Buiten bij de deur. Stilzitten, meneer. Dan komt het vanzelf. #stil #id:nep_0ozs
+ [Sla de map dicht. Vraag: 'Wat heb jij nodig?' #kantel:haddad #laag #id:nep_c0di] -> haddad_dicht
+ [Bel @degroot. Zeg: 'Ik weet niet hoe dit moet.' #kantel:haddad #id:nep_8rvt] -> haddad_belt
+ [Leer de hele klas meteen hoe je nep herkent. #kantel:haddad #mis #id:nep_94n0] -> haddad_bord
+ [(verder) #verder #id:nep_kde7] -> haddad_strikt

=== haddad_dicht
~ map = "dicht"
# beside: haddad
# music: off
De map valt dicht. Het klinkt als een deur, maar dan een goede. #id:nep_l6t7
haddad (warm): Ik weet niet hoe dit moet. Wat heb jij nodig? #id:nep_aj01
# zoe: neutral stand
zoe (sad): Dat ik niet hoef te bewijzen dat ik het niet ben. En dat u het niet gaat uitleggen op het bord. #id:nep_jtnr
# stop: haddad
haddad (talk): Dan doe ik dat niet. Mag ik @degroot erbij halen? Vandaag nog? #id:nep_862c
zoe (tired): Als ze thee meeneemt. #id:nep_tbty
-> haddad_uit

=== haddad_belt
~ map = "belt"
# music: off
haddad (ashamed phone): @degroot? Ik weet niet hoe dit moet. #id:nep_2fjo
'Ik ook niet,' zegt ze. 'Fijn. Dan vragen we het haar.' #id:nep_m2xf
# degroot: warm coffee center
# sound: door
Ze is er voor ik heb opgehangen. Met drie koppen thee en zonder map. #id:nep_kvqt
degroot (warm): Ik hoef niks te zien. Zeg maar wat er als eerste weg moet: de foto, de blikken, of wij. #id:nep_rivb
# stop: haddad
zoe (thinking): In die volgorde, graag. #id:nep_ybs7
-> haddad_uit

=== haddad_bord
~ map = "bord"
# place: classroom-day
# haddad: talk stand center
# timo: worried wheel left
# zoe: ashamed sit right
# music: off
Ik schrijf NEP op het bord, met een streep eronder. Dan leg ik uit hoe je zoiets ziet. Ik ben best op dreef. #id:nep_k8db
{ gemaakt:
    Onder de tafels gaan schermen aan. Om het na te kijken. Zo'n ijverige klas had ik nog nooit. #id:nep_5qvc
- else:
    Onder de tafels gaan schermen aan. Er is niks om na te kijken. Dus ze zoeken. #id:nep_2oti
}
# exit: zoe
timo (annoyed): Nu kijken ze allemaal nog een keer, meneer. Voor een voldoende. #id:nep_19hz
haddad (ashamed): O. Haar stoel is leeg. Ik deed het met mijn rug naar haar toe. #id:nep_vydw
-> haddad_uit

=== haddad_strikt
~ map = "strikt"
{ gemaakt:
    # music: off
    haddad (talk coffee): Maar hij is nep. Dan is er strikt genomen niks met jou gebeurd. #id:nep_j1ds
- else:
    # music: off
    haddad (talk coffee): Maar er is dus niks. Dan is er strikt genomen niks met jou gebeurd. #id:nep_ml81
}
zoe (neutral): Strikt genomen zat ik vanochtend in die bus, meneer. #id:nep_ww7r
aisha (angry): Ze gluren, meneer. Dat doen ze niet nep. #id:nep_l50f
# exit: zoe
# sound: door
# haddad: ashamed idle
De deur gaat heel zachtjes dicht. Ik had liever een klap gehad. #id:nep_ff9w
-> haddad_uit

=== haddad_uit
+ [Vrijdag. Terug naar @sem. #id:nep_ic4w] -> sem_vrijdag
