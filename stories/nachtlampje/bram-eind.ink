// Hoe het bij Bram afloopt, op zijn eigen tempo: twee keer gestopt, één keer half.

=== bram_slot
~ side = "bram"
{ ontbijt == "zit" || ontbijt == "blijft":
    -> bram_tafel
}
-> bram_eind_half

=== bram_tafel
# place: kitchen-day
# bram: tired sit center
# hendriks: neutral sit right
# degroot: warm coffee left
Ik heb tot drie uur geslapen. Nu zit @degroot bij ons aan tafel. Ze heeft haar eigen theezakjes mee. #id:nac_2pca
degroot (warm): Ik hoef niks te lezen en niks te zien. Jij bepaalt hoe hard we gaan. Wie wil je erbij? #id:nac_e6c0
+ [@mila en @jayden. Die wisten allebei de helft. #id:nac_2xko] -> bram_samen
+ [Alleen mama. De rest mag later. #id:nac_ipti] -> bram_mama

=== bram_samen
~ tempo = "samen"
# mila: worried stand left
# jayden: worried stand left
# beside: mila
# beside: jayden
# sound: door
Ze zijn er in negen minuten. @mila op badslippers. @jayden met een schrift vol tijden. #id:nac_lobo
jayden (talk): Zal ik je moeder wijzen waar je het bewaart? Alleen de woorden. Ik lees niks. #id:nac_onmo
bram (smirk): Je leest altijd alles. #id:nac_v01o
jayden (neutral): Ik wijs. En ik kijk naar de kaas. #id:nac_uwpw
-> bram_knop

=== bram_mama
~ tempo = "mama"
Mama bewaart het gesprek, alleen de woorden. Het duurt lang. Ze moet steeds haar neus snuiten. #id:nac_3bi6
bram (worried): Ben je boos? #id:nac_cdaz
hendriks (warm): Ja. Op iemand van zevenentwintig. Jij zit daar niet in. #id:nac_85fw
-> bram_knop

=== bram_knop
degroot (talk): Helpwanted zegt: geen afscheid, geen scheldwoord. Gewoon de deur dicht. #id:nac_nncp
bram (scared): En als hij dan verdrietig is? #id:nac_lfiz
# stop: hendriks
hendriks (warm): Dan is er vast iemand van zíjn leeftijd. #id:nac_v1w0
+ [Druk zelf. Met iedereen erbij. #id:nac_ld4b] -> bram_drukt
+ [Vraag of mama drukt. Jij kijkt naar de kaas. #id:nac_onjz] -> bram_kijkt

=== bram_drukt
Mijn vinger is koud. Ik tel tot drie. Bij twee druk ik al. Dan is het uit. #id:nac_wq9q
-> bram_uit

=== bram_kijkt
Ik hoor een tik, kleiner dan ik dacht. 'Zo,' zegt mama. Ze heeft haar ogen ook dicht. #id:nac_bszk
-> bram_uit

=== bram_uit
# shot: wide
# bram: relieved sit
En verder gebeurt er niks. Het huis staat er nog. De koelkast slaat aan. #thought #id:nac_1lxk
{ bank == "zit" || bank == "koek":
    -> bram_eind_zonder
}
-> bram_eind_zes

=== bram_eind_zonder
# place: sports-field-day
# bram: happy sit center
# aisha: smirk sit left
# music: theme
Drie weken later. Gym. Wij hebben weer een briefje. Het mijne is nu echt: bijslapen, van de dokter. #id:nac_k2vd
aisha (smirk): Mijn enkel voelt zich bedrogen. #id:nac_d1dh
{ bank == "zit":
    bram (tired): Ik heb vandaag niks leuks. Is dat goed? #id:nac_lthn
    aisha (warm): Ik heb nog niks staan. Tot het fluitje. #id:nac_ksw2
- else:
    aisha (talk): De grote helft of de kleine? #id:nac_cmhy
    bram (smirk): Die met een stem erin. #id:nac_se3h
}
{ tempo == "samen":
    # mila: laugh stand right
    Over het veld komt @mila aanrennen, met een geel briefje. Het is van mij. #id:nac_0buu
    mila (laugh): 'Sollicitatie 24: aangenomen. U begint maandag, in het groentevak.' #id:nac_v592
- else:
    # shot: close
    # bram: smirk phone
    Ik stuur @mila een bericht. Het eerste in een maand. 'Sollicitatie 24: u begint maandag, in het groentevak.' #id:nac_8u3y
    mila: GROENTEVAK?? ik wil de deur #chat:mila #id:nac_taf1
}
Ik heb er weer een, vandaag. Eentje maar. Hij is nog warm. #thought #id:nac_wfg5
hendriks: Ik werk voorlopig overdag. 's Ochtends zien we elkaar echt. We vallen allebei nogal mee. #nu #id:nac_yxis
degroot: Het gesprek ligt bij de politie. Hij mag altijd iets vragen. Hij vroeg waarom het altijd munt is. #nu #id:nac_bt4u
aisha: Elke dinsdag staat er 'niks' in mijn agenda. Met @bram. Ik zeg er van alles voor af. #nu #id:nac_5cyr
bram: Jij bleef ook zitten, en ik had niks leuks. Ik heb het wel gezien. #nu #id:nac_fhw2
Zonder grap #ending:zonder-grap #kind:stopped #id:nac_sw0n
-> END

=== bram_eind_zes
# place: kitchen-night
# bram: tired sit center
# hendriks: warm sit right
# music: theme
Drie weken later, één uur 's nachts. Ik ben wakker. Dus ik doe de koelkast open en ga ervoor zitten. #id:nac_x46i
# sound: door
hendriks (tired): Schuif eens op. Je zit op mijn tegel. #id:nac_j4e6
Ze werkt nu overdag. 's Nachts is ze gewoon een moeder met haar haar alle kanten op. #id:nac_zxfh
bram (talk): De boter smelt. #id:nac_r5y2
hendriks (shrug): Laat maar. Ik hou van soep. #id:nac_5bg0
{ bank == "plaagt":
    @aisha zei sorry, in de gang, met een koek erbij. Ik heb de koek genomen. Over de rest denk ik nog na. #thought #id:nac_15gw
}
{ bank == "rooster":
    @aisha heeft een nieuw rooster gemaakt. Er staat één ding op. 'Vraag @bram wat hij wil.' #thought #id:nac_msxp
}
{ bank == "onzin":
    @aisha kwam met haar antwoord. 'Zo weet ik het,' zei ze. Ze ging naast me zitten en zei verder niks. #thought #id:nac_bo8l
}
{ tempo == "samen":
    Op de deur hangt een zesde briefje, van @mila en @jayden. 'Monteurs geweest. Lampje gaat nu ook uit.' #id:nac_gvlj
- else:
    Op de deur hangt een zesde briefje. 'Alles goed daarbinnen?' Ik schrijf eronder: 'Steeds meer. De koelkast.' #id:nac_nrw3
}
hendriks: Op mijn werk vragen ze of ik de nachten mis. Ik heb er hier een paar. Die zijn beter. #nu #id:nac_x0sm
degroot: Hij komt dinsdags theedrinken. Hij zegt dat mijn koelkast geen humor heeft. Dat klopt. #nu #id:nac_40ln
mila: Ik stuurde een mop. Ik kreeg een nee. Ik heb gejuicht, in een volle bus. #nu #id:nac_joz6
bram: Brandt het lampje nog als de deur dicht is? Nee, hoor. En jij was er toch. #nu #id:nac_f043
Briefje zes #ending:briefje-zes #kind:stopped #id:nac_rl5x
-> END

=== bram_eind_half
# place: bedroom-night
# bram: sad sit center
# music: theme
Donderdagavond. Ik lig op bed en luister naar het huis. Het is nog niet stil. #id:nac_58gs
{ ontbijt == "pakt":
    Mijn telefoon ligt in haar trui, in de kast. Ik hoor hem tot hier niet trillen. #thought #id:nac_7cji
    Op de schoolcomputer schreef ik hem dat ik er nog ben. Mijn vingers deden het. #thought #id:nac_iocs
}
{ ontbijt == "gedaan":
    'Wat heb je gedaan?' Ik heb er een lijst van gemaakt, in mijn hoofd. Hij is lang. #thought #id:nac_3utd
    @mila hoorde hem aan, in de bus. 'Verkeerde naam erboven,' zei ze. 'Dit deed hij.' #id:nac_s0d8
}
{ ontbijt == "straks":
    Op de koelkast hangt een nieuw briefje. 'Wat mag je niet, en van wie? Ik luister. Kus.' #id:nac_7qsr
    Ik heb er de hele middag voor gestaan, met een pen. #thought #id:nac_d8li
}
{ nacht == "mila":
    # shot: close
    # bram: tired idle
    mila: en? half ding gezegd? #chat:mila #id:nac_tap3
    bram: kwart #chat:mila #id:nac_36sr
    mila: kwart telt. hoe erg is het vanavond #chat:mila #id:nac_yqda
    bram: 6. mama is thuis #chat:mila #id:nac_tfoi
}
{ nacht == "briefje":
    'Niet alles,' schreef ik. Ze heeft het gelezen. Ze heeft het in haar borstzak gestopt, bij haar pennen. #id:nac_jja1
}
{ nacht == "rust":
    Na school heb ik weer geslapen. Er past nu een zin in mijn hoofd, denk ik. Een korte. #thought #id:nac_5djr
}
# shot: wide
# sound: door
# hendriks: worried stand left
hendriks (worried): Ik werk vannacht niet. Ik zit op de trap, als je me zoekt. Tree zes. #id:nac_k9e7
hendriks: Vanochtend deed ik het verkeerd. Nu zit ik hier, en ik oefen een zin die met 'waar' begint. #nu #id:nac_7clz
mila: Ik heb een augurk gebracht. In een pot, met een strik. Ik had er in twee talen geen woorden bij. #nu #id:nac_1x8l
jayden: In het spel brandt zijn lampje nog. Ik heb hem gevraagd hoe erg. Een 6. Zijn moeder is thuis. #nu #id:nac_jpre
bram: Ik heb een kwart gezegd. Jij bent er nog. Zij ook, op tree zes. Ik hoor haar niezen. #nu #id:nac_3km9
Een kwart #ending:een-kwart #kind:half #id:nac_f6t7
+ [Herstel: ga van hier verder. Even ben je @hendriks. #herstel #id:nac_xpu7] -> herstel_hendriks
