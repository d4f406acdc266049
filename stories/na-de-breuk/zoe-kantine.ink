// De kant van Zoë: dinsdag. Een volwassene gaat te snel, en dan is het pauze.

=== zoe_dinsdag
~ side = "zoe"
# place: hallway-day
# zoe: neutral stand left
# haddad: neutral stand right
{ trap == "zegt" || trap == "appt":
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
{ veld == "apart":
    Pauze. Tomatensoep. De trainer heeft elf namen gekregen, hoor ik. Van @finn. Hij las ze zelf voor. #id:ndb_f03x
}
{ veld == "sok":
    Pauze. Tomatensoep. Bij de club is het weggehaald, hoor ik. @finn zoekt nog steeds zijn telefoon. #id:ndb_p4mn
}
{ veld == "luid":
    Pauze. Tomatensoep. Sinds gisteren neemt @fleur niet meer op. Bij niemand. @finn zit erbij alsof hij zijn bord niet mag. #id:ndb_pxvb
}
{ veld == "stem":
    Pauze. Tomatensoep. Sinds gisteren neemt @fleur niet meer op. Bij niemand. Bij de deur zegt iemand iets over een stofzuiger. #id:ndb_6mt6
}
bram (smirk): Het is gewoon karma. Eerst filmde zij iedereen. #id:ndb_085o
timo (annoyed): Karma heeft geen telefoon, @bram. Iemand drukte op verzenden. #id:ndb_o6cn
# fleur: neutral stand center
Dan komt @fleur binnen, met een dienblad en haar kin omhoog. #id:ndb_9c58
fleur (neutral): Is hier iets te zien? Of eten jullie altijd met open mond? #id:ndb_scwt
Iedereen kijkt naar haar. En dan kijken ze allemaal naar mij. Van iedereen hier heb ik het meeste recht. Dat vinden ze. #id:ndb_zxu7
bram (smirk): Zeg jij eens wat, Toegift. #id:ndb_pykw
# music: tension
Eén woord. Zij heeft het gemaakt. Ik hoef het alleen terug te geven. #grens:toegift #id:ndb_aah5
Mijn mond staat al in de T. #thought #id:ndb_39mp
fleur: Als zij het zegt, hou ik het niet. Van haar zou ik het nog snappen ook. #stil #id:ndb_y2wf
yusuf: Niemand eet. Er komt een vel op de soep. #stil #id:ndb_x6ix
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
zoe (tired): Ja. Maar nu hoeft het niet. #id:ndb_dnio
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
fleur (suspicious): Je slurpt in vieren. #id:ndb_1ne3
zoe (smirk): Dank je. #id:ndb_t1dt
-> zoe_slot

=== zoe_laat_haar
~ woord = "laat"
# music: off
zoe (neutral): Laat haar maar. Ze weet nu hoe het voelt. #id:ndb_6pyw
Het klinkt groot van me. Iedereen knikt. Ik knik zelf mee. #id:ndb_j9d3
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
