// Hoe het bij Sem afloopt: vier eindes.

=== sem_slot
{ naam == "zegt" || naam == "briefje":
    { wis == "mam" || wis == "app":
        -> sem_eind_zes
    }
    -> sem_eind_plat
}
{ wis == "mam" || wis == "app":
    -> sem_eind_bord
}
-> sem_eind_niemand

=== sem_eind_zes
# place: mentor-office-day
# degroot: warm coffee right
# sem: worried sit left
# music: theme
Vrijdag. @degroot laat me komen. Ik ga op de rand van de stoel zitten, voor als het erg is. #id:hf_4msn
degroot (warm): Ik heb een boodschap, van haar. Via mijn collega daar. Die is van de koffie, maar verder te vertrouwen. #id:hf_k3of
degroot (talk): Ze vraagt: 'Heeft die jongen dat bord teruggebracht?' #id:hf_t0y9
sem (shocked): Ja. Dinsdag. Het staat er weer. #id:hf_55dj
degroot (warm): 'Dan is dat er één die deed wat hij zei.' Dat moest ik erbij zeggen als je ja zei. #id:hf_rhzv
Ik kijk naar mijn handen. Ze liggen plat op mijn knieën. #thought #id:hf_j9y4
{ naam == "briefje":
    Op haar bureau ligt mijn halve blaadje, vastgeniet aan een heel. De kip zit er nog op. #id:hf_5ytp
}
# place: canteen-day
# zoe: smirk sit right
# sem: relieved sit left
@zoe heeft een plek vrijgehouden. Met haar voeten. #id:hf_ej47
{ vertel == "vertelt":
    sem (ashamed): Ik heb aan tafel gezegd dat ik er maar tot tien uur was. Dat het van die lampions niks was. #id:hf_rcfz
    zoe (smirk): Ik weet het. Ik zat ernaast. Je was heerlijk saai. #id:hf_2rk1
}
{ vertel == "lachte":
    sem (ashamed): Ik heb @bram gezegd dat half tien niks bewijst. #id:hf_9je7
    zoe (warm): Dat weet hij nu. Hij zegt het zelfs tegen anderen. #id:hf_22d4
}
{ vertel == "salade" || vertel == "haar":
    zoe (warm): Weet je wat ik niet snap? Jij zegt drie zinnen per week. En dan zijn het deze. #id:hf_wgww
}
Er ligt een uitje op mijn bord. Ze pikt het, met haar drumstok. #id:hf_g4pi
{ wis == "mam":
    joris: Mijn moeder keek niet. Ze ging zitten. De politie krijgt hem als dat meisje dat wil. Ik heb niks gewist. #nu #id:hf_fa42
- else:
    joris: Ik heb zijn brood opgegeten en alles verteld. Of het goed komt, is nu niet aan mij. #nu #id:hf_ljao
}
thijs: Na hem ben ik ook gegaan. Ik was er tot twaalf uur. Dat was langer praten. #nu #id:hf_tym4
iris: Iemand in die gang weet nog dat ik er was. Gewoon ik, met een oog van ei. #nu #id:hf_4mao
sem: Ik wist bijna niks. Jij zei: zeg dan dat. Het bleek precies te passen, als een bord in een rek. #nu #id:hf_u4fs
Zes kippen #ending:zes-kippen #kind:stopped #id:hf_vfbe
-> END

=== sem_eind_plat
# place: hallway-dusk
# sem: tired stand left
# zoe: neutral stand right
# music: theme
Vrijdag. @degroot is woensdag nog bij de moeder van @joris geweest. Ze hing net weer een was op. #id:hf_3fpl
{ wis == "alles":
    zoe (thinking): En? Alles gewist, toch? #id:hf_rmlj
    sem (sad): Bij hem. Nu kan hij alleen nog vertellen. Dat doet hij wel. Met zijn moeder ernaast. #id:hf_8ymy
- else:
    zoe (thinking): En? Gaf hij hem? #id:hf_ls2d
    sem (thinking): Hij haalde zijn telefoon onder zijn matras vandaan. Zij legde hem op kip vier. Zo is hij meegegaan. #id:hf_5dgn
}
{ rek == "wist":
    sem (ashamed): Ik zei zelf dat hij moest wissen. #id:hf_awzh
    zoe (warm): En daarna zei je het tegen @degroot. Mét dat stuk erbij. #id:hf_oasb
}
{ rek == "niks":
    sem (ashamed): Eerst zei ik hem dat ik niks had gezien. #id:hf_h2ti
    zoe (shrug): Dinsdag was je een kast. Woensdag had je een deur. #id:hf_g04q
}
{ vertel == "lachte" || vertel == "vertelt":
    zoe (talk): Je moet @bram nog wel even zeggen wat je níét weet. #id:hf_borr
    sem (neutral): Heb ik gedaan. Het duurde korter. #id:hf_f4fz
}
Aan het eind van de gang staat @thijs, bij de deur met het licht. Hij gaat naar binnen. Hij komt er een tijd niet uit. #id:hf_m2re
# sem: warm stand
@zoe legt iets in mijn hand. Een uitje. 'Plat,' zegt ze. Het blijft liggen. #id:hf_iuz0
joris: Ik dacht: als niemand iets zegt, gaat het over. @sem zei iets. Toen ging het pas over. #nu #id:hf_3uyu
thijs: 'Niemand was er,' zei ik. Mijn zin. Ik heb hem teruggenomen. #nu #id:hf_e6aq
iris: Ze geloofden me daar al, voor ik iets hoefde te laten horen. Ik weet nog niet wat ik doe. Dat mag. #nu #id:hf_tjqg
sem: Ik was laat. En ik wist maar een half blaadje. Jij gaf me een zetje, ik voelde je duim. #nu #id:hf_navo
Een half blaadje #ending:half-blaadje #kind:stopped #id:hf_obb5
-> END

