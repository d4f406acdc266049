// De kant van Timo: donderdag. Een app over vogels, tot de vogels op zijn.

=== timo_begin
~ side = "timo"
# place: sports-field-day
# timo: happy wheel left
# daan: happy stand right
Negenenveertig soorten vogels, allemaal gezien vanaf het schoolveld. Ik wil er vijftig. #id:dl_4li2
daan (shocked): Daar! Op het dak! Een uil! #id:dl_lgky
timo (neutral wheel): Die is van plastic, @daan. Tegen de duiven. #id:dl_mghm
Er zit een duif op zijn hoofd. Hij slaapt. #id:dl_mu61
daan (thinking): En welke van de negenenveertig is de beste? #id:dl_axpn
timo (smirk wheel): Ze doen nergens aan mee. Ze wonen hier. #id:dl_ec0w
In mijn boekje staan geen cijfers. '31. Blauwe reiger. Vijver, tien over acht. Stond. Stond. At de goudvis van de conciërge.' #id:dl_mznb
# aisha: talk stand center
aisha (explain): Zaterdag, zes uur, hier. Iedereen een uur, een maatje en een thermosfles. Het is geplastificeerd. #id:dl_via4
timo (worried wheel): Het was nog maar een idee. #id:dl_3ro8
aisha (smirk idle): Nu niet meer. #id:dl_54wl
@aisha rent nooit. Hoeft ook niet. De dingen komen naar haar toe. #thought #id:dl_c9dr
aisha (talk): En dit is de bellijst. Alle nummers van 3B, voor als iemand zich verslaapt. #id:dl_fhvd
daan (suspicious): Waarom sta ik er twee keer op? #id:dl_2xtg
aisha (neutral): Ervaring. #id:dl_m1ev
-> timo_app

