// Herstel bij Yusuf: dát, niet wát. @iris krijgt niks van hem, tenzij zij het vraagt.

=== herstel_yusuf
~ side = "yusuf"
# place: hallway-day
# jayden: neutral walk right
# yusuf: worried walk left
Maandag. Ik loop achter een rug aan. Het is de rug van @jayden. Hij heeft hem daar speciaal voor meegenomen. #id:hf_4d0q
jayden (talk): Prikbord. Halt. Jij links, ik rechts. #id:hf_e5oh
{ bus == "raam":
    yusuf (ashamed): Jij ook? #id:hf_v1sj
    jayden (tired): Ik zat naast je, in die bus. #id:hf_9icq
    yusuf (ashamed): Ik had mijn hand op je scherm moeten leggen. Sorry. #id:hf_r8hl
- else:
    yusuf (worried): Jij hebt niet gekeken. Jij hoeft niet. #id:hf_v0v0
    jayden (shrug): Ik heb jou gezien. Dat laat me ook niet los. #id:hf_9jph
}
# zoe: relieved stand center
# shot: wide
Het klinkt als twee ritsen. Achter ons klinkt er een derde. #id:hf_40l5
zoe (relieved): Eindelijk. Ik heb deze brandblusser nu wel gezien. #id:hf_lbox
# stop: yusuf
# place: mentor-office-day
# degroot: warm coffee right
# yusuf: ashamed sit left
degroot (warm): Welkom. Je hoeft niet te zeggen wát. Alleen dát, en hoe laat. #id:hf_uc1m
yusuf (tired): Kwart voor één. En als ik knipper. Ik kijk naar tegels, anders komt het. #id:hf_7q5k
degroot (talk): Slim, die tegels. Je hoofd zocht iets rustigs. Dat gaan we nu met hulp doen, overdag. #id:hf_1hva
degroot (talk): Er zijn mensen die dit elke week horen. Ook van keepers. Je moeder mag mee, of wachten met een kussen. #id:hf_prst
{ strook == "sorry":
    yusuf (ashamed): Ik heb dat meisje geappt. Sorry dat ik keek. Ze kent me niet eens. #id:hf_sdji
    degroot (thinking): Dat geef ik door aan haar school. Zij beslist of ze er iets mee wil. Jij schrijft niet meer. #id:hf_qr8u
- else:
    yusuf (ashamed): Ik wil haar sorry zeggen. Dat ik keek. #id:hf_4ty5
    degroot (thinking): Dat snap ik. Maar dan moet zij ook nog voor jouw sorry zorgen. Bewaar het hier. #id:hf_nd19
}
+ [Vraag: 'Wat kan ik dan wél doen?' #id:hf_s5l5] -> herstel_yusuf_wel
+ [Vraag niks. Drink je thee. Helemaal. #id:hf_hx1f] -> herstel_yusuf_thee

=== herstel_yusuf_wel
yusuf (worried): Wat kan ik dan wél doen? #id:hf_kjgw
degroot (talk): Die link melden. Met jou erbij, dan is het zo klaar. En bij jou laten stoppen. Dat laatste deed je al. #id:hf_iycg
-> herstel_yusuf_veld

=== herstel_yusuf_thee
Het is heel veel thee. Ik drink hem op tot ik de bodem zie. Op de bodem staat een eend. #id:hf_pgv6
degroot (warm): Als je zover bent, melden we samen die link. Dat scheelt weer een kijker. #id:hf_4r6q
-> herstel_yusuf_veld

=== herstel_yusuf_veld
# place: sports-field-dusk
# anouk: worried stand right
# yusuf: worried stand left
Dinsdag. Ik loop naar de trainer voor er een bal ligt. #id:hf_rh99
{ veld == "sterk":
    yusuf (ashamed): Ik zei vorige week dat een keeper daartegen kan. Ik niet. Het komt nog. #id:hf_x4ma
    anouk (ashamed): En ik zei: zo ken ik je. Ik kende je dus niet. Sorry. #id:hf_7gn6
}
{ veld == "moe":
    yusuf (ashamed): Ik sliep niet slecht, vorige week. Ik sliep niet. Ik heb iets gezien. #id:hf_2eic
    anouk (ashamed): Ik stuurde je naar bed. Uitgerekend daarheen. Sorry. #id:hf_h1da
}
{ veld == "gezien" || veld == "blijft":
    yusuf (talk): Het komt nog. Maar ik heb nu iemand erbij. Die ervoor geleerd heeft. #id:hf_346i
    anouk (relieved): Gelukkig. Ik heb alleen voor trainer geleerd. En dat is aan de douches te zien. #id:hf_nqk4
}
anouk (talk): Nieuwe oefening. Ogen dicht. Jij zegt wanneer ik gooi. #id:hf_6olt
# yusuf: scared idle
Ik doe ze dicht. Het komt. Ik zeg nog niks. Het gaat een stukje opzij. #thought #id:hf_8jv3
yusuf (talk): Nu. #id:hf_0sp0
# sound: whistle
# shot: wide
# yusuf: relieved stand
Ik hoor hem aankomen. Hij valt zo in mijn armen, zacht, als een brood. #id:hf_bvez
# place: changing-room-day
# anouk: smirk arms right
# yusuf: happy stand left
# finn: smirk stand center
# music: theme
Zaterdag tegelen we de douches. @finn legt de eerste, op het oog. Hij zit zo scheef dat er iemand fluit. #id:hf_yz43
{ bus == "erg":
    finn (ashamed): In de bus zei ik dat ik het gezien had. Ik loog. Mag ik toch een strookje? #id:hf_qolo
    yusuf (warm): Er hangt een heel nieuw vel. #id:hf_eew7
- else:
    yusuf (smirk): Laat zitten. Hij houdt. #id:hf_am3j
}
{ strook == "sorry":
    iris: Via mijn school hoorde ik: hij schrijft niet meer. Ik zei: mooi. Dat was alles wat ik wou zeggen. #nu #id:hf_aqju
- else:
    iris: Iemand wou me sorry zeggen en deed het niet, hoor ik. Dat is het beste sorry tot nu toe. #nu #id:hf_oiwj
}
haddad: Het hele vel is op. Ik heb er twee bij gehangen. Recht. #nu #id:hf_e2pm
jayden: We meten het in tegels. Het was een badkamer met plafond. Nu een douche. Soms een randje. #nu #id:hf_zmnq
yusuf: Het blijft een nabeeld. Het wordt wel bleker. Kijk jij ook even naar een witte muur? Ik wacht. #nu #id:hf_nkbt
Nabeeld #ending:nabeeld #kind:repaired #id:hf_zckx
-> END
