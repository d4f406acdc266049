// De kant van Bilal: donderdagnacht in de bakkerij, en de ochtend daarna in een deuropening.

=== bilal_begin
~ side = "bilal"
# place: bakery-night
# bilal: warm stand left
Tien voor vier. De hele stad slaapt. Ik geef Truus te eten. #id:hd_7noe
Truus woont in een emmer. Ze is desem, en vier jaar ouder dan ik. #id:hd_h7le
bilal (warm): Goeiemorgen, mevrouw. Vandaag hebben we rogge. #id:hd_78zy
Ze boert. Bij desem is dat een compliment. #thought #id:hd_3cld
Zaterdag bak ik driehonderd bolletjes, voor een toernooi. En één brood van mezelf. #id:hd_dks1
Als het recht is, legt mijn baas het in de etalage. Dat is nog nooit gebeurd. #thought #id:hd_h5ao
Mijn broden leunen. 'Net als jij,' zegt mama. 'Jij staat ook nooit rechtop in een deur.' #id:hd_ylwm
+ [Maak er een vlecht van. Een vlecht kan niet omvallen. #id:hd_r7se] -> bilal_vlecht
+ [Maak het rond. Rond heeft geen scheve kant. #id:hd_cm9r] -> bilal_rond

=== bilal_vlecht
~ brood = "vlecht"
Een vlecht van vier. Ik heb het geleerd op het haar van @noor. Zij was zes en ze gilde. #id:hd_otbl
-> bilal_deeg

=== bilal_rond
~ brood = "rond"
Rond is moeilijker dan je denkt. Vraag maar aan de aarde. Die is ook niet helemaal gelukt. #id:hd_kuvg
-> bilal_deeg

=== bilal_deeg
# sound: oven
De oven zucht. Ik kneed. Duw, duw, draai, klap. Duw, duw, draai, klap. Acht tellen, en dan weer van voren af aan. #id:hd_0t8b
Niemand heeft me dat geleerd. Mijn handen doen het zo. #thought #id:hd_6dxn
Gisteren stond @noor bij de soep, met de pollepel. Op haar sokken. Hak, hak, draai, hap. #id:hd_vw0u
'Er moet zout bij,' zei ik. Ze danste het nog een keer. Mét zout. #id:hd_r44q
# sound: ping
Mijn telefoon ligt op de meelzak. Ping. Ping. Ping, ping, ping. #id:hd_ei39
# bilal: suspicious phone
De neven-app, om vier uur 's nachts. Dan is er een baby. Of er is ruzie. #thought #id:hd_9ghe
Het scherm kent mijn vinger niet. Er zit deeg op. Ik veeg. Dan gaat het open. #id:hd_mlo3
# spread: noor > ilyas
# spread: ilyas > neven
ilyas: weet mijn moeder dit al?? 😂 #chat:neven #id:hd_1012
Zijn moeder is mijn tante. Die weet altijd alles al. Dat is de grap. #thought #id:hd_220o
Daaronder hangt een filmpje van acht tellen. Ik hoef het niet te openen. Ik was erbij. Er moest zout bij. #id:hd_3nvk
Eerst staan er lachjes. Dan schrijft een nicht: 'Wat zullen ze zeggen?' Daarna schrijft niemand meer iets. #id:hd_4sqe
# spread: ilyas > finn
# spread: finn > elftal
# sound: ping
Nog een ping. Een oude teamgenoot, uit de app van het voetbal. 'Is dit niet jouw zusje?' #id:hd_g7cw
Dezelfde acht tellen. Een andere zin eronder. Die lees ik niet voor. #id:hd_5ugy
In de ene app had ze niet mogen dansen. In de andere moet ze nog een keer. #thought #id:hd_xyax
# music: tension
# bilal: worried phone
Eén app praat door. De andere wacht. Drieëndertig mensen, en ze wachten op de broer. #grens:de-broer #id:hd_lupp
ilyas: Het was een lachje. Nu is het vier uur en lacht er niemand meer. Ik ook niet. #stil #id:hd_mnl7
khadija: Ik ben wakker. Ik typ niks. Wie typt, wordt geciteerd. #stil #id:hd_6t91
yusuf: Ik keep in dat elftal. Ik zag het komen. Ik bleef op mijn lijn staan. #stil #id:hd_3klb
noor: Het bromt onder mijn kussen. Ik tel het plafond. #stil #id:hd_26k6
+ [App @noor: 'Half zeven thuis. Met brood. Ik ben niet boos.' #kantel:bilal #laag #id:hd_vizv] -> bilal_brood
+ [Typ in de neven-app: 'Weghalen. Zij heeft hier niet om gevraagd.' #kantel:bilal #id:hd_qro1] -> bilal_weg
+ [Typ: 'Ik praat met haar. Het komt niet meer voor.' #kantel:bilal #mis #id:hd_o3de] -> bilal_komt
+ [(verder) #verder #id:hd_d77l] -> bilal_kneedt

=== bilal_brood
~ vier = "brood"
# music: off
# beside: bilal
Ik was mijn handen. Twee keer, want mijn telefoon gelooft me niet. #id:hd_chng
bilal (worried phone): half 7 thuis. met brood. ik ben niet boos #chat:noor #id:hd_6mxj
Twee vinkjes. Blauw. Ze was dus wakker. #thought #id:hd_9p2v
noor: warm brood? #chat:noor #id:hd_6brh
# bilal: warm phone
bilal: je gaat je tong branden #chat:noor #id:hd_0q7b
-> bilal_keuken

=== bilal_weg
~ vier = "weg"
# music: off
# stop: bilal
bilal (angry phone): weghalen. zij heeft hier niet om gevraagd #chat:neven #id:hd_ptk5
ilyas: rustig, was een grapje #chat:neven #id:hd_ng34
bilal: dan lacht zij straks ook. vraag het haar #chat:neven #id:hd_fg7g
# bilal: thinking phone
Het blijft stil. Dan komt er een duim. Van een nicht die nooit iets zegt. Dan van haar zus. #id:hd_f33l
Ze zaten er dus de hele tijd. Met hun duim al klaar. #thought #id:hd_f4sw
-> bilal_keuken

=== bilal_komt
~ vier = "komt"
# music: off
bilal (neutral phone): ik praat met haar. het komt niet meer voor #chat:neven #id:hd_4twa
# bilal: relieved phone
Duim. Duim. Duim. 'Goede broer,' schrijft een oom. Drieëndertig mensen gaan slapen. #id:hd_d0rh
Mijn schouders zakken. Het is geregeld. Ik weet alleen niet wat. #thought #id:hd_naxa
# bilal: ashamed phone
Dan zie ik wie er nog meer in die app zit. Gelezen door @noor. #id:hd_2tjc
-> bilal_keuken

=== bilal_kneedt
~ vier = "kneedt"
# music: off
# bilal: tired stand
Ik leg hem terug op de meelzak en ik kneed. Duw, duw, draai, klap. Duw, duw, draai, klap. #id:hd_nfey
Deeg kun je stuk kneden. Dan scheurt het. Mijn baas pakt het zonder iets te zeggen uit mijn handen. #id:hd_q5k6
Om zes uur staan er zestig berichten. Van mij staat er nul. #thought #id:hd_jxok
-> bilal_keuken

=== bilal_keuken
# place: kitchen-day
# elidrissi: neutral stand right
# noor: tired sit center
'Eén erin,' zegt mama als ik binnenkom. Zij telt iedereen bij de deur. Vier eruit, vier erin. #id:hd_3lgg
Klopt het 's avonds niet, dan gaat ze niet naar bed. Ze heeft ooit een meteropnemer meegeteld. #thought #id:hd_v3em
elidrissi (talk): Je vader is al weg. Er staat een vleugel vals in Breda. #id:hd_f56g
Papa stemt piano's. Mama naait. Zij heeft een telefoon met toetsen, dus zij weet van niks. #thought #id:hd_0yiu
# exit: elidrissi
Bij ons vraagt niemand hoe het gaat. Je kijkt in iemands thee. Eén klontje: gewoon. Drie: wiskunde. #id:hd_n7ev
In het glas van @noor liggen er zeven. De lepel blijft rechtop staan. #id:hd_4wnv
{ vier == "brood":
    noor (tired): Je was niet boos, schreef je. Waarom sta je dan zo? #id:hd_l3fw
}
{ vier == "weg":
    noor (tired): Ik zag wat je schreef. Nu schrijven ze dat jij zo fel doet. #id:hd_k63p
}
{ vier == "komt":
    noor (neutral): 'Het komt niet meer voor.' Wát niet, @bilal? Soep? #id:hd_f37n
}
{ vier == "kneedt":
    noor (neutral): 'Gelezen door @bilal,' stond er. Om vier uur, om vijf uur, om zes uur. #id:hd_74yb
}
# music: tension
# bilal: worried stand left
Ik sta in de deur, met meel tot aan mijn ellebogen. Ik wil dat dit stopt. Nu. Alles. #grens:de-deur #id:hd_ijfq
noor: Er zitten twee broers in hem. Ik weet nooit welke er binnenkomt. #stil #id:hd_atvk
elidrissi: In de gang. Zeven klontjes. Ik tel ze ook. Ik wacht tot er iemand begint. #stil #id:hd_bo3a
ilyas: Nog niet gewist. Als ik het wis, zien ze dat ik weet dat het fout was. #stil #id:hd_20yw
+ [Ga zitten. Doe zeven klontjes in je eigen glas. #kantel:bilal #laag #id:hd_4yjw] -> bilal_zeven
+ [Stap uit de deur. 'Wat wil jij dat ik doe? En wat niet?' #kantel:bilal #id:hd_x6lq] -> bilal_vraagt
+ [Zeg: 'Geef je telefoon. Jij blijft thuis. Ik regel het.' #kantel:bilal #mis #id:hd_sycx] -> bilal_regelt
+ [(verder) #verder #id:hd_m2q0] -> bilal_slaapt

=== bilal_zeven
~ deur = "zeven"
# music: off
# beside: bilal
# shot: wide
# bilal: warm sit
Ik ga zitten. Zeven klontjes. Het is geen thee meer. Het is jam. #id:hd_ro5u
noor (suspicious): Jij drinkt het nooit met suiker. #id:hd_0i9p
bilal (smirk): Het was een zware nacht. Truus had gas. #id:hd_o4oz
# noor: sad
Ze lacht, heel even. Dan vertelt ze het aan het brood. Eén neef, één duel, acht tellen. #id:hd_n3e7
noor (tired): Niks regelen. Nog niet. Eerst wil ik dat er iemand weet hoe zoet het is. #id:hd_q28q
-> bilal_naar

=== bilal_vraagt
~ deur = "vraagt"
# music: off
# beside: bilal
# bilal: thinking idle
bilal (worried): Wat wil jij dat ik doe? En wat niet? #id:hd_jh20
# noor: shocked
Ze kijkt naar de lege deur. Ze kijkt naar mij, ernaast. #id:hd_5sa8
noor (thinking): Niet slaan. Niet voor mij praten. En niet kijken. #id:hd_hsa3
bilal (neutral): En wel? #id:hd_54ov
noor (warm): Fiets mee tot de brug. En daar omdraaien. Ook als je niet wilt. #id:hd_pixo
Ik draai om. Het zijn de langste honderd meter van mijn leven. #thought #id:hd_0l92
-> bilal_naar

=== bilal_regelt
~ deur = "regelt"
# music: off
bilal (talk): Geef je telefoon. Jij blijft thuis. Ik regel het. #id:hd_t00j
# noor: neutral arms
Ze legt hem op tafel, naast het brood. Haar gezicht gaat dicht als een winkel. #id:hd_nm9v
noor (neutral): Dus zij kunnen hun mond niet houden, en ik heb huisarrest. #id:hd_nqi3
bilal (worried): Ik bescherm je. #id:hd_0m4i
noor (angry): Kijk even waar je staat, @bilal. En zeg het dan nog eens. #id:hd_ezs8
Ik kijk. Ik sta nog steeds in de deur. Zij kan er niet uit. #thought #id:hd_fz6r
-> bilal_naar

=== bilal_slaapt
~ deur = "slaapt"
# music: off
# bilal: tired stand
bilal (tired): Ik ben kapot. Vanavond. Dan praten we. #id:hd_1ggn
noor (neutral): Vanavond. Dat zegt papa ook altijd. Over de kraan. #id:hd_y71k
# sound: door
De deur valt dicht. In bed ruik ik naar brood en staar ik naar de muur. #id:hd_qk4u
In haar glas zit een bodem van een halve centimeter. Je kunt er een lepel in planten. #thought #id:hd_49fo
-> bilal_naar

=== bilal_naar
+ [Donderdagavond. Even ben je @khadija. #id:hd_htzt] -> khadija_belt
