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
degroot (warm): Ik lees niks terug en ik hoef niks te zien. Jij bepaalt hoe hard we gaan. Wie wil je erbij? #id:nac_7m8s
+ [@mila en @jayden. Die wisten allebei de helft. #id:nac_2xko] -> bram_samen
+ [Alleen mama. De rest mag later. #id:nac_ipti] -> bram_mama

=== bram_samen
~ tempo = "samen"
# mila: worried stand left
# jayden: worried stand left
# beside: mila
# beside: jayden
# sound: door
Ze zijn er in negen minuten. @mila in badslippers. @jayden met een schrift, en een sok waar iets in zit. #id:nac_y3tc
jayden (talk): Zal ik het gesprek bewaren? Alleen de woorden. Ik hoef ze niet te lezen. #id:nac_3rnu
bram (smirk): Je leest altijd alles. #id:nac_v01o
jayden (neutral): Ik kijk wel naar de kaas. #id:nac_uwpw
-> bram_knop

=== bram_mama
~ tempo = "mama"
Mama bewaart het gesprek, foto voor foto van het scherm. Alleen de woorden. Ze snuit haar neus bij elke tien. #id:nac_9yd2
bram (worried): Ben je boos? #id:nac_cdaz
hendriks (warm): Ja. Op iemand van zevenentwintig. Jij zit daar niet in. #id:nac_85fw
-> bram_knop

=== bram_knop
degroot (talk): Geen afscheid, ook geen scheldwoord. Een meneer van Helpwanted zei: gewoon de deur dicht. #id:nac_0x6k
bram (scared): En als hij dan verdrietig is? #id:nac_lfiz
hendriks (warm): Dan is er vast iemand van zíjn leeftijd. #id:nac_v1w0
# stop: hendriks
+ [Druk zelf. Met iedereen erbij. #id:nac_ld4b] -> bram_drukt
+ [Vraag of mama drukt. Jij kijkt naar de kaas. #id:nac_onjz] -> bram_kijkt

=== bram_drukt
Mijn vinger is koud. Ik tel tot drie, zoals @haddad het nooit haalt. Dan is het uit. #id:nac_oip8
-> bram_uit

=== bram_kijkt
Ik hoor een tik, kleiner dan ik dacht. 'Zo,' zegt mama. Ze heeft haar ogen ook dicht. #id:nac_bszk
-> bram_uit

=== bram_uit
# shot: wide
# bram: relieved sit
Het wordt heel donker in mijn broekzak. En verder gebeurt er niks. De koelkast slaat aan. #thought #id:nac_c6l8
{ bank == "zit" || bank == "koek":
    -> bram_eind_zonder
}
-> bram_eind_zes

=== bram_eind_zonder
# place: sports-field-day
# bram: happy sit center
# aisha: smirk sit left
# music: theme
Drie weken later. Gym. Wij hebben weer een briefje. Het mijne is echt: ik slaap bij, van de dokter. #id:nac_4mv5
aisha (smirk): Mijn enkel voelt zich bedrogen. #id:nac_d1dh
{ bank == "zit":
    bram (tired): Ik heb vandaag niks leuks. Is dat goed? #id:nac_lthn
    aisha (warm): Ik heb mijn agenda leeg. Tot het fluitje. #id:nac_h0uf
- else:
    aisha (talk): De grote helft of de kleine? #id:nac_cmhy
    bram (smirk): Die met een stem erin. #id:nac_se3h
}
{ tempo == "samen":
    # mila: laugh stand right
    Over het veld komt @mila aanrennen. Ze heeft ook een briefje. Het is van mij, en het is geel. #id:nac_j23j
    mila (laugh): 'Sollicitatie 24: aangenomen. U begint maandag, in het groentevak.' #id:nac_v592
- else:
    # shot: close
    # bram: smirk phone
    Ik stuur @mila een bericht. Het eerste in een maand. 'Sollicitatie 24: u begint maandag, in het groentevak.' #id:nac_8u3y
    mila: GROENTEVAK?? ik wil de deur #chat:mila #id:nac_taf1
}
Ik heb er weer een, vandaag. Eentje maar. Hij is nog warm. #thought #id:nac_wfg5
hendriks: Ik werk voorlopig overdag. Ik moet eraan wennen dat de zon zo vroeg al gezellig doet. #nu #id:nac_t38j
degroot: Het gesprek ligt bij de politie. Hij hoeft er niks mee. Hij mag altijd iets vragen. #nu #id:nac_78nb
aisha: Acht minuten niks. Ik heb het in mijn agenda gezet. Elke dinsdag: niks, met @bram. #nu #id:nac_4dea
bram: Jij zat er ook bij toen ik niks te lachen had. Ik heb je gezien, hoor. #nu #id:nac_75o6
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
    @aisha kwam met een antwoord. Drie weken te laat. 'Omdat we dan ook bleven zitten,' zei ze. #thought #id:nac_077u
}
{ tempo == "samen":
    Op de deur hangt een zesde briefje. Het is van @mila en @jayden samen. 'Monteurs geweest. Hij doet het.' #id:nac_mgtb
- else:
    Op de deur hangt een zesde briefje. 'Alles goed daarbinnen?' Ik schrijf eronder: 'Bijna alles. Kus, de koelkast.' #id:nac_4aab
}
hendriks: Op mijn werk vragen ze of ik de nachten mis. Ik heb er hier een paar. Die zijn beter. #nu #id:nac_x0sm
degroot: Hij komt dinsdags theedrinken. Hij zegt dat mijn koelkast geen humor heeft. Dat klopt. #nu #id:nac_40ln
mila: Ik stuurde sollicitatie vijfentwintig. Ik kreeg een nee. Ik heb in de bus zitten juichen. #nu #id:nac_c7g9
bram: Brandt het lampje nog als de deur dicht is? Nee. En jij was er toch. #nu #id:nac_rmac
Briefje zes #ending:briefje-zes #kind:stopped #id:nac_rl5x
-> END

=== bram_eind_half
# place: bedroom-night
# bram: sad sit center
# music: theme
{ ontbijt == "pakt":
    Donderdagavond. Mijn telefoon ligt in de trui van mama. Ze heeft hem niet gelezen. Ze vindt het zelf ook niks. #thought #id:nac_9tky
    Op de schoolcomputer heb ik hem geschreven dat ik er nog ben. Ik wou het niet. Mijn vingers wel. #thought #id:nac_b1r6
}
{ ontbijt == "gedaan":
    Donderdagavond. 'Wat heb je gedaan?' Ik heb een lijst gemaakt, in mijn hoofd. Hij is heel lang. #thought #id:nac_90ko
    @mila zegt dat het de verkeerde lijst is. 'Dit is wat híj deed,' zei ze. 'Jij hebt alleen gehoopt.' #id:nac_b9nj
}
{ ontbijt == "straks":
    Donderdagavond. Op de koelkast hangt een nieuw briefje. 'Wat mag je niet, en van wie? Ik luister. Kus.' #id:nac_sxa5
    Ik heb er de hele middag naar gekeken. Mijn pen ligt ernaast. #thought #id:nac_p9di
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
    Ik heb weer drie uur geslapen. Mijn hoofd is iets groter vanbinnen. Er past een zin in, denk ik. #thought #id:nac_7mgx
}
# shot: wide
# sound: door
# hendriks: worried stand left
hendriks (worried): Ik heb afgebeld. Ik werk vannacht niet. Ik zit op de trap, als je me zoekt. #id:nac_gelm
hendriks: Ik deed het vanochtend verkeerd. Ik zit op tree zes en ik denk aan zinnen die beginnen met 'waar'. #nu #id:nac_stxn
mila: Ik heb hem een augurk gebracht. In een pot, met een strik. Hij zei dat dat geen antwoord was. #nu #id:nac_wkww
jayden: Ik hou zijn tent in de gaten. Het lampje ging om elf uur uit. Ik durf nog niet te juichen. #nu #id:nac_hnu9
bram: Ik heb een kwart gezegd. Jij bleef toch. De deur staat nog open, en zij zit op tree zes. #nu #id:nac_s6ud
Een kwart #ending:een-kwart #kind:half #id:nac_f6t7
+ [Herstel: ga van hier verder. Even ben je @hendriks. #herstel #id:nac_xpu7] -> herstel_hendriks
