// Hoe het bij Lotte afloopt: vier eindes. Vrijdag, het laatste uur, weer en wind voorbehouden.

=== lotte_eind_bui
# place: music-room-day
# lotte: happy explain left
# zoe: happy sit center
# music: theme
Vrijdag. Er zijn dertig stoelen en veertig mensen. Vooraan zit een buschauffeur, tussen twee ritten in. #id:nep_dqiz
pinas (happy right): Die bui, daar. Die is van mijn zoon. Hij heeft het eerst gevráágd. #id:nep_n336
# exit: pinas
lotte (furious explain): Blaas, winden! Blaas, tot je wangen... #id:nep_6p6d
{ teken:
    Ik tel. Bij vijf gaat mijn hand omhoog. Zij was bij vier. #id:nep_h369
- else:
    Ik tel. Bij drie is ze er al. Ik sta er toch. #id:nep_y0fy
}
# sound: drum
Mijn kroon schiet over mijn ogen. Er wordt gelachen, eerlijk en hard, en @jayden lacht mee. Hij telt niet. #thought #id:nep_k79c
{ bus == "wat":
    Achter in de zaal hangt nog een affiche. Daar ben ik een vergiet met wangen. Ik zei ja. #id:nep_rxg5
- else:
    Na afloop vraagt @zoe of ze de bui mag houden. 'Hij is van jou,' zegt @jayden. 'Het is jouw hoofd.' #id:nep_psnb
}
zoe: Hij liet alles zien, en ik zei: meer wolk. Zo kan het dus ook, met mijn gezicht. #nu #id:nep_z68f
{ peiling == "slot" || peiling == "wist":
    fleur: Regel vijftien hangt in de app. Hij is kort. Hij begint met: vraag het haar. #nu #id:nep_yds8
- else:
    fleur: Ik zat in de zaal. Ze keek één keer naar mij. Ik heb het gewist, en ik ben nog steeds te laat. #nu #id:nep_r36b
}
pinas: Ze lachten alle veertig. Mijn zoon vroeg of ik had meegeteld. Natuurlijk. Ik ben chauffeur. #nu #id:nep_wi8i
lotte: Bijna had ik voor haar geantwoord. Ik had mijn mond al open. Jij deed hem dicht. #nu #id:nep_543s
Bui in overleg #ending:bui-in-overleg #kind:stopped #id:nep_ur2r
-> END

=== lotte_eind_twaalf
# place: music-room-day
# lotte: worried stand left
# music: theme
Vrijdag. De zaal zit vol en de kruk is leeg. @daan staat klaar met zijn bakplaat. #id:nep_092l
# sound: door
# zoe: neutral walk center
Dan gaat de zijdeur open. Ze heeft haar jas nog aan. Ze loopt langs alle stoelen en gaat zitten. #id:nep_9bbb
{ onweer:
- "stokken":
    In haar mouwen zitten haar stokken. Er zit een deuk in de linker. Van een trapleuning. #id:nep_kre2
- "koning":
    zoe (talk): Geen beloftes. Ik kwam alleen kijken of je het redt. #id:nep_wuba
- else:
    Ze kijkt me aan en tikt één keer op haar knie. Op tijd. #id:nep_zugk
}
@degroot zit op rij twee. Ze had gevraagd of @zoe met @jayden wou praten. 'Nee,' zei ze. 'En mag het raam open?' Het raam is open. #id:nep_f1xw
lotte (furious explain): Blaas, winden! Blaas, tot je wangen... #id:nep_vu5r
Eén. Twee. Het wordt stil. Veertig mensen kijken naar haar. Ik hoor het. #id:nep_y0r6
# shot: close
# zoe: neutral idle
Zij hoort het ook. Vijf. Zes. Ze houdt haar stokken omhoog. Ze laat ze maar kijken. #thought #id:nep_0en5
{ teken:
    Tien. Mijn hand blijft beneden. Dit is haar onweer. #id:nep_x18v
- else:
    Tien. Ik sta er, zoals ik had gezegd. Elf. #id:nep_3lla
}
# shot: wide
# sound: drum
Twaalf. #id:nep_u28c
Mijn vergiet rolt tot onder rij drie. Niemand raapt het op. Iedereen zit achterover in zijn stoel. #id:nep_j6is
zoe: Twaalf is nog steeds lang. Maar ik zat er zelf. Dat was geen foto van mij. Dat was ik. #nu #id:nep_h67c
{ peiling == "slot" || peiling == "wist":
    fleur: Na afloop zei ik niks tegen haar. Ik heb wel alle stoelen opgeruimd. Alleen. #nu #id:nep_04tg
- else:
    bram: Die peiling was van mij. Straks moet ik bij @degroot komen, met mijn moeder. Die trom hoor je op de gang ook. #nu #id:nep_21bv
}
jayden: Ik stond buiten, bij de fietsen. Het raam was open. Ik hoorde haar. Dichterbij hoef ik niet. #nu #id:nep_j3de
lotte: Ik wou haar troosten met mijn woord. Jij liet me even wachten. Toen kwam het hare. #nu #id:nep_ez4g
Twaalf tellen #ending:twaalf-tellen #kind:stopped #id:nep_lpw8
-> END

