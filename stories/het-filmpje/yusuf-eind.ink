// Hoe het bij Yusuf afloopt: vier eindes.

=== yusuf_slot
{ strook == "scheurt" || strook == "later":
    { veld == "gezien" || veld == "blijft":
        -> yusuf_eind_tegel
    }
    -> yusuf_eind_rits
}
{ veld == "gezien" || veld == "blijft":
    -> yusuf_eind_aflevering
}
-> yusuf_eind_open

=== yusuf_eind_tegel
# place: changing-room-day
# anouk: laugh arms right
# yusuf: happy stand center
# finn: annoyed stand left
# music: theme
Zaterdag. De halve ploeg staat in de douche, met kleren aan. @finn heeft voegsel in zijn haar. #id:hf_1t4s
finn (annoyed): Waarom moet dit op vier millimeter? #id:hf_d7ac
yusuf (smirk): Omdat jij het nog twintig jaar moet zien. #id:hf_uaeg
{ bus == "hand" || bus == "voegen":
    # jayden: happy stand left
    @jayden heeft uitgerekend hoeveel het er zijn. Er blijft er één over. Die mag hij houden. #id:hf_m04p
}
{ bus == "raam":
    # jayden: tired stand left
    @jayden smeert mee. Hij zat gisteren ook bij @degroot, na mij. We hebben elkaar een kop thee aangegeven. #id:hf_rta1
}
{ bus == "erg":
    finn (ashamed): In de bus wou ik kijken, door jou. Ik deed het niet. Ik zei van wel. Dat wou ik even kwijt. #id:hf_ldg0
}
Bij @degroot hoef ik ook niet te zeggen wát. Alleen hoe laat. Het komt nu later, en korter. Soms slaat het een nacht over. #id:hf_nwfl
# shot: close
# anouk: thinking arms
anouk (thinking): Die van dinsdag zit scheef. Zal ik hem eruit tikken? #id:hf_glcs
yusuf (thinking): Laat maar. Hij houdt. #id:hf_km78
Ik zie hem altijd, die ene. De muur staat. #thought #id:hf_zfxy
{ oog == "pakt" || oog == "preek":
    haddad: Ik was te snel. Ik zei sorry, aan hem, en daarna aan 3B. Mijn hand zit nu in mijn zak. #nu #id:hf_1s7y
- else:
    haddad: Ik heb niks gezien en toch van alles begrepen. Dat had ik dertig jaar eerder willen weten. #nu #id:hf_rfxk
}
zoe: Ik drum weer in het donker. Even slecht. #nu #id:hf_qnpu
iris: Er keken mensen. Dat draai ik niet terug. Er zijn er ook die stopten, hoor ik. Die tel ik mee. #nu #id:hf_6w3o
yusuf: Niet wát, alleen dát. Meer zei ik niet. Jij gaf me dat ene duwtje. Knipper maar, ik doe het ook. #nu #id:hf_awea
Eén scheve tegel #ending:scheve-tegel #kind:stopped #id:hf_4ins
-> END

=== yusuf_eind_rits
# place: mentor-office-day
# degroot: warm coffee right
# yusuf: ashamed sit left
# zoe: thinking sit center
# music: theme
Vrijdag. Er staan twee stoelen klaar bij @degroot, en een derde voor wie nog komt. #id:hf_oqud
degroot (warm): Je hoeft niet te zeggen wát je zag. Alleen dát. En wat je eraan doet. #id:hf_d5ac
yusuf (ashamed): Ik kijk naar een man die tegelt. #id:hf_oojr
zoe (shocked): Die met die snor? Aflevering vier! #id:hf_2d0o
# yusuf: shocked
Blijkt dat er heel Nederland naar die man zit te kijken, 's nachts. Met het licht aan. #id:hf_f0zn
degroot (talk): Het is niet raar dat het blijft hangen. Hiervoor zijn mensen. En thuis? Mag daar iemand het weten? #id:hf_lbus
yusuf (thinking): Mijn moeder. Als u belt. #id:hf_ln3g
{ veld == "sterk":
    yusuf (ashamed): Op het veld zei ik dat een keeper daartegen kan. #id:hf_ozt9
    zoe (talk): Ik zei dat een drummer daartegen kan. Tegen wie zeggen we dat eigenlijk? #id:hf_e3c8
}
{ bus == "raam":
    # jayden: tired sit center
    De derde stoel is van @jayden. Ik wijs hem zonder iets te zeggen. Hij gaat zitten. #id:hf_4ly4
    yusuf (ashamed): Ik keek uit het raam, maandag. Sorry. #id:hf_sfh4
}
{ bus == "erg":
    yusuf (ashamed): In de bus maakte ik er reclame voor. Dat wou ik ook zeggen. #id:hf_8i7p
}
{ bus == "hand" || bus == "voegen":
    yusuf (thinking): @jayden heeft niet gekeken. Dat lukte nog net. #id:hf_ir5j
}
Die nacht zit mijn moeder op mijn bed, met haar eigen kussen. We halen aflevering twaalf niet. #id:hf_3k6h
{ oog == "pakt" || oog == "preek":
    haddad: Hij stelde me een vraag over nabeelden. Ik keek naar een telefoon. Nu heb ik hem antwoord gegeven. Laat. #nu #id:hf_her4
- else:
    haddad: Hij vroeg wat je doet als het niet weggaat. Ik wist het niet. Ik wist wel waar een prikbord hing. #nu #id:hf_gji7
}
finn: Er is er nog één over, onderaan. Ik wacht tot de bel. #nu #id:hf_ouli
iris: Iemand las dat papier en begon over zichzelf. Niet over mij. Dank daarvoor. #nu #id:hf_ewnf
yusuf: Eén rits. Het hardste geluid van de week, en er gebeurde niks ergs. Jij hoorde de tweede ook, hè? #nu #id:hf_3b2u
Een geluid als een rits #ending:rits #kind:stopped #id:hf_h11c
-> END

