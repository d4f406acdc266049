// De kant van Lotte: woensdag. Bij de kluisjes, of aan de deur van het muzieklokaal.

=== lotte_poster
# place: music-room-day
# lotte: neutral stand left
# zoe: neutral sit center
# sound: door
Woensdag. Er wordt geklopt. Bij een drumlokaal klopt nooit iemand. Het heeft geen zin. #id:nep_y0ju
jayden (worried right): @zoe, mag ik iets geks maken met jouw foto? Voor het affiche? Nee kan ook. #id:nep_8rie
zoe (suspicious): Hoe gek? #id:nep_e8pl
Hij houdt zijn scherm recht, zodat zij alles ziet. Er is nog niks. #id:nep_jlcx
+ [Zeg: 'Maak haar een onweersbui.' #id:nep_s09t] -> lotte_bui
+ [Zeg niks. Het is haar gezicht. #id:nep_3swl] -> lotte_zwijgt

=== lotte_bui
lotte (laugh explain): Maak haar een onweersbui! #id:nep_xbau
zoe (thinking): Ben jij mijn gezicht? #id:nep_sy4k
lotte (ashamed): Sorry. Nee. Jij. #id:nep_0wx9
zoe (smirk): Een onweersbui, dus. Maar met mijn oren. Die zijn goed gelukt. #id:nep_lgfm
-> lotte_wolk

=== lotte_zwijgt
Ik doe mijn mond dicht en tel. Bij zeven jeukt mijn tong. Bij elf zegt ze het zelf. #id:nep_q0fn
zoe (smirk): Een onweersbui. En ik zie hem als eerste. #id:nep_0sdu
jayden (happy): Is dat een ja? #id:nep_7jhq
zoe (talk): Dat is een ja met een deur erin. Hij kan nog dicht. #id:nep_sfh0
-> lotte_wolk

=== lotte_wolk
zoe (suspicious): Wie krijgt hem te zien? #id:nep_eexw
jayden (thinking): De muur van dit lokaal. En wie ervoor gaat staan. #id:nep_8k5w
zoe (thinking): En als ik donderdag mijn oren ineens stom vind? #id:nep_03ke
jayden (talk): Dan gaat hij eraf. Ook donderdag. #id:nep_b9gd
Ze schuift een kruk naar hem toe. Dat heeft ze bij mij nog nooit gedaan. #thought #id:nep_pz7h
# jayden: happy phone
'Meer wolk,' zegt ze. 'Meer. Nee, nog bozer.' Ze hangt over zijn schouder. #id:nep_lg7k
# zoe: laugh sit
Dan lacht ze, recht vooruit. @jayden kijkt op alsof er een hele bus lacht. #thought #id:nep_z1i8
-> naar_fleur

=== lotte_kluis
# place: hallway-day
# zoe: smirk stand center
# lotte: worried stand left
Woensdag. Het is druk bij de kluisjes. In het midden zit een gat. In het gat staat @zoe. #id:nep_6int
zoe (smirk): Niet dringen. Bij voldoende belangstelling doe ik morgen een tweede ronde. #id:nep_a2oi
# sound: laugh-off
Iedereen lacht. Uit haar mouwen steken twee stokken. Ze bewegen niet. Bij haar beweegt altijd iets. #id:nep_srtz
{ bus == "overal":
    'Die kan overal tegen.' Ik hoor het mezelf weer zeggen, met een vinger bij een zin. #thought #id:nep_fkfw
- else:
    'Dan keur ik het.' Ik hoor het mezelf weer zeggen. Er viel niks te keuren. Ik was haar niet. #thought #id:nep_5761
}
# music: tension
Ik loop naar haar toe. Ik heb mijn zin al klaar. Het is een lieve zin. #grens:toch-nep #id:nep_uas1
Er ging ooit een foto van mij rond. Die was echt. Ik had alles gegeven voor dat ene woord: nep. #thought #id:nep_sahf
zoe: Zeg niet dat het nep is. Dat weet ik. Ik was er niet bij. #stil #id:nep_5zt8
fleur: Ze maakt er grappen over. Dus dan valt het mee. Toch? #stil #id:nep_6be2
yusuf: Ik kijk naar mijn schoenen. Iedereen kijkt naar zijn schoenen. Het is file bij de schoenen. #stil #id:nep_4w5d
noor: Ik heb haar kluis opengehouden. Verder kwam ik niet. #stil #id:nep_t522
+ [Slik je zin in. Vraag: 'Hoe hard is het?' #kantel:lotte #laag #id:nep_6l48] -> lotte_hard
+ [Vraag: 'Waar zal ik gaan staan?' #kantel:lotte #id:nep_quoa] -> lotte_muur
+ [Fluister: 'Wil je weg? Ik hou het muzieklokaal dicht.' #kantel:lotte #id:nep_sz2o] -> lotte_deur
+ [Knuffel haar. Groot en lang, waar iedereen bij is. #kantel:lotte #mis #id:nep_na9w] -> lotte_knuffel
+ [(verder) #verder #id:nep_pibl] -> lotte_nep

=== lotte_hard
~ kluis = "hard"
# beside: lotte
# music: off
lotte (worried): Hoe hard is het? Zacht, hard, heel hard? #id:nep_1ewn
# zoe: neutral stand
Haar mond begint aan een grap. Halverwege houdt hij op. #id:nep_d07o
zoe (sad): Heel hard. En fijn dat jij niet zegt dat het nep is. Dat heb ik al elf keer gehoord. #id:nep_q41g
Mijn lieve zin ligt nog op mijn tong. Ik slik hem door. Hij smaakt naar mij. #thought #id:nep_li70
-> naar_fleur

=== lotte_muur
~ kluis = "muur"
# beside: lotte
# music: off
lotte (talk): Waar zal ik gaan staan? #id:nep_nw08
zoe (thinking): Daar. Nee, iets naar links. Ja. Nu zie ik @bram niet meer. #id:nep_tjif
# shot: wide
# lotte: neutral stand right
# zoe: relieved stand
Ik speel een muur. Vier minuten lang, zonder tekst. Het is mijn beste rol van dit jaar. #id:nep_s9t7
-> naar_fleur

=== lotte_deur
~ kluis = "deur"
# beside: lotte
# music: off
# place: music-room-day
# zoe: tired sit center
# lotte: worried stand left
De deur is dik, met schuim erin. Ik hang aan de klink. @zoe zit op haar kruk en slaat niet. #id:nep_nteb
zoe (tired): Hier kijkt alleen de trom. Die heeft één oog en een goed karakter. #id:nep_aixb
lotte (warm): Ik kan hier hangen tot het vierde uur. #id:nep_9kk9
zoe (smirk): Doe maar tot de zomer. #id:nep_5wsz
-> naar_fleur

=== lotte_knuffel
~ kluis = "knuffel"
# music: off
# lotte: warm stand center
Ik sla mijn armen om haar heen. Met alles wat ik heb. Ze wordt een plank. #id:nep_7u8w
Achter mij klikt een telefoon. 'Aaah,' zegt iemand. #thought #id:nep_djhc
zoe (neutral): Lief. Vandaag wil ik dat er niemand aan me zit. Begin jij? #id:nep_18ip
lotte (ashamed): Ik had het moeten vragen. Uitgerekend ik. #id:nep_2esf
-> naar_fleur

=== lotte_nep
~ kluis = "nep"
# music: off
lotte (warm explain): Maar het is toch nep? Niemand denkt dat jij dat bent. #id:nep_pt8t
zoe (neutral): Nee. Niemand. Daarom kijkt er ook niemand. #id:nep_9yq7
# exit: zoe
Ze doet haar kluis op slot. En nog een keer op slot. Ze loopt weg door het gat. Het gat loopt mee. #id:nep_633r
noor (annoyed right): Ze weten het allemaal, @lotte. En zie ze eens kijken. #id:nep_m72t
Ik gaf haar iets wat mij had gepast. Het was haar maat niet. #thought #id:nep_fty6
-> naar_fleur

=== naar_fleur
+ [Grote pauze. Even ben je @fleur. #id:nep_girq] -> fleur_peiling
