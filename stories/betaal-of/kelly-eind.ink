// Hoe het bij Kelly afloopt: vier eindes.

=== kelly_slot
~ side = "kelly"
{ vader == "goed" || vader == "bord":
    { (kier == "schuif" || kier == "drie") && (vier == "vraagt" || vier == "mouw"):
        -> kelly_eind_tien
    }
    -> kelly_eind_alarm
}
{ kier == "schuif" || kier == "drie":
    -> kelly_eind_afgeslagen
}
-> kelly_eind_bureau

=== kelly_eind_tien
# place: kitchen-night
# pinas: happy stand right
# jayden: tired sit center
# kelly: happy stand left
# music: theme
Vrijdagavond. Er kwam niks meer. Niet bij hem, niet bij een ander. Wie nergens antwoord krijgt, loopt door. #id:bo_xmm0
Donderdag hebben ze met Helpwanted gechat en het account geblokkeerd. Ik mocht erbij zitten, met mijn mond dicht. #id:bo_s536
{ vader == "bord":
    Zijn bord van donderdag staat er nog. Leeg. Papa weigert het af te wassen. #thought #id:bo_0gey
- else:
    Papa heeft zijn bus afgebeld. Voor het eerst in twintig jaar. Ze dachten dat hij een grap maakte. #id:bo_qkci
}
pinas (talk): En het proefexamen? #id:bo_2kv4
kelly (shrug): Gezakt. Twee keer afgeslagen. #id:bo_pdvn
jayden (smirk): Woensdag vier, donderdag twee, vandaag nul. Morgen start jij andermans auto's. #id:bo_wex0
{ envelop == "geeft":
    jayden (ashamed): Ik betaal je terug. Ik heb een schema. Met kleuren. #id:bo_7gdz
    kelly (warm): In koude voeten. Een winter lang mag jij niet klagen. #id:bo_q7mg
}
{ envelop == "tegels":
    Op de tegels liggen we weer, met z'n tweeën. Papa stapt over ons heen met de borden. #id:bo_dncp
}
{ envelop == "schrok":
    jayden (smirk): Niemand heeft vandaag iets gestuurd. De gewone niemand. #id:bo_bg6a
}
{ envelop == "lacht":
    kelly (ashamed): Ik ben toch wel een bank, trouwens. Een kleine. #id:bo_q50h
    jayden (smirk): Met koude voeten. #id:bo_5ii5
}
# sound: door
De buren komen onze pannen terugbrengen. Ze ruiken wat. Ze blijven hangen. Dan komt @yusuf, met zijn moeder. #id:bo_rt9g
# shot: wide
# yusuf: happy stand left
Ik tel. Ik tel nog een keer. Aan onze tafel zitten tien mensen. Papa doet alsof hij een ui snijdt. #id:bo_ulfv
{ vier == "mouw":
    jayden: Eén mouw, vier treden. Ik hoefde alleen maar mee te lopen. De rest zei ik zelf, tegen een pan. #nu #id:bo_f1sv
- else:
    jayden: Ik mocht het zelf zeggen. Op mijn manier, tegen een pan. Dat maakte het weer van mij. #nu #id:bo_i2t5
}
yusuf: Ik had hem woensdag uitgelachen. Ik zei sorry. Hij zei: pak een bord. #nu #id:bo_7km5
pinas: Tien. Ik zei toch dat je het nooit weet. #nu #id:bo_1mro
{ kier == "schuif":
    kelly: Ik had geen tekst. Alleen koude voeten. Jij zei 'schuif op' en ging zitten. Zo moeilijk is het. #nu #id:bo_3623
- else:
    kelly: Ik had geen tekst. Alleen een muur. Jij klopte en je wachtte. Zo moeilijk is het. #nu #id:bo_w75g
}
Voor tien #ending:voor-tien #kind:stopped #id:bo_fkn8
-> END