=== yusuf_eind_aflevering
# place: bedroom-night
# yusuf: tired phone center
# music: theme
Zaterdagnacht, half drie. Aflevering zestien, een toilet. Mijn moeder slaapt naast me en snurkt als een cementmolen. #id:hf_megk
{ strook == "sorry":
    Het meisje heeft niet geantwoord. Waarom zou ze? Ik kijk toch elke tien minuten. #thought #id:hf_20vy
    # shot: close
    zoe: slaap je #chat:zoe #id:hf_p20t
    yusuf: nee. had ik dat niet moeten sturen #chat:zoe #id:hf_0wig
    zoe: nee. maar je kunt vragen wat er nu wel kan. niet aan haar #chat:zoe #id:hf_lga7
- else:
    Op school hangt dat prikbord. Ik ben er langsgelopen als een man die een tegelwinkel niet ziet. #thought #id:hf_itmf
    # shot: close
    zoe: slaap je #chat:zoe #id:hf_bl7y
    yusuf: nee. jij #chat:zoe #id:hf_tfsx
    zoe: ik heb een strookje. er zat er nog een naast #chat:zoe #id:hf_4gyu
}
{ bus == "raam":
    jayden: ik ook niet. van maandag. uit de bus #chat:jayden #id:hf_7h0i
}
{ bus == "erg":
    finn: in de bus kijken ze nu allemaal. jij zei dat het erg was #chat:finn #id:hf_wr4b
}
Mijn moeder weet het, en de trainer ook. Dat scheelt. Maar het komt nog steeds om kwart voor één. #thought #id:hf_y9vg
anouk: Ik kan tegelen en ik kan blijven zitten. De rest moet iemand doen die ervoor geleerd heeft. #nu #id:hf_aab1
haddad: Hij kijkt me niet aan in de les. Hij kijkt naar de voegen. Ik wacht. #nu #id:hf_9l0t
{ strook == "sorry":
    iris: Er kwam een bericht van een jongen die keek. Mama heeft het gelezen. Ik hoef het niet. #nu #id:hf_76o7
- else:
    iris: Er kijken nog steeds mensen, en die slapen ook slecht. Ik slaap bij mama. Zij laat de lamp aan. #nu #id:hf_ycnv
}
yusuf: Half is nog steeds wakker. Maar ik heb al één keer gezegd dát. Doe jij het met me, nog een keer? #nu #id:hf_pzj0
Aflevering zestien #ending:aflevering-zestien #kind:half #id:hf_a7yy
+ [Herstel: ga van hier verder #herstel #id:hf_ktem] -> herstel_yusuf

=== yusuf_eind_open
# place: bedroom-night
# yusuf: tired sit center
# music: theme
Zondagnacht. De man heeft het hele huis af. Er zijn geen afleveringen meer. #id:hf_spu7
{ veld == "sterk":
    'Een keeper kan daartegen.' Zaterdag stond ik reserve. Van mezelf gevraagd. #thought #id:hf_mjhg
- else:
    'Slecht geslapen,' zei ik. Iedereen knikte. Dat was dinsdag. #thought #id:hf_53hl
}
{ bus == "raam":
    @jayden en ik praten over alles, behalve daarover. We zijn daar heel druk mee. #thought #id:hf_sw46
}
{ bus == "erg":
    In de bus kijken ze. 'Is dit wat die keeper bedoelde?' hoorde ik. Dat bedoelde ik niet. #thought #id:hf_wczb
}
{ strook == "sorry":
    Dat meisje antwoordt niet. Ik heb bij haar aangebeld met mijn eigen nacht. #thought #id:hf_ryxe
}
{ strook == "vloer":
    Op de vloer van de gang ken ik elke voeg. Op het prikbord hangt alles er nog. #thought #id:hf_6zrl
}
# sound: door
# shot: wide
De deur gaat open. Mijn moeder, met haar kussen. Ze zag licht. Ze vraagt niks. Ik schuif op en ze gaat liggen. #id:hf_cpda
# shot: close
# yusuf: sad phone
jayden: hoe erg is het vannacht? in tegels #chat:jayden #id:hf_xwjm
yusuf: hele badkamer. met plafond #chat:jayden #id:hf_cxrj
jayden: morgen prikbord. ik loop voorop. jij hoeft alleen mijn rug te volgen #chat:jayden #id:hf_6rx4
anouk: Ik vroeg het één keer. Ik had moeten blijven zitten in dat gras. Dinsdag zit ik er weer. #nu #id:hf_2m0y
zoe: Ik sta elke dag bij dat prikbord. Hij ook. We kijken om elkaar heen. #nu #id:hf_w5gg
iris: Mama en ik bellen morgen met iemand. Lieverd heeft zijn emmer omgegooid. Dat was het enige geluid vandaag. #nu #id:hf_0lna
yusuf: Ik hield mijn ogen open, zo lang ik kon. Jij bleef erbij. Zoek je mee naar iemand bij wie ze dicht mogen? #nu #id:hf_4dok
Ogen open #ending:ogen-open #kind:harm #id:hf_2tdk
+ [Herstel: ga van hier verder #herstel #id:hf_vyfa] -> herstel_yusuf
