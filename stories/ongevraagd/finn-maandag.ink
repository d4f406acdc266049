// De kant van Finn, daarna: zondag is de leerling even zijn trainer, maandag staat hij in de gang.

=== anouk_veld
~ side = "anouk"
# place: sports-field-day
# anouk: neutral stand center
# yusuf: neutral stand right
# finn: annoyed stand left
# sound: whistle
Zondag, tien uur, vier graden. Ik heb een fluit, een thermosfles en geen keeper. #id:ong_yqa9
Nou ja. Ik heb @yusuf. Hij staat in het doel als een paraplu in een paraplubak. #id:ong_miv3
@finn schiet. @yusuf doet niks. De bal rolt langs hem heen, het net in. #id:ong_5mk5
yusuf (neutral): Ik stond niet klaar. #id:ong_68bu
finn (annoyed): Je stond daar gewoon! #id:ong_1hbv
# music: tension
Er zit iets tussen die twee. Ik heb een fluit in mijn mond en die is hier niet voor gemaakt. #grens:paraplubak #id:ong_hkti
Bij ruzie doe ik tien rondjes. Dan zijn ze te moe om boos te zijn. Werkt altijd. #thought #id:ong_0kz4
{ beurt == "alsof":
    yusuf: Niemand weet meer wat waar is. Ik heb niks tegengehouden. Waarom zou ik een bal tegenhouden? #stil #id:ong_r070
- else:
    yusuf: Elke keer als hij schiet, zie ik een leeg kussen. #stil #id:ong_7m04
}
finn: Vraag het niet. Vraag het wel. Fluit dan tenminste. #stil #id:ong_64qr
daan: Ik vul de bidons en ik weet alles. Niemand vraagt ooit iets aan de bidons. #stil #id:ong_iu47
+ [Stop je fluit weg. Ga naast @finn zitten, met thee. #kantel:anouk #laag #id:ong_rsdd] -> anouk_thee
+ [Neem ze apart, één voor één. Vraag: 'Wat is er?' #kantel:anouk #id:ong_wn9h] -> anouk_apart
+ [Laat ze elkaar een hand geven. Zand erover. #kantel:anouk #mis #id:ong_e0tb] -> anouk_hand
+ [(verder) #verder #id:ong_gu9w] -> anouk_rondjes

=== anouk_thee
~ anouk_deed = "thee"
# stop: anouk
# music: off
# anouk: neutral sit
# finn: ashamed sit
# exit: yusuf
Ik schenk twee doppen in. Ik kijk naar het veld. Naar een veld kun je heel lang kijken. #id:ong_no3g
{ beurt == "alsof":
    finn (ashamed): Ik deed alsof ik iets naar @aisha stuurde. Iets ergs. Nu gelooft iedereen het. Zij ook. #id:ong_b5xb
- else:
    finn (ashamed): Ik heb @aisha iets gestuurd. Ze had er niet om gevraagd. Het was een opdracht. #id:ong_30ep
}
anouk (thinking): Ik vraag niet wat. Wie weet ervan, bij jou thuis? #id:ong_4x2t
finn (sad): Niemand. #id:ong_bu00
anouk (talk): Dan fiets ik met je mee. Jij praat, ik sta erbij. En haar stuur je niks meer. #id:ong_ht6q
-> anouk_sorry

=== anouk_apart
~ anouk_deed = "apart"
# stop: anouk
# music: off
# exit: finn
yusuf (sad): Het is niet aan mij om dat te vertellen. Wel dit: in mei kreeg ik er zelf een. Hij zei geluksvogel. #id:ong_p5zh
Mijn fluit valt uit mijn mond. Hij hangt gelukkig aan een touwtje. #id:ong_8tz6
anouk (sad): Dat spijt me. Daar kom ik bij je op terug. Vandaag nog. #id:ong_ujfn
# exit: yusuf
# finn: ashamed stand left
Daarna @finn. Ik wacht. Wachten is koud werk, daar is die thermosfles voor. #id:ong_et8b
{ beurt == "alsof":
    finn (ashamed): Ik deed alsof. Ik heb niks gestuurd. En het is evengoed aangekomen. #id:ong_i3vl
- else:
    finn (ashamed): Het was een opdracht. Ik heb het naar @aisha gestuurd. Ze zat in de bus. #id:ong_03eo
}
anouk (talk): Vanmiddag weten je ouders het. Ik sta ernaast. En haar stuur je niks meer. #id:ong_3c3t
-> anouk_sorry

=== anouk_sorry
finn (worried): Ook geen sorry? #id:ong_l93w
anouk (neutral): Zeker geen sorry. Dan ligt er wéér iets van jou in haar zak. #id:ong_dcda
-> anouk_terug

=== anouk_hand
~ anouk_deed = "hand"
# music: off
# anouk: happy stand
anouk (talk): Hand geven. Zand erover. Door. #id:ong_yzx9
Het is de slapste hand uit de geschiedenis van de club. #id:ong_elo7
# daan: worried stand center
daan (worried): Trainer? Dit ging niet over die bal. En degene over wie het wel gaat, staat hier niet. #id:ong_nouv
-> anouk_terug

=== anouk_rondjes
~ anouk_deed = "rondjes"
# music: off
# shot: wide
# finn: tired walk
# yusuf: tired walk
anouk (annoyed): Tien rondjes! Allebei! #id:ong_6lvf
Ze lopen ze. Elk aan een andere kant van het veld. Bij elk rondje halen ze elkaar net niet in. #id:ong_hnpr
-> anouk_terug

=== anouk_terug
+ [Maandag. Terug naar @finn. #id:ong_iwpk] -> finn_gang

=== finn_gang
~ side = "finn"
# place: hallway-day
# finn: worried stand left
# aisha: neutral stand right
Maandag. Daar staat @aisha, bij haar kluisje. Ze draagt gymschoenen. Haar rode staan nog bij @yusuf. #id:ong_omel
{ anouk_deed == "thee" || anouk_deed == "apart":
    Mijn ouders weten het. Mijn vader zei een uur niks. Toen ging hij naast me zitten en zei hij het nog een keer. #id:ong_hzsr
}
{ anouk_deed == "hand":
    @yusuf en ik hebben een hand gegeven. Hij is nog steeds koud. #thought #id:ong_3ha4
}
{ anouk_deed == "rondjes":
    Ik heb spierpijn van iets wat niet hielp. #thought #id:ong_koum
}
# music: tension
In mijn hoofd liggen zeven redenen klaar. Het gekke is: ze kloppen alle zeven. #grens:zeven-redenen #id:ong_j00x
Het briefje. De lepel. Iedereen lachte. Ik had kikkers aan. Ik kan zo naar haar toe lopen. #thought #id:ong_mx0z
Als ik het goed uitleg, vindt ze mij weer aardig. Dat lukt altijd. #thought #id:ong_o0p0
aisha: Als hij nu komt, weet ik weer niks te zeggen. Ik tel de haakjes in mijn kluisje. Het zijn er twee. #stil #id:ong_yy2z
mila: Hij gaat het uitleggen. Ik zie het aan zijn schouders. #stil #id:ong_c8gb
haddad: Waarom staat die jongen daar te zweten? Ik heb nu les. Ik loop zo wel even. #stil #id:ong_vx9h
+ [Loop niet naar haar. Loop naar @haddad: 'Ik heb iets gedaan.' #kantel:finn #laag #id:ong_0ur1] -> finn_haddad
+ [Vraag @yusuf of hij meeloopt naar @degroot. #kantel:finn #id:ong_cpar] -> finn_yusuf
+ [Leg het haar uit. Rustig, alle zeven redenen. #kantel:finn #mis #id:ong_usam] -> finn_legt_uit
+ [(verder) #verder #id:ong_54ms] -> finn_zwaait

=== finn_haddad
~ gang = "haddad"
# stop: finn
# music: off
# place: classroom-day
# haddad: shocked stand right
# finn: ashamed stand left
Zijn lokaal ruikt naar cavia. Ik doe de deur achter me dicht. #id:ong_w9wu
{ beurt == "alsof":
    finn (ashamed): Ik heb @aisha bang gemaakt, meneer. Met iets wat ik niet eens had gestuurd. #id:ong_m95b
- else:
    finn (ashamed): Ik heb @aisha iets gestuurd, meneer. Van mezelf. Ze had nergens om gevraagd. #id:ong_fucf
}
haddad (furious): Ben jij nou helemaal van de... Haal haar hier. Dan zeg je het in haar gezicht! #id:ong_uy0c
# haddad: thinking stand
Hij loopt een rondje om zijn bureau. Bij de cactus blijft hij staan. #id:ong_3aev
haddad (ashamed): Nee. Opnieuw. Zij hoeft hier helemaal niet te komen. Wij gaan. Naar @degroot. #id:ong_g282
-> finn_eind_zinnen

=== finn_yusuf
~ gang = "yusuf"
# stop: finn
# music: off
# exit: aisha
# yusuf: annoyed stand right
yusuf (annoyed): Ik loop mee tot de deur. Niet voor jou. #id:ong_ngx9
Bij het trappenhuis blijft hij staan. #id:ong_tl9y
yusuf (sad): Ik kreeg er een, in mei. Jij zei geluksvogel. Weet je nog? #id:ong_wlf5
Ik heb daar vier redenen voor. Ik slik ze door. Ze smaken naar Gerard. #thought #id:ong_gvgo
finn (ashamed): Ja. Dat was rot van mij. #id:ong_uw3s
-> finn_eind_zinnen

=== finn_legt_uit
~ gang = "uitleg"
# music: off
finn (explain): Hé. Even over zaterdag. Het was dus een opdracht. En de lepel wees. En ik had kikkers aan... #id:ong_4vj6
Ze kijkt naar een plek naast mijn oor. Ze zegt niks. Dus ik leg het nog een keer uit. #id:ong_pk2l
# aisha: scared stand
Haar hand ligt op het deurtje. Haar vingers zijn wit. #id:ong_5dzl
# mila: furious stand center
mila (furious): Hou op. Moet zij nu ook nog jouw verhaal vasthouden? #id:ong_00e0
-> finn_eind_redenen

=== finn_zwaait
~ gang = "zwaait"
# music: off
# finn: happy stand
finn (happy): Hé @aisha! #id:ong_q5u4
Gewoon, zoals altijd. Dan ziet ze dat er niks is. #id:ong_h0fv
# aisha: scared stand
Ze kijkt in haar lege kluisje alsof daar iets te lezen valt. #id:ong_0b0r
# mila: annoyed stand center
mila (annoyed): Ze groet je niet. Dat mag. En zwaai niet alsof er niks is. #id:ong_82gu
-> finn_eind_redenen
