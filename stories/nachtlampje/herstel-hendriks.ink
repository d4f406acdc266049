// Herstel bij Bram: zijn moeder zit op tree zes en begint opnieuw. Hij bepaalt het tempo.

=== herstel_hendriks
~ side = "hendriks"
# place: bedroom-night
# hendriks: tired stand left
# bram: tired sit right
Kwart over tien. Tree zes heeft een afdruk van mij. Ik klop op zijn open deur. #id:nac_3nwi
{ ontbijt == "pakt":
    hendriks (ashamed): Hier is je telefoon. Ik heb niet gekeken. Ik schrok, en toen pakte ik iets. Sorry. #id:nac_slvy
}
{ ontbijt == "gedaan":
    hendriks (ashamed): Ik vroeg vanochtend het verkeerde. Ik ben de hele dag op zoek naar het goede. Sorry. #id:nac_71fh
}
{ ontbijt == "straks":
    hendriks (ashamed): Ik zei 'straks'. Jij had 'nu' nodig. Sorry. Nu heb ik de hele nacht. #id:nac_afzq
}
bram (suspicious): Moet je niet werken? #id:nac_w7oa
hendriks (warm): Bed acht en negen doen vandaag met een ander. Jij bent bed één. #id:nac_7apu
Hij kijkt naar het plafond. Ik kijk mee. Er zit een vlek op in de vorm van een worst. #thought #id:nac_7m7d
+ [Vraag: 'Waar doet het pijn?' #id:nac_shzu] -> herstel_waar
+ [Zeg niks. Haal het vlapak en twee lepels. #id:nac_zgfa] -> herstel_vla

=== herstel_waar
hendriks (talk): Waar doet het pijn? #id:nac_1525
bram (sad): Overal waar hij nu niet is. En overal waar hij wel is. #id:nac_f4fv
-> herstel_vertelt

=== herstel_vla
Twee lepels, één pak. We eten zonder kom. Bij de bodem zegt hij het. #id:nac_d84p
bram (sad): De koelkast heeft de vla niet. Ik had hem. Ik at hem om vier uur, als het eindelijk stil was. #id:nac_1h1a
-> herstel_vertelt

=== herstel_vertelt
# hendriks: worried sit
# bram: sad sit
Dan komt het. Zes weken. Zestien, die zevenentwintig werd. Een rooster dat hij gaf omdat iemand ernaar vroeg. #id:nac_nqij
bram (ashamed): En ik heb dingen gestuurd. Vraag niet wat. #id:nac_ack3
hendriks (warm): Ik vraag niet wat. Hij is volwassen, hij moest stoppen. Jij zit niet in de problemen. Nooit, hierom. #id:nac_g5cj
bram (sad): Ben ik dom? #id:nac_3cuu
hendriks (warm): Jij dacht dat er iemand wakker bleef om jou. Dat had ik moeten zijn. Hij deed alsof. #id:nac_1bo0
{ bank == "zit" || bank == "koek":
    bram (thinking): @aisha bleef ook. Acht minuten. Ik dacht: zo voelt het dus als niemand iets wil. #id:nac_hwzs
- else:
    bram (thinking): Ik weet niet meer hoe het voelt als niemand iets wil. #id:nac_b546
    hendriks (warm): Zo. Ongeveer. Met een lege vla. #id:nac_tu48
}
+ [Vraag: 'Bellen we nu iemand, of eerst slapen?' #id:nac_8si9] -> herstel_slapen
+ [Vraag: 'Wie mag het weten? Jij noemt ze.' #id:nac_wwdy] -> herstel_noemen

=== herstel_slapen
~ tempo = "slapen"
bram (tired): Eerst slapen. En jij op de grond. #id:nac_hzdh
De grond is hard. Ik lig er beter dan in twee jaar bed. Om tien uur maken we pas het eerste geluid. #id:nac_29oz
-> herstel_samen

=== herstel_noemen
~ tempo = "noemen"
bram (thinking): @degroot. En @mila en @jayden. Die zijn allebei al bezig, dacht ik. #id:nac_0jpo
hendriks (smirk): Er ligt een augurk met een strik op tafel. #id:nac_pi7v
bram (smirk): Dat is @mila. Dat is bijna een aangifte. #id:nac_3j9b
-> herstel_samen

=== herstel_samen
# place: kitchen-day
# hendriks: neutral sit right
# bram: tired sit center
# degroot: warm coffee left
# stop: degroot
Vrijdag. @degroot zit aan tafel. We bellen Helpwanted. Een mens vraagt niet waarom, maar wel of hij ontbeten heeft. #id:nac_cobg
degroot (talk): Het gesprek bewaren we, alleen de woorden. Het account melden we. Met de politie praat je als jij dat wilt. #id:nac_rup2
{ tempo == "noemen":
    # mila: neutral stand left
    # jayden: neutral stand left
    # beside: mila
    # beside: jayden
    jayden (talk): Ik heb de tijden. Ze mogen in de map. #id:nac_4b07
    mila (warm): En ik heb niks. Ik ben van de augurk. #id:nac_ijfy
- else:
    Hij kijkt naar zijn telefoon. Hij kijkt naar mij. Er staan twee appjes van @mila op. Die laat hij open. #id:nac_oe8c
    bram (talk): Haar vertel ik het zelf. Zondag. In het echt. #id:nac_xh0p
}
# stop: hendriks
bram (scared): Nu dan. Iedereen naar de kaas kijken. #id:nac_a804
Wij kijken naar de kaas. We horen een tik. Niemand zegt hoera. @degroot schenkt in. #thought #id:nac_mwdi
# place: classroom-day
# haddad: ashamed stand center
# bram: tired sit left
# aisha: neutral sit right
Maandag brengt hij zijn briefje naar school. Het is van mij, en dit keer niet van K. Oelkast. #id:nac_6xnv
haddad (ashamed): Ik gaf je een drie en een opmerking. Dat moest andersom: eerst een vraag. Hoe is het met je? #id:nac_9b38
bram (thinking): Een zesje, meneer. #id:nac_l50c
haddad (warm): Dat noteer ik. Zonder herkansing. #id:nac_ri5q
{ bank == "plaagt" || bank == "rooster" || bank == "onzin":
    aisha (ashamed): Ik had op die bank alleen hoeven zitten. Wil je dat alsnog? Nee is goed. #id:nac_rgrv
    bram (neutral): Vandaag niet. Dinsdag misschien. #id:nac_4pwn
- else:
    aisha (smirk): Dinsdag, de bank. Mijn enkel heeft al gevraagd waar je bleef. #id:nac_l4d5
}
# place: kitchen-night
# bram: happy stand center
# hendriks: warm stand right
# music: theme
Drie weken later kom ik thuis van een late dienst. Kwart voor twaalf. Op de deur hangt mijn briefje van vanmiddag. #id:nac_034c
'Niet alleen brood eten.' Eronder, met potlood: 'Jij ook niet. Er staat soep. Hij is nog warm. De koelkast.' #id:nac_vkle
# bram: smirk stand
bram (smirk): Ik was toevallig nog op. Van de dorst. #id:nac_wmhb
Het is tien over half tien geweest, en elf, en nu bijna twaalf. Ik zeg er niks van. Ik pak twee kommen. #thought #id:nac_n9fj
haddad: Tweeënveertig. Onder vraag tien, over spieren. Mijn vrouw belde haar zus op een dinsdag. #nu #id:nac_lx5i
degroot: Er loopt een onderzoek. Hoe het afloopt weet ik niet. Hij hoeft er niet op te wachten met leven. #nu #id:nac_87ah
bram: Vannacht ging hij weer aan, in mijn hoofd. Ik heb op de muur geklopt. Er werd teruggeklopt. #nu #id:nac_6fyx
hendriks: Ik vroeg het eerst verkeerd. Jij ging toch verder, naar tree zes. Daar past een tweede moeder op. #nu #id:nac_u6d0
Ik ben erbij #ending:ik-ben-erbij #kind:repaired #id:nac_f0rm
-> END
