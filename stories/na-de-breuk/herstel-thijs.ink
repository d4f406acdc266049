// Herstel bij Sem, na het doorsturen: de leerling is nu Thijs. Hij haalt weg, zegt het, en wacht af.

=== herstel_thijs
~ side = "thijs"
{ maandag == "naam" || maandag == "noemt":
    # place: kitchen-day
    # thijs: ashamed sit right
    # sem: neutral stand left
    Ik ben @thijs. Ja, die. Het is woensdag. In mijn duim zit nog één stekel. Hij doet pijn bij elk woord dat ik typ. #id:ndb_p3ug
- else:
    # place: kitchen-day
    # thijs: ashamed sit right
    # sem: neutral stand left
    Ik ben @thijs. Ja, die. Het is zaterdag. In mijn duim zit nog één stekel. Hij doet pijn bij elk woord dat ik typ. #id:ndb_imwx
}
@sem staat in de keuken. Hij heeft een zak chips bij zich. Die blijft dicht. #id:ndb_6odz
thijs (suspicious): Kom je gezellig doen? #id:ndb_j2sa
sem (neutral): Nee. #id:ndb_l3k5
thijs (annoyed): Waarom heb je dan chips? #id:ndb_s2ef
sem (neutral): Voor erna. #id:ndb_xhe0
Iedereen moest zien hoe zij was. Nu kijkt iedereen naar mij. #thought #id:ndb_laa2
+ [Zeg: 'Ik haal het weg. Blijf je erbij?' #id:ndb_ubof] -> herstel_thijs_weg
+ [Vraag: 'Zijn wij nog vrienden?' #id:ndb_2h0b] -> herstel_thijs_vrienden

=== herstel_thijs_weg
thijs (scared): Ik haal het weg. Blijf je erbij? #id:ndb_ssco
sem (neutral): Ja. Ik kijk niet. Ik sta hier. #id:ndb_434n
-> herstel_thijs_telefoon

=== herstel_thijs_vrienden
thijs (scared): Zijn wij nog vrienden? #id:ndb_y4d4
sem (sad): Hm. #id:ndb_ux54
thijs (worried): Welke is dat? #id:ndb_8si2
sem (sad): Weet ik nog niet. Haal het eerst weg. #id:ndb_d9vp
-> herstel_thijs_telefoon

=== herstel_thijs_telefoon
# stop: thijs
# thijs: ashamed phone
thijs: ik heb dit gestuurd. gooi weg, ook uit je prullenbak. het ligt aan mij. niet aan haar #chat:club #id:ndb_axfi
Ik stuur het overal heen waar ik eerst dat andere stuurde. Daarna gooi ik de foto weg. Wat ik schreef, laat ik staan. #id:ndb_fm0b
Mijn vader staat in de deur. Hij heeft het mee kunnen lezen. Hij zegt niks. Hij pakt zijn autosleutels. #id:ndb_6s17
# place: mentor-office-day
# degroot: neutral coffee right
# thijs: scared sit left
De eerste schooldag daarna. @degroot doet de deur dicht. Mijn vader zit naast me, met zijn jas aan. #id:ndb_vsmc
degroot (neutral): Vertel maar wat er is gebeurd. #id:ndb_uxfo
thijs (ashamed): Het is rondgegaan. Het liep uit de hand. Er werd ... #id:ndb_9bvm
degroot (thinking): Ik mis iemand in die zinnen. #id:ndb_szme
Ik zoek hem. Hij is niet lang. Hij heeft twee letters. #thought #id:ndb_eo4s
thijs (scared): Ik. Ik heb haar naam eronder gezet. En haar nummer. Ik heb op verzenden gedrukt. #id:ndb_cwri
'Ja,' zegt mijn vader. Hij legt zijn hand op mijn nek. Hij haalt hem niet meer weg. #id:ndb_9eku
degroot (talk): Dank je. Jij zoekt haar niet op. Ook niet met een briefje. Of zij iets wil horen, hoor je van mij. #id:ndb_1qeh
# place: street-day
# thijs: tired walk center
Een paar dagen later, het politiebureau. @fleur heeft aangifte gedaan. Twee mensen zonder pet. Een plant van plastic. #id:ndb_znlt
Ze vragen welke dag, hoe laat, aan wie. Niemand schreeuwt. Dat had ik makkelijker gevonden. Mijn telefoon blijft daar. #id:ndb_f8li
Wat er nu komt, weet ik niet. Halt misschien. Of iets zwaarders. 'U hoort het,' zeggen ze. Ik ben een u geworden. #id:ndb_b8lr
In de auto gaat de radio niet aan. Bij een stoplicht zegt mijn vader: 'Ik ben er wel.' #thought #id:ndb_0cty
# place: mentor-office-day
# degroot: warm coffee right
# thijs: worried sit left
Een week later. Dezelfde stoel. Mijn vader wacht op de gang. #id:ndb_y8dx
{ maandag == "naam" || maandag == "noemt":
    # fleur: neutral stand center
    Ze komt zelf. Dat wou ze, zegt @degroot. Ik mag niks terugzeggen. #id:ndb_ylsn
    fleur (neutral): Je wou altijd een reden. Ik had er geen. Ik had genoeg. Dat is ook een reden. #id:ndb_1tjs
    fleur (angry): Die foto mocht jij zíén. Je mocht hem niet hebben. Nu ben ik klaar. O, en de cactus is van mij. #id:ndb_7oek
    # exit: fleur
    Ik knik. Er zit een 'maar' achter mijn tanden. Ik hou hem daar. #thought #id:ndb_8min
- else:
    degroot (warm): Ze zegt nee. Geen gesprek, geen brief. Niet nu, en misschien nooit. Ze wil wel de cactus. #id:ndb_sr9x
    thijs (sad): Meer niet? #id:ndb_sa81
    degroot (warm): Meer niet. Dat was een heel antwoord. #id:ndb_lqjn
}
+ [Haal Knuffel op bij de bakker. Met handschoenen. #id:ndb_mwk2] -> herstel_thijs_handschoenen
+ [Haal hem op zonder. Het zijn jouw handen. #id:ndb_sfxy] -> herstel_thijs_handen

=== herstel_thijs_handschoenen
{ bakker == "knikt":
    # place: bakery-night
    # bilal: neutral stand right
    # thijs: tired stand left
    bilal (ashamed): Jij bent van dat raam. Ik knikte. Dat had ik niet moeten doen. #id:ndb_szq4
- else:
    # place: bakery-night
    # bilal: neutral stand right
    # thijs: tired stand left
    bilal (neutral): Jij bent van dat raam. Ik heb er nog aan gedacht. #id:ndb_gpwh
}
thijs (ashamed): Ik ook. #id:ndb_uw6o
Ik breng Knuffel naar @degroot. Ik zet hem neer en ga weg voordat zij komt. Zo was het afgesproken. #id:ndb_iwgp
-> herstel_thijs_slot

=== herstel_thijs_handen
# place: bakery-night
# bilal: suspicious stand right
# thijs: tired stand left
bilal (annoyed): Doe niet zo dramatisch. Hier. Twee ovenwanten. #id:ndb_xr7q
Hij heeft gelijk. Ik doe ze aan. Ik breng Knuffel naar @degroot en ga weg voordat zij komt. Zo was het afgesproken. #id:ndb_zcg8
-> herstel_thijs_slot

=== herstel_thijs_slot
# place: kitchen-night
# sem: neutral sit left
# thijs: tired sit right
# music: theme
Die avond legt @sem een pincet op tafel. Er zit een roze strikje op. Ik leg mijn duim onder de lamp. #id:ndb_i3s4
thijs (scared): Au. #id:ndb_i1y5
sem (annoyed): Ik heb nog niks gedaan. #id:ndb_q89j
thijs (sad): Alvast. #id:ndb_6j2a
# shot: wide
# thijs: relieved sit
# sem: smirk sit
Hij trekt. Hij legt hem in een eierdop. Dan maakt hij de chips open, heel hard, want het is pas negen uur. #id:ndb_2iz6
{ maandag == "naam" || maandag == "noemt":
    fleur: Ik heb gezegd wat ik wou zeggen, en toen hield ik op. Hij ook. Dat was nieuw voor ons allebei. #nu #id:ndb_nlib
- else:
    fleur: Nee. Het is een raar lekker woord. Bij de politie zei ik er juist heel veel. Oma zat ernaast, met taart. #nu #id:ndb_ja48
}
zoe: Ik stuurde het door. Ik zat ook op die stoel. Het is een harde stoel. #nu #id:ndb_5ja1
sem: Hij weet nog niet hoe het afloopt. Ik ook niet. Zaterdags fietsen we. Zonder plant. #nu #id:ndb_1i59
thijs: Jij hebt een knop. Ik had om twee uur 's nachts een vriend. Ik belde hem. Ik geloof dat ik toen op Wacht drukte. #nu #id:ndb_acr4
Voor erna #ending:voor-erna #kind:repaired #id:ndb_hijm
-> END
