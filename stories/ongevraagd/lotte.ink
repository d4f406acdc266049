// De kant van Lotte: zaterdagavond, de halte, en een deur met gelach erachter.

=== lotte_begin
~ side = "lotte"
# place: living-room-night
# lotte: smirk sit left
# aisha: happy sit right
Mijn doel voor vanavond is de gans. #id:ong_1eoa
Zo heet de lach van @aisha. Eerst komt er niks. Dan gepiep. Dan: TOET. #id:ong_2qzl
Ik heb hem vanavond al twee keer. Mijn record is vijf. #thought #id:ong_dao2
Op tafel staat mijn hulp te rillen. Gerard, een pudding met erwten. Wie nee zegt, neemt een hap. Regel twee. #id:ong_oyau
daan (laugh center): Opdracht voor @lotte! 'Vraag Gerard ten huwelijk.' #id:ong_ik2n
+ [Op één knie. Met tranen. #id:ong_xuat] -> lotte_knie
+ [Zingend. Met een servet als sluier. #id:ong_441h] -> lotte_sluier

=== lotte_knie
# lotte: warm explain
lotte (warm): Gerard. Je bent koud, je bent groen, en er zit een ei in je. Wil je mij? #id:ong_xxmy
-> lotte_trilt

=== lotte_sluier
# lotte: warm explain
lotte (warm): O Gerard, o Gerard, mijn bibberende baard... Wil je mij? #id:ong_s5kl
-> lotte_trilt

=== lotte_trilt
Gerard trilt. #id:ong_m8zb
daan (happy): Hij zegt ja! #id:ong_w7ef
# aisha: shocked explain
aisha (shocked): Dat is geen ja! Trillen is geen ja! Regel twee geldt ook voor pudding! #id:ong_6z56
# aisha: laugh idle
Dan hoort ze zichzelf. Gepiep. TOET. Dat is drie. #id:ong_dcjt
# place: bus-stop-dusk
# lotte: happy stand left
# aisha: shocked stand right
Om kwart voor tien breng ik haar naar de bus. Tik, tik, tik. Ik dacht dat het haar hakken waren. #id:ong_x8hd
aisha (shocked): Mijn schoenen! Ik heb de sloffen van zijn tante aan! #id:ong_hpqi
Ze zijn van goud. TOET. Vier. Een man aan de overkant laat zijn hond vallen. Nou ja, de riem. #id:ong_px0v
# aisha: tired idle
Ze gaat zitten en kijkt naar haar voeten. #id:ong_v33c
aisha (thinking): Waarom maak ik eigenlijk altijd de regels? #id:ong_h954
lotte (smirk): Omdat jij een lamineerapparaat hebt. #id:ong_34zx
aisha (tired): Ja. Maar soms wil ik dat een ander als eerste iets zegt. #id:ong_23z8
+ [Zeg: 'De volgende keer ben ik de eerste.' #id:ong_cr2h] -> lotte_eerste
+ [Zeg: 'Dan wordt het wel heel stil.' #id:ong_rwra] -> lotte_stil

=== lotte_eerste
~ eerste = true
lotte (warm): De volgende keer ben ik de eerste. Beloofd. #id:ong_g8qp
aisha (smirk): Die ga ik plastificeren. #id:ong_aj69
-> lotte_hal

=== lotte_stil
lotte (smirk): Dan wordt het wel heel stil. #id:ong_p8o0
aisha (warm): Stil lijkt me heerlijk. Als het iemand anders zijn stilte is. #id:ong_6m4u
-> lotte_hal

=== lotte_hal
# shot: wide
# exit: aisha
# lotte: laugh stand
De bus komt. Door het achterraam steekt ze één gouden voet omhoog. #id:ong_2pw8
# place: party-night
# lotte: happy stand center
Bij @yusuf is de voordeur open. In de gang staan zes paar schoenen, en de rode van haar. #id:ong_fhtj
Achter de kamerdeur lachen ze. Maar er zit een gat in dat lachen. Na elke ha een stukje niks. #id:ong_5kjg
'Naar @aisha,' hoor ik. 'Die kan daar wel tegen.' 'Doe het dan.' 'Doe het dan!' #id:ong_z78r
# music: tension
# lotte: worried stand
Ik heb mijn jas nog half aan. Mijn hand ligt al op de deurklink. #grens:gat #id:ong_xazb
Misschien is het gewoon leuk, en ben ik de zeur die binnenkomt. #thought #id:ong_wnj0
mila: Was ik maar ook naar de bus. #stil #id:ong_ninw
daan: Vier keer 'doe het dan' en geen enkele keer van mij. Telt dat? #stil #id:ong_ii09
finn: Iemand mag nu binnenkomen. Echt. Wie dan ook. #stil #id:ong_ymfz
+ [Bel @aisha op de luidspreker: 'Je schoenen staan hier!' #kantel:lotte #laag #id:ong_txhd] -> lotte_speaker
+ [Duw de deur open: 'Wat is er met @aisha?' #kantel:lotte #id:ong_upp3] -> lotte_duwt
+ [Roep door de deur: 'Wel een beetje lief blijven, hè?' #kantel:lotte #mis #id:ong_cupg] -> lotte_roept
+ [(verder) #verder #id:ong_pma1] -> lotte_jas

=== lotte_speaker
~ deur = "speaker"
# stop: lotte
# music: off
# place: living-room-night
# lotte: happy phone left
# finn: shocked sit right
Ik stap naar binnen met mijn telefoon voor me uit. Hij gaat over. Ze neemt op. #id:ong_3fga
lotte (happy phone): Je staat op de speaker! En je schoenen staan hier! #id:ong_388r
'IK ZIT IN GOUD!' schettert het door de kamer. 'DE CHAUFFEUR VROEG OF IK NAAR EEN BAL GING!' #id:ong_dycx
Iedereen hoort haar. Ineens zit ze er weer, op haar eigen kussen. #id:ong_14zn
# finn: ashamed sit
@finn kijkt naar de telefoon op zijn knie. Hij draait hem om en pakt een lepel. #id:ong_eszb
finn (ashamed): Ik neem een hap. #id:ong_v2oc
-> lotte_binnen

=== lotte_duwt
~ deur = "duwt"
# stop: lotte
# music: off
# place: living-room-night
# lotte: worried stand left
# finn: worried sit right
lotte (worried): Wat is er met @aisha? #id:ong_3h7r
Vijf mensen kijken naar het kleed. Het is een mooi kleed. Zo mooi is het niet. #id:ong_tzc3
finn (shrug): Niks. Een opdracht. Zij kan er wel tegen. #id:ong_8gpk
lotte (annoyed): Regel twee. Nee mag altijd. Hoe moet zij nee zeggen? Ze zit in een bus en ze weet van niks. #id:ong_x37k
# finn: ashamed sit
finn (ashamed): ... Dat stond niet op het papier. #id:ong_l8fx
-> lotte_binnen

=== lotte_binnen
# mila: relieved stand center
mila (relieved): Ik had je bijna zelf gehaald. Bijna is een stom woord. #id:ong_7rlq
Op tafel trilt Gerard. Er gaat een eerste hap uit, en nog een. Niemand zegt waar die voor zijn. Ik snap het toch. #id:ong_09u2
bram (worried center): Het was mijn briefje. Normaal haalt zij het eruit. #id:ong_ykfd
-> lotte_ondertitels

=== lotte_ondertitels
# place: living-room-night
# lotte: thinking stand left
# fleur: ashamed sit right
Het is zo'n stilte als op toneel, vlak nadat er een decor is omgevallen. #id:ong_7ujj
lotte (explain): Bij ons doen we de scène dan over. Zelfde tekst. Alleen zeg je er nu bij wat je dácht. #id:ong_b1ja
daan (smirk center): Heeft Gerard tekst? #id:ong_k17v
lotte (smirk): Gerard is decor. Goed. 'Die kan daar wel tegen.' Van wie was die? #id:ong_l322
fleur (ashamed): Van mij. En ik dacht: zeg iets, het is stil. #id:ong_szfc
daan (ashamed center): Ik lachte. Ik dacht: als een ander ophoudt, dan ik ook. #id:ong_a5ue
bram (ashamed right): Ik riep: 'Doe het dan.' Ik dacht: straks zegt iemand nee, dat wordt lachen. #id:ong_kkqt
finn (ashamed right): Ik hield mijn telefoon vast. Ik dacht: straks komt er iemand binnen. Dat was mijn hele rol. #id:ong_sd5q
Vreemd stuk. Iedereen wacht op een ander, en die ander zit in de bus. #thought #id:ong_uisn
# yusuf: worried stand center
Dan is @yusuf aan de beurt. Hij kijkt naar de lepels in zijn hand. Zijn mond gaat open en weer dicht. #id:ong_jru2
+ [Zeg: 'Jij mag passen. Zonder hap.' #id:ong_fmx2] -> lotte_passen
+ [Zeg: 'Wil jij anders Gerard doen?' #id:ong_m1xw] -> lotte_doet_gerard

=== lotte_passen
~ scene = "passen"
lotte (warm): Jij mag passen. Zonder hap. #id:ong_uumn
yusuf (relieved): Pas. #id:ong_8omo
Hij zegt het alsof hij een zware tas neerzet. Ik vraag niet wat erin zit. #thought #id:ong_7ztc
-> lotte_stoep

=== lotte_doet_gerard
~ scene = "gerard"
lotte (talk): Wil jij anders Gerard doen? #id:ong_9eaw
yusuf (neutral): Ik ben Gerard. Ik trilde de hele avond. Niemand vroeg waarom. #id:ong_mzqv
Ze lachen. Hij niet. Ik kijk hem aan, en hij ziet dat ik het heb gehoord. #thought #id:ong_y9u0
-> lotte_stoep

=== lotte_stoep
# place: street-night
# finn: worried stand right
# lotte: neutral stand left
Half elf. Op de stoep trekt @finn zijn eigen schoenen aan. Hij doet er lang over. #id:ong_b1pf
finn (worried): Ga je het haar vertellen? Zeg er dan bij dat het een opdracht was. En dat de lepel wees. #id:ong_8lf2
lotte (suspicious): Had die lepel ook jouw telefoon vast? #id:ong_cy0i
finn (ashamed): Nee. #id:ong_2qes
lotte (warm): Je nam een hap. Dat vertel ik erbij. #id:ong_maj7
# exit: finn
# yusuf: thinking stand right
@yusuf komt naar buiten met de rode schoenen. Hij houdt ze vast als een taart. #id:ong_1jsx
{ scene == "gerard":
    yusuf (worried): Dat net, dat ging niet echt over Gerard. #id:ong_beh2
    lotte (warm): Dacht ik al. Je mag me bellen. Morgen, of over een jaar. #id:ong_rp5i
- else:
    yusuf (neutral): Bedankt voor die pas. #id:ong_u0hn
    lotte (warm): Hij blijft geldig. Je mag hem ook een keer inleveren. #id:ong_ab4i
}
# exit: yusuf
# shot: wide
# lotte: tired bike center
Ik fiets naar huis, met rode schoenen over mijn stuur. #id:ong_waly
# lotte: thinking bike
Wat zeg ik tegen haar? Er is niks gebeurd. En er is bijna iets gebeurd. #thought #id:ong_6v51
+ [Vertel het haar zondag. Het ging over haar. #id:ong_5tii] -> lotte_zondag
+ [Vraag eerst of ze het wil weten. #id:ong_tqn4] -> lotte_vraagt_eerst

=== lotte_zondag
# place: bedroom-day
# lotte: worried sit left
# aisha: thinking sit right
lotte (worried): Er was een opdracht over jou. Hij is niet doorgegaan. Ik vind dat jij dat hoort te weten. #id:ong_177i
aisha (thinking): En wie zei er iets? #id:ong_28k4
lotte (smirk): Ik. Met mijn jas half aan. #id:ong_ihf6
-> lotte_eind_gans

=== lotte_vraagt_eerst
# place: bedroom-day
# lotte: worried sit left
# aisha: thinking sit right
lotte (worried): Er was bijna iets, zaterdag. Over jou. Wil je het weten, of liever niet? #id:ong_kcco
aisha (thinking): Eén zin. #id:ong_2t80
lotte (talk): Een rotopdracht, naar jou toe, en hij is niet doorgegaan. #id:ong_li79
aisha (relieved): Dat was een goede zin. #id:ong_pgh4
-> lotte_eind_gans

=== lotte_roept
~ deur = "roept"
# music: off
lotte (happy): Wel een beetje lief blijven, hè? #id:ong_vydd
'Jahaa!' roepen ze, in koor. Zoals je roept naar iemands moeder. #id:ong_csvp
# spread: finn > aisha
# sound: sent
Onder dat koor is het verstuurd. Dat hoor ik pas als ik binnen sta, van @mila. #id:ong_gm3t
-> lotte_belt

=== lotte_jas
~ deur = "jas"
# music: off
# lotte: neutral stand
Ik hang mijn jas op. Netjes, aan het lusje. Dan mijn sjaal. #id:ong_s4kh
# spread: finn > aisha
# sound: sent
Als ik binnenkom, is het stil. @bram zegt: 'Niks.' Ik had nog niks gevraagd. #id:ong_25fa
-> lotte_belt

=== lotte_belt
# place: living-room-night
# lotte: shocked stand left
# mila: sad stand right
mila (sad): @finn heeft haar iets gestuurd. 'Het.' Wij zaten erbij. #id:ong_12az
finn (shrug center): Het was een opdracht. Ze kan er wel tegen. #id:ong_7g35
lotte (angry): Dat heb jij haar niet gevraagd. #id:ong_ebmr
# sound: ping
# lotte: worried phone
Mijn telefoon. @aisha belt. Ik neem op, en ze zegt niks. #id:ong_2elx
Ik hoor de bus. Ik hoor deuren. @aisha, die tegen de directeur zegt dat hij moet doorpraten. Niks. #id:ong_5jg9
lotte (worried): Ik kom naar je toe. Je hoeft niet te praten. Ik kom gewoon. #id:ong_4flk
-> lotte_kamer
