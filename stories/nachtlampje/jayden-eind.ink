// Hoe het bij Jayden afloopt: vier eindes.

=== jayden_eind_zwaai
# place: kitchen-night
# hendriks: neutral sit right
# bram: tired sit center
# jayden: neutral sit left
# fleur: neutral sit left
# stop: jayden
Die avond, bij @bram thuis. @fleur mocht ook komen, van hem. Ze heeft een lijst gemaakt, met kopjes. #id:nac_t2mz
Zijn moeder belt Helpwanted. Bewaar de woorden, meld het account, schrijf niks terug. Ook geen 'dag'. #id:nac_3no5
hendriks (warm): En wat je stuurde: daar krijg je hier geen straf voor. Daar krijg je soep voor. #id:nac_fjf8
# stop: fleur
# stop: hendriks
Zijn moeder bewaart. @fleur meldt. @bram blokkeert. Dan sluit hij de camera uit mijn sok aan en belt mij. Ik zit naast hem. We zwaaien. #id:nac_ih3e
# place: bedroom-night
# shot: close
# jayden: happy phone center
# music: theme
Twee weken later. Ster vijf is teruggestuurd. De eenden zijn weer van eend. #id:nac_hf9h
{ ster == "terug":
    bram: uitgerekend wat ik je schuldig ben. één dropveter #chat:camping #id:nac_ejm8
}
{ ster == "borden":
    Ik stuur hem al zijn oude borden. Ik had ze overgeschreven. Hij doet alsof hij ze slecht vindt. #id:nac_aspm
}
{ ster == "eend":
    Mijn gouden eend ging als eerste. Hij keek niet om. #id:nac_sgxx
}
{ ster == "vet":
    Ik heb hem zelf ingeleverd. Drie jaar op gewacht. Dát was vet. #thought #id:nac_zp5f
}
bram: nieuw bord: HIER STOND GOUD. HET LEKTE #chat:camping #id:nac_u5kb
jayden: er is een gast bij. 988 #chat:camping #id:nac_vs7g
bram: dat is @fleur. ze heeft al drie klachten #chat:camping #id:nac_rgmw
bram: Ik belde aan met een sok. Meer hoefde ik niet te doen. De rest deden we met z'n vijven. #nu #id:nac_fkq9
fleur: Vier minuten. Volgende keer doe ik er één over. Ik heb er een regel van gemaakt. #nu #id:nac_tr91
kelly: Ik had al thee gezet voor ik wist waarvoor. Dat is mijn hele methode. #nu #id:nac_6c8y
{ sok == "allebei":
    jayden: Jaloers en bezorgd. Ik zei het allebei, en jij stond erbij. Hij vroeg alleen naar de procenten. #nu #id:nac_rynq
- else:
    jayden: Het was maar een sok. Jij en ik lieten hem liggen, tot hij hem kon gebruiken. #nu #id:nac_1kmz
}
Eén keer zwaaien #ending:zwaaien #kind:stopped #id:nac_lvqp
-> END

=== jayden_eind_nacht
# place: kitchen-day
# hendriks: tired stand right
# bram: tired sit center
# jayden: tired sit left
# stop: jayden
Acht uur 's ochtends. Ik sta in de keuken van @bram, op sloffen. Dat zie ik nu pas. #id:nac_ih68
{ lamp == "kelly":
    Buiten wacht papa in de auto, met @kelly ernaast. Ze heeft onderweg maar drie keer meegeremd. #id:nac_cx60
- else:
    Op de camping is het nog licht. Ik heb vijf uur lang naast zijn tent gezeten. #thought #id:nac_stbn
}
hendriks (worried): Hij zegt dat jij er was, vannacht. Op een camping. #id:nac_h79t
jayden (ashamed): Ik was alleen maar wakker, mevrouw. En ik heb een schrift. #id:nac_hr0f
bram (scared): Hij is zevenentwintig, mama. Dat zei hij zelf. Ik dacht: dan is het tenminste eerlijk. #id:nac_ms7m
hendriks (thinking): Op mijn werk lopen er tien van zevenentwintig. Die vragen geen kind om op te blijven. #id:nac_6nx8
# stop: hendriks
hendriks (warm): Jij zit niet in de problemen. Ook niet voor wat je stuurde. Jij slaapt nu. Wij bellen. #id:nac_ncld
# place: bedroom-night
# shot: close
# jayden: happy phone center
# music: theme
Drie weken later, tien uur. In zijn tent gaat het lampje uit. Echt uit. Ik kijk er best lang naar. #id:nac_mf6u
{ avond == "wc":
    bram: je mag weer naast mij. je ruikt alleen nog wel een beetje #chat:camping #id:nac_xqjd
- else:
    bram: nieuw bord: DEZE CAMPING SLUIT OM TIEN UUR. OOK VOOR EENDEN #chat:camping #id:nac_39dq
}
bram: Ik was bang dat hij boos werd. Hij werd boos. Wij zaten toen al aan de soep. #nu #id:nac_psre
hendriks: Een jongen op sloffen bracht mij een schrift. De politie heeft het nu. De sloffen staan hier nog. #nu #id:nac_k7zw
{ groep == "apart" || groep == "jayden":
    fleur: Hij is terug in de groep. Hij kwam zelf. Ik heb de deur niet geduwd. #nu #id:nac_aiyk
- else:
    fleur: Wie weg wil, gaat weg, zei ik. Ik heb hem zelf gevraagd of dat zo was. Het was niet zo. #nu #id:nac_wkbw
}
jayden: Twee lampjes, en jij wist bij welk je moest kloppen. Ik zat toevallig naast je. #nu #id:nac_s76v
Negen voor drie #ending:negen-voor-drie #kind:stopped #id:nac_v638
-> END

