// Hoe het bij Noor afloopt: drie eindes. Zij beslist over het filmpje, en elk besluit is goed.

=== noor_echo_filmpje
{ filmpje == "staat":
    Ergens sta ik nog soep te maken, acht tellen lang. Ik gun het mezelf. #id:hd_dlai
}
{ filmpje == "weg":
    Acht tellen zijn nergens meer. Ja, hier. In twee paar voeten. #id:hd_l2ym
}
{ filmpje == "dans":
    Eerst keek alleen mama. Toen @bilal, met een brood onder zijn arm. De derde was de soep. #id:hd_5o1m
}
{ filmpje == "nooit":
    Er staat geen telefoon tegen de suikerpot. Er staat suiker in. #id:hd_j5gk
}
->->

=== noor_eind_vloer
# place: living-room-day
# khadija: neutral sit left
# elidrissi: neutral sit right
# noor: happy sit center
# music: theme
In de keuken laat @ilyas een bord vallen. Mijn tante telt mee, vanaf de bank. #id:hd_v8fe
khadija (suspicious): Dus hij had het niet laten zien. Omdat het van jou was. En niet omdat het erg was. #id:hd_bx0d
noor (smirk): Ja, tante. Dat bestaat. #id:hd_hjfe
Ze denkt erover na, met haar mond open. Negentien mensen hebben haar nog nooit zo stil gehoord. #id:hd_tqxy
noor (talk): Mama? Doe uw voet eens. Alsof u naait. #id:hd_mtjh
Mama kijkt naar haar slof. Hak, hak. Ze draait een servet. Ze bijt in een draad die er niet is. #id:hd_kaxg
elidrissi (shocked): Maar dat is geen dansen. Dat is werk. #id:hd_pgmh
# shot: wide
# elidrissi: laugh stand
# noor: laugh stand
noor (laugh): Nog eens, mama. #id:hd_gpre
-> noor_echo_filmpje ->
elidrissi: Twintig jaar danste ik, en niemand die het me zei. Ik ga er geld voor vragen. #nu #id:hd_2xe5
ilyas: Ik heb één lach niet gedeeld. Ik ben er nog moe van. Ze gaf me een vrije zondag. #nu #id:hd_36z1
{ bij == "aisha":
    aisha: Ik heb er toch een schema van gemaakt. Het past op een suikerklontje. Eén vak: woensdag. #nu #id:hd_c9ln
- else:
    finn: Hij zei nee, en ik ging ergens anders naar kijken. Ik kan nu een pony knippen. #nu #id:hd_rr82
}
noor: Jij hield je duim stil, in die bus. Er gebeurde dus niks. Weet je hoe lekker dat is, niks? #nu #id:hd_md8d
Door de vloer heen #ending:door-de-vloer #kind:stopped #id:hd_d3jg
-> END