=== kelly_eind_alarm
# place: bus-inside-day
# kelly: thinking sit left
# jayden: tired sit right
# music: theme
# sound: engine
Zaterdag. Lijn vier, helemaal achterin. Papa rijdt. @jayden zit aan de andere kant van het gangpad. #id:bo_3rbp
Het is over, denken we. Helpwanted hielp. Er is niks meer gekomen, bij niemand. #id:bo_74ct
{ vier == "rug":
    jayden (neutral): Jij had het niet mogen zeggen zonder mij. #id:bo_1xxv
    kelly (ashamed): Nee. Het was jouw verhaal. Ik heb het afgepakt. Sorry. #id:bo_4mu6
- else:
    { kier == "pakt":
        jayden (neutral): Elf keer heeft hij getrild. Jij wist het. Ik niet. #id:bo_rtc2
        kelly (ashamed): Ik pakte het ding. Ik had jou moeten pakken. Vasthouden, bedoel ik. Sorry. #id:bo_pt8v
    }
    { kier == "typt":
        jayden (neutral): Lantaarn. #id:bo_p7ii
        kelly (ashamed): Ik weet het. Dat was voor mij. Niet voor jou. Sorry. #id:bo_8hnj
    }
    { kier == "dicht":
        jayden (neutral): Je deed de deur dicht. #id:bo_hxtq
        kelly (ashamed): Ik had één regel gelezen. Ik deed alsof ik niet kon lezen. Sorry. #id:bo_6cjd
    }
    { kier == "schuif" || kier == "drie":
        jayden (neutral): Op de trap dacht ik: nu zegt ze 'pap'. En toen ging de voordeur. #id:bo_9bxe
        kelly (ashamed): Ik wou een beter moment. Sorry. Dat was er al. #id:bo_j1tp
    }
}
{ vier == "trap" && (kier == "pakt" || kier == "typt" || kier == "dicht"):
    jayden (thinking): En toen wachtte je ook nog een dag. #id:bo_hx71
}
Hij kijkt naar buiten. Een halte. Nog een halte. Ik zeg er niks achteraan. #thought #id:bo_q19w
# shot: wide
# jayden: neutral walk
Bij de rotonde staat hij op. Hij loopt door de slingerende bus en ploft naast me neer. #id:bo_5e7i
jayden (smirk): Weet je wie er stilstaat voor de rotonde? Een lesauto. Die van jou. #id:bo_29bc
kelly (laugh): Pap! Alarmlichten! #id:bo_pa2q
{ zwaai:
    Papa zwaait al. De eerste drie rijen zwaaien mee. Die hond zit er ook weer. #id:bo_xm2j
- else:
    Papa had ze al aan. 'Dat is ook iemands dochter,' roept hij door de bus. #id:bo_cjzh
}
jayden: Ze deed het eerst fout. Daarna zei ze precies één keer sorry. Daar kan ik tegen. #nu #id:bo_h56s
pinas: Je toetert niet naar wie stilstaat. Je gaat erachter staan. #nu #id:bo_4pk0
yusuf: Hij heeft het me zelf verteld, in het spel. De lama ging erbij zitten. #nu #id:bo_7we5
kelly: Ik sloeg af. Jij ook, op mijn plek. En toen begonnen we gewoon opnieuw. #nu #id:bo_jl6m
Alarmlichten #ending:alarmlichten #kind:stopped #id:bo_5abr
-> END