=== jayden_eind_heg
# place: classroom-day
# jayden: sad sit left
# haddad: neutral stand right
# music: theme
Vrijdag. @bram is op school. Hij zit rechtop en hij is er niet. Thuis weten ze het half. #id:nac_g1bb
{ lamp == "typt":
    Hij zegt niks meer tegen me. Zijn telefoon trilt nog steeds. Alleen nu in zijn sok. #thought #id:nac_2ba0
- else:
    Zijn moeder zag zijn licht toen ze thuiskwam. Ze vroeg het. Hij zei: bijna niks. #thought #id:nac_t7ez
}
{ sok == "allebei" || sok == "houdt":
    Uit zijn jaszak hangt een andere sok. De mijne. Die heeft hij dus nog. #id:nac_2gk2
- else:
    { groep == "apart":
        Aan @fleur stuurt hij nog één bericht per dag. 'Ben er nog.' Ze laat het me zien als een diploma. #id:nac_4em6
    - else:
        In mijn schrift staat het handschrift van @fleur. Ze drukt zo hard dat je het tot achterin voelt. #id:nac_6irr
    }
}
haddad (thinking): @jayden. Jij kijkt naar hem als naar een som. Wat zie jij, wat ik niet zie? #id:nac_p4ek
jayden (sad): Een heg, meneer. #id:nac_gvi7
bram: Ik zei tegen mama dat er iemand wás. Dat was niet helemaal waar. Ze kijkt nu vaker om de hoek. #nu #id:nac_s4hi
haddad: Een heg. Ik ben meteen naar @degroot gelopen. Zij zegt dat er altijd ergens een gat in zit. #nu #id:nac_2l49
fleur: Ik ken zijn verjaardag, zijn rooster en zijn slechtste mop. Ik wist niet dat hij niet sliep. #nu #id:nac_2lq1
jayden: Wij staan er allebei buiten, jij en ik. Ik heb een schrift. Zoek jij het poortje? #nu #id:nac_1hgb
Buiten de heg #ending:buiten-de-heg #kind:half #id:nac_f8sp
+ [Herstel: ga van hier verder #herstel #id:nac_s9zy] -> herstel_jayden

=== jayden_eind_gasten
# place: bedroom-night
# jayden: sad sit center
# music: theme
Zondag. Camping De Natte Sok heeft vijf sterren en nul gasten. Er wordt niet meer geklaagd. #id:nac_3g7v
{ lamp == "typt":
    'Wat heb je gedaan,' schreef hij. Daarna niks meer. Ik lees het steeds terug, alsof er iets bij komt. #thought #id:nac_azxu
- else:
    Zijn tent staat er nog. Het lampje is uit. Ze praten nu ergens waar ik niet kan komen. #thought #id:nac_a29o
}
{ sok == "lokt":
    Eendenfan heb ik gewist. 'Jij loog ook,' schreef @bram. Dat klopt. Ik kan het niet wegrekenen. #thought #id:nac_kc3v
}
{ sok == "wakker":
    'Word eens wakker,' zei ik. Tegen iemand die al zes weken niet sliep. #thought #id:nac_f5m3
}
{ sok == "pakt":
    In mijn tas zit een camera in een sok. Getest. Hij doet het perfect. #thought #id:nac_gcj2
}
# shot: close
# jayden: worried phone
fleur: hij is ook uit de verjaardagen. wat weet jij #chat:fleur #id:nac_i93i
jayden: bijna alles. met de tijd erbij. ik heb het aan niemand laten zien #chat:fleur #id:nac_nhwo
fleur: ik vraag m elke avond hoe erg. hij zei 7. zijn moeder is thuis #chat:fleur #id:nac_90qm
bram: Mama vond me bij de koelkast. Ze is thuisgebleven. Ik heb nog niks gezegd. Ze wacht gewoon mee. #nu #id:nac_pld3
fleur: Zevenentwintig. Ik heb het getal laten staan. Ik dacht dat het vanzelf weer opliep. #nu #id:nac_1gpo
hendriks: Hij schreef niks meer onder mijn briefjes. Ik dacht: hij wordt groot. Vannacht werk ik niet. #nu #id:nac_wdv1
jayden: Mijn schrift ligt in een la. Jij weet wat erin staat. Loop je mee? In mijn eentje draai ik steeds om. #nu #id:nac_zbtn
Vijf sterren, geen gasten #ending:geen-gasten #kind:harm #id:nac_jdzj
+ [Herstel: ga van hier verder #herstel #id:nac_amyc] -> herstel_jayden
