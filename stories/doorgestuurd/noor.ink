// De kant van Noor: maandag, van het fietsenhok tot de avond; halverwege is de leerling even Fleur.

=== noor_begin
~ side = "noor"
# place: bike-shed-rain
# noor: annoyed bike center
# lotte: happy stand right
# sound: bike
Maandag, kwart over acht. Ik kom aanfietsen met een walvisstaart van twee meter. #id:doo_9cis
Hij is van karton. Het regent. Dat gaat slecht samen. #thought #id:doo_wn24
lotte (laugh): Je lijkt op een zeemeermin met een lekke band. #id:doo_r0bv
noor (annoyed idle left): Ik bén een zeemeermin met een lekke band. #id:doo_kl5j
# lotte: warm idle
@lotte trekt haar jas uit en legt hem over de staart. Zelf wordt ze drijfnat. #id:doo_qasu
lotte (warm explain): De staart gaat voor. Vrijdag moet hij zwemmen. #id:doo_w1qw
Vrijdag is de voorstelling. Zij is de kapitein. Ik maak de walvis die haar opeet. #id:doo_d8xm
Hij heeft alleen nog geen oog. En zo meteen geen staart. #thought #id:doo_scep
lotte (smirk idle): @sem tilt hem naar binnen. Hij zegt dat een walvis minder weegt dan een wasmachine. #id:doo_hwd2
noor (smirk): Wat een romanticus. #id:doo_585p
lotte (happy): Bij hem wel. Hij had er een tekeningetje bij gemaakt. #id:doo_svwe
lotte (laugh explain): En na afloop mag ik bij jou achterop. #id:doo_1we4
noor (smirk): Als je niet zingt. #id:doo_stau
+ [Zet de staart op je hoofd en doe een walvis na. #id:doo_fjt4] -> noor_walvis
+ [Vraag of ze haar tekst al kent. #id:doo_trxl] -> noor_tekst

=== noor_walvis
noor (smirk): Oeeeeeuuuuu. #id:doo_5fyc
lotte (laugh): Dat is een koe, @noor. #id:doo_8fvb
noor (laugh): Een zeekoe. Heel zeldzaam. Niet aaien. #id:doo_41hs
-> noor_app

=== noor_tekst
noor (smirk): Ken je je tekst al? #id:doo_tcf4
lotte (explain): 'Ik ben niet bang voor wat groot is!' En dan eet jij me op. #id:doo_m9xq
noor (laugh): Mijn favoriete scène. #id:doo_i66o
-> noor_app

=== noor_app
Ze lacht met haar hele lijf. Twee brugklassers lachen mee en weten niet waarom. #id:doo_7ngr
# shot: wide
# noor: happy stand
# lotte: happy stand
# zoe: neutral stand left
# timo: neutral wheel right
# sound: ping
Dan trilt mijn jas. En die van haar. En elke jas in het hok. #id:doo_kyk4
# spread: sem > daan
# spread: daan > finn
# spread: finn > zaal
# spread: zaal > 3b
# music: tension
fleur: heeft iemand DIE FOTO al 👀 #chat:3b #grens:app-zwijgt #id:doo_hrnf
bram: wacht. is dat @lotte?? #chat:3b #id:doo_jdt9
bram: stuur ff 😂 #chat:3b #id:doo_js0h
Onder het bericht loopt de teller. Gelezen door zeven. Door twaalf. Door iedereen. #id:doo_0ow8
# exit: zoe
# exit: timo
# shot: close
# noor: worried idle
# lotte: shocked phone
Bovenin staat dat er zes mensen typen. Er komt niks. #id:doo_v6fl
Ik hoef die foto niet te zien. Ik zie @lotte. Haar lach is blijven hangen en weet nog niks. #thought #id:doo_gu5l
Haar sleutels vallen in een plas. Ze kijkt er niet naar. #id:doo_2ga7
zoe: Zodra iemand iets zegt, zeg ik ook iets. Beloofd. Zodra iemand iets zegt. #stil #id:doo_mzhp
timo: Ik heb drie keer 'stop' getypt. En drie keer gewist. Ze denken vast dat ik een held wil zijn. #stil #id:doo_85vm
yusuf: Niemand zegt wat. Dus ik ben zeker de enige die dit naar vindt. #stil #id:doo_78ni
fleur: Ik vraag het alleen maar. Als ik het niet had gevraagd, had een ander het gedaan. #stil #id:doo_7d2i
+ [Vis haar sleutels uit de plas. Ga naast haar staan. Zeg nog niks. #kantel:noor #laag #id:doo_1ghi] -> noor_naast
+ [Zet in de app: 'Weghalen. Ik wil dit niet zien.' #kantel:noor #id:doo_b5lq] -> noor_stop
+ [Bel @fleur. Zij is admin, zij kan het wissen. #kantel:noor #laag #id:doo_9yf9] -> noor_belt
+ [App @lotte: 'Zeg gewoon dat jij het niet bent.' #kantel:noor #mis #id:doo_lqxr] -> noor_zegdat
+ [Vraag haar: 'Waarom heb je die ooit gestuurd?' #kantel:noor #mis #id:doo_1ocy] -> noor_vraag
+ [(verder) #verder #id:doo_tjc0] -> noor_straks

=== noor_naast
~ ochtend = "naast"
# beside: noor
# music: off
Ik vis haar sleutels op en sla mijn arm om haar natte schouders. #id:doo_ogt2
lotte (scared): Zeg iets doms. Alsjeblieft. #id:doo_p7rm
noor (worried): Een blauwe vinvis laat scheten waar een paard in past. #id:doo_xt4i
lotte (sad): Dat is echt heel dom. #id:doo_o3c9
noor (warm): Ik heb er nog elf. #id:doo_oxgp
zoe (worried): Ik loop achter jullie. Dan heeft niemand zicht op jullie rug. #id:doo_o143
-> noor_gang

=== noor_stop
~ ochtend = "stop"
# stop: noor
noor (worried phone): Weghalen. Ik wil dit niet zien. #chat:3b #id:doo_dw39
Mijn bericht staat daar in zijn eentje. Eén tel. De langste tel van het jaar. #thought #id:doo_ynhq
timo: zelfde #chat:3b #id:doo_vzxq
zoe: weg ermee. en @bram, hou je mond #chat:3b #id:doo_wau9
mila: ik ook niet. niemand toch? #chat:3b #id:doo_j5qq
# music: off
lotte (scared): Ze schrijven terug. Kijk. Ze schrijven terug. #id:doo_eg5y
-> noor_gang

=== noor_belt
~ ochtend = "belt"
# noor: worried phone
@fleur neemt op bij de eerste toon. Dat doet ze altijd. #id:doo_sdov
noor: Jij bent admin. Jij kunt dat bericht wissen. #id:doo_irxb
'Waarom ik?' zegt ze. 'De hele klas kijkt mee.' #id:doo_yyvn
noor: Daarom jij. #id:doo_1nku
# music: off
Het blijft stil. Ik hoor haar ademen. Dan hangt ze op. #id:doo_62g4
lotte (scared): Wat zei ze? #id:doo_59yi
noor (worried): Niks. Maar ze zei het anders dan anders. #id:doo_wxer
-> noor_gang

=== noor_zegdat
~ ochtend = "zegdat"
noor (worried phone): zeg gewoon dat jij het niet bent. dan is het klaar #chat:lotte #id:doo_vpgt
Ik vind het slim van mezelf. Twee tellen lang. #thought #id:doo_de8m
lotte: dus nu moet ik ook nog liegen #chat:lotte #id:doo_d9yq
lotte: om iets wat een ander deed #chat:lotte #id:doo_c43e
# lotte: sad arms
zoe (annoyed arms): Mag ik even? Nu is het háár klusje geworden. #id:doo_p33c
noor (ashamed idle): Ik wou dat het ophield. #id:doo_d5qc
zoe (worried): Weet ik. Maar het moet ophouden bij wie het doorstuurt. #id:doo_c834
-> noor_gang

=== noor_vraag
~ ochtend = "vraag"
noor (worried): Waarom heb je die ooit gestuurd? #id:doo_0j9p
Het is eruit. Ik zou er een maandloon voor geven om het terug te zuigen. #thought #id:doo_bsk2
lotte (ashamed): Dus jij ook al. #id:doo_hlpj
# exit: lotte
Ze pakt haar tas en loopt de regen in. Haar jas ligt nog op mijn staart. #id:doo_jplo
zoe (angry): Ze vertrouwde één iemand. Vraag hém eens wat. #id:doo_c0j7
noor (ashamed): Zo bedoelde ik het niet. #id:doo_krlf
zoe (sad): Zo kwam het wel aan. #id:doo_krp1
-> noor_gang

=== noor_straks
~ ochtend = "niks"
# sound: bell
De bel. Ik stop mijn telefoon weg. Straks. Straks weet ik wat je dan zegt. #id:doo_srzf
# exit: lotte
@lotte is al naar binnen. Alleen. Haar jas ligt nog op mijn staart. #id:doo_tub2
# music: off
timo (worried): Wij staan hier wel heel goed niks te doen. #id:doo_srco
noor (ashamed): Ik zocht een goede zin. #id:doo_li3e
timo (sad): Ik ook. Ik heb er geen gevonden. Zij ook niet, denk ik. #id:doo_67f2
-> noor_gang

=== noor_gang
# place: hallway-day
# noor: worried stand left
De gang is stil, op de manier van mensen die net nog praatten. #id:doo_53v7
{ ochtend == "naast":
    # noor: worried stand left
    # lotte: sad stand
    # zoe: annoyed stand right
    We lopen met z'n drieën naast elkaar. Een heel klein leger, met een walvisstaart. #id:doo_5a81
    lotte (talk): Als ik omval, val ik op jullie. #id:doo_bwpd
}
{ ochtend == "stop":
    # noor: worried stand left
    # lotte: sad stand right
    Twee jongens uit onze klas zien ons en stoppen hun telefoon weg. Expres zichtbaar. #id:doo_ubf9
    lotte (talk): Zag je dat? Dat was sorry, in jongenstaal. #id:doo_udg3
}
{ ochtend == "belt":
    # noor: worried stand left
    # lotte: sad stand
    # fleur: thinking phone right
    Op de trap zit @fleur. Ze kijkt op. Ze kijkt weer weg. Haar duim staat stil. #id:doo_if1q
    lotte (sad): Zij kan ook niet kiezen, zie je dat? #id:doo_h5ev
}
{ ochtend == "zegdat":
    # noor: ashamed stand left
    # lotte: sad stand right
    @lotte loopt naast me, maar met een hele walvis ruimte ertussen. #id:doo_v3bj
    lotte (tired): Ik ben het wel, @noor. En ik heb niks gedaan. Allebei waar. #id:doo_zwi4
}
{ ochtend == "vraag":
    # noor: ashamed stand left
    # zoe: annoyed arms right
    Ik heb haar jas. Ze loopt tien meter voor ons, met haar armen om zichzelf heen. #id:doo_buls
    zoe (annoyed): Jas brengen. Mond houden. In die volgorde. #id:doo_5xf7
}
{ ochtend == "niks":
    # noor: worried stand left
    # timo: worried wheel right
    Ik zie haar rug, ver weg. De gang gaat voor haar open, alsof ze nat is. #id:doo_qjik
    timo (worried): Niemand lacht, valt je dat op? Iedereen doet alleen alsof. #id:doo_8g8j
}
# place: classroom-day
# lotte: sad sit right
# noor: worried stand left
# music: off
Eerste uur, Nederlands. Wie altijd naast @lotte zit, zit vandaag ergens anders. Iedereen ziet die lege stoel. #id:doo_r5pv
+ [Zet de walvisstaart op die stoel. Dan is hij bezet. #id:doo_b7rh] -> noor_stoel
+ [Ga er zelf zitten, met je natte broek. #id:doo_m06h] -> noor_zelf

=== noor_stoel
~ staart_op_stoel = true
# noor: neutral sit left
De staart zit een heel uur rechtop. Bij het oproepen roept iemand: 'Aanwezig!' #id:doo_0lxk
lotte (warm): Hij let beter op dan jij. #id:doo_ezks
-> naar_fleur

=== noor_zelf
# noor: neutral sit left
Mijn broek maakt bij elke beweging het geluid van een kikker. #id:doo_arpt
lotte (smirk): Ga nooit meer verzitten. #id:doo_vfa5
-> naar_fleur

=== naar_fleur
+ [Even ben je @fleur. #id:doo_wa77] -> fleur_trap

=== fleur_trap
~ side = "fleur"
# place: hallway-day
# fleur: thinking sit center
Vijf over half tien. Ik moest naar de wc. Nou ja. Ik zit op de trap. #id:doo_6ghn
Ik ben de admin. Ik heb regels gemaakt. Geen spraakmemo's. Geen goedemorgen. Over foto's staat er niks. #thought #id:doo_4yqs
# shot: close
# fleur: thinking phone
bram: @fleur je hebt de hele app wakker gekregen 😂 #chat:3b #id:doo_o20i
{ ochtend == "stop":
    Daaronder staan ze nog. @noor. @timo. @zoe. @mila. Vier keer nee. Ik tel ze steeds opnieuw. #thought #id:doo_dx3a
}
{ ochtend == "belt":
    'Daarom jij.' Die zin van @noor zit in mijn oor als zwembadwater. #thought #id:doo_4prj
}
{ ochtend != "stop" && ochtend != "belt":
    Verder zegt niemand iets. Dan vinden ze het dus prima. Toch? #thought #id:doo_l0p5
}
aisha: @fleur. je weet dat dit niet kan hè #chat:fleur #id:doo_8umb
# fleur: worried phone
# music: tension
Achter mijn naam staat 'beheerder'. Eén druk en het bericht is overal weg. #grens:admin #id:doo_zwmz
In groep zeven maakten ze een app zonder mij. Twee weken. Ik weet nog precies wie er lachte. #thought #id:doo_nefs
Mijn buik doet wat hij toen ook deed. #id:doo_0mxj
bram: Ik stuur 😂 omdat ik niet weet wat ik anders moet sturen. Het is meer een geluidje. #stil #id:doo_l9fj
timo: Als zij het weghaalt, ben ik haar eeuwig dankbaar. Dat ga ik haar natuurlijk nooit zeggen. #stil #id:doo_m4xr
zoe: Zij durft alles. Behalve dit, blijkbaar. Net als ik. #stil #id:doo_17hg
+ [Wis het bericht. Zet de app op slot tot vanmiddag. #kantel:fleur #laag #id:doo_ujfz] -> fleur_wist
+ [Wis het en schrijf: 'Dit had ik niet moeten vragen.' #kantel:fleur #id:doo_xjyv] -> fleur_zegt
+ [Schrijf: 'Jongens. Iedereen even rustig.' #kantel:fleur #mis #id:doo_5uqv] -> fleur_rustig
+ [(verder) #verder #id:doo_f5b5] -> fleur_laat

=== fleur_wist
~ admin = "wist"
# stop: fleur
# music: off
Eén druk. Nog een druk. 'Alleen beheerders kunnen berichten sturen.' #id:doo_etng
Ik wacht tot er iemand boos wordt. Er wordt niemand boos. #thought #id:doo_s3wx
timo: 🙏 #chat:fleur #id:doo_lnsa
# fleur: relieved phone
Eén handje van iemand die nooit iets stuurt. Ik kijk er best lang naar. #id:doo_mvvd
+ [Terug naar @noor. #id:doo_hpn4] -> noor_kantine

=== fleur_zegt
~ admin = "zegt"
# stop: fleur
# music: off
fleur (scared phone): Weg. Dit had ik niet moeten vragen. Wie hem heeft: gooi weg. #chat:3b #id:doo_2qqj
Ik heb nog nooit zoiets gestuurd. Mijn oren suizen ervan. #thought #id:doo_4aas
# fleur: relieved phone
aisha: dankje. serieus #chat:3b #id:doo_ho9t
yusuf: 👍 #chat:3b #id:doo_so8r
+ [Terug naar @noor. #id:doo_4fnw] -> noor_kantine

=== fleur_rustig
~ admin = "rustig"
fleur (smirk phone): Jongens. Iedereen even rustig #chat:3b #id:doo_3q54
# music: off
Dat klinkt alsof ik iets doe. Ik ben best tevreden. #thought #id:doo_04e7
aisha: iedereen IS rustig. dat is het probleem. hij staat er nog #chat:3b #id:doo_ojqm
# fleur: ashamed phone
Hij staat er nog. Vlak boven mijn nette zin. #id:doo_erwi
+ [Terug naar @noor. #id:doo_gib7] -> noor_kantine

=== fleur_laat
~ admin = "laat"
# fleur: tired arms
# music: off
Ik doe mijn scherm uit. Als ik niks doe, kan het ook niet aan mij liggen. #id:doo_tc7d
# sound: ping
Ping. Ping. Ping. Ik heb die app zelf op hard gezet. #thought #id:doo_x93u
# shot: wide
# fleur: tired walk
Ik loop terug naar de les en vergeet naar de wc te gaan. #id:doo_l94e
+ [Terug naar @noor. #id:doo_oxrn] -> noor_kantine

=== noor_kantine
~ side = "noor"
# place: canteen-day
# noor: thinking sit left
# zoe: neutral sit
# timo: worried wheel right
Pauze. Het ruikt naar tosti en natte jassen. #id:doo_wdq8
{ admin == "wist":
    Het bericht van @fleur is weg en de app zit op slot. De blikken niet. #id:doo_2ql2
}
{ admin == "zegt":
    Het bericht is weg. Aan elke tafel lezen ze wat @fleur schreef. Niemand had dat van haar gedacht. #id:doo_6oyr
}
{ admin == "rustig":
    Onder het bericht staat nu 'even rustig'. Het is er niet rustiger van geworden. #id:doo_6b00
}
{ admin == "laat":
    Het bericht van @fleur staat er nog. Het staat er gewoon, als een plas op de vloer. #id:doo_kbl1
}
{ ochtend == "naast" || ochtend == "stop" || ochtend == "belt":
    @lotte moest 'even naar de wc'. Dat was een kwartier geleden. #id:doo_6e65
- else:
    @lotte is er niet. Ik heb haar na het eerste uur niet meer gezien. #id:doo_dc7r
}
# yusuf: annoyed stand
@yusuf komt erbij staan met zijn dienblad. Zijn soep trilt een beetje. #id:doo_10yg
yusuf (annoyed): @bram zegt net: had ze hem maar niet moeten sturen. #id:doo_6o4n
zoe (furious): O? En wie hem doorstuurde, die gleed zeker uit met zijn duim? #id:doo_9zyg
yusuf (thinking): Ja, dat zei ik ook. Zij gaf het aan één iemand. De rest heeft het gepakt. #id:doo_jpbs
# music: tension
Op haar plek ligt haar brood. Nog dicht. Wij kijken alle vier naar dat brood. #grens:lege-stoel #id:doo_qvpv
zoe (sad): Iemand moet iets doen. #id:doo_k0jk
timo (worried): Ja. Iemand. #id:doo_9msg
Het is raar hoe stil 'iemand' kan zitten. #thought #id:doo_w0ya
yusuf: Als ik achter een meisje aan loop, wordt het vast nog erger. Of is dat een smoes? #stil #id:doo_nupu
timo: Vier mensen aan deze tafel. En we wachten allemaal op nummer vijf. #stil #id:doo_kgyq
zoe: Ik durf wel. Ik weet alleen niet wát ik dan durf. #stil #id:doo_re48
+ [Pak haar brood en ga haar zoeken. #kantel:noor #laag #id:doo_zk7c] -> noor_zoekt
+ [Zeg hardop: 'Ik ga. Wie loopt er mee?' #kantel:noor #id:doo_jw2g] -> noor_samen
+ [App haar: 'Zal ik meegaan naar @degroot? Jij zegt wanneer.' #kantel:noor #laag #id:doo_1e14] -> noor_degroot
+ [Schrijf in de app wat @sem voor iemand is. Met hoofdletters. #kantel:noor #mis #id:doo_veni] -> noor_wraak
+ [(verder) #verder #id:doo_u46q] -> noor_zit

=== noor_zoekt
~ pauze = "zoekt"
# place: hallway-day
# lotte: sad sit right
# noor: worried sit left
# beside: noor
# music: off
Ze zit achter de kluisjes, naast de walvis zonder oog. Ik ga aan de andere kant zitten. #id:doo_q1kz
lotte (tired): Je hoeft niks te zeggen. #id:doo_ngoc
noor (warm): Ik kom alleen brood bezorgen. #id:doo_6v49
Ze neemt een hap. Dan nog een. Na de derde begint ze te praten. #id:doo_wp0q
lotte (sad): Ik wil dat een volwassene het weet. Maar niet de hele gang. #id:doo_ll6k
noor (talk): Bij @degroot kan de deur dicht. En er is thee. Ik loop mee tot waar jij wilt. #id:doo_v5ia
-> noor_biologie

=== noor_samen
~ pauze = "samen"
noor (talk idle): Ik ga. Wie loopt er mee? #id:doo_d764
Twee stoelen schuiven, een rem klikt los. Het klinkt als onweer. #thought #id:doo_fc9u
yusuf (warm): Ik hou de tafel vrij. Voor vijf. #id:doo_tsbe
# place: hallway-day
# lotte: shocked sit center
# noor: warm stand left
# zoe: warm stand left
# timo: happy wheel right
# beside: noor
# beside: zoe
# beside: timo
# music: off
# shot: wide
lotte (shocked): Wat is dit? Een optocht? #id:doo_u4ek
zoe (smirk): Brandoefening. Jij bent de verzamelplaats. #id:doo_f38i
timo (warm): We wachtten allemaal op elkaar. Heel dom. We zijn klaar met wachten. #id:doo_13j5
@lotte lacht en huilt door elkaar. Ze wijst naar de deur van @degroot. Wij lopen mee tot de drempel. #id:doo_tuk5
-> noor_biologie

=== noor_degroot
~ pauze = "degroot"
noor (worried phone): zal ik meegaan naar @degroot? jij zegt wanneer. nee mag ook #chat:lotte #id:doo_d062
Twee vinkjes. Ik hou mijn adem in tot mijn oren kloppen. #thought #id:doo_0h3o
lotte: nu. voor ik niet meer durf #chat:lotte #id:doo_ot9h
# place: mentor-office-day
# degroot: warm coffee right
# lotte: sad sit center
# noor: worried sit left
# beside: noor
# music: off
degroot (warm coffee): Munt of gewone? En eerst dit: ik hoef niks te zien. Alleen te horen wat jij kwijt wilt. #id:doo_7esw
lotte (tired): Munt. En @noor moet blijven. #id:doo_wsg8
degroot (warm): Dan blijft @noor. En er gebeurt vandaag niks waar jij niet bij bent. #id:doo_e6mu
-> noor_biologie

=== noor_wraak
~ pauze = "wraak"
noor (furious phone): IEDEREEN MAG WETEN WAT @sem HEEFT GEDAAN #chat:3b #id:doo_64my
Het voelt geweldig. Precies zo lang als het duurt om het te versturen. #thought #id:doo_5si3
# noor: ashamed phone
bram: ooooh dus het IS haar foto #chat:3b #id:doo_r3u3
bram: wie heeft m nog meer #chat:3b #id:doo_qkui
yusuf (shocked): @noor. Nu gaat het weer over die foto. #id:doo_d4ik
# music: off
zoe (worried): Je bent boos voor haar. Maar heeft zij dit gevraagd? #id:doo_dnfb
-> noor_biologie

=== noor_zit
~ pauze = "zit"
# sound: bell
De bel. Niemand is opgestaan. We zijn wel allemaal half opgestaan. #id:doo_l4hj
Ik neem het brood mee. Ik weet niet waarom. Ik stop het bij mijn stiften. #thought #id:doo_mm43
# music: off
zoe (ashamed): Na het zesde uur dan. #id:doo_k1p4
timo (sad): Dan zit zij al in de bus. #id:doo_ucpv
-> noor_biologie

=== noor_biologie
# place: classroom-day
# haddad: talk stand center
# noor: annoyed sit left
# timo: worried wheel right
Derde uur, biologie. @haddad staat met een plastic hart in zijn hand. De stoel van @lotte is leeg. #id:doo_0scz
haddad (talk): Dan nog iets over domme foto's, dames en heren. #id:doo_9lgv
noor (angry): Die foto heeft niks gedaan, meneer. Iemand heeft hem laten zien. #id:doo_k7tz
timo (annoyed): En iemand stuurde hem door. En wij keken allemaal heel hard naar onze schoenen. #id:doo_y7op
Je hoort de klok. Ik wist niet dat die tikte. #thought #id:doo_g8bt
haddad (ashamed): Ik begon bij de verkeerde. Dat moet ik eerst tegen haar zeggen. En daarna tegen jullie. #id:doo_owa8
-> noor_keuze_avond

=== noor_keuze_avond
# place: bedroom-night
# music: off
# noor: thinking sit center
Avond. Ik lig op mijn buik en schilder een oog zo groot als een pizza. #id:doo_m9k2
{ pauze == "wraak" || pauze == "zit":
    @lotte heeft al vijf uur niks gestuurd. Het oog wordt steeds bozer. #thought #id:doo_d0lt
- else:
    Hij moet vriendelijk kijken. Maar niet te. Hij eet straks wel een kapitein op. #thought #id:doo_bni9
}
# shot: close
# noor: thinking phone
Ik pak mijn telefoon. #id:doo_urq0
+ [Stuur: 'Hoe erg is het vanavond? Van 1 tot 10.' #id:doo_jl7h] -> noor_cijfer
+ [Stuur: 'Hulp nodig. Wimpers, ja of nee?' #id:doo_ff44] -> noor_wimpers

=== noor_cijfer
noor: hoe erg is het vanavond? 1 tot 10 #chat:lotte #id:doo_6gj1
{ pauze == "wraak" || pauze == "zit":
    Ik wacht. Ik schilder. Ik wacht. #id:doo_m8wf
    lotte: 9. mama weet het. ze ligt naast me op een matras #chat:lotte #id:doo_h8u1
    # noor: sad phone
    noor: goed dat ze er is. ik kom morgen voor school langs. mag dat? #chat:lotte #id:doo_rb46
- else:
    # noor: relieved phone
    lotte: 6. was 9. mama zit op mijn bed met soep #chat:lotte #id:doo_838c
    # noor: smirk phone
    noor: soep om tien uur?? #chat:lotte #id:doo_dh4r
    lotte: ze weet niet wat ze anders moet doen. het is best lekkere soep #chat:lotte #id:doo_2e7j
}
-> noor_slot

=== noor_wimpers
noor: noodgeval. walvisoog. wimpers ja of nee #chat:lotte #id:doo_41r2
{ pauze == "wraak" || pauze == "zit":
    Ik wacht. Er komt een vinkje. Dan heel lang niks. #id:doo_poy4
    lotte: wimpers is goed #chat:lotte #id:doo_o5kr
    noor: en jij? hoe erg is het vannacht? 1 tot 10 #chat:lotte #id:doo_4xnm
    # noor: worried phone
    lotte: 8. mama slaapt bij mij. morgen praten? #chat:lotte #id:doo_xxlt
- else:
    # noor: laugh phone
    lotte: JA wimpers. enorme. hij is een diva #chat:lotte #id:doo_u0ur
    lotte: mama kijkt mee en zegt: net oma #chat:lotte #id:doo_2hp8
    noor: zeg maar dat het een compliment is #chat:lotte #id:doo_0q3z
}
-> noor_slot

=== noor_slot
{ pauze == "wraak" || pauze == "zit":
    { ochtend == "naast" || ochtend == "stop" || ochtend == "belt" || admin == "wist" || admin == "zegt":
        -> noor_eind_halverwege
    }
    -> noor_eind_typt
}
{ ochtend == "naast" || ochtend == "stop" || ochtend == "belt":
    -> noor_eind_achterop
}
-> noor_eind_pauze

=== noor_eind_achterop
# place: hallway-dusk
# noor: annoyed stand left
# lotte: happy stand center
# zoe: laugh stand right
# music: theme
Vrijdagavond. De walvis past niet door de deur van de aula. #id:doo_8co3
{ ochtend == "stop":
    @mila meet de deur, @timo meet de walvis. Het zijn de mensen die maandag terugschreven. #id:doo_k6ci
}
{ ochtend == "naast":
    @zoe duwt, @yusuf trekt. @timo roept 'links!' en bedoelt zijn links. #id:doo_fyuh
}
{ ochtend == "belt":
    @fleur houdt de deur open. Ze zegt niks. Ze houdt hem open tot iedereen erdoor is. #id:doo_xcyx
}
-> noor_echo_pauze ->
{ staart_op_stoel:
    De staart gaat het eerst. Die is inmiddels gewend aan publiek. #id:doo_0oln
}
lotte (laugh explain): Voorzichtig! Die moet mij nog opeten! #id:doo_bzqp
Gisteren huilde ze nog. Dat weten we allemaal. Niemand begint erover. Iedereen is er. #id:doo_86w1
@lotte haalt diep adem en stapt het licht in. #id:doo_c8gx
# place: bus-stop-dusk
# sound: bike
# noor: laugh bike left
# lotte: laugh stand right
Na afloop rijdt ze mee, bij mij achterop. Ze zingt. Het is verschrikkelijk. #id:doo_tjeh
lotte: Ik dacht dat iedereen keek. Maar er stond ook iemand naast me. Dat telde ik pas later. #nu #id:doo_l5vv
sem: Ik heb het zelf aan @degroot verteld. @lotte heeft het uitgemaakt. Dat snap ik. #nu #id:doo_yfca
{ admin == "wist" || admin == "zegt":
    fleur: De app heeft een nieuwe regel. Ik heb hem zelf bedacht. Niemand zeurde. #nu #id:doo_lf7l
- else:
    fleur: Ik heb het pas om drie uur gewist. Die uren staan nog steeds achter mijn naam. #nu #id:doo_u1bc
}
daan: Eén iemand, dacht ik. Het is nooit één iemand. Ik help nu met de rookmachine. #nu #id:doo_n2kw
{ ochtend == "stop":
    noor: Zes woorden, en mijn duim trilde. Die van jou ook. We drukten toch. Dat was genoeg. #nu #id:doo_zjr9
- else:
    noor: Ik had geen goede zin, hè. Jij ook niet. We begonnen gewoon. Dat was genoeg. #nu #id:doo_nlal
}
Achterop #ending:achterop #kind:stopped #id:doo_nibl
-> END

=== noor_echo_pauze
{ pauze == "zoekt":
    Op haar kapiteinsjas zit een broodkorst gespeld. 'Een medaille,' zegt ze. 'Van maandag.' #id:doo_09ac
}
{ pauze == "samen":
    Op de deur hangt een bordje. 'Verzamelplaats', met een pijl naar @lotte. Van @zoe. #id:doo_oqqo
}
{ pauze == "degroot":
    Vooraan zit @degroot, met een thermosfles. Ze heeft voor iedereen een bekertje mee. #id:doo_5h9o
}
->->

=== noor_eind_pauze
# place: hallway-dusk
# noor: thinking stand left
# lotte: tired stand right
# music: theme
Vrijdagavond. De walvis ligt klaar in de gang, met enorme wimpers. #id:doo_s7yw
{ ochtend == "zegdat":
    lotte (smirk): Ik ben het. De kapitein. Geen woord van gelogen. #id:doo_lzb7
}
{ ochtend == "vraag":
    lotte (thinking): Je vroeg maandag het verkeerde. En daarna vroeg je een uur lang niks. Dat hielp. #id:doo_0x7h
}
{ ochtend == "niks":
    lotte (thinking): 's Ochtends dacht ik dat ik niemand had. In de pauze klopte dat niet meer. #id:doo_ubss
}
noor (ashamed): Ik had eerder kunnen komen. #id:doo_889c
lotte (warm): Ja. Maar je kwam. Ik heb zitten tellen wie er kwam. #id:doo_s1je
-> noor_echo_pauze ->
{ staart_op_stoel:
    Ze aait de staart. 'En hij,' zegt ze. 'Hij was er vanaf het eerste uur.' #id:doo_5g57
}
Ze zet haar kapiteinspet recht en loopt de aula in. #id:doo_ih7t
lotte: Die ochtend was lang. De middag was korter. Jullie zaten ertussen. #nu #id:doo_mqln
zoe: Ik ben de eerste die zegt wat ze vindt. Dacht ik. Nu ben ik tweede, na @noor. #nu #id:doo_nsbp
sem: Ik zag haar lopen, met @noor ernaast. Een week geleden liep ik daar. Dat heb ik zelf gedaan. #nu #id:doo_a363
noor: Jij zat ook aan die tafel. En jij schoof je stoel naar achteren. #nu #id:doo_he8q
In de pauze #ending:in-de-pauze #kind:stopped #id:doo_ocla
-> END

=== noor_eind_halverwege
# place: hallway-dusk
# noor: sad stand left
# timo: worried wheel right
# music: theme
Vrijdag. De walvis ligt klaar. @lotte speelt, maar ze komt pas op het laatste moment. #id:doo_ybyq
{ pauze == "wraak":
    # lotte: tired stand center
    Bij de deur blijft ze staan. #id:doo_c2rd
    lotte (tired): Jij was boos. En ik hoorde de hele middag weer mijn eigen naam. #id:doo_pioz
    noor (ashamed): Ik had jou moeten vragen. Niet de app. #id:doo_bl9d
- else:
    # lotte: tired stand center
    Bij de deur blijft ze staan. #id:doo_ld1m
    lotte (tired): Die ochtend deed er iemand iets. Waar waren jullie in de pauze? #id:doo_9it3
    noor (ashamed): Aan tafel. We keken naar je brood. #id:doo_6zyy
}
timo (thinking): Half helpen is ook helpen. Maar je merkt wel waar het ophoudt. #id:doo_eczd
Ze speelt goed. Maar bij elke lach uit het publiek kijkt ze eerst wie het is. #id:doo_kag3
lotte: Het stopte bijna. Bijna is best lang, als je erin zit. #nu #id:doo_iwox
fleur: Ik dacht dat iemand anders de rest zou doen. Dat dacht iedereen. #nu #id:doo_5by1
yusuf: Mijn soep was koud. Dat was mijn excuus. Soep. #nu #id:doo_hb1l
noor: Je begon goed. Daarna wachtte ik. Ik wou dat iemand in de pauze tegen míj had gezegd: kom. #nu #id:doo_481v
Halverwege #ending:halverwege #kind:half #id:doo_0aut
+ [Herstel: ga van hier verder #herstel #id:doo_rk0f] -> herstel_noor

=== noor_eind_typt
# place: hallway-dusk
# noor: sad stand left
# zoe: sad stand right
# music: theme
Vrijdag. Er hangt een briefje op de aula: de voorstelling gaat twee weken later. #id:doo_u0z0
De kapitein is thuis. De walvis ligt in de gang, met zijn oog open. #id:doo_2i5y
{ ochtend == "zegdat":
    'Zeg gewoon dat jij het niet bent.' @bram heeft er een grap van gemaakt. Mijn zin. #thought #id:doo_d8gq
}
{ ochtend == "vraag":
    Ik heb haar jas nog. 'Waarom heb je die ooit gestuurd.' Dat was het laatste wat ik hardop tegen haar zei. #thought #id:doo_snnf
}
zoe (sad): Ik heb rondgevraagd. Niemand vond het grappig. Niemand. Ik heb zevenentwintig keer gevraagd. #id:doo_o1q8
noor (ashamed): En niemand zei iets. #id:doo_yi7p
zoe (tired): Iedereen zat te typen. #id:doo_2fi4
lotte: Ik ben thuis, bij mama. @aisha belt elke avond: hoe erg, 1 tot 10? Zaterdag komt @noor. Dat is een begin. #nu #id:doo_06m0
timo: Ik heb nog steeds 'stop' klaarstaan. Alsof er nog een moment komt. Misschien komt dat ook. #nu #id:doo_dcta
daan: Ik slaap er slecht van. Dat heb ik nog tegen niemand gezegd. #nu #id:doo_9fek
noor: Jij zat naast me, al die tijd. Hoe zou het zijn als wij nu alsnog begonnen? #nu #id:doo_kee4
Iedereen typt #ending:iedereen-typt #kind:harm #id:doo_9in7
+ [Herstel: ga van hier verder #herstel #id:doo_o9cz] -> herstel_noor
