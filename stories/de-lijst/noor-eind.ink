// Hoe het bij Noor afloopt: vier eindes. Eén vertelt Mila, die er ook niet op staat.

=== noor_slot
{ avond == "moeder" || avond == "ploegen":
    { gang == "vel" || gang == "zocht" || gang == "vandaag":
        -> naar_mila
    }
    -> noor_eind_bezet
}
{ gang == "vel" || gang == "zocht" || gang == "vandaag" || klas == "vraagt" || klas == "haalt":
    -> noor_eind_leeg
}
-> noor_eind_vogel

=== naar_mila
+ [Zaterdag, zes uur. Even ben je @mila. #id:dl_x9ov] -> mila_eind

=== mila_eind
~ side = "mila"
# place: sports-field-dusk
# mila: tired stand left
# noor: tired stand right
# aisha: talk stand center
# music: theme
Zaterdag, zes uur. Ik sta op een veld met een thermosfles. In Polen heet dit straf. #id:dl_68nc
aisha (talk): Jij kijkt naar het zuiden, @mila. En lach niet naar @daan. Die gaat dan zwaaien. #id:dl_a0os
Ik sta niet op de lijst. Dat is een feest waar je niet heen wilt, en waar je ook niet voor gevraagd bent. #id:dl_bfsc
Bijna niemand vroeg hoe dat was. @lotte vroeg het. Die stond er wel op. #id:dl_2o1c
{ avond == "ploegen":
    Donderdag liep @aisha door de gang, met links iemand en rechts iemand. Elk uur waren het anderen. Ik had @sem. Het was alsof je met een kast wandelt. #id:dl_8m0d
- else:
    Donderdag kwam @aisha met twee moeders. De ene droeg de map. De andere droeg de telefoon, in een theedoek. #id:dl_1wdv
}
{ gang == "vel":
    lotte (smirk right): Mijn gympen zijn nu beroemd. Een brugklasser vroeg of ik die koet was. #id:dl_cjhf
}
{ gang == "zocht":
    noor (ashamed): Ik zoek nog weleens of ik er nu op sta. #id:dl_9qx3
    lotte (warm right): Ik zoek nog weleens of ik eraf ben. Zo. Nu jij weer. #id:dl_z98p
}
{ gang == "vandaag":
    # degroot: warm coffee right
    @degroot staat er in een regenpak. 'Vijf jongens, één stoel,' zegt ze. 'Die stoel heeft nu koffie nodig.' #id:dl_h8pd
}
# place: sports-field-day
# timo: shocked wheel left
# daan: happy stand right
# shot: wide
Het wordt licht. Dan toetert de lucht. Ze vliegen in een slordige V en de voorste wisselt steeds. #id:dl_8dsn
timo (shocked wheel): Kraanvogels. Vijftig! #id:dl_epy1
mila (happy stand): Żuraw! In het Pools is dat ook zo'n ding waar ze huizen mee bouwen. #id:dl_n9w3
daan (shocked): Bij ons óók! Wat een toeval! #id:dl_92cu
timo (laugh wheel): Zelfde nek, @daan. #id:dl_01r5
Ik heb een schrift met woorden met 'mee'. Meelopen. Meelachen. Meekijken. Vandaag zoek ik er een op. Hij bestaat niet. #id:dl_60kj
Meestaan. Ik schrijf het toch op. In het Pools moet je erbij zeggen met wie. Dus ik vul het hele veld in. #id:dl_uelw
aisha: Ik heb een nieuw nummer. Ik geef het zelf, één voor één, aan wie ik wil. En ja, dat is een lijst. #nu #id:dl_zgk2
{ klas == "jongens" || klas == "vingers":
    haddad: Het werden kikkervisjes. Ik zei dinsdag iets doms. Dat heb ik in de klas gezegd, met de bak erbij. #nu #id:dl_jzbr
- else:
    haddad: Het werden kikkervisjes. Ik heb mijn vader gebeld. Die zin gaat bij ons de deur uit. #nu #id:dl_z7x2
}
bram: Ik heb het zelf gezegd, bij @degroot. Ik sta niet op dit veld. Dat klopt. #nu #id:dl_x4h3
noor: In vak vijftig komt er een die voorop ging. En dan een die het overnam. Het wordt een vol vak. #nu #id:dl_043q
mila: Nieuw woord. Jij stond er al in voor ik het had opgeschreven. #nu #id:dl_xqlr
Meestaan #ending:meestaan #kind:stopped #id:dl_365f
-> END

=== noor_eind_bezet
# place: canteen-day
# aisha: happy sit center
# noor: ashamed stand left
# lotte: neutral sit right
# music: theme
Vrijdag, grote pauze. Ik kom met mijn brood bij de tafel van @aisha. Er is geen stoel meer. #id:dl_gc8g
{ avond == "ploegen":
    fleur (annoyed right): Dit is míjn ploeg. Achteraan aansluiten. #id:dl_709q
- else:
    Naast haar zit haar moeder. In de kantine. Op een telefoon, met een kussentje. #id:dl_fx24
}
aisha (laugh): Bezet. #id:dl_5pud
Ze lacht de hele lach uit. Er blijft niks van achter. #id:dl_hvw1
{ gang == "troost":
    noor (ashamed stand): @lotte. Maandag gaf ik je ook een cijfer. Zonder cijfer. Sorry. #id:dl_1gwi
    lotte (thinking): Ja. Dat deed je. Fijn dat jíj het zegt, dan hoef ik niet. #id:dl_13zy
}
{ gang == "terug":
    # timo: neutral wheel right
    noor (ashamed stand): Er is nu een lijst met jongens. Ik zei maandag: dan maken wij er een. Ik maakte hem niet. Ik zei het wel. #id:dl_1u33
    timo (thinking wheel): Ik sta erop. Bedankt dat je het zegt. Ik ben wel even stil, goed? #id:dl_a17y
}
{ gang == "recht":
    noor (ashamed stand): @lotte. Maandag hing ik mijn vel recht. Ik was zo druk met waar ik níet op stond. #id:dl_e1ws
    lotte (neutral): Ik zag je. Je was heel rood. #id:dl_seqn
}
{ gerucht == "rustig":
    zoe (smirk left): Vandaag mogen we weer onrustig, hè? #id:dl_jxgb
}
{ gerucht == "verf":
    zoe (smirk left): Het was dus niet niks. #id:dl_88yd
}
# lotte: warm sit
@lotte schuift op. Er is een halve stoel. Ik pas op een halve stoel. #id:dl_ztjx
+ [Zeg: 'Ik zocht mijn eigen naam. Op die lijst.' #id:dl_nfbz] -> bezet_zocht
+ [Leg je formulier neer. Het lege vak, met een randje. #id:dl_09po] -> bezet_vak

=== bezet_zocht
noor (ashamed sit): Ik zocht mijn eigen naam. Het stak dat ik er niet op stond. Gek, hè. #id:dl_mnu0
aisha (thinking): Niet gek. Ze deden jou ook iets. Ik pak wel even een formulier C. #id:dl_mf3v
-> bezet_nu

=== bezet_vak
aisha (thinking): Je hebt een leeg vak getekend. #id:dl_vtj4
noor (ashamed sit): Dat ben ik. Op die lijst. #id:dl_dyvu
aisha (warm): Dat komt met gaatjes in de map. Helemaal voorop. #id:dl_x7yy
-> bezet_nu

=== bezet_nu
aisha: Ik ben nog moe. Maar ik sta niet meer alleen op dat rooster. #nu #id:dl_3z4h
lotte: Ik loop weer midden in de gang. Niet de hele dag. Wel tot de wc. #nu #id:dl_nz6j
{ klas == "jongens":
    haddad: @zoe vroeg wat meisjes dan blijven. Ik had geen antwoord. Dat heb ik de klas verteld, zittend. #nu #id:dl_lrsx
- else:
    haddad: Ik had een zin van mijn vader in mijn mond. Ik geef hem niet door. #nu #id:dl_0lkg
}
noor: Maandag miste ik iets, en woensdag niet. Jij had ook een halve stoel. We pasten. #nu #id:dl_ix69
Bezet #ending:bezet #kind:stopped #id:dl_gp3e
-> END

=== noor_eind_leeg
# place: hallway-day
# noor: sad stand left
# mila: tired stand right
# music: theme
Vrijdag. Mijn vel hangt in de gang. Negenenveertig vogels en een leeg vak. Morgen telt er niemand. @aisha is ziek. #id:dl_y7kv
{ avond == "onder":
    noor (ashamed): Ze zat naast me. Ik zat in mijn telefoon. Ik vocht, en zij ging naar huis. #id:dl_amt4
    mila (thinking): Voor haar of voor jou? #id:dl_1j9j
    noor (sad): Dat weet ik dus niet. #id:dl_2qbr
- else:
    noor (ashamed): Ze zat op mijn bed. Met de machine. En ik zette een serie op. #id:dl_txi9
    mila (tired): Welke? #id:dl_f2uc
    noor (sad): Ik weet het niet eens meer. Met een paard. #id:dl_sw7v
}
{ gang == "vel" || gang == "zocht" || gang == "vandaag":
    mila (warm): Maandag was jij er wel. Daar heeft @lotte nog steeds rechte schouders van. #id:dl_vxgb
    noor (thinking): En woensdag kwam @aisha. Ik dacht: die kan dat. Die is van ijzer. #id:dl_ijcy
    { klas == "jongens":
        mila (neutral): @haddad oefent zijn sorry. Op de kikkerdril. Ik hoorde het door de deur. #id:dl_g6hk
    }
- else:
    mila (thinking): @haddad deed iets. Eén volwassene, één keer. Daarna dachten we: die doet het wel. #id:dl_qy94
}
{ gerucht == "verf" || gerucht == "rustig":
    zoe (tired left): Vrijdag hadden we een half gerucht. Ik denk daar nog aan. Aan die helft. #id:dl_f46s
}
In het lege vak heeft iemand met potlood een zinnetje gezet. 'Komt er nog wat?' Het is het handschrift van @timo. #id:dl_ye5l
lotte: Maandag of dinsdag deed iemand iets. Woensdag stond zij daar, alleen met die telefoon. #nu #id:dl_ykfo
aisha: Ik ben thuis. Ik ben niet gestopt. Mijn moeder zit op mijn telefoon en ik lig ernaast. #nu #id:dl_cqn0
timo: Ik was er een van de vijf. Ik schrijf op wat er gebeurt. Er staat nog veel wit. #nu #id:dl_hag5
{ avond == "onder":
    noor: Jij begon, met mij. Toen was het woensdag en zat ik in mijn telefoon. Zullen we naar haar deur? #nu #id:dl_231a
- else:
    noor: Jij begon, met mij. Toen was het woensdag en keek ik naar een paard. Zullen we naar haar deur? #nu #id:dl_iqxg
}
Vak vijftig #ending:vak-vijftig #kind:half #id:dl_4hlv
+ [Herstel: ga van hier verder #herstel #id:dl_zuoq] -> herstel_noor

=== noor_eind_vogel
# place: hallway-day
# noor: shocked stand left
# zoe: sad stand right
# music: theme
Vrijdag. Er staat een groep voor mijn vel. Ik denk: eindelijk kijkt er iemand. #id:dl_ncvo
# shot: close
Iemand heeft onder elke vogel een cijfer gezet. Met dikke stift. Ook onder de mus. #id:dl_vcwu
zoe (sad): Dit wordt dus een ding. Overal een cijfer onder. #id:dl_fh9d
{ klas == "jongens":
    noor (sad): Jongens blijven jongens. #id:dl_ek39
    zoe (angry): Nee. Die zin is gewoon oud. Niemand blijft iets. #id:dl_mnjr
- else:
    noor (sad): Steek je vinger op als je eronder staat. #id:dl_uaff
    zoe (tired): Nu steekt er niemand meer iets op. #id:dl_uve3
}
{ gang == "troost":
    @lotte loopt langs de muur. Ze kijkt naar de stift en dan naar mij. Van mij had ze er ook een. #id:dl_ccjl
}
{ gang == "terug":
    Er is nu ook een lijst met jongens. 'Dan maken wij er een van hén.' Dat was mijn zin. @timo staat erop. #id:dl_nv2k
}
{ gang == "recht":
    @lotte loopt langs de muur. Maandag hing ik dit vel recht. Het hangt nog heel recht. #id:dl_x04v
}
{ avond == "onder":
    Mijn telefoon trilt. Ze schrijven mij nu ook. @aisha schrijft niks. #id:dl_z40q
- else:
    Op mijn bed staat een machine van iemand die er niet is. Ik slaap eromheen. #id:dl_sphd
}
Ik lik aan mijn mouw en wrijf. De mus gaat eraf. Het cijfer niet. #id:dl_shsc
aisha: Ik ben thuis. @mila belt elke avond hoe erg het is. Mijn moeder zegt 'bezet', en dan schuift ze op voor mij. #nu #id:dl_qxxp
lotte: Ik weet weer hoe je loopt. Je loopt achter iemand. #nu #id:dl_9dkz
fleur: Ik had mijn formulier ingevuld. Het zat in mijn tas. Het was heel mooi ingevuld. #nu #id:dl_ftc4
noor: Ik stond nergens op en ik zei nergens iets van. Dat was niet hetzelfde. Jij zag het ook. Blijf je, als ik begin? #nu #id:dl_xxii
Onder elke vogel #ending:onder-elke-vogel #kind:harm #id:dl_d0dc
+ [Herstel: ga van hier verder #herstel #id:dl_2kc1] -> herstel_noor
