// Hoe het bij Sem afloopt: vier eindes.

=== sem_vrijdag
~ side = "sem"
{ not gemaakt:
    -> sem_eind_voorhoofd
}
{ plek != "roept" && plek != "lus" && (map == "dicht" || map == "belt"):
    -> sem_eind_breed
}
{ plek == "zit" || plek == "bekent" || plek == "haalt" || map == "dicht" || map == "belt" || fotograaf == "slot" || fotograaf == "belt" || fotograaf == "bram":
    -> sem_eind_bewezen
}
-> sem_eind_leeg

=== sem_eind_voorhoofd
# place: music-room-day
# sem: happy stand left
# zoe: happy sit center
# music: theme
# sound: drum
Het laatste uur. Ik heb het drumstel gedraaid. @lotte is vandaag een oude koning en er hoort onweer bij. #id:nep_6sqy
# haddad: suspicious stand right
haddad (suspicious): Ik hoor dat ik dinsdag een walrus was. #id:nep_6ecq
{ walrus:
    sem (ashamed): Ik lachte het hardst, meneer. #id:nep_na2v
- else:
    sem (talk): Ik zei nog dat u geen ja had gezegd, meneer. #id:nep_rslx
}
haddad (smirk): Een walrus. Ik had otter gezegd. Als iemand het had gevraagd. #id:nep_js75
{ map == "bord" || map == "strikt":
    zoe (smirk): Woensdag was u anders ook een walrus, meneer. Toen gewoon uit uzelf. #id:nep_3fi1
    haddad (ashamed): Toen had ík iets moeten vragen. Aan jou. Sorry. #id:nep_zkj4
- else:
    In zijn rode map zit een nieuw tabblad. Er staat één ding op: 'Eerst vragen wat zij wil.' #id:nep_v1rm
}
# exit: haddad
jayden (worried right): @zoe? Dinsdag had ik het jou moeten vragen. Mag ik daar iets over zeggen? #id:nep_q1v7
zoe (talk): Nee. #id:nep_cyrr
jayden (relieved): Oké. Wil je dan een mop? Over pi? #id:nep_x3o3
{ knop:
- "knop":
    Die ken ik. Hij houdt niet op. Ik begin alvast te lachen, dan ben ik op tijd klaar. #thought #id:nep_v5jq
- "voorhoofd":
    Ze houdt het vol tot het zestigste cijfer. Langer wachtte ze nog nooit op een eind. #thought #id:nep_1ejx
- "regel":
    Op zijn telefoon plakt een geel briefje. 'Zei die ja?' Zijn eigen handschrift. #thought #id:nep_tq8z
}
{ fotograaf == "echt" || fotograaf == "stil":
    @timo deelt de klassenfoto uit. Hij vraagt het nu iedereen eerst. Ook dingen die niemand ooit vraagt. #id:nep_k2rk
- else:
    @timo deelt de klassenfoto uit, op papier. De map blijft dicht. #id:nep_ebwq
}
@zoe is wazig. @daan slaapt. #id:nep_h6w5
{ gras == "buik":
    En vooraan ligt een zeehond. Met een voorhoofd. Een heel. #id:nep_6fpc
- else:
    En daar ben ik, op mijn knieën. Met een voorhoofd. Een heel. #id:nep_ow9k
}
zoe: Hij vroeg iets. Ik zei nee. Toen vroeg hij iets anders. Ik wist niet dat het zo kort kon. #nu #id:nep_b49j
jayden: Om pi lachten er vier. Ik kon ze alle vier zien. Dat scheelt met een bus. #nu #id:nep_0yhp
bram: Ik moest bij @degroot komen, om iets wat niet bestond. 'Maar jij wou het,' zei ze. Daar had ik geen grap voor. #nu #id:nep_1nw5
sem: Ik ben nooit snel. Maar jij drukte op Wacht, en toen had ik tijd. #nu #id:nep_ke84
Met voorhoofd #ending:met-voorhoofd #kind:stopped #id:nep_bh7n
-> END

