// Herstel bij Yusuf: zes mensen, vier stoelen. @aisha bepaalt wat er met haar schoenen gebeurt.

=== herstel_yusuf
~ side = "yusuf"
# place: kitchen-night
# yusuf: worried sit center
Zaterdag, een week later. Ik zet een paar schoenen midden op de keukentafel. Dat is bij ons ongeveer inbreken. #id:ong_z2q6
{ schoenen == "mam" || schoenen == "app":
    'Die zijn toch terug?' zegt mijn moeder. 'Dit zijn de mijne,' zeg ik. 'Ik wil dat je erbij komt zitten.' #id:ong_7o9l
    Ik vertel wat er op school is blijven liggen. Ze laat de schoenen staan. #id:ong_zy2n
- else:
    'Schoenen,' zegt mijn moeder. 'Ja,' zeg ik. 'Daar gaat het over.' #id:ong_nwfk
    Ik vertel het. Van de lepel, het kussen, en hoe goed ik kon wachten. Ze doet haar bril af. #id:ong_5oka
}
'Wie van jullie heeft er iets gedaan?' vraagt ze. 'Eén,' zeg ik. 'En wie van jullie heeft niks gedaan?' #id:ong_tf76
Vijf. En van die vijf was het mijn kleed. #thought #id:ong_etpj
# yusuf: scared phone
Ik maak een nieuwe app. Zes mensen. Ik noem hem 'Wij zes'. #id:ong_gigo
+ [Zet erin: 'Ik ga maandag naar @degroot. Ik was erbij.' #id:ong_pvnw] -> herstel_zes_ga
+ [Zet erin: 'Wie vond het eigenlijk leuk?' #id:ong_1fdo] -> herstel_zes_leuk

=== herstel_zes_ga
yusuf: ik ga maandag naar @degroot. ik was erbij. meelopen mag #chat:zes #id:ong_qcbw
mila: ik had mijn jas al aan #chat:zes #id:ong_yni1
daan: ik ook. eindelijk. ik bedoel ok #chat:zes #id:ong_rjhh
bram: het was mijn briefje. ik kom #chat:zes #id:ong_v6ki
-> herstel_zes

=== herstel_zes_leuk
yusuf: wie vond het eigenlijk leuk? zaterdag #chat:zes #id:ong_yr3i
fleur: jullie toch #chat:zes #id:ong_4i7a
daan: nee. jij toch? #chat:zes #id:ong_3s3v
mila: dan gaan we nu met z'n zessen naar @degroot en zeggen we dat #chat:zes #id:ong_7mc3
-> herstel_zes

=== herstel_zes
# place: mentor-office-day
# degroot: neutral coffee right
# fleur: ashamed sit center
# yusuf: ashamed sit left
Maandag. Er zijn zes mensen en vier stoelen. @bram deelt er een met @daan. Dat gaat maar net. #id:ong_xslp
yusuf (ashamed): Het was in mijn huis. Ik stond erbij met acht lepels. #id:ong_6n3j
fleur (ashamed): Ik zei haar naam. #id:ong_40nw
# bram: ashamed sit center
bram (ashamed): Ik schreef het briefje. #id:ong_j1cb
# exit: fleur
# mila: sad sit left
mila (sad): Ik zei niks. In twee talen. #id:ong_5v71
Dan is het heel lang stil. @degroot laat het stil. #id:ong_f23v
# finn: ashamed stand center
# exit: bram
finn (ashamed): Ik stuurde het. #id:ong_rtgp
# stop: yusuf
degroot (talk): @aisha heeft drie dingen opgeschreven. Eén: niemand vraagt in de gang hoe het gaat. Gewoon 'hoi' mag. #id:ong_fw4o
degroot (talk): Twee: haar moeder bewaart het gesprek. Het andere is weg. Ik hoefde niks te zien. #id:ong_wiyl
degroot (neutral): Drie is voor jou, @finn. Er staat 'nee'. #id:ong_aha8
finn (sad): Mag ik... Nee. Oké. Nee. #id:ong_isc2
# exit: finn
# exit: mila
# yusuf: tired sit
De anderen zijn al op de gang als ze mij tegenhoudt. #id:ong_rkmh
degroot (thinking): Nog iets. Bij 'ik stuurde het' keek iedereen naar @finn. Jij keek naar je handen. #id:ong_ut1c
{ mei:
    -> herstel_mei_weer
}
+ [Zeg: 'Ik kreeg er ook een. In mei.' #id:ong_4h9v] -> herstel_mei
+ [Zeg: 'Volgende week.' #id:ong_el42] -> herstel_volgende_week

=== herstel_mei_weer
yusuf (sad): Mijn moeder weet het al. In mei. In de bus. #id:ong_rrjw
degroot (warm): En vóór je moeder? Wie vroeg er toen naar? #id:ong_y97x
Ik denk na. Niemand. Nou ja, een boterham. #thought #id:ong_yq1o
degroot (warm): Dan kom je dinsdag. Neem er een mee. Ik heb kaas. #id:ong_do0x
-> herstel_mat

=== herstel_mei
~ mei = true
yusuf (sad): Ik kreeg er ook een. In mei. Ik heb erom gelachen. #id:ong_w52h
degroot (warm): Keepers. Die staan de hele wedstrijd alleen, en iedereen denkt dat ze dat fijn vinden. #id:ong_i6s3
Ze schenkt thee in. Ze kijkt niet op de klok. Ik mis wiskunde en ik mis het niet. #thought #id:ong_jobv
-> herstel_mat

=== herstel_volgende_week
yusuf (tired): Volgende week. #id:ong_uqp6
degroot (warm): Dan zet ik volgende week thee. Ook als je dan weer 'volgende week' zegt. #id:ong_uusm
-> herstel_mat

=== herstel_mat
# place: street-day
# yusuf: thinking walk center
Woensdag. Ik loop naar haar straat, heel recht, zoals je met soep loopt. #id:ong_t7cp
{ schoenen == "mam" || schoenen == "app":
    Ik breng haar papier terug. 'In de brievenbus, niet bellen,' schreef ze. Van regel twee is een stukje af. #id:ong_hory
- else:
    Ik breng de rode schoenen. 'Op de mat, niet bellen,' schreef ze. Dus op de mat. Niet bellen. #id:ong_5z53
}
Achter het raam beweegt een gordijn. Ik loop door. Ik fluit niet eens. #id:ong_wtux
# place: living-room-day
# yusuf: shocked stand left
# aisha: neutral stand right
# music: theme
Vier weken later, zondag. Tik, tik, tik, hoor ik op de stoep. Ze komt de gouden sloffen terugbrengen. Aan haar voeten. #id:ong_900a
aisha (neutral): Ik wil op het kleed zitten. Met @lotte en @mila. En jij mag iets maken. Geen Gerard. #id:ong_t3jm
yusuf (smirk): Een taart? #id:ong_xobz
aisha (suspicious): Zit er een ei in? #id:ong_9r62
{ huis == "app":
    yusuf (ashamed): Nee. En sorry van dat bericht. Ik zei het tegen jou. Ik had het tegen hem moeten zeggen. #id:ong_a607
- else:
    yusuf (ashamed): Nee. En sorry dat ik stond te wachten. Op jou, denk ik. Dat jij wat zei. #id:ong_h8dv
}
aisha (thinking): Daar antwoord ik niet op. #id:ong_54s4
yusuf (warm): Hoeft niet. #id:ong_yb0d
Ze legt een nieuw papiertje op tafel. Er staat één regel op. 'Nee is gratis.' #id:ong_n7fk
aisha: Ik kwam terug omdat ik het wou, en omdat dat kleed zo zacht is. Volgende keer misschien weer niet. #nu #id:ong_bxve
mila: Ik zeg nu 'nee', en dan 'nie', en dan wacht ik. Eén van de twee komt altijd aan. #nu #id:ong_qp8w
finn: Er staat 'nee' op mijn lijstje. Verder niks. Ik heb het niet omgedraaid om te kijken. Wel bijna. #nu #id:ong_ehxe
yusuf: Wij zes konden het. Met z'n zessen duurde het een week. Jij zat er ook bij. Begin jij de volgende keer? #nu #id:ong_56x8
Nee is gratis #ending:nee-is-gratis #kind:repaired #id:ong_50wt
-> END
