// Vijf einden aan de kant van Yusuf.

=== yusuf_eind_ei
# place: living-room-night
# yusuf: happy sit left
# finn: tired sit center
# mila: laugh sit right
# music: theme
Elf uur. Het ei zit vast in Gerard. Met acht lepels gaan we erop af, van alle kanten. #id:ong_f7fr
{ huis == "lamp":
    De tandarts blijft aan. Niemand vraagt of hij uit mag. #id:ong_ibxw
}
{ huis == "huis":
    Op het papier staat nu een vierde regel, in hanenpoten: 'Niet over wie er niet is.' Van @bram. #id:ong_p52z
}
finn (tired): Dit is hap zes. Ik ruik kleuren. #id:ong_0fy7
{ trap == "bijna":
    'Eerst vragen óf,' mompelt @finn met zijn mond vol. 'Dan pas mijn mond open.' Hij heeft nog een nacht om te oefenen. #id:ong_1426
- else:
    Boven brandt nog licht. Om drie uur ook, weet ik nu. #thought #id:ong_iwwv
}
# yusuf: laugh phone
aisha: wie het ei eet zonder mij krijgt RUZIE. en waar zijn mijn schoenen #chat:gerard #id:ong_eq9w
# yusuf: happy sit
Op het kleed ligt één erwt. Ik laat hem liggen. Eén-nul, en het maakt niks uit. #id:ong_qs07
aisha: Ik zat in een bus en er gebeurde niks. Heerlijke rit. Op die sloffen na. #nu #id:ong_je6v
fleur: Ik vulde een stilte met mijn mond. Gelukkig deed een ander het daarna met iets beters. #nu #id:ong_3gpa
bram: Ik dacht dat ze zouden klappen voor mijn briefje. Ze klapten voor een hap pudding. Terecht. #nu #id:ong_f4jm
{ huis == "lamp":
    yusuf: Eén knop. Ik wist al die tijd waar hij zat. Jij ook. #nu #id:ong_ascd
- else:
    yusuf: Mijn stem sloeg over. Dat hoort niemand meer terug. Wat ik zei wel. Goed dat jij erbij was. #nu #id:ong_f5pl
}
Het ei #ending:het-ei #kind:stopped #id:ong_7vae
-> END

=== yusuf_eind_klaar
# place: sports-field-dusk
# yusuf: neutral stand left
# finn: neutral stand right
# music: theme
Dinsdag, training. Ik buk om mijn veter te strikken. Dan hoor ik iets wat ik nog nooit op een veld hoorde. #id:ong_6hci
finn (talk): Sta je klaar? #id:ong_5w4m
yusuf (shocked): Wat? #id:ong_y8v9
finn (shrug): Je bukte. Ik vraag het even. #id:ong_xtoq
Ik strik mijn veter. Ik ga op de lijn staan. Ik zeg: 'Klaar.' #id:ong_fpcl
# sound: whistle
# yusuf: happy stand
Hij schiet keihard. Ik heb hem. Mijn hand gloeit, en meer niet. #id:ong_itg8
{ huis == "zelf":
    Vanaf de bank steekt @daan een duim op. Hij gaat er ook in staan, zegt hij. Voor de ballen die je ziet komen. #id:ong_ut7w
}
{ huis == "lamp":
    'Ik heb nog vlekken van die lamp,' zegt @finn. 'Ik zie jullie gezichten als ik knipper.' #id:ong_y87p
}
{ huis == "huis":
    'Niet in mijn huis,' zegt @finn elke keer als ik er een pak. Mét de overslag. Ik laat het toe. #id:ong_pk9r
}
{ trap == "bijna":
    'Ik heb gevraagd óf ze het wou horen,' zegt @finn. 'Eén zin, zei ze. Ik had er elf klaar.' #id:ong_fsb6
- else:
    Om drie uur die nacht was mijn moeder wakker, zoals ze had gezegd. Ik zei niet veel. Wel over de bus. #thought #id:ong_mokj
}
# anouk: suspicious stand center
anouk (suspicious): Sinds wanneer vragen jullie zoiets? #id:ong_gozt
finn (smirk): Sinds zaterdag. #id:ong_zuwt
aisha: Mijn schoenen kreeg ik terug met een stuk pudding erin. Niemand weet van wie. Ik weet van wie. #nu #id:ong_943o
{ huis == "zelf":
    daan: Hij zei het hardop. Toen kon ik het ook. Ik had maanden geoefend, op dat lachen. Ik ben ermee gestopt. #nu #id:ong_84l8
- else:
    daan: Hij vertelde het me, achter het doel. Toen kon ik het ook. Nu weet één iemand van oktober. Dat is best veel. #nu #id:ong_xmtn
}
finn: Ik schoot altijd meteen. Ik dacht dat keepers dat lekker vonden. Ik had het nooit gevraagd. #nu #id:ong_enmv
yusuf: Een bal mag best hard zijn. Als ik maar weet dat hij komt. Snap jij dat? Ik dacht het wel. #nu #id:ong_0ggt
'Sta je klaar?' #ending:sta-je-klaar #kind:stopped #id:ong_s5e6
-> END