=== sem_eind_breed
# place: music-room-day
# sem: neutral stand left
# zoe: neutral sit center
# music: theme
Het laatste uur. @lotte is een oude koning. Ik zet de grote trom op zijn plek. @zoe gaat erachter zitten. #id:nep_91l9
{ plek == "haalt":
    @jayden zei het woensdag zelf, bij @degroot. Ik stond ernaast. Hij had geen duwtje nodig, alleen een deur. #id:nep_3ns9
- else:
    @jayden ging woensdag zelf naar @degroot. Hij klopte zo zacht dat ze dacht dat het de verwarming was. #id:nep_km4f
}
{ fotograaf:
- "slot":
    De klassenmap is nog dicht. Wie zichzelf wil hebben, vraagt het aan @timo. #id:nep_fo71
- "belt":
    @timo zit bij de deur, zonder camera. Dat had hij beloofd. #id:nep_slpx
- "bram":
    @bram heeft hem gewist, en gezegd wie hem nog meer had. Nu draagt hij het kleinste bekken. Heel voorzichtig. #id:nep_x5le
- else:
    Hij stond een nacht en een ochtend in 3B. @bram zit er nu voor bij @degroot. Met zijn moeder. Zonder telefoon. #id:nep_lshu
}
zoe (talk): @degroot vroeg of ik met @jayden wil praten. Ik zei nee. Toen kreeg ik een koekje. #id:nep_94z0
{ map == "dicht":
    haddad (warm stand right): Ik heb niks uitgelegd. Dat was de moeilijkste les van het jaar. #id:nep_pz2c
- else:
    haddad (warm stand right): Ik ga nu vaker bellen dat ik iets niet weet. Mijn vrouw vindt het prima. #id:nep_3ick
}
# exit: haddad
# sound: drum
Dan slaat ze. Te vroeg, veel te vroeg. De koning springt een halve meter omhoog. #id:nep_h4mw
# place: bus-inside-dusk
# zoe: smirk sit left
# sem: smirk sit left
In de bus neemt zij het raam en ik het gangpad. Ze trommelt tot de laatste halte op mijn schouder. #id:nep_xqy9
{ plek == "bekent":
    zoe: Hij zei het zelf, voor een ander het deed. Toen ging hij zitten. In die volgorde mag het altijd. #nu #id:nep_4soz
- else:
    zoe: Er wordt nog weleens gekeken. Dan zien ze een schouder. Het is een mooie schouder. #nu #id:nep_qoio
}
pinas: Ik keek dinsdag alleen naar mijn zoon. Mijn spiegel staat nu anders. Ik zie ook wie er stil is. #nu #id:nep_7uho
jayden: Ze zei nee. Ik zit weer voorin. Ik tel nu haltes. #nu #id:nep_lzxn
sem: Ik dacht altijd dat ik in de weg zat. Jij zag waar dat goed voor is. #nu #id:nep_6ndq
Breed genoeg #ending:breed-genoeg #kind:stopped #id:nep_y3e3
-> END

