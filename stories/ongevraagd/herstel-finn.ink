// Herstel bij Finn: een nee die mag uitpraten. @aisha wil hem niet horen, en dat is alles.

=== herstel_finn
~ side = "finn"
# place: mentor-office-day
# finn: ashamed sit left
# degroot: neutral coffee right
Kwart voor acht, bij @degroot. Ik heb geen redenen bij me. Die heb ik aan de hond verteld. Bij nummer drie liep hij weg. #id:ong_24ng
finn (ashamed): Ik wil het goedmaken. #id:ong_0jzc
degroot (thinking): Voor wie? #id:ong_umpe
finn (sad): Voor haar. En... zodat ik weer kan slapen. #id:ong_0vhv
degroot (neutral): Dat tweede is ook echt. Maar dat halen we niet bij haar. #id:ong_zhrn
{ (anouk_deed == "hand" || anouk_deed == "rondjes") && (gang == "uitleg" || gang == "zwaait"):
    degroot (talk): Eerst bellen we naar huis. Jij begint. Als je stilvalt, neem ik het over. #id:ong_z581
    Ik val stil na 'mam'. Ze neemt het niet over. Ze wacht. Dan kan ik het toch. #thought #id:ong_7cq6
- else:
    degroot (talk): Thuis weten ze het. Dat scheelt. Nu school. #id:ong_20bj
}
{ beurt == "alsof":
    degroot (talk): @aisha weet nu dat er niks was. Ze zegt: 'Dat weet mijn buik nog niet.' Ze wil je niet horen. Het is nee. #id:ong_h3jq
- else:
    degroot (talk): @aisha heeft het gesprek bewaard, en de rest niet. Ik heb niks gezien. Ze wil je niet horen. Het is nee. #id:ong_7tx5
}
+ [Vraag: 'En later?' #id:ong_a557] -> herstel_later
+ [Zeg niks terug. #id:ong_7hie] -> herstel_niks

=== herstel_later
finn (worried): En later? #id:ong_yu9c
degroot (neutral): Hoor je wat je doet? #id:ong_ta0m
finn (ashamed): ... Ik vraag het nog een keer. #id:ong_7ygf
degroot (warm): Als er een later komt, komt het van haar kant. Jij hoeft er niet op te passen. #id:ong_r07q
-> herstel_kleedkamer

=== herstel_niks
Ik zeg niks. Ik wacht tot hij klaar is, die nee. Hij is kort, maar ik had er nog nooit een helemaal laten uitpraten. #id:ong_sr9z
degroot (warm): Dat zag er moeilijk uit. #id:ong_hv7g
finn (tired): Het smaakt naar erwt. #id:ong_vh50
-> herstel_kleedkamer

=== herstel_kleedkamer
degroot (talk): Wat kun je wél? Waar lachen ze pas als jij lacht? #id:ong_gcaf
Dat weet ik meteen. Ik wou dat ik het niet meteen wist. #thought #id:ong_ysmp
# place: changing-room-day
# finn: scared stand left
# daan: neutral sit right
# anouk: neutral stand center
Dinsdag. Veertien jongens, één bank. @anouk staat in de deuropening en kijkt naar het slot. #id:ong_cxav
{ beurt == "alsof":
    finn (scared): Ik heb gedaan alsof ik iemand iets stuurde. Iets wat ze niet wou. Ze heeft erop zitten wachten. Dat was ik. #id:ong_7vf8
- else:
    finn (scared): Ik heb iemand iets gestuurd wat ze niet wilde. Het was een opdracht. De opdracht deed niks. Ik wel. #id:ong_s714
}
finn (talk): Jullie vragen niet wie. #id:ong_up4l
'Ach joh,' zegt iemand. 'Het was toch een grap?' #id:ong_1b2q
daan (annoyed): Ik kreeg er een, in oktober. Ik heb daar lang naar de grap gezocht. #id:ong_urj7
# stop: finn
Het is stil. Niemand kijkt wie er lacht. Voor het eerst is er niks om naar te kijken. #thought #id:ong_3s3d
+ [Doe je aanvoerdersband af. #id:ong_9a9z] -> herstel_band
+ [Zeg: 'Wie er ook een kreeg: je hoeft niks te zeggen.' #id:ong_wjph] -> herstel_hoeft_niks

=== herstel_band
finn (sad): Hier. Ik lever hem in. #id:ong_mpws
anouk (neutral): Dat lucht op, zeker? Omdoen. Je houdt hem om en je doet er iets mee. #id:ong_m2q2
-> herstel_yusuf_bidon

=== herstel_hoeft_niks
finn (worried): Wie er ook ooit een kreeg: je hoeft niks te zeggen. Ik zei alleen altijd 'geluksvogel'. Dat doe ik niet meer. #id:ong_ortp
Er verschuift een tas. Iemand kucht. Twee jongens kijken voor het eerst in tijden op van hun schoenen. #id:ong_rp3f
-> herstel_yusuf_bidon

=== herstel_yusuf_bidon
# exit: daan
# exit: anouk
# yusuf: neutral stand right
Als de anderen het veld op gaan, blijft @yusuf nog even zitten. Eén handschoen aan. #id:ong_yzgy
finn (ashamed): Ik zei geluksvogel. Dat was fout. Je hoeft niks te zeggen. #id:ong_piff
yusuf (neutral): Dan zeg ik niks. #id:ong_pdh8
Hij gooit me een bidon toe. Hij zegt eerst: 'Vangen.' #id:ong_g7ag
# place: hallway-day
# finn: thinking walk center
# music: theme
Weken later. Er zijn twee trappen naar wiskunde. Ik neem de lange. Dan is de korte weer van haar. #id:ong_wy1d
{ gang == "uitleg" || gang == "zwaait":
    Eerst nam zij hem, door mij. Nu heb ik hem overgenomen. Zesenzestig treden. Ik had beter één hap kunnen nemen. #id:ong_p0wm
- else:
    Niemand heeft me dat gevraagd. Ik heb het ook aan niemand verteld. Zesenzestig treden. Eén hap was korter geweest. #id:ong_1hdw
}
{ mila_nee == "zingt" || mila_nee == "klapt":
    Halverwege zit @mila met haar brood. 'Ik zei nee, toen, van dat liedje,' zegt ze. 'Ja,' zeg ik. 'Dat hoor ik nu pas.' #id:ong_36j6
}
aisha: Ik zei nee. Daarna kwam er niks. Geen 'kom op'. Ik heb nog even geluisterd. Echt niks. #nu #id:ong_58gi
yusuf: Hij vraagt nu of ik klaarsta. Elke bal. Het is bijna irritant. Niet ophouden. #nu #id:ong_se4g
anouk: Ik heb de rondjes afgeschaft. Mijn conditie gaat achteruit van al dat thee drinken. #nu #id:ong_2690
{ beurt == "alsof":
    finn: Ik wou een hap overslaan. Eén. Jij zat ernaast, jij rook hem ook. Neem jij de lepel, als ik het niet zie? #nu #id:ong_2tkk
- else:
    finn: 'Nee, @finn. Bus.' Daar was niks aan te verbeteren. Jij hoorde het meteen. Ik doe er zesenzestig treden over. #nu #id:ong_cegx
}
De lange trap #ending:de-lange-trap #kind:repaired #id:ong_xxct
-> END