=== yusuf_eind_mat
# place: street-day
# yusuf: thinking walk center
# music: theme
Woensdag. Ik loop met een paar rode schoenen door de stad. Ik draag ze als een taart. #id:ong_ed39
@aisha liet het via @lotte weten: 'Op de mat. Niet bellen.' Mijn moeder heeft ze gepoetst. #id:ong_3ka2
{ schoenen == "mam":
    Ze heeft met de moeder van @aisha gebeld, en met @degroot. Nu weten er drie vrouwen van. Het schiet op. #id:ong_etll
- else:
    Mijn moeder las mijn bericht aan @aisha. 'Er staat geen vraag in,' zei ze. 'Dat is netjes.' #id:ong_aq74
}
{ fleur_deed == "gang":
    @bram en @fleur hebben samen bij @degroot gezeten. Zij gingen zelf. Dat heeft @haddad drie keer verteld. #id:ong_zioc
}
{ fleur_deed == "hardop":
    In de kantine heeft niemand er meer iets over gezegd. @fleur zit nu aan de kant van het raam. #id:ong_ifit
}
{ fleur_deed == "degroot":
    @degroot praat met ons alle zes. Bij elk gesprek gaat er een koekje uit de trommel. Hij is bijna leeg. #id:ong_x571
}
# shot: wide
# yusuf: neutral stand
Er moet geen kaartje in. Geen pudding. Niks. Dat is nog het moeilijkst. Ik zet ze neer, neuzen naar de deur. #id:ong_azov
Ik ben bijna de hoek om als ik een deur hoor. Ik kijk niet om. #thought #id:ong_osos
aisha: Ik deed open. Er stonden twee schoenen en er stond niemand. Precies goed. #nu #id:ong_8ec5
fleur: Vijf woorden. Ik heb ze teruggenomen. Daarna smaakte mijn broodje weer naar brood. #nu #id:ong_dmmz
finn: Mijn ouders weten het. Ik mag haar niks sturen. Ook geen sorry. Dat snap ik nu bijna. #nu #id:ong_9k9l
{ mei:
    yusuf: Mijn moeder weet nu van haar, en van mij. 'Au' is maar twee letters. Bij wie zeg jij het? #nu #id:ong_rye9
- else:
    yusuf: Het gebeurde in mijn huis. Ik kan het niet terugduwen. Een paar schoenen dragen, dat kon. Loop je een stukje mee? #nu #id:ong_f1l0
}
Neuzen naar de deur #ending:neuzen-naar-de-deur #kind:stopped #id:ong_ej56
-> END

