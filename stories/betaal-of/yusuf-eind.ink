// Hoe het bij Yusuf afloopt: vier eindes. Eén iemand kreeg het, en toen werd het vrijdag.

=== yusuf_eind_draaideur
# place: kitchen-night
# pinas: warm stand center
# jayden: tired sit left
# yusuf: happy sit left
# daan: smirk stand right
# timo: neutral wheel right
# music: theme
Vrijdag. Aan de keukentafel zitten @daan en @timo. De vader van @jayden schept op alsof de vriezer leeg moet. #id:bo_efi9
{ daan_deed == "hand":
    pinas (thinking): Handen wassen, jongens. Of is die arm bewijs? #id:bo_lqph
    daan (smirk): @degroot heeft hem overgeschreven, meneer. Hij mag eraf. #id:bo_1q1k
- else:
    pinas (thinking): Wie van jullie heeft er een banaan in mijn schoen gezet? #id:bo_im3a
    daan (smirk): Hij wilde eerst niet rechtop, meneer. #id:bo_dpo3
}
timo (talk): Bij ons thuis kookt niemand voor tien. Bij ons kookt niemand. #id:bo_nr06
Ik tel de borden. Zeven. 'We komen er wel,' zegt zijn vader tegen de pan. #id:bo_3gv3
{ lama == "ruilt":
    daan (warm): Jij mag je achterkant terug. Ik liep toch de verkeerde kant op. #id:bo_cm7h
}
# place: bedroom-night
# jayden: tired sit center
# yusuf: happy sit left
# shot: close
Daarna, boven. Links, rechts, en schuif. @jayden telt hardop, met zijn ogen bijna dicht. #id:bo_4nl2
{ nacht == "cijfer":
    jayden (smirk): Vanavond is het een drie. Afgerond naar boven. #id:bo_5ip0
- else:
    Zijn stoel piept. De mijne piept terug. We weten genoeg. #id:bo_9ova
}
# shot: wide
# yusuf: laugh sit
# jayden: laugh sit
De taart gaat erdoor. Wij niet. Wij zitten klem, half binnen, half buiten. De bruid vindt het prima. #id:bo_16zt
jayden (laugh): De kans was vier procent. Dat zei ik expres niet. Dan ga jij je best doen. #id:bo_ggba
jayden: Eén iemand kreeg het. Erger kon ik niet bedenken. En toen werd het gewoon vrijdag. #nu #id:bo_ers6
kelly: Donderdag chatten we met Helpwanted. Nu slaapt hij weer, met zijn mond open. Ik heb het níét gefilmd. #nu #id:bo_n7x2
{ daan_deed == "hand":
    daan: Elf cijfers op mijn arm en niks op mijn geweten. Voor mij is dat een goede week. #nu #id:bo_8vtc
- else:
    daan: Mijn duim hing erboven. Hij vertelt het nu aan iedereen. Nou ja, aan de banaan. #nu #id:bo_1dip
}
{ stel == "tosti":
    timo: Ik zei 'stel' toen ik dertien was. Iemand schoof me een half broodje toe. Ik weet nog wat erop zat. #nu #id:bo_8l4y
- else:
    timo: Ik zei 'stel' toen ik dertien was. Iemand zei toen: stel, of echt? Ik ben er nog blij mee. #nu #id:bo_zfxa
}
yusuf: Jij hoorde dat het geen som was. En je bleef zitten. Meer deed ik eigenlijk ook niet. #nu #id:bo_jrjl
Door de draaideur #ending:draaideur #kind:stopped #id:bo_a4ae
-> END