=== lotte_eind_blik
~ erg = false
{ onweer == "steun" || onweer == "blik":
    # place: music-room-day
    # lotte: sad stand left
    # daan: worried stand right
    # music: theme
    Vrijdag. Er is een koning en er is een bakplaat. Op het affiche heb ik 'weer en wind' doorgestreept. #id:nep_mxt7
    { onweer == "steun":
        aisha (tired center): Ze zag die hele rij lachende gezichten. Ze dacht dat het om haar ging. Het gíng ook om haar. #id:nep_15cv
    - else:
        aisha (tired center): Ze is vandaag op school. In de bieb, bij @degroot. Ze vroeg of het hier al begonnen was. #id:nep_nwv7
    }
    { kluis == "hard" || kluis == "muur" || kluis == "deur":
        lotte (ashamed): Woensdag mocht ik nog naast haar staan. Donderdag was ik weer gewoon koning. #id:nep_6ych
    - else:
        lotte (ashamed): Woensdag haalde @fleur het weg. Toen dachten we allemaal dat het klaar was. #id:nep_1m4s
    }
- else:
    # place: music-room-day
    # lotte: sad stand left
    # daan: worried stand right
    # zoe: neutral sit center
    # music: theme
    Vrijdag. Ze is er. Ze zit op de achterste rij, met haar jas tot haar kin. Haar stokken zitten in haar tas. #id:nep_ejzy
    zoe (tired): Ik ben publiek vandaag. Als ik op die kruk zit, stemmen ze weer. #id:nep_gd8w
    lotte (sad): Oké. Fijn dat je er bent. #id:nep_hjd7
}
lotte (furious explain): Blaas, winden! Blaas, tot je wangen... #id:nep_k25t
Kleng, zegt de bakplaat. Er wordt netjes geklapt. #id:nep_5o4s
Ik buig. Ik kijk langs al die handen. Ik zoek er twee. #thought #id:nep_ohj9
{ onweer == "steun" || onweer == "blik":
    zoe: Er waren er die hielpen. En toen moest het ineens weer leuk zijn. Of gewoon. Zo ver was ik nog niet. #nu #id:nep_lqdl
- else:
    zoe: Ze kwam toen het al twee dagen in de app stond. Half is beter dan niks. Het is wel half. #nu #id:nep_48sm
}
daan: Ze klapten voor mij. Ik had liever niet meegedaan. Zo vaak zeg ik dat niet. #nu #id:nep_9zbs
yusuf: Ik durfde niet om te kijken of ze er was. Ik kijk al de hele week niet. Dat is dus ook kijken. #nu #id:nep_lk0v
lotte: Dit is dus onweer van blik. Jij hoorde het verschil ook. Kies Herstel. Dan doe ik mijn kroon af en ga ik luisteren. #nu #id:nep_yr9s
Onweer van blik #ending:onweer-van-blik #kind:half #id:nep_i8os
+ [Herstel: ga van hier verder #herstel #id:nep_3hlg] -> herstel_lotte

=== lotte_eind_droog
~ erg = true
# place: hallway-dusk
# lotte: sad stand left
# noor: sad stand right
# music: theme
Vrijdag. Op de deur van het muzieklokaal hangt een briefje. 'Gaat niet door. Geen weer.' #id:nep_thnz
noor (sad): Ze is thuis. Haar moeder ook. Die heeft haar piano's afgezegd. #id:nep_o2rm
bram (shrug center): Wat een drama. Iedereen weet toch dat het nep is? #id:nep_hm8c
noor (angry): Ja. Dat zei iedereen. Onder het kijken. #id:nep_zqj1
{ kluis == "knuffel":
    # exit: bram
    'Vandaag wil ik dat er niemand aan me zit.' Mijn armen weten dat nog. #thought #id:nep_yq1y
- else:
    # exit: bram
    'Het is toch nep.' Ik vond het een lieve zin. Hij ligt nog bij de kluisjes. #thought #id:nep_r0s7
}
{ onweer == "steun":
    In de app staan nog veertien vrolijke gezichten. Niemand durft ze weg te halen. Het was zo lief bedoeld. #id:nep_1xi1
- else:
    Binnen staat de bakplaat tegen haar drumstel. @daan heeft hem omgedraaid, met zijn gezicht naar de muur. #id:nep_rq00
}
lotte (sad): Wat doet zij nu, denk je? #id:nep_r7k6
noor (thinking): Niks. Dat hoor je toch? #id:nep_btey
zoe: Ik ben thuis. Mama vroeg hoe hard het was. Ik zei: harder dan ik. Nu zit ze op de trap, en @aisha naast haar. #nu #id:nep_ixay
mila: Ik stemde nep. Wij allemaal. Nooit waren we het zo eens. #nu #id:nep_e3se
jayden: Ik maak altijd alles. Dit krijg ik niet open. #nu #id:nep_mzck
lotte: Het is hier zo droog. Ik had overal een zin voor. Zullen we het nu eens zonder proberen? #nu #id:nep_klje
De hele dag droog #ending:hele-dag-droog #kind:harm #id:nep_2fg2
+ [Herstel: ga van hier verder #herstel #id:nep_3h80] -> herstel_lotte
