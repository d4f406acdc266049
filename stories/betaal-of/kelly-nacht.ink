// De kant van Kelly: de nacht, het blauwe licht, en vier uur 's ochtends.

=== kelly_donker
# place: bedroom-night
# shot: wide
# kelly: thinking sit center
Tussen onze kamers zit een muur van niks. Vroeger klopten we. Eén is: ben je wakker? Drie is: kom. #id:bo_q5gg
Twee hebben we nooit gebruikt. Twee is voor noodgevallen, zei hij toen hij acht was. #thought #id:bo_6xen
Ik klop één keer. Lang niks. Dan komt er één klop terug. Hij is wakker. Meer zegt één niet. #id:bo_gx9i
-> kelly_kier

=== kelly_kier
# place: bedroom-night
# kelly: thinking stand left
Tien over twee. Onder zijn deur ligt een blauwe streep. Ik kom voor mijn oplader, zeg ik tegen mezelf. #id:bo_1k4p
# sound: door
# jayden: scared sit right
Hij zit rechtop in bed, met zijn kleren aan. #id:bo_hnpz
{ envelop == "geeft":
    Mijn envelop ligt op zijn bureau. Hij is leeg. Het bureau ook. #id:bo_k8di
- else:
    Zijn bureau is leeg. Er lagen altijd controllers, als schoenen in een gang. Nu nog eentje. #id:bo_geu3
}
Op zijn scherm staat een account zonder gezicht. Ik lees één regel, voor hij het omdraait. #id:bo_9di0
# music: tension
Hij kijkt me aan. Zijn hele gezicht is blauw. #grens:kier #id:bo_b73j
jayden: Nu gaat ze schreeuwen. Laat haar maar schreeuwen. Als ze daarna maar niet weggaat. #stil #id:bo_1i3z
yusuf: Hij is online. Ik zei vanmiddag iets stoms. Mag je om twee uur nog sorry appen? #stil #id:bo_keam
+ [Zeg: 'Schuif op. Ik ben niet boos.' #kantel:kelly #id:bo_ocav] -> kelly_schuif
+ [Ga terug. Klop drie keer op de muur en wacht. #kantel:kelly #laag #id:bo_i0n9] -> kelly_drie
+ [Pak zijn telefoon af. 'Hier met dat ding.' #kantel:kelly #mis #id:bo_i93q] -> kelly_pakt
+ [Typ zelf iets terug. In hoofdletters. #kantel:kelly #mis #id:bo_urr5] -> kelly_typt
+ [(verder) #verder #id:bo_r5xg] -> kelly_dicht

=== kelly_schuif
~ kier = "schuif"
# music: off
# beside: kelly
kelly (warm): Schuif op. Ik ben niet boos. #id:bo_pnv4
jayden (suspicious): Jij bent altijd boos. #id:bo_ykje
kelly (smirk): Op deuren. Op auto's. Niet op jou. #id:bo_gpqu
# shot: close
# kelly: warm sit
# jayden: sad sit
Hij schuift op. Het bed is te smal en mijn voeten zijn te koud. Dan vertelt hij het, aan het plafond. #id:bo_f9by
-> kelly_samen

=== kelly_drie
~ kier = "drie"
# music: off
# beside: kelly
# shot: wide
# exit: jayden
# kelly: worried sit
Ik ga terug, ga op mijn bed zitten en klop. Drie keer. Kom. #id:bo_92rg
Niks. Nog steeds niks. Ik bijt in mijn dekbed. #id:bo_9ckd
# sound: door
# jayden: sad stand right
Dan staat hij in mijn deur, met zijn dekbed om. Een koning die zijn land kwijt is. #id:bo_u02j
kelly (warm): Hier. Deze kant is warm. Ik vraag niks. #id:bo_xuyx
-> kelly_samen

=== kelly_samen
Iemand lachte om zijn wiskundegrappen. Er was één foto. Toen werd die iemand een ander, en die wil geld. #id:bo_1mog
jayden (sad): Ik ben goed in kansen, @kelly. En ik zag het niet. #id:bo_h8ng
kelly (angry): Jij rekende op één mens. Dit is iemand die de hele dag jongens bedriegt. Dat is geen som. #id:bo_nwuw
jayden (scared): Het moet vannacht, schrijft hij. Anders ... #id:bo_z1zo
kelly (talk): Die klok is van hém. Onze klok gaat om vier uur, en dan staat papa op. #id:bo_xrrc
+ [Vraag: 'Hoe erg is het vannacht? Van één tot tien?' #id:bo_a33v] -> kelly_cijfer
+ [Vraag: 'Wat zegt de nul tegen de acht?' #id:bo_q4xh] -> kelly_acht

=== kelly_cijfer
jayden (tired): Een acht. Net nog een negen. #id:bo_mi91
kelly (warm): Waar bleef dat ene punt? #id:bo_viyz
jayden (smirk): In jouw voeten. Ze zijn zo koud dat ik even aan iets anders dacht. #id:bo_6jgn
-> kelly_stopt

=== kelly_acht
# jayden: shocked
Hij kijkt me aan alsof ik opera zing. Ik onthoud nooit zijn grappen. Deze wel. #id:bo_h0jj
jayden (relieved): Leuke riem. #id:bo_8nd3
kelly (laugh): Leuke riem. #id:bo_jked
-> kelly_stopt

=== kelly_stopt
# stop: kelly
Het gesprek bewaren we, met de naam erbij. De foto niet. Daarna zet hij zelf alle piepjes uit. Geen antwoord meer. #id:bo_mfgf
{ envelop == "geeft":
    jayden (ashamed): Ik had al betaald, @kelly. Met jouw envelop. Daarna vroeg hij gewoon weer. #id:bo_xib4
    kelly (warm): Dan stoppen we nu. Dat mag ook halverwege. #id:bo_2pfo
}
-> kelly_vier

=== kelly_pakt
~ kier = "pakt"
# music: off
kelly (angry): Hier met dat ding. #id:bo_hbu2
# shot: wide
# jayden: shocked stand
Ik hou hem boven mijn hoofd. Hij is langer dan ik, al een jaar. Hij springt niet. Hij gaat zitten. #id:bo_pv5o
jayden (scared): Nu weet ik niet meer wat hij doet. Dat was het enige wat ik nog wist. #id:bo_0t2i
kelly (worried): Je krijgt hem morgen terug. #id:bo_eue0
jayden (tired): Dan is er vannacht dus niemand die kijkt. #id:bo_tvjw
# exit: jayden
Ik lig wakker met een telefoon die niet van mij is. Hij trilt onder mijn kussen. Elf keer. #thought #id:bo_r2ep
-> kelly_vier

=== kelly_typt
~ kier = "typt"
# music: off
# kelly: furious phone
Ik typ: JIJ LAFAARD. De telefoon maakt er JIJ LANTAARN van. Ik druk toch op verzenden. #id:bo_tzvr
Het voelt geweldig. Ik heb nog nooit iemand zo lantaarn genoemd. #thought #id:bo_hgs2
# sound: ping
# kelly: worried phone
Het antwoord komt meteen. Het is langer dan het vorige. @jayden leest het en wordt kleiner. #id:bo_vpev
# kelly: ashamed phone
jayden (scared): Nu heeft hij er twee om bang te maken. #id:bo_pelq
-> kelly_vier

=== kelly_dicht
~ kier = "dicht"
# music: off
kelly (annoyed): Het is tien over twee. Ga slapen, gek. #id:bo_zzyq
# sound: door
# shot: wide
# exit: jayden
Ik doe de deur dicht. Heel zachtjes, alsof dat lief is. #id:bo_av1c
In mijn bed bedenk ik drie verklaringen voor die regel. Ze kloppen geen van drieën. #thought #id:bo_4808
-> kelly_vier

=== kelly_vier
{ kier == "schuif" || kier == "drie":
    # place: kitchen-night
    # pinas: neutral stand right
    Vier uur. We zitten op de trap, ik een tree hoger. Beneden smeert papa brood voor zes personen. #id:bo_rxeu
    # kelly: tired stand left
    # jayden: worried stand left
    jayden (worried): Hij wordt niet boos. Hij wordt stil. Dat is groter. #id:bo_iqcy
- else:
    # place: kitchen-night
    # pinas: neutral stand right
    Vier uur. Ik sta op, want slapen lukt niet. Beneden smeert papa brood voor zes personen. #id:bo_fx8k
    # kelly: tired stand left
    # jayden: tired stand left
    Op de trap zit @jayden, in zijn kleren van gisteren. Hij schuift een stukje op. Meer niet. #id:bo_vt1n
}
# music: tension
Nog vier treden. Over twintig minuten rijdt lijn vier. #grens:vier-uur #id:bo_ujsz
Een volwassene. Ik heb er één. Hij staat daar, op zijn sokken. #thought #id:bo_0jfa
pinas: Twee paar voeten op de trap, om vier uur. Niet omkijken. Wie omkijkt, jaagt ze weg. #stil #id:bo_qcyg
jayden: Als een ander het eerste woord zegt, kan ik misschien het tweede. #stil #id:bo_pouz
+ [Vraag @jayden: 'Zeg jij het? Of ik, met jou ernaast?' #kantel:kelly #id:bo_n2lu] -> kelly_vraagt
+ [Pak zijn mouw en loop samen naar binnen. Zeg: 'Pap.' #kantel:kelly #laag #id:bo_qq2a] -> kelly_mouw
+ [Laat hem slapen. Vertel het papa zelf. #kantel:kelly #mis #id:bo_jkk6] -> kelly_rug
+ [(verder) #verder #id:bo_2rl9] -> kelly_trap

=== kelly_vraagt
~ vier = "vraagt"
# music: off
kelly (talk): Zeg jij het? Of ik, met jou ernaast? #id:bo_urfg
jayden (thinking): Jij het eerste woord. Ik de rest. En jij praat niet door. #id:bo_lzq2
kelly (smirk): Ik praat nooit door. #id:bo_lj19
jayden (smirk): Je praat nu door. #id:bo_wlxm
kelly (worried): Pap. #id:bo_fand
Verder zeg ik niks. Het is het moeilijkste wat ik deze week heb gedaan, en ik heb rijles. #thought #id:bo_o2r6
-> naar_pinas

=== kelly_mouw
~ vier = "mouw"
# music: off
# shot: wide
# kelly: worried walk
# jayden: worried walk
Ik pak zijn mouw. Hij trekt niet terug. Vier treden, en dan de koude tegels van het zebrapad. #id:bo_j9rx
kelly (worried): Pap. #id:bo_jqja
'Ja,' zegt papa. Hij draait zich niet om. Hij legt alleen zijn mes neer. #id:bo_mb4a
-> naar_pinas

=== kelly_rug
~ vier = "rug"
# music: off
kelly (talk): Ga jij maar slapen. Ik regel het. #id:bo_7fe1
# exit: jayden
Hij gaat. Hij is te moe om te vragen wát ik regel. #id:bo_sjxy
kelly (worried): Pap, ik vertel je iets. En je weet het niet van mij. #id:bo_nnkh
# sound: door
# jayden: shocked stand left
Achter me kraakt een tree. Hij heeft dorst. Of hij wist het gewoon. #thought #id:bo_xh9z
-> naar_pinas

=== kelly_trap
~ vier = "trap"
# music: off
Morgen, denk ik. Als papa uitgeslapen is. Als @jayden uitgeslapen is. Als het een betere dag is. #id:bo_18fo
# exit: pinas
# sound: door
De voordeur. Even later hoor ik ver weg een bus starten. Hij slaat niet af. Dat doet hij nooit. #id:bo_e7p7
jayden (tired): Jij dacht zeker ook dat ik het zou zeggen. #id:bo_hkkr
-> naar_pinas

=== naar_pinas
+ [Even ben je @pinas. #id:bo_xl1w] -> pinas_thuis
