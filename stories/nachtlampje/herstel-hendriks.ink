// Herstel bij Bram: zijn moeder zit op tree zes en begint opnieuw. Hij bepaalt het tempo.

=== herstel_hendriks
~ side = "hendriks"
# place: bedroom-night
# hendriks: tired stand left
# bram: tired sit right
Kwart over tien. Ik heb zo lang op tree zes gezeten dat hij warm is. Ik klop op zijn open deur. #id:nac_5wff
{ ontbijt == "pakt":
    hendriks (ashamed): Hier is je telefoon. Ik heb niet gekeken. Ik schrok, en toen greep ik iets. Sorry. #id:nac_d7cd
}
{ ontbijt == "gedaan":
    hendriks (ashamed): Ik vroeg vanochtend het verkeerde. Ik heb de hele dag naar het goede gezocht. Sorry. #id:nac_3itr
}
{ ontbijt == "straks":
    hendriks (ashamed): Ik zei 'straks'. Jij had 'nu' nodig. Sorry. Nu heb ik de hele nacht. #id:nac_afzq
}
bram (suspicious): Moet je niet werken? #id:nac_w7oa
hendriks (warm): Bed acht en negen hebben vannacht een ander. Jij bent bed één. #id:nac_7apu
Hij kijkt naar het plafond. Ik kijk mee. Er zit een vlek op in de vorm van een worst. #thought #id:nac_7m7d
+ [Vraag: 'Waar doet het pijn?' #id:nac_shzu] -> herstel_waar
+ [Zeg niks. Haal het vlapak en twee lepels. #id:nac_zgfa] -> herstel_vla

=== herstel_waar
hendriks (talk): Waar doet het pijn? #id:nac_1525
bram (sad): Overal waar hij nu niet is. En overal waar hij wel is. #id:nac_f4fv
-> herstel_vertelt

=== herstel_vla
Twee lepels, één pak. We eten zonder kom. Bij de bodem zegt hij het. #id:nac_d84p
bram (sad): Ik had de vla, al die tijd. Om vier uur, als het eindelijk stil was. #id:nac_qudm
-> herstel_vertelt

=== herstel_vertelt
# hendriks: worried sit
# bram: sad sit
Dan komt het. Zes weken. Iemand van zestien, die zevenentwintig werd. Een rooster dat hij gaf, omdat iemand ernaar vroeg. #id:nac_4j8c
bram (ashamed): En ik heb dingen gestuurd. Vraag niet wat. #id:nac_ack3
hendriks (warm): Ik vraag niet wat. Hij is volwassen, hij moest stoppen. Jij zit niet in de problemen. #id:nac_6gx0
bram (sad): Ben ik dom? #id:nac_3cuu
hendriks (warm): Nee. Jij dacht dat er iemand wakker bleef voor jou. Wie wil dat niet. #id:nac_fibw
{ bank == "zit" || bank == "koek":
    bram (thinking): @aisha bleef ook, op die bank. Zij wou niks. Toen merkte ik het verschil pas. #id:nac_pw5a
- else:
    bram (thinking): Ik weet niet meer hoe het is als niemand iets van je wil. #id:nac_uah8
    hendriks (warm): Zo, ongeveer. Met koude voeten. #id:nac_sus7
}
+ [Vraag: 'Bellen we nu iemand, of eerst slapen?' #id:nac_8si9] -> herstel_slapen
+ [Vraag: 'Wie mag het weten? Jij noemt ze.' #id:nac_wwdy] -> herstel_noemen

=== herstel_slapen
~ tempo = "slapen"
bram (tired): Eerst slapen. En jij op de grond. #id:nac_hzdh
De grond is hard en ik slaap als een patiënt. Om tien uur wordt een van ons wakker. Ik niet. #id:nac_mjra
-> herstel_samen

=== herstel_noemen
~ tempo = "noemen"
bram (thinking): @degroot. En @mila en @jayden. #id:nac_xs5w
hendriks (smirk): Er staat een augurk met een strik op tafel. #id:nac_o42y
bram (smirk): Dat is @mila. Dan weet ze het al een beetje. #id:nac_wu58
-> herstel_samen

=== herstel_samen
# place: kitchen-day
# hendriks: neutral sit right
# bram: tired sit center
# degroot: warm coffee left
# stop: degroot
Vrijdag. @degroot zit aan tafel. We bellen Helpwanted. Die vragen niet waarom. Ze vragen hoe het nu gaat. #id:nac_3lfq
degroot (talk): Het gesprek bewaren we, alleen de woorden. Het account melden we. De politie komt als jij dat wilt. #id:nac_2o61
{ tempo == "noemen":
    # mila: neutral stand left
    # jayden: neutral stand left
    # beside: mila
    # beside: jayden
    jayden (talk): Ik heb de tijden. Ze mogen in de map. #id:nac_4b07
    mila (warm): En ik heb niks. Ik ben van de augurk. #id:nac_ijfy
- else:
    Op tafel staat een pot met een augurk en een strik. Van @mila. Hij draait hem met het etiket naar zich toe. #id:nac_496l
    bram (talk): Haar vertel ik het zelf. Zondag. In het echt. #id:nac_xh0p
}
# stop: hendriks
bram (scared): Nu dan. Iedereen naar de kaas kijken. #id:nac_a804
Wij kijken naar de kaas. We horen een tik. Niemand zegt hoera. @degroot schenkt in. #id:nac_mwdi
# place: classroom-day
# haddad: ashamed stand center
# bram: tired sit left
# aisha: neutral sit right
Maandag loop ik mee tot de deur van de klas. Ik heb een briefje. Echt van mij, niet van K. Oelkast. #id:nac_kjud
haddad (ashamed): Ik gaf je een drie en een opmerking. Dat moest andersom: eerst een vraag. Hoe is het met je? #id:nac_9b38
bram (thinking): Een zesje, meneer. #id:nac_l50c
haddad (warm): Dat noteer ik. Zonder herkansing. #id:nac_ri5q
{ bank == "plaagt" || bank == "rooster" || bank == "onzin":
    aisha (ashamed): Op die bank hoefde ik alleen te zitten. Mag dat nog een keer? Nee is ook goed. #id:nac_j5oe
    bram (neutral): Vandaag niet. Dinsdag misschien. #id:nac_4pwn
- else:
    aisha (smirk): Dinsdag, de bank. Mijn enkel heeft al gevraagd waar je bleef. #id:nac_l4d5
}
# place: kitchen-night
# bram: happy stand center
# hendriks: warm stand right
# music: theme
Drie weken later kom ik thuis van een late dienst. Op de deur hangt mijn briefje van vanmiddag. 'Niet alleen brood eten!' #id:nac_paxb
Eronder staat iets, in potlood. 'Jij ook niet. Ik ben erbij. Er is soep.' #id:nac_4qdw
# bram: smirk stand
bram (smirk): De koelkast kon niet slapen. #id:nac_d37m
Het is bijna twaalf uur. Ik zeg er niks van. Ik pak twee kommen. #thought #id:nac_qesy
haddad: Nummer tweeënveertig stond onder vraag tien. Mijn vrouw belde haar zus op een gewone dinsdag. #nu #id:nac_s1hk
degroot: De politie zoekt nog. Dat kan lang duren. Hij komt op dinsdag thee drinken en vraagt er niet naar. #nu #id:nac_0l0s
bram: Soms gaat hij nog aan, in mijn hoofd. Dan ga ik op tree zes zitten. Ze komt altijd. #nu #id:nac_3xvm
hendriks: Mijn eerste vraag was verkeerd. Jij bleef bij me zitten tot ik een tweede had. Wil je soep? #nu #id:nac_5dou
Ik ben erbij #ending:ik-ben-erbij #kind:repaired #id:nac_f0rm
-> END
