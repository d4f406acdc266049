// Herstel bij Timo: eerst zijn boekje, dan Bram. Niemand wordt te kijk gezet; @degroot gaat ertussen, @aisha beslist.

=== herstel_timo
~ side = "timo"
# place: hallway-day
# timo: ashamed wheel left
# bram: scared sit right
Maandag. Bij de deur van @degroot zit @bram op de grond. Hij strikt zijn veter. Hij heeft klittenband. #id:dl_alnb
bram (annoyed sit): Wat kijk je. #id:dl_6pnk
timo (neutral wheel): Ik ga vertellen wat ik zag. En dat ik er een van was. #id:dl_6rd9
Kgggt, zegt het klittenband. Los. Vast. Los. #id:dl_ovy2
+ [Zeg: 'De deur is breed. Er kunnen er twee door.' #id:dl_dw98] -> herstel_breed
+ [Zeg niks. Hou de deur open. #id:dl_9eu9] -> herstel_deur

=== herstel_breed
timo (neutral wheel): De deur is breed. Er kunnen er twee door. #id:dl_dsco
bram (suspicious sit): Sinds wanneer help jij mij? #id:dl_tnkr
timo (tired wheel): Ik help je niet. Ik ben gewoon ook te laat. #id:dl_g5r4
-> herstel_binnen

=== herstel_deur
Een schooldeur valt vanzelf dicht. Ik zet mijn wiel ertussen en kijk naar het plafond. Het duurt negen platen. #id:dl_ybgf
# bram: scared stand
Dan gaat hij staan. #id:dl_uuum
-> herstel_binnen

=== herstel_binnen
# place: mentor-office-day
# degroot: warm coffee right
# bram: scared stand center
# timo: ashamed wheel left
Aan de muur hangt een poster. 'Samen vliegen we verder.' Het zijn meeuwen. Ik zeg er niks van. Vandaag niet. #id:dl_mb69
{ hand == "boekje":
    timo (ashamed wheel): Vorige week bracht ik u één bladzijde. Dit is de rest. Ik begin met mezelf. #id:dl_yemb
- else:
    timo (ashamed wheel): Waar, wanneer, wie wat deed. Het is de hele week. Ik begin met mezelf. #id:dl_bxum
}
{ cijfer == "fout":
    'Donderdag, tien over tien. @timo. Zei niks wat hielp.' Hardop is het langer dan op papier. #id:dl_mm17
- else:
    'Donderdag, tien over tien. @timo. Dacht dat het klaar was.' Hardop is het langer dan op papier. #id:dl_dcdn
}
degroot (talk coffee): Dan wissen we nog niks. Eerst bewaren, en dan overal weg. @aisha weet dat ik dit doe. Ik vroeg het haar. #id:dl_w2fe
degroot (warm coffee): En jij stond op die andere, @timo. Dat hoort op dezelfde stapel. Wat heb jij nodig? #id:dl_x599
timo (thinking wheel): Dat iemand dat een keer vraagt. Dank u. #id:dl_r6jm
# exit: timo
Ik rij naar buiten. Mijn boekje blijft daar. Achter me draait haar stoel naar @bram. #id:dl_01as
+ [Binnen. Even ben je @bram. #id:dl_eldo] -> bram_zegt

=== bram_zegt
~ side = "bram"
# degroot: neutral coffee right
# bram: scared sit left
Er hangt een poster met eenden. Ik kijk naar die eenden. #id:dl_zikv
bram (scared sit): Ik heb hem gemaakt. #id:dl_g1kg
Het is een korte zin. Ik had een langere klaar. Daar zat een grap in. #thought #id:dl_esha
degroot (thinking coffee): Hoe begon het? #id:dl_fb9s
bram (ashamed sit): Met rapporten. Van vogels. Ze lachten, elke avond, alle vier. Toen waren de vogels op. #id:dl_0e3r
degroot (neutral coffee): En toen? #id:dl_dsnd
bram (ashamed sit): Toen keek ik de klas rond. #id:dl_ricg
Het blijft stil. Ze schenkt niks in. Ze maakt het niet gezellig. #thought #id:dl_qkd7
degroot (neutral coffee): Zeg hun namen eens. Zonder iets erachter. #id:dl_evo2
bram (sad sit): @lotte. @fleur. @zoe. @aisha. #id:dl_rtml
Zonder iets erachter zijn het gewoon mensen die naast me zitten. Het ging zo snel, dat eraf halen. #thought #id:dl_2xl9
bram (ashamed sit): Ik stond zelf op die van de jongens. Ik zocht meteen mijn naam. #id:dl_levs
degroot (thinking coffee): Zij ook. Dat weet je nu. En die nummers? #id:dl_3mo8
{ nummers == "nee" || nummers == "anouk":
    bram (worried sit): Daar vroegen ze om. Door mijn lijst. @yusuf hield ze tegen. #id:dl_wi0w
- else:
    bram (worried sit): Die zijn niet van mij. Maar zonder mijn lijst had niemand ze nodig. #id:dl_6qxx
}
degroot (talk coffee): Dan nu het werk. Overal waar jij hem zette, zeg jij dat hij weg moet. En van wie hij is. #id:dl_eom9
+ [Schrijf het met een grap. Dan lezen ze het tenminste. #id:dl_ujdv] -> bram_grap
+ [Schrijf het kaal: 'Ik maakte die lijst. Haal hem weg.' #id:dl_dc9k] -> bram_kaal

=== bram_grap
# bram: thinking phone
Ik typ. Ik lees het voor. Hij is best goed. #id:dl_aulm
degroot (neutral coffee): Voor wie is die grap? #id:dl_00ix
Ik kijk ernaar. Dan haal ik hem eruit. Er blijven zeven woorden over. Ze hebben het koud. #id:dl_vg12
-> bram_stil

=== bram_kaal
# bram: scared phone
bram (scared phone): ik maakte die lijst. haal hem weg #chat:3b #id:dl_kog4
Ik wacht tot er iemand lacht. Dat doe ik altijd. Er lacht niemand. #thought #id:dl_sict
-> bram_stil

=== bram_stil
# stop: bram
# sound: sent
Ik verstuur het aan drie apps. Het is nog nooit zo stil om mij geweest. #id:dl_n2vi
degroot (talk coffee): Voor de klas hoef je niet. Dit gaat niet over hoe rood jij wordt. #id:dl_g1q0
# place: kitchen-night
# hendriks: angry sit right
# bram: ashamed sit left
Mijn moeder werkt 's nachts. Vanavond heeft ze vrij genomen om boos te zijn. Ze is er heel uitgerust voor. #id:dl_u33d
hendriks (angry sit): Ik ben boos, en ik blijf zitten. Dat is allebei waar. #id:dl_exko
hendriks (tired sit): Donderdag praten we met de wijkagente. Jij vertelt het. Ik hou mijn mond, en dat wordt zwaar. #id:dl_krnc
bram (ashamed sit): Misschien wordt het Halt, zei @degroot. En ik doe de pagina dicht. Dat vroeg niemand. #id:dl_3lrx
hendriks (thinking sit): Hoe lang? #id:dl_fhho
bram (sad sit): Tot ik weet voor wie ik grappig was. #id:dl_4ai2
# place: mentor-office-day
# degroot: neutral coffee right
# bram: worried sit left
Woensdag. Op tafel ligt een formulier. Geplastificeerd. #id:dl_o52v
degroot (talk coffee): Ik vroeg @aisha of ze iets van jou wil horen. 'Dan vult hij maar een formulier in,' zei ze. 'Net als iedereen.' #id:dl_gcmb
'Naam: gaat niemand iets aan.' Ik streep dat door. Ik schrijf mijn naam. Ik ben de enige met een naam. #id:dl_a05d
'Reden.' Ik schrijf: ik maakte hem. Er is nog heel veel plek. Ik laat die plek leeg. #id:dl_kihg
'Handtekening: mag ook een tekening.' #id:dl_bb57
+ [Teken een duif. #id:dl_a2ex] -> bram_duif
+ [Zet je echte handtekening. Je hebt er nog geen. #id:dl_vx64] -> bram_krabbel

=== bram_duif
Hij wordt dik en hij kijkt scheel. Ik zet er niks bij. Voor het eerst zet ik er niks bij. #id:dl_q1ss
-> bram_stempel

=== bram_krabbel
Ik oefen op mijn hand. Hij ziet eruit als een worm. Het is wel mijn worm. #id:dl_dw9s
-> bram_stempel

=== bram_stempel
Vrijdag komt het terug. Er staat een stempel op. Natuurlijk heeft ze een stempel. #id:dl_3m6l
{ tafel == "formulier" || tafel == "ploeg":
    'Ontvangen. In behandeling.' #id:dl_pjek
    bram (thinking sit): Hoe lang duurt dat? #id:dl_kr5x
    degroot (neutral coffee): Zolang als zij wil. Je hoort het. Of niet. #id:dl_vrt7
- else:
    'Ontvangen. Afgewezen.' #id:dl_0zpm
    bram (sad sit): Dus nee. #id:dl_r2v2
    degroot (neutral coffee): Dus nee. Daar hoeft niks achter. #id:dl_og6t
}
# place: bedroom-day
# bram: thinking sit center
# music: theme
Zaterdag. De anderen staan op het veld. Ik niet. In mijn tas zat een leeg boekje, van @timo. #id:dl_1103
Op de eerste bladzijde staat: 'Geen cijfers. Waar, wanneer, en wat hij deed.' #id:dl_0yvn
'1. Huismus. Vensterbank, kwart over zeven. Keek naar binnen. Bleef.' Er is niks grappigs aan. Ik heb een uur gekeken. #id:dl_asjh
{ tafel == "formulier" || tafel == "ploeg":
    aisha: Ik heb een stapel 'in behandeling'. Daar ligt hij in. Ik haast me niet. Ik kan niet eens rennen. #nu #id:dl_7x2a
- else:
    aisha: Ik zei nee en toen was het nee. Ik zit weer op school. Nog niet in de kantine. Wel met mijn machine. #nu #id:dl_9nq6
}
{ nummers == "nee" || nummers == "anouk":
    yusuf: Ik ben ook geweest. Ik was een van de vijf. Ik zat op dezelfde stoel. Hij was nog warm. #nu #id:dl_d81c
- else:
    yusuf: Ik ben ook geweest. Over die lijst in mijn tas. Ik zat op dezelfde stoel. Hij was nog warm. #nu #id:dl_en0v
}
hendriks: Ik ben nog boos, en ik zit er nog. Hij leest me voor wat een mus doet. #nu #id:dl_wupc
timo: Mijn vijftig komt nog. Iemand uit Utrecht zoekt mee. Hij houdt een gans voor een dikke eend. #nu #id:dl_4yfq
bram: Ik wou dat er gelachen werd. Jij lacht nu niet, en je bent er nog. Dat kende ik niet. #nu #id:dl_3d1n
Zonder iets erachter #ending:zonder-iets #kind:repaired #id:dl_iznk
-> END
