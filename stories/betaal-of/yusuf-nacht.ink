// De kant van Yusuf: kwart over twee, en de tweede vraag.

=== yusuf_nacht
# place: bedroom-night
# shot: close
# yusuf: tired phone center
Kwart over twee. Ik moet plassen en daarna kan ik niet meer slapen. Ik pak mijn telefoon. #id:bo_mnql
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
jayden: Ik kan niet slapen en ik kan niks anders. Hier staat hij ook weleens. Daarom sta ik hier. #stil #id:bo_9yg5
kelly: Ik hoor zijn stoel door de muur. Hij gamet zeker nog. Gun hem wat. #stil #id:bo_t6mn
pinas: Over twee uur mijn wekker. Ik droom dat ik rijd en dat er niemand instapt. #stil #id:bo_d538
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
Dan vertelt hij het, in stukjes. Er was iemand die om zijn sommen lachte. Er was een foto. Nu is er een onbekende, en die wil geld. #id:bo_sto1
-> yusuf_belofte

=== yusuf_hangt
~ nacht = "hangt"
# music: off
# beside: yusuf
# yusuf: warm phone
Hij neemt op. We zeggen niks. Zijn stoel piept. Mijn bed piept terug. #id:bo_rtpw
Na een tijdje zegt hij: 'Het is geen stel.' #id:bo_dr93
# yusuf: sad phone
En dan alles. Iemand die om zijn sommen lachte. Een foto. Een onbekende die geld wil. Het laatste stuk typt hij. #id:bo_0pxe
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
+ [Stuur: 'Ik doe niks zonder jou. Maar samen is ook nog te weinig.' #id:bo_21eo] -> yusuf_samen
+ [Stuur: 'Wie is er bij jou in huis die blijft zitten?' #id:bo_a3h1] -> yusuf_wie

=== yusuf_samen
yusuf: ik doe niks zonder jou. maar met z'n tweeën zijn we een lama #chat:jayden #id:bo_27ur
yusuf: we hebben iemand met een rijbewijs nodig #chat:jayden #id:bo_rfqi
# yusuf: smirk phone
jayden: niet @kelly dus #chat:jayden #id:bo_cqkf
jayden: ok. ik klop op de muur. blijf hangen #chat:jayden #id:bo_x1te
-> yusuf_vier

=== yusuf_wie
yusuf: wie is er bij jou in huis die blijft zitten als jij iets zegt #chat:jayden #id:bo_o11f
jayden: papa. maar die zit de hele dag. hij is buschauffeur #chat:jayden #id:bo_7ngv
# yusuf: smirk phone
jayden: en @kelly. die blijft nooit zitten. die komt #chat:jayden #id:bo_y0vr
yusuf: dan eerst @kelly #chat:jayden #id:bo_2uuv
-> yusuf_vier

=== yusuf_vier
# stop: yusuf
# shot: wide
# yusuf: relieved sit
Drie kloppen. Ik hoor ze door zijn telefoon heen. Een deur. Een bed dat kraakt. 'Schuif op,' zegt @kelly. #id:bo_vm5k
Om vier uur staan ze alle drie in de keuken. Ik ook, op luidspreker, naast de pan. #id:bo_itmj
Ik hoor @jayden praten. Ik hoor een hele tijd niks. Dan zijn vader: 'Goed dat je het zegt.' #id:bo_etpt
'Die haast is van hém,' zegt zijn vader. 'Niet van jou. Wij gaan eerst zitten.' #id:bo_pdux
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