=== yusuf_eind_over
# place: hallway-dusk
# yusuf: sad stand left
# mila: neutral stand right
# music: theme
Vrijdag, na het laatste uur. Ik leun tegen een kluisje dat niet van mij is. #id:ong_0tsz
{ schoenen == "mam" || schoenen == "app":
    Thuis is het gezegd. Mijn moeder belde, @aisha heeft haar schoenen terug. Maar school is groter dan een gang. #id:ong_jtiq
- else:
    @bram houdt zijn mond, @fleur ook. Maar bij mij in de gang staan nog steeds twee rode schoenen. #id:ong_i55r
}
{ fleur_deed == "sterk":
    Op school heeft iemand haar 'de sterke' genoemd. Ze eet nu in de bibliotheek. Daar mag je niet eten. #id:ong_3gzc
}
{ fleur_deed == "lacht":
    Op school is het een grapje geworden. Zo een waar niemand om lacht, en dat toch elke dag terugkomt. #id:ong_0hmt
}
{ schoenen == "belt":
    Tegen @finn heb ik geschreeuwd. Tegen haar heb ik nog niks gezegd. #thought #id:ong_6rr0
}
{ schoenen == "vergeten":
    'Is ze die nou nóg vergeten?' vraagt mijn moeder elke avond. Ik knik elke avond. #thought #id:ong_yxk5
}
mila (thinking): Jij kijkt alsof je er een hebt doorgelaten. #id:ong_8cvm
yusuf (sad): Er kwamen er twee. Eentje is gestopt. De andere ligt nog achter me. #id:ong_mh1n
mila (shrug): Dan pak je die toch uit het net? #id:ong_vp9r
aisha: De één doet zachtjes, de ander doet raar. @lotte doet gewoon. Daar ga ik dan zitten. #nu #id:ong_eyc5
daan: Ik ben er een van de zes. Ik heb nog aan niemand verteld dat ik er een van de zes ben. #nu #id:ong_0mt2
finn: Niemand zegt het hardop tegen me. Ik hoor het wel de hele dag. #nu #id:ong_b4i5
yusuf: Half is beter dan niks, zeg je tegen een keeper die verloren heeft. Maar jij weet: de wedstrijd is nog bezig. #nu #id:ong_stmo
Eén van de twee #ending:een-van-de-twee #kind:half #id:ong_3bzj
+ [Herstel: ga van hier verder #herstel #id:ong_1g8d] -> herstel_yusuf

=== yusuf_eind_rij
# place: hallway-dusk
# yusuf: ashamed stand left
# mila: sad stand right
# music: theme
Vrijdag. Bij ons thuis staan er nog steeds twee rode schoenen. Niemand zet er iets naast. #id:ong_gg5s
@aisha loopt op gymschoenen door de gang. Tegen de muur, waar je niet omver wordt gelopen. Ze regelt niks meer. #id:ong_q1bv
{ huis == "app":
    'Maak niet open.' Mijn bericht staat boven het zijne. Ik waarschuwde de verkeerde. #thought #id:ong_brkl
}
{ schoenen == "belt":
    @finn en ik praten niet. Dat helpt haar geen meter verder. #id:ong_amuf
}
{ fleur_deed == "sterk":
    'Onze sterke meid,' zei iemand bij de kluisjes. Ze deed net of ze haar sleutel zocht. #id:ong_23ec
}
{ fleur_deed == "lacht":
    Bij de kluisjes maakte iemand een ping-geluid. Ze liet haar hele tas vallen. #id:ong_s1n1
}
mila (sad): Ik heb het aan iedereen van die avond gevraagd. Niemand vond het leuk. Zes mensen, en we deden het voor niemand. #id:ong_gzh6
yusuf (sad): Iedereen wachtte op @aisha. #id:ong_ztkr
aisha: Ik slaap bij mama op de kamer. @lotte komt elke dag. Dan zeggen we samen niks. Dat kan ze goed. #nu #id:ong_69sk
bram: Ze haalt mijn briefjes er niet meer uit. Ik schrijf er geen meer. Het is stil in dat vergiet. #nu #id:ong_h9q8
finn: Niemand zegt er iets van. Eerst dacht ik: mooi. Nu denk ik: zeg dan wat. #nu #id:ong_a18v
yusuf: De schoenen staan er nog. De deur is niet op slot. Pak jij links, dan pak ik rechts? #nu #id:ong_l6jd
Eén paar #ending:een-paar #kind:harm #id:ong_pwys
+ [Herstel: ga van hier verder #herstel #id:ong_l8cn] -> herstel_yusuf