=== kelly_eind_afgeslagen
# place: kitchen-night
# kelly: tired stand left
# music: theme
Vrijdagavond. Drie borden, op drie plekken in huis. De pan is nog helemaal vol. #id:bo_qre7
{ vader == "betaalt":
    # pinas: sad sit right
    pinas (sad): Ik heb nog een keer betaald. Toen nog een keer. Ik dacht: nu stopt hij. #id:bo_ty09
    kelly (tired): Van betalen stopt hij niet, pap. Van niet meer opendoen wel. Meestal. #id:bo_0wss
- else:
    # pinas: ashamed sit right
    pinas (ashamed): Hij praat wel met jou. #id:bo_lv3a
    kelly (tired): Ik vroeg hem niks, pap. Ik ging ernaast liggen. #id:bo_w9gi
}
{ vier == "rug":
    Ik vertelde het achter zijn rug. Die rug zie ik nu vaker dan zijn gezicht. #thought #id:bo_qqik
}
{ vier == "trap":
    Als ik dat ene woord had gezegd, op de trap. Dan was papa nog niet zo moe geweest. Denk ik. #thought #id:bo_2wpq
}
{ envelop == "geeft":
    Mijn lessen zijn op. Ik sta nu letterlijk stil. #thought #id:bo_hm51
}
# place: bedroom-night
# shot: wide
# kelly: warm sit left
# jayden: tired sit right
's Nachts klop ik. Hij klopt terug. Dat doen we nog wel. Om tien over twee. #id:bo_4927
jayden: @kelly weet het, en die blijft. Papa weet het, en die is er even niet. Dus half. #nu #id:bo_sdfx
pinas: Ik kan een bus van achttien meter keren in een straat van niks. Dit kon ik niet. Nog niet. #nu #id:bo_lcv4
yusuf: Ik zag zijn vader rijden, met zijn lichten uit. Ik stak mijn hand op. Hij zag me niet. #nu #id:bo_qo0s
kelly: We kwamen van de plek. En toen sloegen we af. Jij weet hoe dat moet, hè? Opnieuw. #nu #id:bo_s15y
Afgeslagen #ending:afgeslagen #kind:half #id:bo_8zbv
+ [Herstel: ga van hier verder #herstel #id:bo_m08t] -> herstel_kelly

=== kelly_eind_bureau
# place: bedroom-night
# kelly: sad stand left
# jayden: tired sit right
# music: theme
Vrijdag. Zijn bureau is leeg. Er zit alleen nog tape op, met namen. @zoe. @timo. @finn. #id:bo_1rqw
{ kier == "pakt":
    Zijn telefoon heb ik teruggegeven. Hij bedankte me zoals je iemand achter een loket bedankt. #thought #id:bo_5rm5
}
{ kier == "typt":
    Er komen nog steeds lange antwoorden. Op iets wat ik schreef. JIJ LANTAARN. #thought #id:bo_d228
}
{ kier == "dicht":
    Onder zijn deur ligt weer die blauwe streep. Ik heb hem woensdag gezien. Ik stond erop. #thought #id:bo_inp5
}
jayden (neutral): Je hoeft niet te blijven staan, @kelly. #id:bo_2nna
{ vier == "rug":
    jayden (neutral): Je vertelt het toch wel door. #id:bo_kq86
}
{ vader == "betaalt":
    kelly (sad): Papa denkt dat het ophoudt als hij genoeg betaalt. #id:bo_vsmt
    jayden (tired): Er bestaat geen genoeg. Dat is het enige wat ik zeker weet. #id:bo_05ik
- else:
    kelly (sad): Papa weet niet hoe hij erover moet beginnen. #id:bo_r9qe
    jayden (tired): Hij wás erover begonnen. Daarom. #id:bo_rkuw
}
{ envelop == "lacht":
    'Ik ben geen bank,' zei ik woensdag. Hij vroeg niet om een bank. #thought #id:bo_u0bt
}
# place: bedroom-night
# shot: wide
# pinas: sad sit right
Die avond zet papa een keukenstoel voor zijn deur. Hij weet niet wat hij moet zeggen. Hij zit er wel. #id:bo_uu2g
jayden: Door de deur hoor ik hem ademen. Hij heeft een bord op schoot. Ik denk dat het voor mij is. #nu #id:bo_wemq
yusuf: Ik maakte een grap over mijn oma. Vanavond vroeg ik: hoe erg, van 1 tot 10? '8,7,' schreef hij. Ik blijf vragen. #nu #id:bo_8uyr
{ vader == "betaalt":
    pinas: Betalen kon ik meteen. Vragen hoe het met hem is, dat moet ik nog leren. #nu #id:bo_iozw
- else:
    pinas: Hard praten kon ik meteen. Vragen hoe het met hem is, dat moet ik nog leren. #nu #id:bo_vunv
}
kelly: Ik stond steeds aan de makkelijke kant van die deur. Hij zit er nog achter. Klop je mee? #nu #id:bo_1fk4
Een leeg bureau #ending:leeg-bureau #kind:harm #id:bo_0v43
+ [Herstel: ga van hier verder #herstel #id:bo_r2tf] -> herstel_kelly
