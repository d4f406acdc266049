// Herstel bij Yusuf: naar zijn deur. Zijn vader gaat ertussen, @jayden bepaalt of, wanneer en hoe.

=== herstel_yusuf
~ side = "yusuf"
# place: street-night
# yusuf: worried stand left
# pinas: tired stand right
Zaterdagavond. Ik sta op zijn stoep met een pot augurken. Mijn moeder zei dat je niet met lege handen komt. #id:bo_c5yk
pinas (tired): @yusuf. De deur is er nog. Hij ligt boven. #id:bo_bfw8
yusuf (ashamed): Ik hoef hem niet te zien. Alleen als hij dat wil. Ik kom zeggen wat ik niet deed. #id:bo_9v4l
# yusuf: shocked
pinas (thinking): Dat zeg je beter met iets in je maag. #id:bo_e1l9
# place: kitchen-night
# pinas: neutral stand right
# yusuf: ashamed sit left
Bord één is bonen. Bord twee ook. Bij bord drie durf ik niks meer te weigeren. #thought #id:bo_4xpm
{ nacht == "geld":
    yusuf (ashamed): Ik gaf hem geld, meneer. In plaats van een vraag. #id:bo_egse
    pinas (sad): Wie van ons niet. #id:bo_6zwy
}
{ nacht == "slaapt":
    yusuf (ashamed): Hij was wakker, om kwart over twee. Ik zag het, meneer. Ik ging slapen. #id:bo_xi8s
    pinas (sad): Ik lag ernaast. Eén muur verder. #id:bo_247j
}
{ nacht == "cijfer" || nacht == "hangt":
    yusuf (ashamed): Op school weten ze het. Dat wou hij niet. Ik had daar moeten zijn, meneer. #id:bo_f0ws
    pinas (thinking): Je was er 's nachts. Overdag is een andere dienst. #id:bo_lng0
}
+ [Vertel wat er in de kantine gebeurde. #id:bo_c0jp] -> herstel_kantine
+ [Eet door. Vraag: 'Wat heeft hij nodig?' #id:bo_tqb2] -> herstel_nodig

=== herstel_kantine
{ stel == "grap":
    yusuf (ashamed): Hij vroeg me iets. Ik maakte een grap over mijn oma. Ik schrok. #id:bo_luw8
}
{ stel == "wraak":
    yusuf (ashamed): Hij vroeg me iets. Ik wou meteen iemand slaan. Ik schrok. #id:bo_wzf1
}
{ stel == "vraagt" || stel == "tosti":
    yusuf (ashamed): Hij vertelde me bijna iets, en toen fietste ik gewoon naar training. #id:bo_7wwc
}
pinas (thinking): Als mensen schrikken, trappen ze ergens op. De een op de rem, de ander op het gas. #id:bo_bn05
pinas (warm): Ik vraag boven of hij je wil horen. Nee is ook een antwoord. Dan krijg je bord vier. #id:bo_q4hr
-> herstel_trap

=== herstel_nodig
yusuf (worried): Wat heeft hij nodig, denkt u? #id:bo_qakk
pinas (shrug): Geen idee. Dat is een goede vraag voor de verkeerde. Ik breng hem naar boven. #id:bo_kd6q
-> herstel_trap

=== herstel_trap
# exit: pinas
# shot: wide
# yusuf: worried sit
Ik hoor de trap. Ik hoor zacht praten. Ik tel bonen. #id:bo_t8h4
# pinas: neutral stand right
Bij eenenzestig komt hij terug. #id:bo_ggyp
{ stel == "grap" || stel == "wraak":
    pinas (neutral): Hij zegt nee. Vandaag niet. Hij zegt ook dat ik dat aardig moest zeggen. Dus: nee. #id:bo_v2lw
    yusuf (sad): Oké. Wilt u zeggen dat het oké is? En dat ik het niet nog een keer vraag? #id:bo_s82t
    pinas (warm): Dat is een heel antwoord op een heel antwoord. #id:bo_iaii
- else:
    # jayden: tired stand center
    Achter hem staat een dekbed. In het dekbed staat @jayden. #id:bo_ki3f
    jayden (tired): Eén minuut. En niet aardig doen. Dan moet ik huilen in de bonen. #id:bo_5pp1
    yusuf (ashamed): Ik had bij je moeten blijven. Sorry. Dat was het. #id:bo_w13n
    jayden (smirk): Twaalf seconden. Netjes. #id:bo_70tx
    # exit: jayden
    Het dekbed sleept de trap op. Het blijft achter een spijker haken. Wij kijken allebei niet. #id:bo_k8ox
}
# place: mentor-office-day
# degroot: warm coffee right
# yusuf: neutral sit left
# pinas: neutral sit center
Maandag. @degroot heeft een stoel tekort, dus zijn vader zit op de vensterbank. @jayden is thuis. Hij stuurde een lijstje. #id:bo_ee6h
pinas (talk): Hij schrijft: ik betaal niks meer en ik antwoord niks meer. Daarna heeft hij negen uur geslapen. #id:bo_rfjm
degroot (talk): Zijn telefoon, zijn tempo. Het gesprek en de naam bewaart hij. De foto bewaart niemand. Helpwanted denkt mee. #id:bo_66z7
{ daan_deed == "kijkt":
    # daan: ashamed stand left
    daan (ashamed): Bij mij is het weg. Ook uit de prullenbak. En ik heb gezegd wie er meekeek. #id:bo_n2jw
    degroot (talk): En met @bram praat ik vandaag. Over lachen. Met hem en zijn moeder. #id:bo_mgpj
}
{ daan_deed == "stuurt":
    # daan: ashamed stand left
    daan (ashamed): Bij mij is het weg. Ook uit de prullenbak. Ik dacht dat ik hielp. #id:bo_xhdl
    degroot (warm): Volgende keer zeg je het gewoon. Daar hoeft geen bijlage bij. #id:bo_bi38
}
{ daan_deed == "yusuf" || daan_deed == "hand":
    degroot (talk): Bij @daan is het dicht gebleven en daarna gewist. De naam van het account hebben we gemeld. #id:bo_tfev
}
degroot (talk): Punt vijf op zijn lijst is voor jou, @yusuf. #id:bo_tr31
Punt vijf is één woord. 'Lama?' Met een vraagteken. #thought #id:bo_87bw
+ [Laat terugzeggen: 'Wanneer jij wilt.' #id:bo_dbca] -> herstel_wanneer
+ [Laat terugzeggen: 'Ik sta voor de deur. Elke avond. Zonder haast.' #id:bo_zbig] -> herstel_deur

=== herstel_wanneer
Zijn vader schrijft het op zijn rooster. Hij stopt het in zijn borstzak, bij zijn pen. #id:bo_xy3b
Het duurt negen dagen. Ik vraag niks. Ik eet veel augurken. #id:bo_3627
-> herstel_lama

=== herstel_deur
Zijn vader schrijft het op zijn rooster. 'Dat is een dienstregeling,' zegt hij. #id:bo_dc0y
Ik sta er elke avond, half negen, met twee poten. Zes avonden. Ik maak er mijn Duits. #id:bo_ujmt
-> herstel_lama

=== herstel_lama
# place: bedroom-night
# shot: close
# yusuf: shocked phone center
# beside: yusuf
Dan staat er op een dinsdag ineens een achterkant naast me. #id:bo_xxzz
# yusuf: happy phone
jayden: kans dat we het halen: 2%. ik ben roestig #chat:lama #id:bo_ohfh
yusuf: en als ik mijn best doe #chat:lama #id:bo_ckoz
jayden: dan 0 #chat:lama #id:bo_d4np
# shot: wide
# yusuf: laugh sit
Links, rechts, en schuif. De taart gaat tegen de muur. De bruidegom ook. We lachen tot mijn moeder klopt. #id:bo_dhrq
# music: theme
jayden: Ik zei wanneer. Ik zei hoe lang. Hij vroeg niet waarom. Zo wil ik het. #nu #id:bo_9bv9
pinas: Die jongen eet vier borden als je niet oplet. Hij komt nu op vrijdag. Met augurken. #nu #id:bo_8762
daan: Ik mag van @jayden weer iets laten maken. Hij zet er wel 'kapot door eigenaar' op. #nu #id:bo_srlz
yusuf: Dertien taarten nu. Ik tel ze niet, dat doet hij. En jij? Wie is jouw achterkant? #nu #id:bo_x274
Achterpoten #ending:achterpoten #kind:repaired #id:bo_yzez
-> END