=== timo_app
# place: bedroom-night
# shot: close
# timo: happy phone center
Voor zaterdag is er ook een app. Vogelwacht. @bram, @finn, @daan, @yusuf en ik. #id:dl_jknu
bram: schoolrapport. duif: onvoldoende. loopt de kantjes eraf 😂 #chat:vogels #id:dl_43p7
bram: reiger: staat al drie jaar stil. blijft zitten #chat:vogels #id:dl_1sdn
# timo: laugh phone
Ik lach hardop, in mijn eentje. Die reiger ís ook zo. #thought #id:dl_au6w
+ [Doe mee: 'Meerkoet: geschorst. Vechten in de vijver.' #id:dl_6bbj] -> timo_meerkoet
+ [Typ: 'Vogels krijgen geen rapport.' #id:dl_jsdm] -> timo_geen_rapport

=== timo_meerkoet
~ grap = true
timo (smirk phone): meerkoet: geschorst. vechten in de vijver #chat:vogels #id:dl_1zki
finn: 😂 @timo is stiekem de grappigste van ons #chat:vogels #id:dl_6c6j
Stiekem. Ik lees het drie keer. Zo'n app had ik nog nooit. #thought #id:dl_83sq
-> timo_rapport

=== timo_geen_rapport
timo (smirk phone): vogels krijgen geen rapport #chat:vogels #id:dl_jekp
finn: laat hem @bram. hij is de expert #chat:vogels #id:dl_r8z0
De expert. Ik lees het drie keer. Zo'n app had ik nog nooit. #thought #id:dl_m6an
-> timo_rapport

=== timo_rapport
# spread: bram > vogels
# sound: ping
# timo: happy phone
Tien over tien. @bram heeft weer een rapport. Ik lach alvast. #id:dl_g3cs
# timo: shocked phone
Het zijn geen vogels. Het zijn meisjes uit onze klas. Achter hun namen staan cijfers. #id:dl_ap6d
Waarvoor, staat er niet bij. Mijn maag weet het al. #thought #id:dl_jqbs
bram: @timo jij nog. gewoon een cijfer #chat:vogels #id:dl_0o3q
finn: jij kijkt het best van ons allemaal. jij bent de scheids #chat:vogels #id:dl_8lxs
# music: tension
# timo: worried phone
Ze wachten op mij. Er heeft nog nooit een app op mij gewacht. #grens:rapport #id:dl_f95f
yusuf: Ik heb niks ingevuld. Ik heb ook niks gezegd. Als @timo nee zegt, zeg ik het ook. Denk ik. #stil #id:dl_2po3
daan: Ik lachte om de duif. Toen om de reiger. Ik weet niet waar het overging in dit. #stil #id:dl_jv6n
aisha: Nog één rooster, dan slaap ik. @timo krijgt zijn vijftig. Al moet ik zelf een ei leggen. #stil #id:dl_v8wg
+ [Typ: 'Geen cijfer. Ze doen nergens aan mee.' #kantel:timo #id:dl_qwc9] -> timo_nee
+ [App @yusuf apart: 'Vind jij dit leuk?' #kantel:timo #laag #id:dl_qdqo] -> timo_apart
+ [Typ: 'STIL. Bosuil. Doe je raam open!' #kantel:timo #laag #id:dl_phvd] -> timo_bosuil
+ [Typ: 'Ik val op jongens. Ik tel niet mee.' #kantel:timo #mis #id:dl_frtl] -> timo_scheids
+ [(verder) #verder #id:dl_bb5g] -> timo_lacht

=== timo_nee
~ cijfer = "nee"
# music: off
# stop: timo
timo (worried phone): geen cijfer. ze doen nergens aan mee. ze zitten hier op school #chat:vogels #id:dl_xyu4
bram: saai 🥱 #chat:vogels #id:dl_8z7a
yusuf: ik doe ook niet mee #chat:vogels #id:dl_k9my
daan: ik ook niet meer #chat:vogels #id:dl_plp0
# timo: relieved phone
Dan is het rapport weg. Klaar, denk ik. Ik denk vaak dat dingen klaar zijn. #thought #id:dl_6mv1
-> timo_maandag

=== timo_apart
~ cijfer = "apart"
# music: off
timo (worried phone): vind jij dit leuk? #chat:yusuf #id:dl_sigl
yusuf: nee. jij? #chat:yusuf #id:dl_oreh
timo (neutral phone): nee #chat:yusuf #id:dl_zbl7
yusuf: oh. ik dacht dat jij het leuk vond #chat:yusuf #id:dl_uyp0
# timo: thinking phone
Wij dachten het van elkaar. De hele avond. #thought #id:dl_ar1v
We vullen niks in, hij en ik. We zeggen het alleen nog niet hardop. #id:dl_2ojo
-> timo_maandag

=== timo_bosuil
~ cijfer = "uil"
# music: off
timo (neutral phone): STIL. bosuil. doe je raam open! #chat:vogels #id:dl_6wyc
In vier straten gaan vier ramen open. Het vriest. Er is geen uil. #id:dl_wnz5
daan: IK HOOR M #chat:vogels #id:dl_j5vd
finn: dat is je vader die snurkt #chat:vogels #id:dl_gzns
# timo: smirk phone
Over het rapport zegt niemand meer iets. Het staat er nog wel. Alles staat er altijd nog wel. #thought #id:dl_z4bw
-> timo_maandag

=== timo_scheids
~ cijfer = "scheids"
# music: off
timo (smirk phone): ik val op jongens. ik tel niet mee #chat:vogels #id:dl_lbeg
bram: JUIST. jij bent neutraal. eerlijkste scheids van nederland 😂 #chat:vogels #id:dl_rs43
finn: dus wij mogen gewoon, zegt de scheids #chat:vogels #id:dl_eag8
# timo: ashamed phone
Ik dacht dat ik een deur dichtdeed. Ik hield hem open, voor de rest. #thought #id:dl_8raf
-> timo_maandag

=== timo_lacht
~ cijfer = "lacht"
# music: off
Ik stuur een lachend gezichtje. Geen cijfer. Ik ben best trots op het verschil. #id:dl_0rju
# timo: thinking idle
Daarna pak ik mijn boekje. '@timo. Bed, tien over tien. Lachte mee.' #thought #id:dl_cywn
Ik kijk er een tijdje naar. Ik streep het niet door. #id:dl_3qox
-> timo_maandag
