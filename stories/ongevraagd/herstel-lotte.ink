// Herstel bij Lotte: één keer, kort, zonder antwoord. @aisha kiest waar, wanneer, en op welke sloffen.

=== herstel_lotte
~ side = "lotte"
# place: bedroom-night
# lotte: ashamed sit left
# aisha: tired sit right
Zaterdagavond. Ik heb een grote patat bij me. 'Ik kom niks zeggen,' zeg ik tegen haar moeder. 'Goed,' zegt die. 'Bord?' #id:ong_9948
{ nacht == "altijd":
    lotte (ashamed): Eén ding toch. Sorry dat ik zei dat jij iets scherps moest schrijven. Dat was mijn schrik. #id:ong_bzto
}
{ nacht == "praat":
    lotte (ashamed): Eén ding toch. Sorry van dat halve uur. Ik was bang voor hoe stil jij was. #id:ong_hk6n
}
{ nacht == "schouder" || nacht == "nooit":
    lotte (ashamed): Eén ding toch. Sorry dat ik je maandag overliet aan een rooster. Ik dacht dat ik klaar was. #id:ong_gtub
}
aisha (tired): Oké. #id:ong_c2ii
Ze zegt niet dat het niet geeft. Dat is ook precies goed. #thought #id:ong_am7k
+ [Blijf stil tot zij iets zegt. Al duurt het de hele patat. #id:ong_spw4] -> herstel_patat
+ [Geef haar de stift van het whiteboard. #id:ong_u14n] -> herstel_stift

=== herstel_patat
Het duurt drieëndertig frieten. Bij de laatste breekt ze hem doormidden. #id:ong_wzx8
aisha (thinking): Ik wil dat iemand het regelt. Maar dan zoals ik het zou doen. #id:ong_9mnp
-> herstel_wil

=== herstel_stift
Ze draait aan het dopje. Open, dicht, open. Dan schrijft ze: 'Wat ik wil'. Met een streep eronder. #id:ong_6g29
Een hele tijd staat er alleen die streep. Dan komt er toch iets onder. #id:ong_6boa
-> herstel_wil

=== herstel_wil
# beside: lotte
# aisha: talk explain
aisha (talk): Eén keer sorry. Bij @degroot. Hij kort, ik niks. Jij ernaast. En als ik opsta, is het klaar. #id:ong_vmik
lotte (warm): En als je het maandag toch niet wilt? #id:ong_xkfr
aisha (thinking): Dan niet. #id:ong_596h
lotte (warm): Dan niet. #id:ong_u151
# place: mentor-office-day
# degroot: warm coffee right
# haddad: ashamed stand center
# lotte: neutral sit left
Maandag zit eerst @haddad daar. Hij heeft zijn handen gevouwen, als een jongen die te laat is. #id:ong_7kbn
{ haddad_deed == "allebei":
    haddad (ashamed): Ik zette je met hem in één lokaal. Dat was fout. Je hoeft niks terug te zeggen. #id:ong_guyw
- else:
    haddad (ashamed): Ik liet je wachten op een rooster. Dat was fout. Je hoeft niks terug te zeggen. #id:ong_noih
}
@aisha kijkt hem aan. Ze verbetert zijn das. Meer doet ze niet. Hij kijkt alsof hij een prijs krijgt. #id:ong_8oh9
# exit: haddad
degroot (talk): Het gesprek is bewaard, het andere is weg. Ik heb niks gezien. Je ouders en de zijne weten wat ik weet. #id:ong_hbqy
degroot (warm): Hij zit in de kamer hiernaast. Hij kan daar ook blijven zitten. Ik heb een puzzel voor hem. #id:ong_ujd6
+ [Kijk naar haar. Zeg niks. #id:ong_bf70] -> herstel_kijk
+ [Fluister: 'Puzzel is ook goed.' #id:ong_0tix] -> herstel_puzzel

=== herstel_kijk
# aisha: neutral sit center
Ze trekt haar mouwen recht. 'Nu,' zegt ze. #id:ong_c1lm
-> herstel_sorry

=== herstel_puzzel
# aisha: smirk sit center
aisha (smirk): Hoeveel stukjes? #id:ong_eiqd
degroot (neutral): Duizend. Alleen lucht. #id:ong_c44n
# aisha: neutral sit
aisha (neutral): Laat hem eerst de rand doen. Dan mag hij komen. #id:ong_6i91
-> herstel_sorry

=== herstel_sorry
# finn: scared stand right
finn (scared): Ik heb je iets gestuurd wat je niet wilde. Dat was fout. Je hoeft niks terug te zeggen. #id:ong_shey
Hij ademt in. Ik zie een lepel komen, en kikkers. @degroot zet haar kopje neer. Hij doet zijn mond weer dicht. #id:ong_9ltz
Niemand zegt iets. @aisha ook niet. Maar nu is het háár niks. #thought #id:ong_iv89
# stop: finn
# aisha: neutral stand
Ze staat op. En dan hoor ik het pas. Onder haar spijkerbroek is het goud. #id:ong_attv
# place: hallway-day
# aisha: neutral walk center
# lotte: shocked stand left
Tik, tik, tik. De hele gang door. Brugklassers gaan opzij. @fleur ook. Iemand doet een deur voor haar open. #id:ong_w9ue
# place: bus-stop-dusk
# aisha: happy stand right
# lotte: happy stand left
# music: theme
aisha (happy): Weet je wat ik terug wil? Die excursie. Ik heb gezien wat jij besteld hebt. #id:ong_9k36
{ vinger == "vinger":
    lotte (ashamed): Twee bussen. #id:ong_5xrv
    aisha (smirk): Twee bussen naar het verkeerde moeras, @lotte. #id:ong_3i4l
- else:
    lotte (shocked): Ik heb niks besteld! #id:ong_4gy8
    aisha (smirk): Dat zag ik, ja. #id:ong_ow8t
}
# aisha: laugh stand
Eerst komt er niks. Dan gepiep. Dan: TOET. De man aan de overkant houdt zijn hond nu goed vast. #id:ong_3hjy
Ik tel hem niet. Deze is gewoon van haar. #thought #id:ong_5igc
aisha: Ik heb het één keer aangehoord. Ik vergeef niks, ik verbied niks. Ik heb vandaag drie mensen verbeterd. #nu #id:ong_wulf
finn: Drie zinnen, en toen stilte. Ik dacht dat het erg zou zijn. Het was gewoon haar beurt om niks te zeggen. #nu #id:ong_oi4z
haddad: Ik heb mijn mentoruur verplaatst. Het is voortaan wanneer er iemand voor mijn bord staat. #nu #id:ong_p7ze
{ nacht == "altijd" || nacht == "praat":
    lotte: Mijn handen praten altijd. Ze hebben nu geleerd om een bak patat vast te houden. De jouwe ook, zag ik. #nu #id:ong_u6o0
- else:
    lotte: Ik dacht dat ik na één nacht klaar was. Je gaat gewoon nog een keer. Met patat. Neem jij mayo mee? #nu #id:ong_coab
}
Tik, tik, tik #ending:tik-tik-tik #kind:repaired #id:ong_0w1n
-> END