=== yusuf_eind_tweede
# place: kitchen-night
# jayden: tired sit center
# yusuf: ashamed sit left
# pinas: neutral stand right
# music: theme
Vrijdagavond. De deur van @jayden was er nog. Er staan zes borden en we zijn met z'n vieren. #id:bo_pmfw
{ stel == "grap":
    yusuf (ashamed): Mijn oma belde net. Ze heeft betaald voor een pakje. Het pakje bestaat niet. #id:bo_psuw
    # jayden: laugh sit
    Dan lacht @jayden, voor het eerst, tot zijn vader een glas water haalt. #id:bo_yzx0
    jayden (laugh): Geef haar mijn nummer. Ik ben ervaren. #id:bo_tjmx
- else:
    yusuf (ashamed): Ik ging woensdag iemand zoeken om te slaan. Ik vroeg jou niks. #id:bo_5sm2
    jayden (smirk): Heb je iemand gevonden? #id:bo_bq1i
    yusuf (shrug): Een glasbak. #id:bo_5yck
    # jayden: laugh sit
    Dan lacht @jayden, voor het eerst, tot zijn vader een glas water haalt. #id:bo_t8h2
}
{ daan_deed == "hand":
    @degroot denkt mee, en Helpwanted ook. Eén iemand kreeg iets: @daan. Hij liet het dicht. Nu is het gewist. #id:bo_mj3x
- else:
    Helpwanted denkt mee. Eén iemand kreeg iets: @daan. Het bleef dicht en is gewist. Dat moest ik er drie keer bij zeggen. #id:bo_gi7m
}
jayden (thinking): Eén is een klein getal. Ik had op dertig gerekend. #id:bo_40se
# place: bedroom-night
# shot: close
# yusuf: smirk phone
jayden: half negen morgen. kans 12% #chat:lama #id:bo_07m7
jayden: 1% erbij, want ik heb geslapen #chat:lama #id:bo_3bck
{ nacht == "cijfer":
    jayden: Overdag zei hij het verkeerde. Om kwart over twee vroeg hij een cijfer. Die vraag onthoud ik. #nu #id:bo_u8eq
- else:
    jayden: Overdag zei hij het verkeerde. Om kwart over twee bleef hij hangen. Dat onthoud ik. #nu #id:bo_13xi
}
kelly: Drie keer geklopt. Dat had hij zeven jaar niet gedaan. Ik was er voor hij klaar was. #nu #id:bo_25t4
daan: Er stond een naam bij die ik kende. Toen dacht ik: hij zou het bij mij ook dichtlaten. #nu #id:bo_1d08
yusuf: Mijn eerste zin was fout. Jij drukte toch nog op Wacht. Een tweede zin mag dus altijd. #nu #id:bo_moud
De tweede vraag #ending:tweede-vraag #kind:stopped #id:bo_5nb5
-> END

