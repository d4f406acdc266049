// Herstel bij Sem: eerst naast Jayden gaan zitten, dan naar De Groot of naar Zoë.

=== herstel_sem
~ side = "sem"
# place: bus-inside-dusk
# jayden: sad sit right
# sem: ashamed stand left
Maandag, lijn vier. @jayden zit achter zijn vader, met zijn capuchon op. Naast hem is een plek vrij. #id:nep_b3re
# sem: ashamed sit left
De bank zakt. Hij gaat een stukje omhoog. #id:nep_nnxq
{ knop == "tweeen":
    sem (ashamed): Ik zei: alleen wij tweeën. Ik maakte er iets van ons van. Het was van haar. #id:nep_s4ai
- else:
    sem (ashamed): Ik zag je scherm schuin gaan. Toen ging ik huizen kijken. #id:nep_tux4
}
jayden (tired): Ik hoor ze nog lachen. Ik weet niet hoe zij erbij keek. Dat kan ik niet uitrekenen. #id:nep_lzeo
sem (talk): Dat hoef je niet uit te rekenen. Dat moet iemand je zeggen. Als ze dat wil. #id:nep_t9rr
In de spiegel zie ik zijn vader. Bij elk stoplicht kijkt hij, naar ons. #id:nep_unqz
+ [Loop met hem mee naar @degroot. Dan ben je @jayden. #id:nep_rqoh] -> jayden_stoel
+ [App @zoe: 'Mag ik langskomen? Nee mag ook.' #id:nep_em0r] -> herstel_sem_stoep

=== herstel_sem_stoep
# place: street-day
# sem: worried phone left
Dinsdag. @jayden zit nu bij @degroot. Dat wou hij alleen doen. Ik sta in de straat van @zoe. #id:nep_0lxb
sem (worried phone): mag ik langskomen. nee mag ook #chat:zoe #id:nep_glgm
zoe: stoep. vijf minuten #chat:zoe #id:nep_qunx
# phone: off
# sem: worried stand left
Achter het raam klinkt één toon. Steeds dezelfde. Ik bel aan. De toon houdt op. #id:nep_3nsd
# sound: door
# zoe: tired stand right
De deur gaat open. Ze kijkt naar mijn schoenen, mijn knieën, mijn kin. Dat duurt bij mij altijd even. #id:nep_ll0r
{ knop == "tweeen":
    sem (ashamed): Ik zat ernaast en ik vond het goed, als het klein bleef. Jij hoeft niks terug te zeggen. #id:nep_6iq7
- else:
    sem (ashamed): Ik zat ernaast en ik deed niks. Dat wou ik zeggen. Jij hoeft niks terug te zeggen. #id:nep_ghdg
}
zoe (suspicious): Heb je dat geoefend? #id:nep_09pb
sem (talk): In de bus. Tegen een paal. #id:nep_4znh
zoe (thinking): Wat zei de paal? #id:nep_o9qs
sem (shrug): Die deed ook niks. #id:nep_d326
# zoe: smirk stand
Het is een klein lachje. Schuin. Maar het zit er weer. #thought #id:nep_ohu1
zoe (talk): Ik wil dat het weg is. Ik wil dat niemand meer zegt dat het nep is. En ik wil een bus zonder uitzicht. #id:nep_pl9j
+ [Zeg: 'Dat laatste ben ik.' #id:nep_wlgt] -> herstel_sem_uitzicht
+ [Vraag: 'Wie mag je met die andere twee helpen?' #id:nep_hado] -> herstel_sem_wie

=== herstel_sem_uitzicht
sem (smirk): Dat laatste ben ik. Ik rijd elke dag. #id:nep_jq5l
zoe (relieved): Goed. En voor de rest wil ik thee. #id:nep_g4ii
-> herstel_sem_thee

=== herstel_sem_wie
zoe (thinking): @degroot. Met mama erbij. Die hoort het als er een woord niet klopt. #id:nep_cvxo
sem (talk): Zal ik meelopen? Of juist niet? #id:nep_yn4a
zoe (smirk): Tot de deur. Jij past er niet door. #id:nep_up0t
-> herstel_sem_thee

=== herstel_sem_thee
# place: mentor-office-day
# degroot: warm coffee center
# zoe: tired sit right
# haddad: ashamed stand left
@zoe heeft gezegd dat ik tot aan de drempel mag. Daar sta ik. Ik hou de deur open met mijn rug. #id:nep_9eha
degroot (talk): De gesprekken bewaren we. De foto niet, nergens. Ik bel iedereen die hem heeft. Melden doen we samen. Jij zegt wanneer. #id:nep_wcki
degroot (talk): @jayden heeft het zelf verteld. @bram pas na twee keer vragen. En @jayden wil weten of hij iets tegen je mag zeggen. #id:nep_cgxj
zoe (neutral): Nee. #id:nep_p5l5
degroot (warm): Goed. #id:nep_9yhe
zoe (suspicious): Moet daar nog een reden bij? #id:nep_kbdb
# stop: degroot
degroot (warm): Nee heeft geen bijlage. #id:nep_1g0l
{ map == "bord":
    haddad (ashamed): Ik heb je uitgelegd, met mijn rug naar je toe. Dat spijt me. Het bord is nu schoon. #id:nep_kmep
- else:
    { map == "strikt":
        haddad (ashamed): Ik zei 'strikt genomen'. Dat spijt me. Er was genoeg met je gebeurd. #id:nep_es99
    - else:
        haddad (ashamed): Ik vroeg wat je nodig had. Daarna keek ik niet of je het kreeg. Dat spijt me. #id:nep_508e
    }
}
zoe (thinking): Zet dat maar in uw map, meneer. Onder de N van niet zo. #id:nep_6h1v
# place: bus-inside-dusk
# sem: neutral sit right
# zoe: neutral walk left
# music: theme
Vrijdag, lijn vier. Ik houd twee plekken vrij. Dat kan ik gewoon door te ademen. #id:nep_js41
# shot: wide
# zoe: smirk sit left
Ze stapt in. Ze kijkt de hele bus rond, langzaam, rij voor rij. Dan gaat ze zitten. De bank zakt. #id:nep_r5qs
{ plek == "roept":
    zoe (smirk): Niet roepen, hè. #id:nep_svwi
    sem (ashamed): Nooit meer. Ik ben meubilair. #id:nep_nfzq
}
# sound: drum
Twee stokken. Mijn schouder. De hele bus hoort het en niemand kijkt om. Nou ja, één. Een mevrouw met een prei. Die wiegt. #id:nep_ckxw
zoe: Ik heb nee gezegd en er viel niks om. Nu drum ik weer. Te vroeg, te hard, op meubilair. #nu #id:nep_0rjo
haddad: Ik heb een blad met alleen een N erop. Er staat: eerst haar, dan pas de map. #nu #id:nep_8fhz
jayden: Haar nee is aangekomen. Ik heb het netjes neergelegd en er niks naast gezet. #nu #id:nep_s7h8
sem: Het was te laat voor dinsdag. Voor vrijdag waren we precies op tijd, jij en ik. #nu #id:nep_3s1m
De bank zakt #ending:de-bank-zakt #kind:repaired #id:nep_p2q7
-> END
