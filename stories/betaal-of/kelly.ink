// De kant van Kelly: woensdag, van het stoplicht tot de nacht.

=== kelly_begin
~ side = "kelly"
# place: car-day
# kelly: worried sit center
Het licht is groen. Ik sta stil. Die twee horen niet bij elkaar. #id:bo_18g3
# sound: engine
De motor maakt een geluid als een koe die zich verslikt. Daarna niks meer. #id:bo_1zii
kelly (furious): Hij is stuk. #id:bo_5r43
'Hij is afgeslagen,' zegt mijn instructeur. 'Voor de vierde keer.' Hij zegt alles tegen zijn dropje. #id:bo_vyl0
In mijn spiegel staat lijn vier. Mijn vader rijdt. Hij heeft een volle bus, en iedereen bekijkt mijn achterhoofd. #id:bo_lxqo
+ [Zwaai. Je hebt toch al verloren. #id:bo_m7o4] -> kelly_zwaai
+ [Kijk strak naar voren. Je kent die man niet. #id:bo_2nn6] -> kelly_strak

=== kelly_zwaai
~ zwaai = true
# kelly: smirk sit
Hij zwaait terug, met twee armen. De eerste drie rijen zwaaien mee. Er zwaait een hond. #id:bo_4yxh
-> kelly_licht

=== kelly_strak
# kelly: annoyed sit
In de spiegel wijst hij me aan. Ik kan liplezen. 'Mijn dochter,' zegt hij tegen rij één. #id:bo_i106
-> kelly_licht

=== kelly_licht
Achter de bus begint iemand te toeteren. Dan nog iemand. Dan iedereen. #id:bo_qhn7
# kelly: shocked sit
Papa toetert niet. Hij zet zijn alarmlichten aan. #id:bo_q650
Nu denkt de hele straat dat het aan hém ligt. Ik heb alle tijd van de wereld. #thought #id:bo_ica9
'Laat maar opkomen,' zegt mijn instructeur. 'En nu wachten. Tot je voelt dat hij pakt.' #id:bo_50sw
# sound: engine
# kelly: relieved sit
Ik wacht. Ik voel hem pakken. De auto rijdt. Uit lijn vier komt applaus. #id:bo_rao6
-> kelly_deksels

=== kelly_deksels
# place: kitchen-night
# pinas: neutral stand right
# kelly: thinking stand left
Avond. Op de keukenvloer liggen drie pandeksels. Koppeling, rem, gas. #id:bo_pktd
pinas (talk): Die rechter heb ik nodig. #id:bo_rlnq
kelly (annoyed): Dat is mijn gas, pap. Morgen heb ik proefexamen. #id:bo_j6rn
pinas (shrug): En ik heb bonen. Voor tien. #id:bo_zaug
Wij zijn met z'n drieën. 'Je weet nooit wie er komt,' zegt hij. Er komt niemand. Hij brengt een pan naar de buren. #id:bo_kbev
# exit: pinas
# jayden: tired walk center
@jayden is altijd mijn verkeer. Hij kan een vrachtwagen, en een moeder met een bakfiets. #id:bo_7zqw
kelly (talk): Wat ben je vandaag? #id:bo_np59
jayden (tired): Een zebrapad. #id:bo_fnxa
# shot: wide
# jayden: tired sit
Hij gaat op de tegels liggen. Hij ziet er ook uit alsof er iemand overheen gereden is. #id:bo_ublx
# sound: ping
# jayden: scared sit
Het zebrapad schiet overeind. Hij kijkt op zijn telefoon en legt hem weg alsof hij heet is. #id:bo_fzyr
jayden (worried): @kelly? Kun je me wat lenen? Voor onderdelen. #id:bo_ivag
# music: tension
Mijn lesgeld zit in een envelop op de koelkast. Hij kijkt er heel hard niet naar. #grens:envelop #id:bo_wqoo
jayden: Vraag door. Nee, vraag niet door. Vraag door. #stil #id:bo_a3vx
pinas: Op de stoep, met een pan. Hij heeft weer niks gegeten. Morgen schep ik meer op. #stil #id:bo_8kqc
+ [Ga naast hem op de tegels liggen. Vraag nog niks. #kantel:kelly #laag #id:bo_wht4] -> kelly_tegels
+ [Vraag: 'Van wie schrok je?' #kantel:kelly #id:bo_60cl] -> kelly_schrok
+ [Geef hem de envelop. Hij vraagt het anders nooit. #kantel:kelly #mis #id:bo_lqk0] -> kelly_geeft
+ [(verder) #verder #id:bo_4d2d] -> kelly_lacht

=== kelly_tegels
~ envelop = "tegels"
# music: off
# kelly: warm sit
Ik ga ernaast liggen. Twee zebrapaden. De tegels zijn ijskoud. #id:bo_lv1i
jayden (suspicious): Wat doe je? #id:bo_vsbp
kelly (warm): Brede oversteek. Voor schoolklassen. #id:bo_h9g5
# jayden: tired
Hij lacht door zijn neus. Daarna gaat zijn adem een tijdje op en neer. Ik vraag niks. #thought #id:bo_mrh6
jayden (tired): Laat dat geld maar. Het is toch niet genoeg. Welterusten, @kelly. #id:bo_xmw5
-> kelly_donker

=== kelly_schrok
~ envelop = "schrok"
# music: off
kelly (talk): Van wie schrok je? #id:bo_fmy1
jayden (shrug): Van niemand. #id:bo_pwm3
kelly (thinking): Niemand stuurt jou dus een bericht. Om kwart voor negen. #id:bo_ol1t
jayden (scared): Ja. Zo kun je het zeggen. Zo is het precies. #id:bo_v54l
# exit: jayden
Hij gaat naar boven. Zijn stem bleef een beetje hangen, bij 'niemand'. #thought #id:bo_r75l
-> kelly_donker

=== kelly_geeft
~ envelop = "geeft"
# music: off
kelly (warm): Hier. Alles. Ik hoef niet te weten waarvoor. #id:bo_ohi4
# jayden: shocked
Hij pakt hem niet meteen. Hij kijkt alsof ik hem een baby geef. #id:bo_zo2s
jayden (sad): Je krijgt het terug. Tot op de cent. Ik zweer het. #id:bo_r9yw
# exit: jayden
Ik voel me de beste zus van het land. Om half elf voel ik me iets anders. #thought #id:bo_mn3t
-> kelly_donker

=== kelly_lacht
~ envelop = "lacht"
# music: off
kelly (laugh): Ik ben geen bank. Ga liggen, zebrapad. #id:bo_7pgc
# jayden: neutral sit
Hij gaat liggen. Ik stop een keurige halve meter voor zijn oor. Ik ben best trots. #id:bo_vbhy
jayden (neutral): Goed gestopt. #id:bo_knu9
# exit: jayden
Pas op de trap denk ik: hij maakte er geen grap bij. Hij maakt er altijd een grap bij. #thought #id:bo_eu31
-> kelly_donker