=== yusuf_eind_half
{ nacht == "cijfer" || nacht == "hangt":
    # place: classroom-day
    # yusuf: ashamed sit left
    # timo: neutral wheel right
    # music: theme
    # daan: ashamed sit center
    Vrijdag. @jayden is er niet. Hij kwam wel, tot aan het fietsenhok. Toen zag hij @daan en ging hij terug. #id:bo_e19j
    { daan_deed == "kijkt":
        timo (sad): @bram zegt niks. Hij lacht alleen. Nu vraagt de halve klas waarom. #id:bo_xcn2
    - else:
        timo (sad): Hij moest het al van een vreemde krijgen. Toen kreeg hij het ook van @daan. #id:bo_wffb
    }
    daan (ashamed): Ik had het dicht moeten laten. Het duurde twee tellen. #id:bo_376n
    yusuf (tired): Hij had net één nacht geslapen. Eén. #id:bo_5csz
- else:
    # place: classroom-day
    # yusuf: ashamed sit left
    # timo: neutral wheel right
    # music: theme
    # daan: worried sit center
    Vrijdag. De stoel van @jayden is leeg. Maar thuis weten ze het nu. Dat begon bij @daan. #id:bo_8xpk
    { daan_deed == "hand":
        daan (worried): @degroot is gisteren bij hem thuis geweest. Eerst vroeg ze hem wie erbij mocht. Daarna mocht ik mijn arm wassen. #id:bo_y49n
    - else:
        daan (worried): Jij belde zijn zus. Zij is de hele avond bij hem gebleven. #id:bo_09jm
    }
    { nacht == "geld":
        yusuf (ashamed): Ik gaf hem geld. Ik bedoelde het lief. Het ging regelrecht naar die ander. #id:bo_bkpz
        timo (warm): Je gaf wat je had. De volgende keer heb je een vraag. #id:bo_hnya
    - else:
        yusuf (ashamed): Zijn bolletje was groen. Ik heb mijn telefoon omgedraaid. #id:bo_pto0
        timo (thinking): Dan weet je nu wat groen betekent. #id:bo_evj9
    }
}
{ stel == "grap":
    En mijn oma belde. Ze heeft betaald voor een pakje dat niet bestaat. Ik heb niet gelachen. #thought #id:bo_0qb5
}
# place: bedroom-night
# shot: wide
# yusuf: sad sit center
Half negen. Ik zet mijn voorpoten voor de draaideur en ga zitten. Dan wacht ik tenminste ergens. #id:bo_dy93
{ nacht == "cijfer" || nacht == "hangt":
    jayden: Thuis weet iedereen het. Op school ook, een beetje. Ik kom maandag. Of dinsdag. @kelly loopt mee. #nu #id:bo_7mrj
    daan: Twee tellen. Ik dacht dat zoiets niet meetelde. #nu #id:bo_pqur
- else:
    { nacht == "geld":
        jayden: @daan liet het dicht. Uitgerekend @daan. Van @yusuf kreeg ik geld. Ik had liever een vraag. #nu #id:bo_5qft
    - else:
        jayden: @daan liet het dicht. Uitgerekend @daan. Van @yusuf hoorde ik niks die nacht. #nu #id:bo_jw64
    }
    daan: Ik was de clown die het goed deed. Nu kijkt iedereen of ik het nog een keer kan. #nu #id:bo_rzqs
}
kelly: Hij heeft stapels boeken voor zijn deur gezet. Ik ben ervoor gaan zitten. Aan de buitenkant. #nu #id:bo_z361
yusuf: Jij was er voor de helft. Ik ook. Zullen we de achterkant gaan zoeken? #nu #id:bo_viij
Een halve lama #ending:halve-lama #kind:half #id:bo_gnx4
+ [Herstel: ga van hier verder #herstel #id:bo_d77a] -> herstel_yusuf

=== yusuf_eind_half_negen
# place: hallway-day
# yusuf: sad stand left
# timo: worried wheel right
# music: theme
Vrijdag. In de gang is het stil, en dan gelach, en dan weer stil. #id:bo_p8aj
{ daan_deed == "kijkt":
    timo (sad): @bram zegt dat hij niks zegt. Dat zegt hij nu al de hele ochtend. #id:bo_2qnq
- else:
    timo (sad): @daan stuurde het naar @jayden. Om te helpen. @jayden heeft zijn telefoon niet meer aangeraakt. #id:bo_wvhc
}
{ stel == "grap":
    'Wie trapt daar nou in.' Dat zegt nu iemand anders, bij de kluisjes. Het is mijn zin. #thought #id:bo_i5c2
- else:
    'Hoe dom kun je zijn,' zegt iemand bij de kluisjes. Ik kijk naar mijn schoenen. #thought #id:bo_r7le
}
timo (angry): Hij is bedrogen. Als jij van je fiets wordt geduwd, lach ik ook niet om je knie. #id:bo_ys7k
# place: bedroom-night
# shot: wide
# yusuf: sad sit center
Half negen. @kelly belt, niet hij. Zijn bureau is leeg. Alles is verkocht, en nog is het niet klaar. #id:bo_f9ut
{ nacht == "geld":
    Mijn handschoenengeld zat er ook bij. Het heeft één nacht geholpen. Eigenlijk niet eens één nacht. #thought #id:bo_cex2
}
'Papa vond hem vannacht in de keuken,' zegt ze. 'Toen heeft hij zijn bus laten staan.' #id:bo_1xys
# shot: close
# yusuf: sad phone
'Er ligt nog één controller,' zegt ze. 'Op de tape staat @yusuf. Hij doet het weer. Die wou hij niet verkopen.' #id:bo_090d
jayden: Ik zit beneden, onder een deken. Papa zit ernaast. Hij vraagt niks, hij snijdt uien. Het helpt. #nu #id:bo_cse6
timo: 'Stel,' zei hij. Ik ken dat woord. Net vroeg ik hem: hoe erg, van 1 tot 10? Morgen vraag ik het weer. #nu #id:bo_6hda
daan: Ik vind het rot voor hem. Dat weet hij niet, want ik heb het niet gezegd. #nu #id:bo_wu6n
yusuf: Ik was er steeds net niet. Hij woont om de hoek. Loop je mee naar zijn deur? #nu #id:bo_1mwd
Half negen, niemand #ending:half-negen #kind:harm #id:bo_zxyx
+ [Herstel: ga van hier verder #herstel #id:bo_y5rg] -> herstel_yusuf