=== noor_eind_voet
# place: living-room-night
# elidrissi: neutral sit left
# noor: neutral sit right
# music: theme
Die avond mag ik aan de machine. Mama doet de stof, ik het pedaal. #id:hd_ttb5
{ bij == "aisha":
    Uit mijn tas steekt een vork. Die heb ik van @aisha gekregen, met een label eraan. 'Noodvork.' #id:hd_dzw0
}
{ bij == "timo":
    Op tafel ligt een half saai broodje, van @timo. 'Voor in de heg,' staat er op het zakje. #id:hd_qw4h
}
{ bij == "zoe":
    Op tafel liggen twee trommelstokken. 'Voor als er iemand tikt,' zei @zoe. 'Dan tik je terug, maar beter.' #id:hd_eam1
}
{ thuis == "weetniet":
    Het nummer van @degroot ligt in de suikerpot. Ik heb het nog niet nodig gehad. Het ligt daar heel goed. #id:hd_f240
}
{ thuis == "moeder" || thuis == "hard":
    'Die mevrouw vroeg het eerst aan jou,' zegt mama. 'Of het hier veilig is. Goede vrouw.' #id:hd_5xga
}
elidrissi (talk): Voet. Voet. Nu ik. Draai. #id:hd_tfu6
elidrissi (neutral): En dan bijt je hem door. Met deze tand. Zo deed mijn moeder het ook. #id:hd_7a46
# shot: wide
# noor: laugh stand
# elidrissi: shocked stand
Ik zeg niks. Ik doe het haar voor. Zonder machine, op mijn sokken. Hak, hak, draai, hap. #id:hd_6625
elidrissi (laugh): Maar dat is mijn donderdag! #id:hd_marg
-> noor_echo_filmpje ->
{ mat == "nee":
    ilyas: Ik stond op die mat en zij zei nee. Dat was duidelijk. Ik kom zondag borden wassen. Bij mijn moeder. #nu #id:hd_1hbj
- else:
    ilyas: Ik mocht één minuut. Het paste in één adem. De rest was afwas. #nu #id:hd_tqmb
}
khadija: Ik bel op zondag. Op donderdag brei ik nu. Het wordt iets langs. #nu #id:hd_4hjs
finn: Ik zei het voor mijn hele elftal. Dat ik het was. Er lachte niemand. Dat had er nooit iemand gedaan, blijkt. #nu #id:hd_qh0p
noor: Jij zat er alleen maar bij. Dat had ik gevraagd. Kom je nog eens soep eten? Neem je eigen lepel mee. #nu #id:hd_s7wb
'Dat is mijn donderdag' #ending:mijn-donderdag #kind:stopped #id:hd_ffxe
-> END

=== noor_eind_half
# place: kitchen-night
# noor: sad sit center
# music: theme
Zondagavond, keuken. In de kamer gaat de machine. Ik doe mijn oortjes in. Ik wil vandaag geen ritme. #id:hd_6g67
{ lach == "pruik" || lach == "vraagt":
    Niemand heeft het filmpje. Niemand. En toch kijkt mama naar me alsof het op mijn voorhoofd staat. #thought #id:hd_87wq
    { naald == "ziet":
        Ik moest het haar geven. Dus nu heeft toch iemand het gezien die ik niet koos. #thought #id:hd_rw9v
    - else:
        'Wat zullen ze zeggen?' Er was niets te zeggen. Er was niet eens een 'ze'. #thought #id:hd_pecq
    }
- else:
    In de apps is het weg. Dat hebben @degroot en die trainer gedaan. Alleen hier hangt het nog, boven tafel. #thought #id:hd_naqa
    { naald == "ziet":
        'Er is niks,' zei mama. Ze bedoelde het lief. Ik had gehoopt dat ze dat wist zonder te kijken. #thought #id:hd_9y1n
    - else:
        'Wat zullen ze zeggen?' zei mama. Ik had gehoopt dat ze zou vragen wat ík zeg. #thought #id:hd_cob6
    }
}
# bilal: worried sit left
bilal (worried): Zeven? #id:hd_fsld
noor (tired): Vijf en een halve. De rest viel ernaast. #id:hd_j7ga
Hij raapt de rest op en doet het in zijn eigen glas. Verder zegt hij niks. #id:hd_bf32
ilyas: Ze leest mijn berichten niet. Ik heb er drie gestuurd. De vierde stuur ik niet. Dat is mijn cadeau. #nu #id:hd_3ehq
elidrissi: Vier binnen. Ik tel ze elke avond. Er klopt iets niet, en het is niet het getal. #nu #id:hd_5a6x
bilal: Ik maak van een halve ook wel weer een hele. Dat is mijn vak. Maar eerst moet ze eten. #nu #id:hd_zlkr
noor: Jij schoof bij mij aan. Dat scheelde anderhalf klontje. Blijf nog even, het is nog best zoet. #nu #id:hd_cjt9
Anderhalf klontje #ending:anderhalf-klontje #kind:half #id:hd_lmm3
+ [Herstel: ga van hier verder. Even ben je @elidrissi. #herstel #id:hd_q29m] -> herstel_mama
