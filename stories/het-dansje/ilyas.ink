// Tussenspel bij Noor: haar neef in de bus, met een plastic hoofd en een lach.

=== ilyas_bus
~ side = "ilyas"
# place: bus-inside-dusk
# ilyas: happy sit left
# sound: engine
Op de stoel naast me zit een hoofd. Het is van plastic en het heeft echt haar. Ik leer voor kapper. #id:hd_q8pn
Links is ze af. Rechts is een ongeluk. #thought #id:hd_qm6j
# finn: suspicious stand right
finn (suspicious): Zit hier iemand? #id:hd_bfck
ilyas (smirk): Mevrouw moet er bij het ziekenhuis uit. Neem haar maar op schoot. #id:hd_i28t
# finn: smirk sit
Wij voetballen samen. Hij is aanvoerder. Zelfs met een hoofd op schoot is hij aanvoerder. #id:hd_3vj4
# sound: ping
# ilyas: laugh phone
Daar is @noor. Acht tellen. Ze is zó goed. Ik bijt in mijn mouw. #id:hd_qkc2
{ bij == "alleen":
    'Alleen voor jou,' staat erbij. Maar wie is er nou alleen, in een bus? #thought #id:hd_cvx4
- else:
    'Zeg je dweil maar vast gedag,' staat erbij. Ik hoor hem al huilen, in zijn emmer. #thought #id:hd_l01o
}
Uit mijn schoenen komt een lach omhoog. Ik heb er nog nooit een binnengehouden. #thought #id:hd_ysjh
finn (smirk): Wat is er zo leuk? Laat zien. #id:hd_30ca
# music: tension
Zijn hand is al open. Niemand zegt ooit nee tegen die hand. #grens:lach #id:hd_qiyd
Ik wil dat iedereen weet hoe goed mijn nicht is. Dat is toch lief? #thought #id:hd_skgi
finn: Om mij heeft nog nooit iemand in zijn mouw gebeten. Ik wil gewoon meedoen. #stil #id:hd_wwpt
noor: Ik zet de afwasborstel vast voor hem klaar. Met een strik erom. #stil #id:hd_cssx
+ [Stop je telefoon onder het haar van mevrouw. 'Familiezaak.' #kantel:ilyas #laag #id:hd_vk30] -> ilyas_pruik
+ [App @noor: '@finn wil weten waarom ik lach. Mag hij kijken?' #kantel:ilyas #id:hd_h3kx] -> ilyas_vraagt
+ [Laat hem alleen kijken. Jij houdt de telefoon vast. #kantel:ilyas #mis #id:hd_5nr4] -> ilyas_kijkt
+ [(verder) #verder #id:hd_2j2c] -> ilyas_niest

=== ilyas_pruik
~ lach = "pruik"
# music: off
# stop: ilyas
ilyas (smirk idle): Familiezaak. #id:hd_pdz0
De telefoon zit onder de pruik. De lach niet. Die komt eruit, drie haltes lang, met tranen. #id:hd_u8ww
# finn: laugh
@finn lacht mee. De oude man achter ons ook. Niemand weet waarom. Zo kun je een lach dus ook delen. #thought #id:hd_a2pj
-> terug_noor

=== ilyas_vraagt
~ lach = "vraagt"
# music: off
# stop: ilyas
ilyas: @finn wil weten waarom ik lach. mag hij kijken #chat:noor #id:hd_m7hh
noor: nee. en jij wast af #chat:noor #id:hd_x1xr
# ilyas: relieved idle
ilyas (shrug): Ze zegt nee. #id:hd_l9so
finn (thinking): Oké. Mag ik dan de pony doen? #id:hd_ydzo
Hij knipt heel voorzichtig. Bij het ziekenhuis heeft mevrouw een hap uit haar voorhoofd. #thought #id:hd_5nbc
-> terug_noor

=== ilyas_kijkt
~ lach = "kijkt"
# music: off
ilyas (worried phone): Alleen kijken. Ik hou hem vast. #id:hd_x5b8
# finn: laugh phone
Ik hou hem vast. Hij houdt hem ook vast. In de bocht heeft alleen hij hem vast. #id:hd_v0ab
# spread: ilyas > finn
# spread: finn > elftal
finn: nieuwe cheerleader 😂 #chat:elftal #id:hd_e7yn
# spread: ilyas > neven
Thuis denk ik: nu het toch rondgaat, kan het ook wel in de neven-app. Dat is een gedachte met een gat erin. #thought #id:hd_64yv
-> terug_noor

=== ilyas_niest
~ lach = "niest"
# music: off
# spread: ilyas > neven
ilyas (laugh phone): weet mijn moeder dit al?? 😂 #chat:neven #id:hd_h1ws
Delen is bij mij geen plan. Het is meer een soort niezen. #thought #id:hd_1v5f
# finn: laugh phone
# spread: ilyas > finn
# spread: finn > elftal
'Stuur mij ook,' zegt @finn. Hij zet er een zin onder. Het duurt nog geen halte, en ons elftal heeft het. #id:hd_nfhe
Bij het ziekenhuis stap ik uit. Ik laat mevrouw zitten. Zo hard lachte ik dus. #id:hd_uugl
-> terug_noor

=== terug_noor
+ [Donderdag. Terug naar @noor. #id:hd_j4rq] -> noor_donderdag
