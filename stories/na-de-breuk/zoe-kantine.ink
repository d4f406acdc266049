// De kant van Zoë: maandagavond, en dinsdag. Een volwassene gaat te snel, en dan is het pauze.

=== zoe_avond
~ side = "zoe"
{ trap == "zegt" || trap == "appt":
    -> zoe_avond_appt
}
-> zoe_avond_filmpje

=== zoe_avond_appt
# place: bedroom-night
# zoe: tired sit center
Maandagavond. Ik drum op mijn kussen. De buren zijn voor mijn kussen. #id:ndb_0qy2
# sound: ping
# shot: close
# zoe: shocked phone
fleur: hoe lang duurt het #chat:fleur #id:ndb_7yrv
zoe: wat #chat:fleur #id:ndb_cupt
fleur: dat ze kijken #chat:fleur #id:ndb_e0nr
# zoe: thinking phone
Ze vraagt het aan mij. Ik ben hier dus de deskundige. Dat heb ik aan haar te danken. #thought #id:ndb_2yvb
+ [Stuur: 'Een jaar. Bij mij.' #id:ndb_hlbg] -> zoe_avond_jaar
+ [Stuur: 'Korter, als er iemand naast je zit.' #id:ndb_c0qh] -> zoe_avond_korter

=== zoe_avond_jaar
~ avond = "jaar"
zoe (neutral phone): een jaar. bij mij #chat:fleur #id:ndb_l3fn
Ze typt. Ze stopt. Ze typt. Er komt een duim. Ik had op een grap gerekend. #id:ndb_p46r
-> zoe_dinsdag

=== zoe_avond_korter
~ avond = "korter"
zoe (neutral phone): korter, als er iemand naast je zit #chat:fleur #id:ndb_1lus
fleur: dit is geen uitnodiging #chat:fleur #id:ndb_s7e9
zoe: nee hoor #chat:fleur #id:ndb_qqir
-> zoe_dinsdag

=== zoe_avond_filmpje
# place: bedroom-night
# zoe: tired sit center
Maandagavond. Ik drum op mijn kussen. In de app is het stil. Zo'n stilte waar iedereen in zit. #id:ndb_w2ko
# shot: close
# zoe: thinking phone
@fleur is online. Ze is al drie uur online, en ze zegt niks. Dat is nog nooit gebeurd. #id:ndb_9sdo
+ [Kijk je eigen filmpje terug. Alle veertig seconden. #id:ndb_1ok0] -> zoe_avond_kijkt
+ [Begin een berichtje aan @fleur. #id:ndb_s5p2] -> zoe_avond_typt

=== zoe_avond_kijkt
~ avond = "filmpje"
# zoe: sad phone
Ik kijk niet naar mezelf. Ik luister naar het lachen. Het komt van achter naar voor, als applaus. #id:ndb_33fb
-> zoe_dinsdag

=== zoe_avond_typt
~ avond = "typt"
# zoe: ashamed phone
'Hoi,' typ ik. Ik wis het. 'Zeg,' typ ik. Ik wis het. Het is best werk, niks sturen. #id:ndb_7nwx
-> zoe_dinsdag

=== zoe_dinsdag
{ trap == "zegt" || trap == "appt":
    # place: hallway-day
    # zoe: neutral stand left
    # haddad: neutral stand right
    # fleur: neutral stand center
    Dinsdag. @haddad komt de gang door met zijn telefoon in de lucht. #id:ndb_llfg
    haddad (talk): @fleur, ik heb je moeder gebeld. Ze is onderweg. #id:ndb_qe1b
    # fleur: furious stand
    fleur (furious): Ik zou het zélf doen. Gisteren durfde ik nog niet. De taart staat in mijn kluisje. #id:ndb_p30w
    haddad (ashamed): Dat had ik eerst aan jou moeten vragen. Het was jouw gesprek. Ik was te snel. #id:ndb_a3n6
    fleur (annoyed): In deze zaak ben ik beheerder, meneer. U bent lid. #id:ndb_k2xi
    haddad (worried): Wat mag een lid? #id:ndb_dkkh
    fleur (neutral): Haar opvangen. En zeggen dat er taart is. #id:ndb_cb6l
- else:
    # place: hallway-day
    # zoe: neutral stand left
    # haddad: neutral stand right
    # aisha: annoyed stand center
    Dinsdag. Tree vier is leeg. Ze zit in een lokaal, met haar telefoon ondersteboven. Niemand vroeg waarom. #id:ndb_em0l
    haddad (annoyed): Had ze dat nummer maar niet zo rondgestrooid. #id:ndb_52ur
    aisha (angry): Ze is beheerder, meneer. Iedereen hier heeft haar nummer. Eén iemand strooide ermee. #id:ndb_6t5s
    haddad (ashamed): ... Dat klopt. Ik begon bij de verkeerde. Ik haal @degroot erbij, en ik vraag @fleur wat ze wil. #id:ndb_xx3m
}
# place: canteen-day
# zoe: neutral sit left
# timo: neutral wheel right
# bram: smirk sit right
bram (smirk): Het is gewoon karma. Eerst filmde zij iedereen. #id:ndb_085o
timo (annoyed): Karma heeft geen telefoon, @bram. Iemand drukte op verzenden. #id:ndb_o6cn
{ veld == "apart":
    De trainer heeft elf namen gekregen, hoor ik. Van @finn. Hij las ze zelf voor. Zijn eigen naam ook. #id:ndb_f03x
}
{ veld == "sok":
    Bij de club is het weggehaald, hoor ik. @finn zoekt nog steeds zijn telefoon. #id:ndb_p4mn
}
{ veld == "luid":
    Sinds gisteren neemt @fleur niet meer op. Bij niemand. @finn zit erbij alsof hij zijn bord niet mag. #id:ndb_pxvb
}
{ veld == "stem":
    Sinds gisteren neemt @fleur niet meer op. Bij niemand. Bij de deur zegt iemand iets over een stofzuiger. #id:ndb_6mt6
}
# fleur: neutral stand center
Dan komt @fleur binnen. Tomatensoep op haar dienblad, haar kin omhoog. #id:ndb_9c58
fleur (neutral): Is hier iets te zien? Of eten jullie altijd met open mond? #id:ndb_scwt
Iedereen kijkt naar haar. En dan kijken ze allemaal naar mij. Van iedereen hier heb ik het meeste recht. Dat vinden ze. #id:ndb_zxu7
bram (smirk): Zeg jij eens wat, Toegift. #id:ndb_pykw
{ avond == "filmpje":
    Ik ken het geluid dat er nu komt. Ik heb het gisteravond nog teruggeluisterd. #thought #id:ndb_pgm3
}
# music: tension
Eén woord. Zij heeft het gemaakt. Ik hoef het alleen terug te geven. #grens:toegift #id:ndb_aah5
Mijn mond staat al in de T. #thought #id:ndb_39mp
fleur: Als zij het zegt, hou ik het niet. Van haar zou ik het nog snappen ook. #stil #id:ndb_y2wf
bram: Ik heb het gezegd en niemand lachte. Lach dan. Iemand. #stil #id:ndb_f7e7
timo: Als @zoe lacht, lacht alles. Ze weet niet half hoe hard ze is. #stil #id:ndb_r51l
+ [Zeg hardop: 'Ik ben boos op haar. Hier doe ik niet aan mee.' #kantel:zoe #id:ndb_7oiv] -> zoe_stop
+ [Pak je soep. Ga tegenover haar zitten. #kantel:zoe #laag #id:ndb_y5xg] -> zoe_soep
+ [Zeg mild: 'Laat haar maar. Ze weet nu hoe het voelt.' #kantel:zoe #mis #id:ndb_fsoa] -> zoe_laat_haar
+ [(verder) #verder #id:ndb_qk3z] -> zoe_woord

=== zoe_stop
~ woord = "stop"
# music: off
# stop: zoe
# shot: wide
# zoe: angry stand
zoe (angry): Ik ben boos op haar. Al een jaar. En hier doe ik niet aan mee. #id:ndb_2eqy
zoe (angry): Van mij ging er veertig seconden drummen rond. Dit is iets anders. Wie het heeft, gooit het weg. #id:ndb_5yc3
De hele kantine zoekt iets in zijn soep. 'Ik heb het al weg,' zegt iemand. 'Ik wou het nooit,' zegt een ander. En nog een. #id:ndb_67j5
fleur (annoyed): Dat had ik zelf ook kunnen zeggen. #id:ndb_7ljm
{ avond == "jaar":
    zoe (tired): Dan had het een jaar geduurd. #id:ndb_bixh
- else:
    zoe (tired): Ja. Maar nu hoeft het niet. #id:ndb_dnio
}
-> zoe_slot

=== zoe_soep
~ woord = "soep"
# music: off
# beside: zoe
# shot: wide
# fleur: neutral sit
# zoe: neutral walk
Ik loop met mijn soep de hele kantine door. Het is heel ver. Het klotst. #id:ndb_wdf1
zoe (neutral): Is hier bezet? #id:ndb_dkxy
fleur (annoyed): Ja. Door jou, zo te zien. #id:ndb_9lxh
# zoe: neutral sit
We eten. Meer is er niet te zien. Tafel voor tafel begint iedereen weer te praten. #id:ndb_630k
{ avond == "korter":
    fleur (suspicious): Ik zei dat het geen uitnodiging was. #id:ndb_vj7a
    zoe (smirk): Ik heb honger. #id:ndb_xdgt
- else:
    fleur (suspicious): Je slurpt in vieren. #id:ndb_1ne3
    zoe (smirk): Dank je. #id:ndb_t1dt
}
-> zoe_slot

=== zoe_laat_haar
~ woord = "laat"
# music: off
zoe (neutral): Laat haar maar. Ze weet nu hoe het voelt. #id:ndb_6pyw
Het klinkt heel volwassen. Iedereen knikt. Ik knik zelf mee. #id:ndb_j9d3
fleur (neutral): Wat ben je toch een mooi mens, Toegift. #id:ndb_5mtc
# exit: fleur
timo (angry): Dat was geen 'hou op'. Dat was 'net goed', met een strik erom. #id:ndb_41t0
-> zoe_slot

=== zoe_woord
~ woord = "toegift"
# music: off
zoe (smirk): Toegift? #id:ndb_2q6u
# sound: laugh-off
Eén tel stilte. Dan komt het lachen, van achter naar voor, als applaus. Het is precies zo lekker als ik dacht. #id:ndb_ncpu
Vier tellen. Dan zie ik haar dienblad. De soep trilt. #thought #id:ndb_g8dy
# exit: fleur
timo (sad): Dat was die lach van vorig jaar, @zoe. Die van jou. #id:ndb_0egi
-> zoe_slot

=== zoe_slot
{ woord == "stop" || woord == "soep":
    { (trap == "zegt" || trap == "appt") && (stok == "nee" || stok == "trommel" || stok == "sem"):
        -> zoe_eind_toegift
    }
    { stok == "nee" || stok == "trommel" || stok == "sem":
        -> zoe_eind_deur
    }
    -> zoe_eind_te_laat
}
{ stok == "nee" || stok == "trommel" || stok == "sem":
    -> zoe_eind_strik
}
{ trap == "zegt" || trap == "appt":
    -> zoe_eind_te_laat
}
-> zoe_eind_vier_tellen
