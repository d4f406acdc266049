// Herstel bij Lotte: naar Zoë zonder tekst, of naar Jayden, die het antwoord van haar kreeg.

=== herstel_lotte
~ side = "lotte"
# place: bus-stop-day
# lotte: thinking stand left
# aisha: tired stand right
Zaterdag. Ik heb een brief van vier kantjes. Ik speel hem voor aan de bushalte, met handen. #id:nep_ihj1
aisha (talk): Mooi. Hoe vaak komt het woord 'ik' erin voor? #id:nep_1n7k
# lotte: ashamed stand
Zestien keer op kantje één. Ik vouw hem op tot hij in mijn schoen past. #thought #id:nep_d8of
aisha (warm): Je kunt ook gewoon vragen of je mag komen. Ze heeft nog nooit om een brief gevraagd. #id:nep_62e9
+ [App @zoe of je mag komen. Zonder tekst. #id:nep_nvaa] -> herstel_lotte_stoep
+ [Ga naar @jayden. Hij kreeg zijn antwoord van jou. Even ben je hem. #id:nep_pwpd] -> herstel_lotte_jayden

=== herstel_lotte_jayden
# place: street-day
# lotte: ashamed stand left
# jayden: sad sit right
@jayden zit op de stoeprand, met een schroevendraaier en niks om te schroeven. #id:nep_xkvm
{ bus == "overal":
    lotte (ashamed): Jij vroeg of ze ertegen kon. Ik zei ja. Het was niet mijn ja. #id:nep_6v00
- else:
    lotte (ashamed): Jij vroeg het mij, en ik zei: laat maar zien. Het was niet aan mij. #id:nep_fkuo
}
jayden (ashamed): Ik vroeg het aan jou, omdat jij aardig zou antwoorden. #id:nep_3d37
lotte (thinking): Zal ik meelopen, maandag? Naar @degroot? Tot aan de deur. #id:nep_s2e0
Hij knikt, heel lang. Alsof hij het in zijn hoofd ook nog een keer zegt. #thought #id:nep_zvgb
-> jayden_stoel

=== herstel_lotte_stoep
# place: street-day
# lotte: worried phone left
lotte (worried phone): mag ik komen? nee mag ook #chat:zoe #id:nep_2d51
zoe: tot de stoep #chat:zoe #id:nep_sdu7
# phone: off
# lotte: worried stand left
# sound: door
# zoe: tired stand right
Er komt geen toon uit het huis. Haar moeder doet open, kijkt naar mijn handen, en haalt @zoe. #id:nep_u35o
zoe (suspicious): En? #id:nep_sbtp
lotte (worried): Ik heb geen tekst. #id:nep_x6fh
{ onweer == "stokken":
    zoe (smirk): Alweer? #id:nep_oxst
- else:
    zoe (shocked): Jij? #id:nep_vkdh
}
{ bus == "overal":
    lotte (ashamed): Ik zei dinsdag dat jij overal tegen kunt. Dat was niet van mij om te zeggen. #id:nep_pkr2
- else:
    lotte (ashamed): Hij vroeg dinsdag om een ja. Ik deed alsof ik dat had. Het was het jouwe. #id:nep_9jyy
}
{ kluis == "nep":
    lotte (sad): En ik zei 'nep'. Dat had ik zelf willen horen, toen. Ik heb niet gevraagd wat jij wou horen. #id:nep_qzf7
}
{ kluis == "knuffel":
    lotte (sad): En ik knuffelde je zonder te vragen. Uitgerekend ik. Vandaag blijven mijn handen hier. #id:nep_kf7v
}
zoe (sad): Ik wou niks horen. Ik wou dat iemand anders óók hoorde hoe stil het was. #id:nep_tjgi
+ [Vraag: 'Hoe hard is het nu?' #id:nep_z26a] -> herstel_lotte_hard
+ [Ga op de stoep zitten. Tel tot twaalf. #id:nep_yxhi] -> herstel_lotte_telt

=== herstel_lotte_hard
lotte (worried): Hoe hard is het nu? #id:nep_3qo8
zoe (tired): Gisteren heel hard. Toen kwam mama. Nu gewoon hard. #id:nep_sd9j
lotte (talk): Kan het zachter als ik hier zit? Of harder? #id:nep_5ic8
zoe (thinking): Ga zitten. Dan horen we het wel. #id:nep_31s9
-> herstel_lotte_thee

=== herstel_lotte_telt
# beside: lotte
# shot: wide
# lotte: neutral sit
# zoe: neutral sit
Ze komt naast me. Bij drie rijdt er een fiets langs. Bij zeven blaft een hond. Bij negen hoor ik haar ademen. #id:nep_je3b
zoe (relieved): Twaalf. #id:nep_ab0v
Ik had niet door dat ze meetelde. #thought #id:nep_nm7h
-> herstel_lotte_thee

=== herstel_lotte_thee
# place: mentor-office-day
# degroot: warm coffee center
# zoe: tired sit right
# lotte: neutral sit left
Maandag. Haar moeder zit op de gang te luisteren of @degroot vals is. Ze is niet vals, zegt ze. #id:nep_h4y4
degroot (talk): De gesprekken bewaren we. De foto niet, nergens. Wie hem heeft, wist hem met een ouder erbij. Melden doen we samen. #id:nep_42vq
degroot (talk): @jayden heeft het zelf verteld. @bram pas na twee keer vragen. @jayden wil je iets zeggen. Alleen als jij dat wilt. #id:nep_g28d
# zoe: thinking
@zoe kijkt naar mij. Ik heb wel honderd antwoorden. Ik hou ze alle honderd binnen. #thought #id:nep_tz2p
zoe (neutral): Nee. Vraag hem maar of het stil is, bij hem. #id:nep_g4g6
degroot (warm): Alleen het nee, of de vraag ook? #id:nep_5qcz
# stop: degroot
zoe (thinking): Alleen het nee. #id:nep_a1uz
{ peiling == "vast" || peiling == "stemt":
    # fleur: ashamed stand left
    fleur (ashamed): Ik had de peiling moeten weghalen. Hij is nu weg. Er komt een regel, en die schrijf ik niet alleen. #id:nep_j32o
    zoe (neutral): Begin met: wie het niet aangaat, stemt niet. #id:nep_v3ti
}
# place: music-room-day
# lotte: worried explain left
# daan: worried stand right
# music: theme
Twee weken later. Hetzelfde affiche, een nieuwe datum. 'Weer en wind voorbehouden.' Om kwart over drie is de kruk nog leeg. #id:nep_v5mt
daan (worried): Bakplaat? #id:nep_hgoj
lotte (talk): Nee. Dan maar een droge koning. #id:nep_dc7l
lotte (furious explain): Blaas, winden! Blaas, tot je wangen... #id:nep_hpyo
Ik tel. Ik hoor ze allemaal kijken. Dit bedoelde ze dus. Acht. Negen. #id:nep_gacg
# sound: door
# zoe: smirk stand center
zoe (smirk): Ik ben het weer. #id:nep_txeu
# exit: daan
Er wordt gelachen. Om haar grap, niet om haar. Je hoort het verschil met je ogen dicht. #thought #id:nep_aad2
# shot: wide
# zoe: neutral sit
# sound: drum
Ze zit nog niet of ze slaat al. Veel te vroeg. Mijn kroon belandt bij @haddad op schoot. #id:nep_ccwk
zoe: Ik weet niet of ik volgende week ook kom. Weer doet waar het zin in heeft. Vandaag had ik zin. #nu #id:nep_2xkh
daan: De bakplaat ligt weer in de keuken. Er zit lasagne in. Iedereen op zijn plek. #nu #id:nep_xkbx
jayden: Ik hoorde dat ze weer drumt. Van mijn zus. Ik heb niet gevraagd hoe het klonk. #nu #id:nep_ocm7
lotte: Vier kantjes had ik. Jij liet me gaan zonder. Het was mijn moeilijkste rol: iemand zonder tekst. #nu #id:nep_pm4s
Ik ben het weer #ending:ik-ben-het-weer #kind:repaired #id:nep_50dh
-> END
