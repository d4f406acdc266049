// Herstel bij Mila: een map en een schrift naast elkaar. Een volwassene ertussen, en @bram bepaalt wie hij ziet.

=== herstel_mila
~ side = "mila"
# place: bus-stop-day
# mila: worried stand left
# jayden: worried stand right
Maandag na school. Ik heb een map met drieëntwintig afwijzingen. @jayden heeft een schrift vol tijden. #id:nac_1oar
jayden (thinking): Los is het niks. Naast elkaar is het een som. #id:nac_vwdg
mila (ashamed): Ik heb gewacht tot iemand anders hem maakte. #id:nac_oibi
jayden (sad): Ik ook. Ik dacht dat hij bij jou lag. #id:nac_mslz
+ [Neem alles mee naar @degroot. #id:nac_sp81] -> herstel_mila_degroot
+ [Bel aan bij zijn moeder. #id:nac_cvcq] -> herstel_mila_moeder

=== herstel_mila_degroot
~ wie = "degroot"
# place: mentor-office-day
# degroot: warm coffee right
# mila: worried sit left
# jayden: worried sit left
degroot (talk): Ik vraag niet wat hij heeft gestuurd. Ik vraag wat jullie hebben gezien. #id:nac_51zz
mila (worried): Wiens grappen hij niet meer maakt. #id:nac_3sa0
jayden (worried): En om hoe laat niet. #id:nac_3fzt
degroot (warm): Dan bel ik nu zijn moeder, waar jullie bij zijn. En zij vraagt het hém. In die volgorde. #id:nac_dmq9
-> herstel_mila_keuken

=== herstel_mila_moeder
~ wie = "moeder"
# place: street-day
# mila: worried stand left
# hendriks: tired stand right
# sound: door
Zijn moeder doet open. Ze heeft een ochtendjas aan en een pen achter haar oor. #id:nac_jyux
{ geheim == "belooft":
    mila (ashamed): Ik heb iets beloofd, mevrouw. Ik denk dat ik het moet breken. #id:nac_fwel
    hendriks (warm): Zo'n belofte mag stuk. Kom binnen. Pas op voor de scherven. #id:nac_y594
- else:
    mila (ashamed): Ik zag iets, mevrouw. Al weken. Ik heb het te laat gezien. #id:nac_6gtd
    hendriks (warm): Ik woon hier, meisje. Kom binnen, dan zijn we samen laat. #id:nac_syqx
}
-> herstel_mila_keuken

=== herstel_mila_keuken
# place: kitchen-day
# hendriks: tired sit right
# mila: ashamed sit left
Bij @bram op de keukentafel liggen vijf briefjes, op volgorde. Zonder briefjes is de koelkast gewoon een kast. #id:nac_7szw
{ wie == "degroot":
    # degroot: warm coffee center
    degroot (talk): Hij weet dat je hier bent, @mila. Hij kiest of hij je ziet. #id:nac_468j
- else:
    hendriks (thinking): @degroot komt straks. En hij weet dat jij er bent. Hij kiest of hij je ziet. #id:nac_6bnw
}
Ik schrijf het op een geel blaadje. Kort. Zijn moeder brengt het naar boven. #id:nac_0rmx
{ geheim == "blokkeer" || leeg == "plaatst":
    'Sorry. Ik deed iets over jou zonder jou.' Meer staat er niet op. #id:nac_d5hf
- else:
    'Sorry. Ik had moeten blijven staan.' Meer staat er niet op. #id:nac_qsj4
}
De trap kraakt. Ze legt het terug op tafel, met iets nieuws eronder. #id:nac_8727
{ geheim == "blokkeer" || leeg == "plaatst":
    'De koelkast is gesloten,' staat er. 'Morgen ook.' #id:nac_b8jt
    hendriks (warm): Dat is een heel antwoord, hè. #id:nac_5wip
    mila (sad): Ja. Wilt u zeggen dat ik het gelezen heb? En dat ik niks terugschrijf? #id:nac_2mlg
- else:
    'Eén minuut. Neem kaas mee.' #id:nac_yh0p
    # bram: tired stand center
    Hij staat in de deur met zijn dekbed om. Ik heb geen kaas. Ik heb een augurk. #id:nac_r5v6
    bram (tired): Dat is geen kaas. #id:nac_l9cz
    mila (warm): Nee. Maar hij heeft je wel gemist. #id:nac_rm23
    # bram: smirk stand
    bram (smirk): Minuut is om. Kom morgen ook maar. #id:nac_02ma
}
-> herstel_mila_samen

=== herstel_mila_samen
# place: mentor-office-day
# degroot: warm coffee right
# hendriks: neutral sit center
# mila: neutral sit left
# jayden: neutral sit left
# stop: degroot
Woensdag. @bram is thuis, hij slaapt. Hij heeft een lijstje meegegeven. Wij mogen het doen. #id:nac_gyns
{ toets == "belt" || toets == "preek":
    # haddad: ashamed stand center
    haddad (ashamed): Mag ik er iets op zetten? 'Ik gaf een cijfer waar een vraag hoorde. Sorry.' #id:nac_tyex
- else:
    # haddad: warm stand center
    haddad (warm): Ik heb zijn map meegenomen. Eenenveertig. Zet erop dat zijn plek er nog is. #id:nac_tzie
}
degroot (talk): Het gesprek is bewaard, alleen de woorden. De accounts zijn gemeld. De politie leest. Wij niet. #id:nac_wo4y
# stop: hendriks
hendriks (talk): Geblokkeerd heeft hij zelf. Eerst niet. Toen wel. Ik mocht zijn mouw vasthouden. #id:nac_0j2p
jayden (worried): En als die ander terugkomt? #id:nac_dtbn
hendriks (warm): Dan zitten wij hier weer. Zelfde stoelen. #id:nac_jx3w
+ [Vraag wat jij nog kunt doen. #id:nac_i8a6] -> herstel_mila_wat
+ [Stuur sollicitatie vijfentwintig. Met een postzegel. #id:nac_8f7r] -> herstel_mila_brief

=== herstel_mila_wat
degroot (smirk): Wat doe je het liefst? #id:nac_yj6a
mila (thinking): Afgewezen worden. #id:nac_yxfo
degroot (warm): Daar heb je hem voor nodig. Geef hem de tijd. Stuur het maar langzaam. #id:nac_vtzs
-> herstel_mila_einde

=== herstel_mila_brief
Op papier, in een envelop, met een augurk erop getekend. De post doet er twee dagen over. #id:nac_cbe8
Voor een brief hoeft niemand wakker te blijven. Ook ik niet. #thought #id:nac_suxk
-> herstel_mila_einde

=== herstel_mila_einde
# place: bus-inside-day
# mila: happy sit left
# music: theme
Drie weken later, lijn twee. In mijn kluisje lag een envelop, met een stempel van ketchup. #id:nac_p85i
'Geachte mevrouw. Uw grap lag achter de mosterd. Hij is over de datum. Probeert u het gerust opnieuw.' #id:nac_yd7i
# mila: laugh sit
Een nee. Een echte nee. Ik lach zo hard dat de chauffeur in zijn spiegel kijkt. #id:nac_ngnl
{ geheim == "blokkeer" || leeg == "plaatst":
    bram: Voor haar was ik drie weken dicht. Nu ben ik open van drie tot vier. Dat beslis ik zelf. #nu #id:nac_cx5n
- else:
    bram: De pagina is nog leeg. Ik maak er één per week. Op papier. Voor één iemand tegelijk. #nu #id:nac_lmj5
}
hendriks: Ik schrijf weer briefjes en hij schrijft weer terug. Daartussen eten we. Dat stuk ontbrak. #nu #id:nac_r41q
jayden: Mijn helft en haar helft. Het was een makkelijke som. We hadden hem alleen nooit opgeteld. #nu #id:nac_s3qx
mila: Wij waren te laat, jij en ik. En toen liepen we toch. Het regende, en de map bleef droog. #nu #id:nac_87zf
Sollicitatie vijfentwintig #ending:sollicitatie-25 #kind:repaired #id:nac_5dko
-> END