=== sem_eind_bewezen
~ erg = false
# place: hallway-day
# sem: worried stand left
# zoe: tired walk right
# music: theme
Iedereen weet het nu zeker: hij is nep. Het is gezegd, het is bewezen, het is klaar. #id:nep_lcfg
Waar @zoe loopt, wordt het stil. Als ze voorbij is, begint het weer. Zoals water achter een boot. #id:nep_q023
{ plek == "zit" || plek == "bekent" || plek == "haalt":
    { plek == "haalt":
        Ik bracht @jayden woensdag tot de deur van @degroot. Hij klopte niet. Ik ging naar scheikunde. Hier loopt zij alleen. #id:nep_s21b
    - else:
        In de bus zit ik naast haar. Maar een gang is langer dan een bus. #id:nep_g7un
    }
- else:
    { map == "dicht" || map == "belt":
        In de pauze zit ze bij @degroot. Daar is het goed. Het is alleen ver van de kantine. #id:nep_zkhp
    - else:
        @timo deed die avond wat hij kon. Daarna deden wij woensdag. #id:nep_3ew6
    }
}
{ map:
- "bord":
    Op het bord zie je de streep nog, onder NEP. @haddad boent al de hele week. Hij gaat er niet af. #id:nep_zvmo
- "strikt":
    'Strikt genomen,' zegt iemand achter haar, met de stem van @haddad. Er wordt gelachen. #id:nep_9rk5
- else:
    @haddad loopt een stukje met haar op. Hij zegt niks stoms. Hij moet alleen over twee gangen naar een les. #id:nep_x61a
}
zoe (tired): Ze geloven me allemaal. Heel aardig. Dat was de vraag alleen niet. #id:nep_hidk
sem (ashamed): Wat was de vraag? #id:nep_3l61
zoe (shrug): Of ze willen ophouden met kijken. #id:nep_1xze
Ze loopt langs het muzieklokaal. De deur is open. Ze gaat niet naar binnen. #thought #id:nep_fec5
zoe: Het is nep, en ik ben het elke dag. Bij elke trap. Mama hoort het aan hoe ik de sleutel omdraai. #nu #id:nep_47ep
mila: Ik weet dat het niet echt is. Ik keek toch naar haar jas. Waarom keek ik naar haar jas? #nu #id:nep_0p6v
haddad: Ik dacht dat het waar of niet waar was. Daar heb ik een vak van gemaakt. #nu #id:nep_2kfa
sem: We deden iets goed, jij en ik. Het was één ding. Kies Herstel, dan til ik het tweede. #nu #id:nep_196q
Bewezen nep #ending:bewezen-nep #kind:half #id:nep_fvq0
+ [Herstel: ga van hier verder #herstel #id:nep_2ipi] -> herstel_sem

=== sem_eind_leeg
~ erg = true
# place: bus-inside-dusk
# sem: sad stand left
# mila: sad stand center
# music: theme
Lijn vier. Nu zijn er twee plekken leeg. Die bij het raam ook. #id:nep_x8fg
De bus staat vol. Niemand gaat zitten. Ik ook niet. #id:nep_h9q2
mila (sad): Ze is thuis. Haar moeder heeft al haar piano's afgezegd. #id:nep_h4f0
bram (annoyed right): Ze kan toch overal tegen? Het was één grapje. #id:nep_b4n7
mila (angry): Jij had één grapje. Zij had de hele bus. #id:nep_rclu
{ map == "bord":
    # exit: bram
    Iemand heeft NEP in de wasem op het raam geschreven. Met een streep eronder. Zo doet @haddad het ook. #id:nep_wwu4
- else:
    # exit: bram
    'Strikt genomen,' zegt iemand achterin, met de stem van @haddad. Er wordt gelachen. #id:nep_qq1f
}
{ plek == "roept":
    'Dat zie je toch zo?' zegt een ander. Die is van mij. #thought #id:nep_ax89
- else:
    De lussen tikken. Ik ken ze nu allemaal. #thought #id:nep_nyib
}
# jayden: ashamed walk right
# sound: door
Vooraan staat @jayden op, met zijn capuchon op. Hij stapt drie haltes te vroeg uit. Zijn vader kijkt hem na. #id:nep_1pea
zoe: Ik ben thuis. Mama zit op de trap. @aisha belde: hoe hard is het, vanavond? Hard, zei ik. Toen kwam ze. #nu #id:nep_glus
pinas: Dinsdag lachte de hele bus. Sindsdien zegt mijn zoon niks. Ik heb iets niet gezien. #nu #id:nep_2pdn
daan: Ik wist dat het geen hamster was. En toen bleef ik kijken. #nu #id:nep_s9xp
sem: Er zijn twee plekken. Wij stonden er allebei bij, jij en ik. Zullen we alsnog gaan zitten? #nu #id:nep_9pux
Twee lege plekken #ending:twee-lege-plekken #kind:harm #id:nep_uabl
+ [Herstel: ga van hier verder #herstel #id:nep_0rvb] -> herstel_sem