=== sem_eind_bord
# place: kitchen-day
# sem: sad stand left
# joris: ashamed sit right
# music: theme
Zaterdag. Ik kom een laken helpen vouwen. Zijn moeder zingt niet. @joris zit bij het rek, met lege handen. #id:hf_ydc5
joris (tired): Ik heb hem afgegeven. Ze vroegen wie er nog meer was. #id:hf_3lwj
sem (ashamed): Wat zei je? #id:hf_y7z4
joris (tired): Dat ik het niet wist. Jij wou er toch niet geweest zijn? #id:hf_2skc
{ naam == "roept":
    joris (sad): En ik hoefde het niet eens meer te zeggen. Jij had het al geroepen. Toen wisten ze ook hoe zij heette. #id:hf_c01q
- else:
    joris (sad): Nu is het mijn woord, en verder niks. En dat van haar. #id:hf_uqsi
}
{ vertel == "lachte" || vertel == "vertelt":
    Wat ik maandag vertelde, vertellen ze nu aan elkaar door. Het is er niet kleiner op geworden. #thought #id:hf_uuln
}
Ik vouw. Hoek op hoek. Aan de andere kant houdt niemand vast. #id:hf_b21x
# place: street-day
# zoe: worried stand right
# sem: sad stand left
zoe (worried): Dat bord staat terug. Nou jij nog. #id:hf_qe5i
joris: Ik heb het gezegd, met mijn moeder naast me. Het was het engste wat ik ooit deed. Ik had gehoopt op twee. #nu #id:hf_7jx2
thijs: Niemand was er. Ik zeg het nog steeds. Het klinkt elke dag holler. #nu #id:hf_fgko
iris: Eén heeft iets toegegeven. De rest was er niet, zeggen ze. Dan zat ik dus alleen op die trap. #nu #id:hf_bbv2
sem: Zij vroeg me één ding, en dat deed ik. En jij en ik weten dat er nog iets ligt. #nu #id:hf_48hb
Alleen het bord #ending:alleen-het-bord #kind:half #id:hf_mbi1
+ [Herstel: ga van hier verder #herstel #id:hf_g36l] -> herstel_sem

=== sem_eind_niemand
{ naam == "roept":
    # place: bike-shed-day
    # sem: sad stand left
    # music: theme
    Vrijdag. 'Dus @joris was het,' zegt een jongen uit 4. 'En jij? Was jij er?' 'Nee,' zeg ik. 'Ik niet.' #id:hf_f52z
    @joris is deze week niet op school. Haar naam wel. Die hoor ik bij de kluisjes, bij de fietsen, in de rij. #thought #id:hf_2irh
- else:
    # place: bike-shed-day
    # sem: sad stand left
    # thijs: neutral stand right
    # music: theme
    Vrijdag. 'Wie was er op dat feest?' vraagt een jongen uit 4. 'Niemand,' zeg ik. @thijs knikt. #id:hf_u13c
    Het werkt. Het wordt stil. Het is de stilte van mensen die op hun tong bijten. #thought #id:hf_evws
}
{ wis == "alles":
    Bij @joris is alles gewist. Het gaat rond alsof het van niemand is. #thought #id:hf_sn92
}
{ rek == "wist":
    'Wis alles.' Dat heb ik bedacht. Ik. Die nooit iets bedenkt. #thought #id:hf_ynhi
}
{ vertel == "vertelt":
    En in 3B denken ze dat ik er tot het eind was. Dat heb ik ook zelf verteld. #thought #id:hf_037b
}
{ vertel == "lachte":
    'Om half tien zat ze te lachen.' Dat zeggen ze nu tegen elkaar. Het was mijn zin. #thought #id:hf_4fw3
}
zoe (sad center): Ik heb een vraag. Wie heeft jou van die paarden geleerd? Van die platte hand? #id:hf_4pm7
sem (ashamed): Niemand. #id:hf_vn00
zoe (sad): Dat dacht ik al. Die was er dus wel. #id:hf_klf0
iris: Ik slaap bij mama. Mijn nicht vraagt elke avond hoe erg. Zondag bellen we samen iemand. Als ik dan nog wil. #nu #id:hf_gn7b
joris: Ik filmde altijd alles. Nu durf ik mijn telefoon niet meer op te tillen. #nu #id:hf_oh4x
thijs: Ik heb ons allemaal weggewerkt. Behalve haar. Dat had ik niet bedacht. #nu #id:hf_1wl5
sem: Ze vroeg: breng je dat bord terug? Dat kon ik. Weet jij hoe je de rest terugbrengt? #nu #id:hf_njit
Niemand was er #ending:niemand-was-er #kind:harm #id:hf_1w8q
+ [Herstel: ga van hier verder #herstel #id:hf_4h9i] -> herstel_sem
