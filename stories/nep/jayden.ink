// Jayden, alleen in het herstel. Hij vertelt het; Zoë bepaalt of er een gesprek komt, en hoe.

=== jayden_stoel
~ side = "jayden"
# place: mentor-office-day
# degroot: neutral coffee right
# jayden: scared stand left
De stoel bij @degroot wiebelt. Er ontbreekt één schroef. Zulke dingen zie ik altijd meteen. #thought #id:nep_33rb
jayden (scared): De nepfoto van @zoe. Die heb ik gemaakt. Niet @bram. Ik. #id:nep_fdol
degroot (neutral): Ga zitten. Ik hoef hem niet te zien. Vertel me eens over die bus. #id:nep_43ji
jayden (ashamed): Ze lachten. Eerst om een hamster. Ik heb ze geteld. Ik tel altijd. #id:nep_josh
degroot (talk): En @zoe? #id:nep_1av3
# jayden: shocked
Die zat er niet in. #thought #id:nep_c51t
jayden (sad): Die heb ik niet meegeteld. #id:nep_tnrl
Het is een kleine rekenfout. Eén vergeten. Alles wat je daarna uitrekent, klopt niet meer. #thought #id:nep_thqv
jayden (sad): Er zit een veer van mij in haar pedaal, mevrouw. Die heb ik zelf gebogen. #id:nep_aq7p
+ [Vraag: 'Mag ik een betere voor haar maken?' #id:nep_rihp] -> jayden_veer
+ [Vraag: 'Hoe maak ik dit?' #id:nep_saeo] -> jayden_hoe

=== jayden_veer
jayden (talk): Mag ik een betere voor haar maken? #id:nep_f8b2
degroot (thinking): Heeft ze om een veer gevraagd? #id:nep_c1g9
jayden (ashamed): Nee. #id:nep_0gv0
degroot (warm): Voor wie zou hij dan zijn? #id:nep_ykrs
Ik heb de schroevendraaier al uit mijn zak. Ik stop hem terug. Dat duurt even. #thought #id:nep_p86u
-> jayden_weg

=== jayden_hoe
jayden (worried): Hoe maak ik dit? #id:nep_8wh1
degroot (warm): Niet. Je kunt het wel laten ophouden. #id:nep_r75g
Dat gereedschap heb ik niet in huis. Ik leen het van haar. Het is een telefoon. #thought #id:nep_r9bx
-> jayden_weg

=== jayden_weg
# stop: jayden
# jayden: ashamed phone
Ik wis hem, ook uit de prullenbak. @degroot kijkt naar haar plant. Dan bel ik @bram, met de luidspreker aan. Dan de rest. #id:nep_91nf
degroot (talk): De gesprekken bewaren we. De foto nooit. Wat we melden, kiest @zoe mee. En thuis hoort het vanavond, van jou. #id:nep_khfw
# place: bus-inside-dusk
# pinas: warm stand right
# jayden: scared sit left
# sound: engine
Eindpunt, lijn vier. Papa zet de motor uit en komt naar achteren. Dat doet hij nooit. #id:nep_78jf
pinas (warm): Weet je nog, die dinsdag? De hele bus lachte om jou. Ik was zo trots dat ik een halte miste. #id:nep_yk7y
jayden (sad): Het ging om een meisje, pap. Ik had een nepfoto van haar gemaakt. Ze was er niet bij. #id:nep_8db7
# pinas: furious stand
pinas (furious): Uitstappen. #id:nep_e39g
# sound: door
De deuren gaan open. Het waait naar binnen. Hij kijkt ernaar alsof iemand anders dat deed. #id:nep_xw03
# pinas: ashamed sit
pinas (ashamed): Nee. Blijf zitten. Ik ben je vader, niet de controleur. #id:nep_m7ez
pinas (sad): Ik keek in die spiegel en ik zag alleen jou. #id:nep_z2cv
jayden (sad): Ik ook, pap. #id:nep_e68l
# beside: pinas
Hij doet de deuren dicht. We blijven tot het donker is. Hij vraagt niks en gaat ook niet weg. #id:nep_sp9v
# place: mentor-office-day
# degroot: warm coffee right
# jayden: worried sit left
Woensdag. @degroot heeft met @zoe gepraat. Er ligt een opgevouwen blaadje op tafel. De letters zijn hard en schuin. #id:nep_u8v1
{ erg:
    -> jayden_nee
- else:
    -> jayden_gang
}

=== jayden_nee
degroot (neutral): Je had gevraagd of je iets tegen haar mag zeggen. Dit is haar antwoord. #id:nep_mikm
'Nee.' #id:nep_yr37
Ik draai het om. Op de achterkant staat niks. Daar staat dus ook nee. #thought #id:nep_oz7j
degroot (talk): Er is nog een tweede blaadje. Dat hoeft niet bij het eerste. Het gaat over het pedaal. #id:nep_ksr4
'De veer blijft. Die kan er niks aan doen.' #id:nep_qcwe
+ [Zeg: 'Oké.' En meer niet. #id:nep_pua4] -> jayden_oke
+ [Vraag: 'Mag ik dat tweede houden?' #id:nep_px5q] -> jayden_houden

=== jayden_oke
jayden (sad): Oké. #id:nep_pwuz
degroot (warm): Dat was een goede zin. #id:nep_zzcw
-> jayden_omweg

=== jayden_houden
jayden (worried): Mag ik dat tweede houden? #id:nep_mm5o
degroot (warm): Nee. Die zijn van haar. Je mag het onthouden. #id:nep_kpuc
-> jayden_omweg

=== jayden_omweg
# place: hallway-day
# jayden: thinking walk center
# sound: drum
Ik loop de lange gang om. Ver weg, achter een deur, hoor ik haar. Mijn veer doet mee. Ik blijf niet staan. #id:nep_y3tg
# place: bus-inside-dusk
# jayden: neutral sit left
# daan: happy stand right
# music: theme
In lijn vier zit ik voorin, achter papa. @daan hangt aan een lus. #id:nep_dzm4
daan (happy): Maak mij eens een cavia. Ik zeg ja. Schriftelijk. #id:nep_uar8
jayden (thinking): Ik doe alleen nog mezelf. Als cactus. #id:nep_sy8y
Hij lacht. Eén. Ik wil verder tellen, en er is niks om te tellen. Het is een gewone bus. #thought #id:nep_lj1i
zoe: Nee was af. Ik heb daarna nog een uur gedrumd. Het pedaal kraakt niet. Dat mocht ik zelf weten. #nu #id:nep_auec
pinas: Mijn spiegel staat anders. Mijn zoon zit er nog in. De rest van de bus nu ook. #nu #id:nep_8sn4
bram: Ik heb het bij @degroot ook gezegd. Van die peiling, en van 'stuur'. Ze schreef het op. Ze lachte niet. Ik ook niet. #nu #id:nep_x6k1
jayden: Ik wou één keer de hele bus. Er ontbrak er één. Jij zag haar al die tijd. #nu #id:nep_puyy
De veer blijft #ending:de-veer-blijft #kind:repaired #id:nep_7f46
-> END

=== jayden_gang
degroot (neutral): Je had gevraagd of je iets tegen haar mag zeggen. Dit is haar antwoord. #id:nep_i7hb
'Nee. Geen gesprek. Donderdag om drie uur oefen ik. De gang is van iedereen.' #id:nep_9jzt
jayden (worried): Wat betekent dat? #id:nep_fmzb
degroot (thinking): Ik denk dat het betekent wat er staat. #id:nep_poi8
+ [Ga donderdag bij de kluisjes staan. #id:nep_isg4] -> jayden_kluisjes
+ [Vraag eerst: 'Zeker weten dat ik er mag zijn?' #id:nep_18qk] -> jayden_zeker

=== jayden_zeker
jayden (worried): Zeker weten dat ik er mag zijn? #id:nep_2dti
degroot (warm): Ik vraag het. Wacht even. #id:nep_imnh
# sound: door
Ze komt terug met hetzelfde blaadje. Onder 'De gang is van iedereen' staat nu een streep. #id:nep_c0e6
-> jayden_kluisjes

=== jayden_kluisjes
# place: hallway-day
# jayden: scared stand left
Donderdag, drie uur. Ik sta bij de kluisjes. Op de trap zit @degroot, met thee. De deur van het muzieklokaal is dicht. #id:nep_etmx
Eerst is er niks. Twaalf tellen lang. Ik tel ze, want ik tel altijd. #id:nep_j04a
# sound: drum
# shot: wide
Dan slaat ze. Mijn ribben doen mee. De kluisjes ook. Overal springen sleutels tegen blik. #id:nep_tncr
# jayden: sad stand
Ik tel de slagen. Ergens raak ik de tel kwijt. Ik raak nooit de tel kwijt. #thought #id:nep_a3oh
# sound: drum
Zo hard was het dus. Elke trap, elke gang. Ze hoeft er geen woord bij te zeggen. #thought #id:nep_ftza
# sound: door
# zoe: tired stand right
Als het ophoudt, is het heel lang stil. Dan gaat de deur open. #id:nep_e6dx
zoe (neutral): Niks zeggen. #id:nep_8yin
Ik zeg niks. Ik kijk naar haar, en niet naar de grond. Dat is alles wat ik bij me heb. #thought #id:nep_dv3t
zoe (neutral): Goed. Dat was het. #id:nep_f01v
# exit: zoe
# place: bus-inside-dusk
# jayden: thinking sit left
# pinas: warm sit right
# music: theme
Eindpunt. Papa komt naast me zitten, met twee bekers thee. Hij vraagt hoe het klonk. #id:nep_5aqp
jayden (sad): Ik kon het niet tellen, pap. #id:nep_ofnf
zoe: Hij mocht horen hoe hard het was. Dat was genoeg. Ik hoef zijn sorry niet. Ik heb een onweer. #nu #id:nep_z59d
pinas: Vroeger hoorde ik alleen of er gelachen werd. Ik luister nu ook naar de rest van de bus. #nu #id:nep_lz1n
sem: Hij maakt nog steeds dingen. Hij vraagt het eerst. Ik ben twee keer een voorhoofd geweest. #nu #id:nep_7e3u
jayden: Ik telde een hele bus, en ik vergat er één. Jij hoefde haar niet te tellen. Jij dacht al aan haar. #nu #id:nep_t1xd
De gang is van iedereen #ending:de-gang #kind:repaired #id:nep_olr4
-> END
