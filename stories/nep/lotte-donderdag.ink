// De kant van Lotte: donderdag, de laatste repetitie.

=== lotte_donderdag
~ side = "lotte"
{ gemaakt:
    -> lotte_bakplaat
- else:
    -> lotte_voorwaarden
}

=== lotte_voorwaarden
# place: music-room-day
# lotte: neutral stand left
# zoe: annoyed sit center
Laatste repetitie. Het affiche hangt. Een onweersbui met heel goede oren. #id:nep_1gop
{ peiling:
- "slot":
    zoe (thinking): @fleur heeft iets weggehaald wat er niet was. Dat is best knap. #id:nep_j6aw
- "wist":
    zoe (thinking): @fleur zei in de app dat ze zelf ook keek. Ik wist niet dat die mond dat kon. #id:nep_8jab
- "vast":
    zoe (annoyed): Mijn naam stond de hele dag bovenaan. Met NIET erachter. Ik begon aan mezelf te twijfelen. #id:nep_rfaw
- else:
    zoe (annoyed): Ze hebben over me gestemd. Over niks. En er was een opkomst. #id:nep_f3u6
}
# jayden: ashamed stand right
jayden (ashamed): Mag ik iets zeggen? Nee kan ook. #id:nep_fnjc
zoe (suspicious): Dat is jouw nieuwe zin, hè. Zeg. #id:nep_z9rt
jayden (ashamed): Dinsdag wou ik eerst iets anders maken. Voor de bus. Zonder dat jij het wist. #id:nep_7s9j
# zoe: neutral sit
Haar stok blijft in de lucht hangen. Ik tel niet. Ik durf niet. #id:nep_iztz
{ bus == "zelf":
    jayden (worried): @lotte zei: vraag het haar zelf. Toen kreeg ik dié vraag mijn mond niet uit. #id:nep_a6yv
- else:
    jayden (worried): @lotte vroeg: wat voor iets? Ik kon het niet hardop zeggen. Toen wist ik genoeg. #id:nep_cd0d
}
zoe (annoyed): Ik ga nu even boos zijn. Hang jij dat affiche maar recht. #id:nep_0rhy
Het hangt al recht. Hij doet er heel lang over. #thought #id:nep_u6cj
+ [Vraag: 'Hoe hard is het?' #id:nep_euoc] -> lotte_vraagt_hard
+ [Zet je vergiet op. 'Blaas?' #id:nep_l70h] -> lotte_blaast

=== lotte_vraagt_hard
lotte (worried): Hoe hard is het? Zacht, hard, heel hard? #id:nep_az60
zoe (thinking): Halfzacht. Er wordt gekeken, naar iets wat er niet is. Raar gevoel. Maar halfzacht. #id:nep_l3dt
-> lotte_eind_bui

=== lotte_blaast
lotte (smirk): Blaas? #id:nep_f9pa
# sound: drum
zoe (happy): Zo. Die was voor @bram. #id:nep_k56e
# sound: drum
zoe (smirk): En die was voor @jayden. Nu is het op. #id:nep_qsmr
-> lotte_eind_bui

=== lotte_bakplaat
# place: music-room-day
# lotte: worried stand left
# daan: happy stand right
Laatste repetitie. Het drumstel staat er. Zij niet. #id:nep_czij
{ peiling:
- "slot":
    De app zit op slot sinds gisteren. Dat is fijn. Maar stil is nog geen weer. #id:nep_sq7q
- "wist":
    Onder de zin van @fleur heeft bijna heel 3B 'ik ook' gezet. Dat is fijn. De kruk is toch leeg. #id:nep_d7nr
- "vast":
    Haar naam staat nog bovenaan de app, met NIET erachter. Gisteren ging ze na het derde uur naar huis. #id:nep_o164
- else:
    De balkjes staan er nog. Gisteren ging ze na het derde uur naar huis. #id:nep_69yh
}
{ kluis:
- "hard":
    Gisteren zei ze nog: heel hard. Vandaag zegt ze niks. #thought #id:nep_7heu
- "muur":
    Gisteren was ik een muur. Vandaag is er niemand om voor te staan. #thought #id:nep_iw1n
- "deur":
    Gisteren hing ik aan deze klink. Vandaag gaat de deur gewoon open en dicht. #thought #id:nep_n5oo
- "knuffel":
    'Begin jij?' Dat was het laatste wat ze tegen me zei. #thought #id:nep_gu5p
- else:
    'Daarom kijkt er ook niemand.' Dat was het laatste wat ze tegen me zei. #thought #id:nep_2whp
}
daan (happy): Geen paniek. Ik heb een bakplaat. #id:nep_33e5
lotte (talk explain): Blaas, winden! Blaas, tot je wangen... #id:nep_yttg
Twaalf tellen. Kleng. Het klinkt alsof iemand een lasagne laat vallen. #id:nep_5xlm
daan (ashamed): Dit is geen weer. Dit is eten. #id:nep_42ju
# music: tension
Op de trom liggen haar stokken. Ik heb ze nog nooit zonder haar gezien. #grens:twaalf-tellen #id:nep_yyt5
'Dan hoor je ze kijken.' Dat was dinsdag. Toen dacht ik dat ze het publiek bedoelde. #thought #id:nep_tagc
daan: Ik wil best het weer zijn. Ik wil liever dat zij het is. #stil #id:nep_rpz6
aisha: Iedereen vraagt aan mij hoe het met haar gaat. Niemand vraagt het haar. #stil #id:nep_9wll
jayden: Op de gang. Dat is een bakplaat. Dat heb ik dus ook gemaakt. #stil #id:nep_zcnp
+ [Vraag haar: 'Zal ik je stokken brengen?' #kantel:lotte #laag #id:nep_p282] -> lotte_stokken
+ [App: 'De koning wacht. Nee mag ook.' #kantel:lotte #id:nep_q6jl] -> lotte_koning
+ [Neem voor haar op: twaalf tellen stilte. Meer niet. #kantel:lotte #id:nep_vojb] -> lotte_stilte
+ [Laat iedereen een nepfoto van zichzelf maken. Uit steun. #kantel:lotte #mis #id:nep_dhmj] -> lotte_steun
+ [(verder) #verder #id:nep_kltd] -> lotte_repeteert

=== lotte_stokken
~ onweer = "stokken"
# beside: lotte
# music: off
lotte (worried phone): ik heb je stokken. brengen of hier houden? #chat:zoe #id:nep_7vm4
zoe: breng maar. geen toespraak #chat:zoe #id:nep_j8fs
# phone: off
# place: street-day
# lotte: neutral stand left
# zoe: tired stand right
Achter het raam klinkt één toon. Steeds dezelfde. Haar moeder stemt hem tot hij klopt. #id:nep_05e7
zoe (suspicious): Kom je zeggen dat de show doorgaat? #id:nep_um7t
lotte (talk): Ik kom je stokken brengen. Verder heb ik geen tekst. #id:nep_z0t2
zoe (shocked): Jij? #id:nep_sjlr
# exit: zoe
# sound: drum
De deur gaat dicht. Ik sta nog op de stoep. Dan hoor ik de trapleuning. Tik. Tik tik. #id:nep_8zqp
-> lotte_vrijdag

=== lotte_koning
~ onweer = "koning"
# beside: lotte
# music: off
lotte (worried phone): de koning wacht. nee mag ook #chat:zoe #id:nep_uh3z
zoe: nee #chat:zoe #id:nep_wt5l
lotte: oké. je stokken liggen droog #chat:zoe #id:nep_7lhk
# place: bedroom-night
# lotte: tired phone center
Verder niks. Om half elf komt er toch nog iets. #id:nep_br9z
zoe: hoe slecht is @daan #chat:zoe #id:nep_kq4v
lotte (smirk phone): lasagne #chat:zoe #id:nep_d910
zoe: misschien kom ik. ik beloof geen weer #chat:zoe #id:nep_vrkh
-> lotte_vrijdag

=== lotte_stilte
~ onweer = "stilte"
# beside: lotte
# music: off
# lotte: neutral phone
Ik neem op en zeg niks. Twaalf tellen. @daan houdt zijn bakplaat vast als een baby. #id:nep_wf1d
# place: bedroom-night
# lotte: thinking phone center
Om half elf komt er iets terug. Ik hoor een kamer. Een trap. Een moeder die thee neerzet. #id:nep_jxm0
Tien. Elf. Twaalf. Dan één tik. #id:nep_k98t
Precies op tijd. Dat heeft ze nog nooit gedaan. #thought #id:nep_7c8u
-> lotte_vrijdag

=== lotte_steun
~ onweer = "steun"
# music: off
# exit: daan
# lotte: happy phone
Het gaat hard. Binnen een uur is half 3B een hamster, een haring of een heks. De app loopt over. #id:nep_63vp
Zo gezellig was het in maanden niet. Dat had mij moeten opvallen. #thought #id:nep_2dox
zoe: leuk dat jullie er zo om kunnen lachen #chat:zoe #id:nep_5wcr
# lotte: shocked phone
aisha (annoyed right): Wij mochten kiezen, @lotte. Dat is het hele verschil. #id:nep_ejre
-> lotte_vrijdag

=== lotte_repeteert
~ onweer = "blik"
# music: off
lotte (talk explain): Nog een keer. Vanaf 'blaas'. #id:nep_zway
# lotte: thinking stand
Kleng. Kleng. Bij de zesde keer lijkt het bijna op donder. #id:nep_jehw
Dat is het erge van een bakplaat. Je went eraan. #thought #id:nep_6bxe
-> lotte_vrijdag

=== lotte_vrijdag
{ onweer == "steun" || onweer == "blik":
    { kluis == "hard" || kluis == "muur" || kluis == "deur" || peiling == "slot" || peiling == "wist":
        -> lotte_eind_blik
    }
    -> lotte_eind_droog
}
{ kluis == "hard" || kluis == "muur" || kluis == "deur" || peiling == "slot" || peiling == "wist":
    -> lotte_eind_twaalf
}
-> lotte_eind_blik
