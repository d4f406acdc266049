// Tussenspel bij Jayden: zijn vader heeft vroege dienst. Daarna drie eindes, op het tempo van Jayden.

=== pinas_vroeg
~ side = "pinas"
# place: kitchen-night
# pinas: tired stand right
Vier uur. Ik smeer brood. Over twintig minuten staat lijn vier klaar, met mij erin. #id:bo_ilp4
{ binnen == "keuken":
    # jayden: tired sit center
    In mijn pan zoemt iets. Ik til het deksel op. Een telefoon. Naast de pan mijn zoon, met zijn dekbed om. #id:bo_yhlk
- else:
    # jayden: tired walk center
    Mijn zoon komt binnen, met zijn dekbed om. Hij kijkt naar de grote pan. Niet naar mij. #id:bo_5anc
}
jayden (scared): Pap? Iemand heeft een foto van mij. Ik heb al betaald. Het houdt niet op. #id:bo_tf1p
# music: tension
Ik kijk naar hem. Ik kijk naar de klok. Ik kom al twintig jaar niet te laat. #grens:vroege-dienst #id:bo_8ptq
Zo'n stem had hij toen hij vier was, en er iets onder zijn bed lag. #thought #id:bo_o752
jayden: Hij kijkt op de klok. Natuurlijk. Iedereen kijkt op de klok. #stil #id:bo_uw9k
{ binnen == "muur":
    kelly: Blijf. Blijf. Blijf. Ik mag niks zeggen, dat heb ik beloofd. Blijf. #stil #id:bo_6hzg
- else:
    kelly: Ik hoor een stoel. Ik hoor stemmen. Om vier uur. Ik ga op de trap zitten, voor als ze me roepen. #stil #id:bo_rrlp
}
+ [Trek je jas uit. Bel je werk: 'Ik rij vandaag niet.' #kantel:pinas #id:bo_u2s0] -> pinas_blijft
+ [Ga zitten. Vraag: 'Hoe erg is het vannacht?' #kantel:pinas #laag #id:bo_rviw] -> pinas_zit
+ [Vraag: 'Waarom heb je niks gezegd?' #kantel:pinas #mis #id:bo_xo04] -> pinas_waarom
+ [(verder) #verder #id:bo_4ezq] -> pinas_rijdt

=== pinas_blijft
~ dienst = "blijft"
# music: off
# beside: pinas
# pinas: talk phone
'Met mij. Lijn vier moet een ander nemen. Nee, niet ziek. Mijn zoon.' #id:bo_7xe8
# pinas: warm idle
Ik hang op. Het is heel raar, zo'n ochtend zonder bus. Ik trek een stoel bij. #id:bo_s7a1
pinas (warm): Goed dat je naar beneden kwam. Jij bent niet fout. #id:bo_i62v
jayden (sad): En nu? #id:bo_qmqf
-> pinas_klok

=== pinas_zit
~ dienst = "zit"
# music: off
# beside: pinas
# shot: wide
# pinas: warm sit
pinas (warm): Hoe erg is het vannacht? #id:bo_gv5p
jayden (tired): Van één tot tien? Acht komma zeven. #id:bo_vkiq
pinas (thinking): En wat heeft een acht komma zeven nodig? #id:bo_zhm0
jayden (sad): Dat jij niet weggaat. #id:bo_ssc0
Lijn vier rijdt die ochtend met een ander. Ik heb nog nooit zo langzaam mijn brood gegeten. #thought #id:bo_ny9k
-> pinas_klok

=== pinas_klok
# stop: pinas
pinas (talk): Nu niks. Die haast is van hem. Ik heb vandaag alle tijd. #id:bo_5pwx
jayden (worried): Maar ik heb al betaald. #id:bo_eetp
# jayden: relieved sit
pinas (talk): Dan stap je nu uit. Je hoeft niet mee tot het eindpunt omdat je een kaartje hebt. #id:bo_lrcp
-> terug_slot

=== pinas_waarom
~ dienst = "waarom"
# music: off
pinas (worried): Waarom heb je niks gezegd? #id:bo_ipba
# shot: wide
# jayden: ashamed sit
jayden (ashamed): Ik zég het nu. #id:bo_zbz0
# kelly: angry stand left
kelly (angry): Pap. Hij zegt het nú. Vraag hoe het met hem is. #id:bo_08z5
Ze heeft gelijk. Maar de klok heeft ook gelijk. Ik pak mijn tas. Vanavond, zeg ik. Vanavond praten we. #id:bo_v607
-> terug_slot

=== pinas_rijdt
~ dienst = "rijdt"
# music: off
Ik knijp in zijn schouder. Ik zeg: 'Vanavond. Dan praten we. Ga jij nog even slapen.' #id:bo_6ue0
# sound: engine
# exit: pinas
# kelly: worried stand left
kelly (worried): Ging hij gewoon rijden? #id:bo_b8x9
jayden (tired): Er stonden mensen te wachten. #id:bo_efdu
kelly (warm): Ja. Jij. #id:bo_vkfz
-> terug_slot

=== terug_slot
+ [Terug naar @jayden. #id:bo_u6iq] -> jayden_slot

=== jayden_slot
~ side = "jayden"
{ dienst == "waarom" || dienst == "rijdt":
    -> jayden_eind_avond
}
-> jayden_dag

=== jayden_dag
# place: living-room-day
# jayden: tired sit center
# pinas: neutral sit right
# degroot: warm coffee left
Donderdag. Ik heb zes uur geslapen. Op onze bank zit @degroot, met een beker van onszelf. Ik mocht zeggen of ze kwam. #id:bo_89zb
{ tempo == "tweede":
    degroot (warm): @haddad vertelde dat jij 'het tweede' zei. Dat was een goede zin. Meer weet ik niet. #id:bo_wbk9
- else:
    degroot (warm): @haddad vertelde alleen dat jij 'later' zei. Is het nu later? #id:bo_358g
}
degroot (talk): Ik hoef niks te zien. Het gesprek en de naam bewaar je. De foto niet. Hoe wil jij dit doen? #id:bo_kt5r
+ [Zeg: 'Ik praat. Papa zit ernaast en zegt niks.' #id:bo_el40] -> jayden_praat
+ [Zeg: 'Papa praat. Ik zit onder mijn capuchon.' #id:bo_7791] -> jayden_capuchon

=== jayden_praat
~ tempo = "praat"
Samen openen we de chat van Helpwanted. Daar typt een mens. Die vraagt niet waarom. #id:bo_w7vs
Ik typ dat ik al heb betaald. Ik wacht op een preek. Er komt geen preek. #id:bo_6pho
# pinas: warm
Papa leest mee en zegt niks. Zijn knie zegt van alles. #thought #id:bo_m3sr
-> jayden_vrijdag

=== jayden_capuchon
~ tempo = "capuchon"
# jayden: relieved
Papa typt met één vinger in de chat van Helpwanted. Het duurt een eeuw. Onder mijn capuchon is het fijn donker. #id:bo_z112
pinas (thinking): 'Wij stoppen.' Is dat met twee p's? #id:bo_owzj
jayden (smirk): Drie, pap. #id:bo_79zx
-> jayden_vrijdag

=== jayden_vrijdag
degroot (talk): Ook na betalen helpt stoppen. En wil je later naar de politie: praten is nog geen aangifte. #id:bo_8vsn
jayden (thinking): Later dan. Eerst nog een keer slapen. #id:bo_xl4a
degroot (talk): En wordt het 's nachts te groot en slaapt iedereen? 113. Je hoeft niet te weten wat je zegt. #id:bo_j0xg
# stop: degroot
Ik meld het account. Ik blokkeer het. Zelf. Mijn hand loopt niet meer weg. Hij doet wat ik zeg. #id:bo_dql8
{ mila_deed == "tape" || mila_deed == "vraagt":
    -> jayden_eind_drift
}
-> jayden_eind_stil

=== jayden_eind_drift
# place: hallway-day
# jayden: tired stand center
# mila: smirk stand left
# yusuf: happy stand right
# music: theme
Maandag. Er is niks meer gekomen. Ik heb mijn sporttas bij me, en hij is bijna leeg. #id:bo_z0fp
{ mila_deed == "tape":
    mila (smirk): Je hebt geslapen. Dan wil ik nu kopen. Heb je eindelijk een slechte? #id:bo_9zrz
- else:
    mila (smirk): Ik heb er lang over nagedacht. Ik wil hem niet. Wel een slechte. #id:bo_7fqn
}
jayden (smirk): Voor jou maak ik er een met drift. Dan loopt je neefje de sloot in. #id:bo_nv0z
mila (laugh): Perfect. Ik bel mijn tante. #id:bo_tj7z
yusuf (talk): Half negen. De deur. Reken het maar vast uit. #id:bo_get3
{ binnen == "yusuf":
    yusuf (warm): En hoe erg is het vandaag? #id:bo_o2s9
    jayden (shrug): Een vier. Met een strikje. #id:bo_9mk7
- else:
    jayden (talk): Ik moet je eerst iets vertellen. Zonder percentage. #id:bo_tdzl
    yusuf (warm): Ik loop nergens heen. Ik ben de voorkant, jij moet duwen. #id:bo_8oby
}
{ mila_deed == "tape":
    mila: Ik ken 'te snel' en 'te goedkoop'. Ik plakte een stukje tape terug. Meer was het niet. #nu #id:bo_u3u2
- else:
    mila: Ik ken 'te snel' en 'te goedkoop'. Ik vroeg het aan zijn vriend. Meer was het niet. #nu #id:bo_9dec
}
haddad: Eerst zei ik iets. Daarna vroeg ik iets. Ik oefen nog op de volgorde. #nu #id:bo_x5k4
{ tempo == "capuchon":
    pinas: 'Stoppen' heeft twee p's. Ik heb het opgezocht. Al het andere deed hij zelf. #nu #id:bo_xchk
- else:
    pinas: Ze hebben op lijn vier gevraagd waar ik was. Op de goede plek, zei ik. #nu #id:bo_52ii
}
jayden: Jij trok niet en jij duwde niet. Je liep gewoon mee. Zo kom je door een draaideur. #nu #id:bo_pobm
Zonder drift #ending:zonder-drift #kind:stopped #id:bo_icob
-> END

=== jayden_eind_stil
# place: bedroom-night
# jayden: tired sit center
# music: theme
Zondagavond. Vier dagen niks. Eerst was dat eng. Daarna was het saai. Ik wist niet dat ik saai zo had gemist. #id:bo_dupu
{ binnen == "muur":
    Eén klop op de muur. Ik klop terug. Wakker. Allebei. Daarna slapen we. #id:bo_xzan
}
{ binnen == "yusuf":
    # shot: close
    # jayden: smirk phone
    yusuf: hoe erg #chat:yusuf #id:bo_i6mt
    jayden: een 4. met een strikje #chat:yusuf #id:bo_3ioc
}
{ binnen == "keuken":
    Beneden staat de grote pan op het fornuis. Er ligt geen telefoon meer in. Wel bonen. Altijd bonen. #id:bo_x73o
}
# shot: wide
# kelly: smirk stand left
Mijn bureau is nog leeg. @kelly zet er een controller op, met tape eromheen. 'Patiënt. Van mij. Hij trekt naar rechts.' #id:bo_xhzg
jayden (suspicious): Jij gamet niet. #id:bo_g39h
kelly (shrug): Nee. Maar ik trek ook naar rechts. Repareer mij dan. #id:bo_d6bj
{ mila_deed == "dubbel":
    Van @mila hoef ik niks terug. Volgende keer vraagt ze iets, zei ze. Dan mag ik zelf kiezen of ik antwoord geef. #id:bo_0ru9
- else:
    Er zat een envelopje in mijn kluisje. Een stukje tape, met mijn naam. 'Is van jou,' stond erbij. Van @mila. #id:bo_hf48
}
mila: Ik kocht zijn controller, en ik zag zijn handen. Ik dacht: dat gaat mij niks aan. Toch wel. #nu #id:bo_besp
kelly: Zijn stoel rijdt niet meer 's nachts. Ik lig er wakker van. Zo stil is het. #nu #id:bo_twmm
pinas: Uitstappen mag bij elke halte. Ik heb het op een briefje boven zijn bed gehangen. Hij vindt het vreselijk. #nu #id:bo_c4ho
jayden: Wat zegt de nul tegen de acht? Jij weet het nu ook. Je was wakker, en je bleef. Leuke riem. #nu #id:bo_sx1i
Saai #ending:saai #kind:stopped #id:bo_y3kl
-> END

=== jayden_eind_avond
# place: bedroom-night
# jayden: sad sit center
# kelly: warm sit left
# music: theme
Donderdag. @kelly is niet naar school gegaan. Ze heeft een matras naar binnen gesleept en een pak beschuit. #id:bo_mwf2
{ binnen == "yusuf":
    # shot: close
    # jayden: tired phone
    yusuf: hoe erg #chat:yusuf #id:bo_ri0k
    jayden: 8. papa ging rijden #chat:yusuf #id:bo_0rea
    yusuf: ik kom na school. ik ga op de stoep zitten als je niks wilt #chat:yusuf #id:bo_bx08
}
{ dienst == "waarom":
    'Waarom heb je niks gezegd?' Het zit in mijn oor. Ik had het net gezegd. Het was er net uit. #thought #id:bo_ck0t
- else:
    'Vanavond,' zei hij. Het is nu half vijf. Hij heeft een lange route. #thought #id:bo_md6a
}
{ mila_deed == "tape" || mila_deed == "vraagt":
    Beneden belt iemand aan. @mila, met soep, en een woord dat ik niet ken. Ze laat de soep staan en gaat weer. #id:bo_l9cy
}
kelly (talk): Ik heb papa gebeld. In zijn pauze. Hij was heel lang stil. #id:bo_4x9w
jayden (tired): Hij is altijd heel lang stil. #id:bo_6sq4
kelly (warm): Niet zo. Hij vroeg of je wilde wachten. Of hij dat nog mocht vragen. #id:bo_6kbz
kelly: Ik ben er. Ik heb kruimels in zijn bed gemaakt. Hij heeft er wat van gezegd. Dat was een goed teken. #nu #id:bo_f6fn
{ tempo == "tweede":
    haddad: 'Het tweede,' zei hij. Toen had ik mee moeten lopen. @degroot vraagt nu of ze mag komen. Ik wacht. #nu #id:bo_9odk
- else:
    haddad: Hij mocht het later zeggen van mij. Ik heb @degroot gebeld. Zij vraagt of ze mag komen. #nu #id:bo_vrnj
}
pinas: Tweeënveertig haltes. Bij elke halte dacht ik: omdraaien. Een bus kan dat niet. Een vader wel. #nu #id:bo_xj48
jayden: Ik zei het, en er bleef er één zitten. Dat is niet niks. Hij is op weg, zegt @kelly. Blijf je even? #nu #id:bo_41p9
Nog niet thuis #ending:nog-niet-thuis #kind:half #id:bo_udn6
+ [Herstel: ga van hier verder. Even ben je @pinas. #herstel #id:bo_vsru] -> herstel_pinas
