// De kant van Yusuf: kwart over twee, en de tweede vraag.

=== yusuf_nacht
# place: bedroom-night
# shot: close
# yusuf: tired phone center
Kwart over twee. Ik moest plassen en nu slaap ik niet meer. #id:bo_mnql
{ stel == "grap":
    'Wie trapt daar nou in.' Ik hoor het nog. Met oma erbij. #thought #id:bo_ltie
}
{ stel == "wraak":
    Ik heb de hele avond iemand gezocht om kwaad op te zijn. Ik heb @jayden niks gevraagd. #thought #id:bo_y1jc
}
{ stel == "vraagt" || stel == "tosti":
    Mijn geluid stond de hele tijd aan. Hij heeft nog niks gestuurd. #thought #id:bo_u11l
}
Zijn bolletje is groen. Groen wil zeggen dat je er bent. Meer niet. #id:bo_r83h
# music: tension
Ik open het spel. Voor de draaideur staan twee achterpoten. Ze doen niks. #grens:achterpoten #id:bo_p8ck
jayden: Slapen lukt niet. Hier staat hij ook weleens. Daarom sta ik hier. #stil #id:bo_9yg5
kelly: Ik hoor zijn stoel door de muur. Hij gamet zeker nog. Laat hem maar. #stil #id:bo_t6mn
+ [Zet jouw voorpoten ernaast. App: 'Hoe erg is het vannacht?' #kantel:yusuf #laag #id:bo_01k5] -> yusuf_cijfer
+ [Bel hem. 'Ik blijf hangen. Je hoeft niks te zeggen.' #kantel:yusuf #id:bo_eftj] -> yusuf_hangt
+ [App: 'Heb je geld nodig? Neem mijn spaargeld.' #kantel:yusuf #mis #id:bo_mtsz] -> yusuf_geld
+ [(verder) #verder #id:bo_qtmt] -> yusuf_slaapt

=== yusuf_cijfer
~ nacht = "cijfer"
# music: off
# beside: yusuf
yusuf (worried phone): hoe erg is het vannacht? 1 tot 10 #chat:jayden #id:bo_6cie
jayden: 8,7 #chat:jayden #id:bo_sejz
yusuf: afgerond? #chat:jayden #id:bo_qw2p
jayden: naar beneden #chat:jayden #id:bo_m7ub
# yusuf: sad phone
Dan vertelt hij het, in stukjes. Iemand die om zijn sommen lachte. Een foto. En nu een onbekende, die geld wil. #id:bo_sto1
-> yusuf_belofte

=== yusuf_hangt
~ nacht = "hangt"
# music: off
# beside: yusuf
# yusuf: warm phone
Hij neemt op. We zeggen niks. Zijn stoel piept. Mijn bed piept terug. #id:bo_rtpw
Na een tijdje zegt hij: 'Het is geen stel.' #id:bo_dr93
# yusuf: sad phone
En dan alles. Wie er om zijn sommen lachte. Een foto. Een onbekende die geld wil. Het laatste stuk typt hij. #id:bo_0pxe
-> yusuf_belofte

=== yusuf_belofte
{ stel == "grap" || stel == "wraak":
    yusuf (ashamed phone): vanmiddag schrok ik. daarom deed ik zo. jij bent bedrogen, niet dom #chat:jayden #id:bo_t7sn
}
{ stel == "grap":
    jayden: je oma wel sterk trouwens #chat:jayden #id:bo_59s9
}
{ stel == "wraak":
    jayden: en? al iemand geslagen #chat:jayden #id:bo_a1v9
}
jayden: beloof dat je het tegen niemand zegt #chat:jayden #id:bo_7ut6
# yusuf: thinking phone
Dat wil ik wel. Ik wil alles wel beloven. Maar ik ben vijftien en het is half drie. #thought #id:bo_nuem
+ [Stuur: 'Ik doe niks zonder jou. Maar twee is nog te weinig.' #id:bo_21eo] -> yusuf_samen
+ [Stuur: 'Wie blijft er bij jou thuis zitten als je iets vertelt?' #id:bo_a3h1] -> yusuf_wie

=== yusuf_samen
yusuf: niks zonder jou. maar samen zijn we een lama. er moet iemand met een rijbewijs bij #chat:jayden #id:bo_27ur
# yusuf: smirk phone
jayden: niet @kelly dus #chat:jayden #id:bo_cqkf
jayden: ok. ik klop op de muur. luister maar mee #chat:jayden #id:bo_x1te
-> yusuf_vier

=== yusuf_wie
yusuf: wie blijft er bij jou thuis zitten als je iets vertelt #chat:jayden #id:bo_o11f
jayden: papa. maar die zit de hele dag. hij is buschauffeur #chat:jayden #id:bo_7ngv
# yusuf: smirk phone
jayden: en @kelly. die zit nooit. die komt. luister maar mee #chat:jayden #id:bo_y0vr
-> yusuf_vier

=== yusuf_vier
# stop: yusuf
# shot: wide
# yusuf: relieved sit
Ik luister mee. Klop, klop, klop. Een deur. Een bed dat kraakt. 'Schuif op,' zegt @kelly. #id:bo_vm5k
Om vier uur staan ze alle drie in de keuken. Ik ook, op luidspreker, naast de pan. #id:bo_itmj
Ik hoor @jayden praten. Dan lang niks. Dan zijn vader: 'Goed dat je het zegt. Die haast is van die ander, niet van jou.' #id:bo_etpt
'Ik antwoord hem niet meer,' zegt @jayden. Zijn telefoon gaat in de lege pan. Deksel erop. Ik zit er nog in. #id:bo_pdux
-> naar_daan

=== yusuf_geld
~ nacht = "geld"
# music: off
yusuf (worried phone): heb je geld nodig? neem mijn spaargeld. echt #chat:jayden #id:bo_e89x
jayden: meen je dat #chat:jayden #id:bo_6jqf
# yusuf: warm phone
jayden: dan is het vannacht klaar. ik betaal alles terug #chat:jayden #id:bo_6tq3
Handschoenengeld, sinds mijn verjaardag. Ik val in slaap als een goed mens. #thought #id:bo_owfx
# sound: ping
# yusuf: shocked phone
jayden: het is niet klaar. hij wil weer #chat:jayden #id:bo_gi0w
-> naar_daan

=== yusuf_slaapt
~ nacht = "slaapt"
# music: off
# shot: wide
# yusuf: tired sit
Ik draai mijn telefoon om. Wat zeg je, om kwart over twee? Hoi, lama? #id:bo_en63
Morgen, denk ik. In het licht ziet alles er normaler uit. #thought #id:bo_9icn
's Ochtends is zijn bolletje grijs. In de klas is zijn stoel leeg. #id:bo_ye6n
-> naar_daan
