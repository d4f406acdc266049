// De kant van Jayden: Camping De Natte Sok, een ster die niemand verdiende, en twee tenten die licht geven.

=== jayden_begin
~ side = "jayden"
# place: bedroom-night
# jayden: happy sit center
Camping De Natte Sok heeft vier sterren, drie eenden en één klacht. De klacht is van een eend. #id:nac_zpvh
Het is een spel. @bram en ik runnen hem sinds de brugklas. Ik doe de sommen. Hij doet de borden. #id:nac_8hmb
'Gelieve de eenden niet te tutoyeren.' 'Wie dit leest, staat op mijn tent.' Dat werk. #thought #id:nac_a40w
Voor ster vijf hebben we duizend blije gasten nodig. We zitten op negenhonderdzevenentachtig. #id:nac_f0o9
# shot: close
# jayden: happy phone
jayden: nog 13. kans dat het deze week lukt: 71% #chat:camping #id:nac_086c
jayden: 84 als jij een bord maakt #chat:camping #id:nac_lqky
# jayden: thinking phone
bram: moe. morgen #chat:camping #id:nac_82q1
Zes weken geleden maakte hij er vier op een avond. Toen moest ik hém naar bed sturen. #thought #id:nac_2k7t
# jayden: thinking idle
In ons spel brandt er een lampje in je tent als je er bent. @bram zegt welterusten. Zijn lampje blijft aan. #id:nac_7o1d
Naast zijn tent staat sinds kort een gouden. Ook met licht. Mijn tent staat ineens bij de wc's. #id:nac_3by3
+ [Stuur: 'Waarom ruik ik wc?' #id:nac_mkwz] -> jayden_wc
+ [Tel de gasten nog een keer. Cijfers blijven tenminste staan. #id:nac_dpms] -> jayden_telt

=== jayden_wc
~ avond = "wc"
jayden (smirk phone): waarom ruik ik wc #chat:camping #id:nac_kmqk
bram: hij wou naast mij staan. vind je toch niet erg #chat:camping #id:nac_em6g
# jayden: neutral phone
Er staat geen vraagteken achter. Ik zoek het nog even. #thought #id:nac_h109
-> jayden_ster

=== jayden_telt
~ avond = "telt"
Negenhonderdzevenentachtig gasten. Eén eend. Twee lampjes. Ik schrijf het in mijn schrift, met de tijd erbij. #id:nac_zlbw
Dat doe ik met alles wat vreemd doet. Meestal zijn het controllers. #thought #id:nac_g7vm
-> jayden_ster

=== jayden_ster
# place: bike-shed-day
# jayden: shocked stand left
Maandag. Ik kijk voor school nog even. Vijf sterren. Vijf. #id:nac_cmbj
Negenhonderdzevenentachtig gasten en vijf sterren. Dat is geen som. Dat is een cadeau. #thought #id:nac_47hi
# bram: happy stand right
bram (happy): Heb je het gezien? Hij heeft hem gekocht! Met een gouden hek en gouden eenden! #id:nac_fvdi
jayden (suspicious): Wie? #id:nac_s59l
bram (smirk): Die van de gouden tent. Nachtlampje. En kijk, mijn laarzen! #id:nac_dqbp
# shot: close
# bram: happy phone
Op zijn scherm staat zijn poppetje in gouden kaplaarzen. Daar moet je drie zomers gasten voor ontvangen. #id:nac_jzrv
Ik ben jaloers. Ik reken het na. Zeventig procent. De rest is iets anders. #thought #id:nac_iaf4
# music: tension
# bram: happy idle
Hij wacht op wat ik zeg. In mijn mond ligt een zin klaar. Hij begint met 'mag ik ook'. #grens:vijfde-ster #id:nac_etr2
bram: Zeg dat het vet is. Als jij het zegt, is het ook vet. #stil #id:nac_qh8u
daan: Ik wil ook iemand die me dingen stuurt. Ik krijg alleen sinaasappels. Van oma. #stil #id:nac_8ivy
finn: Ik krijg best veel. Er zit altijd iets aan vast. Van mijn vader meestal een acht voor Frans. #stil #id:nac_x8h5
+ [Vraag: 'Wat wil hij ervoor terug?' #kantel:jayden #id:nac_m608] -> jayden_terug
+ [Zeg: 'Ik mis je borden. Maak je er nog een?' #kantel:jayden #laag #id:nac_kblr] -> jayden_borden
+ [Vraag of jij ook een eend mag. #kantel:jayden #mis #id:nac_hqxs] -> jayden_eend
+ [(verder) #verder #id:nac_tquh] -> jayden_vet

=== jayden_terug
~ ster = "terug"
# music: off
jayden (thinking): Wat wil hij ervoor terug? #id:nac_982i
bram (annoyed): Niks. Hij is gewoon aardig. #id:nac_i5un
jayden (neutral): Ik ben ook aardig. Bij mij kost een knopje één dropveter. #id:nac_m7oz
# bram: thinking idle
bram (shrug): Hij wil alleen dat ik er ben. 's Nachts. Als mijn moeder werkt. #id:nac_75w9
Hij hoort het zelf ook, geloof ik. Hij kijkt naar die laarzen alsof er een prijskaartje aan hangt. #thought #id:nac_qalg
-> jayden_sok

=== jayden_borden
~ ster = "borden"
# music: off
# beside: jayden
jayden (thinking): Ik mis je borden. Maak je er nog een? #id:nac_di11
bram (suspicious): Die zijn toch kinderachtig? #id:nac_qyfo
jayden (neutral): Wie zegt dat? Er heeft een eend over geklaagd. Meer kun je niet bereiken. #id:nac_fgdy
# bram: smirk idle
's Avonds staat er een bord bij het gouden hek. 'Te koop: ster. Weinig gebruikt.' #id:nac_2zfc
De volgende ochtend is het weg. Ik had het al overgeschreven. Ik bewaar al zijn borden. #thought #id:nac_8298
-> jayden_sok

=== jayden_eend
~ ster = "eend"
# music: off
jayden (talk): Mag ik ook een eend? Eentje? #id:nac_n0tt
bram (happy): Ik vraag het hem! #id:nac_9ve0
# place: bedroom-night
# jayden: thinking sit center
Die avond loopt er een gouden eend achter mij aan. Hij kwaakt niet. Hij kijkt. #id:nac_jxqh
# shot: close
# jayden: worried phone
En ik heb ineens ook een geheim. Ik mag niet zeggen van wie hij is. #thought #id:nac_gfd0
Ik stuur de eend terug. Hij komt drie keer weer aanlopen. Zeggen doe ik het niemand. Om een eend. #thought #id:nac_ppp2
-> jayden_sok

=== jayden_vet
~ ster = "vet"
# music: off
jayden (shrug): Vet. #id:nac_va6e
# bram: neutral idle
bram (neutral): Ja. Hè? #id:nac_htvt
We staan een tijdje naast elkaar. Het is vet. #id:nac_bihu
Drie jaar wou ik die ster. Ik heb nog nooit zo weinig gedaan voor iets wat ik zo graag wou. #thought #id:nac_awgm
-> jayden_sok

=== jayden_sok
# place: canteen-day
# jayden: neutral sit left
# bram: tired sit right
# mila: neutral sit center
Dinsdag. In de pauze leg ik een sok op tafel. Er zit iets in. #id:nac_gbm7
mila (suspicious): Is hij gewassen? #id:nac_8by5
jayden (talk): Er zit een camera in. Uit een oude laptop. Schoon, getest. Voor Nachtlampje. #id:nac_0yj6
bram (shocked): Voor hém? #id:nac_dvcv
jayden (neutral): Die van hem is toch stuk? Al zes weken. Dat is lang, voor één schroefje. #id:nac_614h
# bram: worried phone
@bram typt. Hij wacht. Zijn knie gaat op en neer. Dan leest hij iets en legt zijn hand eroverheen. #id:nac_bakt
bram (ashamed): Hij vindt het raar dat jij zoveel wilt weten. Hij zegt dat je jaloers bent. #id:nac_q6go
# music: tension
# bram: ashamed idle
Met één vinger schuift hij de sok terug. #grens:sok #id:nac_2s0q
Ik repareer alles. Er heeft nog nooit iemand nee gezegd tegen gratis. #thought #id:nac_89p1
bram: Hij had ook gewoon kunnen zwaaien. Dat denk ik heel zacht. #stil #id:nac_12nh
mila: Zes weken zonder camera. Ik ken niemand die zes uur zonder kan. #stil #id:nac_n0vd
yusuf: Waarom krijgt hij een sok? Is hij jarig? Ik heb niks bij me. #stil #id:nac_3kte
+ [Zeg: 'Klopt. Ik ben jaloers. En ik maak me zorgen. Allebei.' #kantel:jayden #id:nac_lzit] -> jayden_allebei
+ [Zeg: 'Hou hem maar. Voor als je iemand wilt die wél zwaait.' #kantel:jayden #laag #id:nac_48it] -> jayden_houd
+ [Maak een nepaccount en lok hem uit zijn tent. #kantel:jayden #mis #id:nac_wgqb] -> jayden_lokt
+ [Roep: 'Die gast is nep. Word eens wakker!' #kantel:jayden #mis #id:nac_x9n8] -> jayden_wakker
+ [(verder) #verder #id:nac_qqwr] -> jayden_pakt

=== jayden_allebei
~ sok = "allebei"
# music: off
# beside: jayden
jayden (worried): Klopt. Ik ben jaloers. En ik maak me zorgen. Allebei. #id:nac_plk0
# bram: shocked idle
bram (suspicious): Hoeveel procent? #id:nac_y3wp
jayden (thinking): Jaloers dertig. Het was meer. Maar er is niks aan, gouden eenden. #id:nac_0x8z
bram (smirk): Ze zinken. #id:nac_ftiv
# bram: thinking idle
Hij steekt de sok in zijn jas. Hij doet alsof dat per ongeluk gaat. #thought #id:nac_0gpl
-> naar_fleur_camping

=== jayden_houd
~ sok = "houdt"
# music: off
jayden (shrug): Hou hem maar. Voor als je iemand wilt die wél zwaait. #id:nac_hptm
bram (annoyed): Ik hoef niks te zien. #id:nac_7c2r
jayden (neutral): Dan is het gewoon een sok. #id:nac_fbnb
# bram: thinking idle
mila (smirk): In Polen geef je er twee. #id:nac_ncjv
Bij de bel is de sok van tafel. Niemand heeft hem zien gaan. Ik wel. #thought #id:nac_w2fv
-> naar_fleur_camping

=== jayden_lokt
~ sok = "lokt"
# music: off
# place: bedroom-night
# shot: close
# jayden: smirk phone center
Ik maak een account. Eendenfan. Ik ga hem uit zijn tent lokken. Ik geef mezelf negentig procent. #id:nac_hfvb
# jayden: worried phone
Hij heeft het door. Een half uur later schrijft @bram. #id:nac_izs4
bram: was jij dat?? hij wist het gelijk #chat:bram #id:nac_upa5
bram: nu denkt hij dat IK hem niet vertrouw #chat:bram #id:nac_iee9
# jayden: ashamed phone
Ik wou hem vangen. Ik ving @bram. Er zijn mensen die hier hun werk van maken. Ik ben vijftien. #thought #id:nac_m4np
-> naar_fleur_camping

=== jayden_wakker
~ sok = "wakker"
# music: off
jayden (angry): Die gast is nep. Word eens wakker. Dat ziet toch iedereen? #id:nac_yopz
# bram: ashamed stand
bram (angry): Hij is er tenminste. #id:nac_w7wl
# exit: bram
mila (annoyed): Hij ís wakker, @jayden. Elke nacht. Dat is het hele probleem. #id:nac_v7xx
mila (sad): En hij is niet dom. Hij wordt bedrogen. Dat doet een ander. #id:nac_ob6a
Ik stop de sok in mijn tas. Hij weegt ineens iets. #thought #id:nac_pupy
-> naar_fleur_camping

=== jayden_pakt
~ sok = "pakt"
# music: off
jayden (shrug): Oké. Was maar een idee. #id:nac_h5jn
Ik neem de sok terug. Er is vast een goede reden. Er is vast een som waarin dit klopt. #thought #id:nac_9uo3
mila (thinking): Jij gelooft het ook niet. #id:nac_8nk4
jayden (tired): Nee. Maar ik heb geen bewijs. Ik heb een sok. #id:nac_acja
-> naar_fleur_camping
