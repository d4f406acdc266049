// De kant van Sem, zaterdagnacht: de telefoon en de straat.

=== sem_begin
~ side = "sem"
# place: bedroom-night
# sem: smirk sit center
Overdag is een chipszak een zak. Om twee uur 's nachts is het een verbouwing. #id:ndb_llfy
Ik zit met mijn dekbed over mijn hoofd en trek hem open. Eén millimeter per minuut. #id:ndb_qx8q
Ik heb vandaag drie banken getild, en een orgel. Nu wil ik chips, en verder niks. #thought #id:ndb_7id2
# sound: ping
# shot: close
# sem: suspicious phone
thijs: hm #chat:thijs #id:ndb_8498
@thijs ken ik uit de zandbak. Wij hebben samen één woord. Het betekent vijf dingen. #id:ndb_tk0u
Hm één: mooi. Hm twee: honger. Hm drie: kijk die brommer. #id:ndb_dnzz
Hm vier: er is iets, vraag niks. Hm vijf: er is iets, vraag dan wat. #id:ndb_8r7p
# sem: thinking phone
Vier en vijf klinken precies hetzelfde. #thought #id:ndb_p3kt
+ [Stuur: 'Vier of vijf?' #id:ndb_2sxt] -> sem_vier_vijf
+ [Stuur 'hm' terug. Hm drie, voor de gezelligheid. #id:ndb_2yhk] -> sem_hm_drie

=== sem_vier_vijf
sem (thinking phone): vier of vijf? #chat:thijs #id:ndb_4oo5
Er komt geen cijfer. Hij belt. Wij bellen nooit. #id:ndb_qe1j
-> sem_belt

=== sem_hm_drie
sem (smirk phone): hm #chat:thijs #id:ndb_oejh
thijs: geen brommer #chat:thijs #id:ndb_k7rv
En dan belt hij. Wij bellen nooit. #id:ndb_ok7c
-> sem_belt

=== sem_belt
# sem: worried phone
Het is uit. @fleur deed het met een appje van elf woorden. Hij heeft ze geteld. #id:ndb_r25h
'het is uit. cactus staat buiten. haal hem voor het vriest.' Acht van de elf gaan over een cactus. #id:ndb_c3ss
@fleur zit bij mij in de klas. Ze noemt mij Kast. Ik mag haar geloof ik niet eens. #thought #id:ndb_2ff2
Dan wordt zijn stem plat. Hij heeft nog een foto van haar. Van toen het goed was. Die mag nu iedereen zien, zegt hij. #id:ndb_dp49
# music: tension
# sem: scared phone
Hij ademt alsof hij een trap op rent. Hij zit gewoon op een stoep. #grens:vier-of-vijf #id:ndb_1o42
thijs: Zeg nee. Zeg het hard. Dan kan ik boos zijn op jou. #stil #id:ndb_ns0v
fleur: Ik lig wakker en ik voel me licht. Alsof ik een natte jas uit heb. Mag dat? #stil #id:ndb_7hm8
zoe: Ik droom dat ik doordrum, en dat de zaal al leeg is. #stil #id:ndb_b8d8
+ [Zeg: 'Ik kom eraan. Ik heb chips.' #kantel:sem #laag #id:ndb_0dqw] -> sem_chips
+ [Zeg: 'Je bent boos. Dit doe je niet. Ik kom nu.' #kantel:sem #id:ndb_vcim] -> sem_boos
+ [Zeg: 'Ze is je niet waard, man.' #kantel:sem #mis #id:ndb_3g63] -> sem_waard
+ [(verder) #verder #id:ndb_k188] -> sem_hm

=== sem_chips
~ bel = "chips"
# music: off
sem (talk phone): Ik kom eraan. Ik heb chips. #id:ndb_lsht
Het blijft lang stil. Iemand haalt zijn neus op. 'Paprika?' vraagt hij dan. #id:ndb_z5wu
# sem: smirk idle
Op de trap staat mijn moeder. 'Chips brengen bij @thijs,' zeg ik. Ze kijkt op de klok. 'Neem er dan twee,' zegt ze. #id:ndb_d50l
-> sem_straat

=== sem_boos
~ bel = "boos"
# music: off
sem (scared phone): Je bent boos. Dit doe je niet. Ik kom nu. #id:ndb_psyj
'Dat bepaal jij niet,' zegt hij, en hij hangt op. #id:ndb_tbo2
# sem: shocked idle
Dat waren drie zinnen. Achter elkaar. Mijn oren suizen ervan. #thought #id:ndb_6d96
Op de trap gooit mijn moeder me mijn jas toe. Ze vraagt niks. Ze stopt wel de chips in mijn mouw. #id:ndb_my5u
-> sem_straat

=== sem_straat
# place: street-night
# thijs: sad stand right
# sem: tired stand left
# sound: bike
Ik fiets in mijn pyjama, met mijn winterjas eroverheen. Er staan bestelbusjes op. Op de pyjama. #id:ndb_lqus
Onder een lantaarn staat @thijs. Hij heeft zijn armen om een cactus. Die komt tot zijn kin. #id:ndb_lakv
sem (neutral): Hm. #id:ndb_8xqs
thijs (sad): Vijf. #id:ndb_1quj
thijs (ashamed): Dit is Knuffel. Ik gaf hem op haar verjaardag. Ze lijken op elkaar, zei ik. Ze lachte drie dagen. #id:ndb_k1i8
Zijn band is lek. Mijn fiets is er nog. Wij zijn met z'n drieën, en één ervan prikt. #id:ndb_u4jk
+ [Zet Knuffel voorop, tegen je buik. #id:ndb_mgkp] -> sem_voorop
+ [Neem ze allebei achterop. @thijs houdt hem vast. #id:ndb_k0wn] -> sem_achterop

=== sem_voorop
~ plek = "buik"
# shot: wide
# sem: shocked walk
# thijs: tired walk
# sound: bike
Bij elke drempel krijg ik een knuffel. Dus daarom heet hij zo. #id:ndb_7l15
-> sem_keuken

=== sem_achterop
~ plek = "rug"
# shot: wide
# sem: shocked walk
# thijs: tired walk
# sound: bike
Bij elke drempel zeggen we tegelijk au. Zo veel hebben we nog nooit gepraat. #id:ndb_sohx
-> sem_keuken

=== sem_waard
~ bel = "waard"
# music: off
sem (talk phone): Ze is je niet waard, man. #id:ndb_3ulu
'Precies,' zegt hij meteen. 'Precies! En dat mag iedereen weten.' #id:ndb_hrk9
# sem: shocked phone
Dat zei ik niet. Ik zei iets aardigs. Ik zei iets aardigs over hem. #thought #id:ndb_asug
sem (worried phone): Ze heeft het alleen maar uitgemaakt, @thijs. Dat mag. #id:ndb_ago2
Hij heeft al opgehangen. Hij klonk bijna blij. #id:ndb_b3sq
-> sem_steentjes

=== sem_hm
~ bel = "hm"
# music: off
Ik zoek een zin. Er komt er geen. 'Hm,' zeg ik. #id:ndb_8uqk
Ik bedoel vijf. Hij hoort één. Mooi. #id:ndb_xbt7
# sem: tired idle
'Dank je,' zegt @thijs, en hij hangt op. Ik word wakker met mijn hand in de chips. #thought #id:ndb_7moq
-> sem_steentjes

=== sem_steentjes
# place: bedroom-night
# shot: wide
# sem: scared sit center
Tien over drie. Tik, tegen mijn raam. Tik. Tik. #id:ndb_yut6
Onder de lantaarn staat @thijs. Hij heeft een cactus in zijn armen. Hij is er de hele stad mee door gefietst. #id:ndb_xrph
'Hij heet Knuffel,' fluistert hij. 'Heb jij een pincet?' #id:ndb_4bk8
# shot: close
# sem: worried idle
Zijn stem is nog steeds plat. Maar hij is wel hier. Hij had ook niet hier kunnen zijn. #thought #id:ndb_v111
-> sem_keuken
