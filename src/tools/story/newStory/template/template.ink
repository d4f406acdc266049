// A small whole story, to be changed into yours. What stands behind // is for writers; pupils never see it.
// The guide is stories/README.md. Keep "npm run dev" open: the page follows every time you save.

// What the story remembers. "side" is special: whose eyes the pupil looks through now.
VAR side = ""
VAR begin = ""

// The first choice is the side. Each side has its line in "perspectives" of story.json.
+ [@daan #perspective:daan #id:tem_qm91] -> daan_begin
+ [@noor #perspective:noor #id:tem_9yo9] -> noor_begin

// ---------------------------------------------------------------- Daan

=== daan_begin
~ side = "daan"
// A new place clears the stage. Then: who stands where, looking how. Mood, pose and spot in any order.
# place: classroom-day
# daan: tired sit left
// A line without a name is the narrator: the one whose side we are on.
Het is tien voor twaalf. Mijn buik klinkt als een vrachtwagen die achteruitrijdt. #id:tem_mtch
// A line with a name is said aloud.
yusuf (laugh sit right): Piep. Piep. Piep. #id:tem_v4it
daan (annoyed): Mijn broertje heeft mijn brood op. En mijn banaan. En het zakje. #id:tem_nb3h
@haddad is jarig. Op zijn bureau staat een taart onder een theedoek. #id:tem_tuma
De doek ligt scheef. Ik lees: HOERA MENEE. De R paste er niet meer bij. #id:tem_gfxt
// #thought: not said aloud.
Niemand weet wie hem gebakken heeft. De taart zegt ook niks. #thought #id:tem_thnq
// A plain choice makes it the pupil's own story. It need not change anything big.
+ [Ruik eraan. Ruiken is gratis. #id:tem_xz9m] -> daan_ruikt
+ [Ga bij het raam zitten. Ver weg. #id:tem_rr9g] -> daan_raam

=== daan_ruikt
Chocola. En iets met sinaasappel. Mijn neus wil hier wonen. #id:tem_3slz
-> daan_vinger

=== daan_raam
Bij het raam staat de verwarming aan. Nu ruikt het raam ook naar taart. #id:tem_b0a3
-> daan_vinger

=== daan_vinger
yusuf (smirk): Eén likje ziet toch niemand? #id:tem_9uae
# music: tension
# daan: thinking idle
// A turning point begins at #grens, with its name in story.json. From here on Wacht works.
Mijn vinger hangt boven de rand. Hij is er zelf heen gelopen. #grens:de-vinger #id:tem_sy0i
Iets in mij zegt: wacht. Het is niet mijn buik. #thought #id:tem_8627
// #stil: what others think and do not say. Tapped one by one while the world stands still.
yusuf: Ik zei maar wat. Zeg nee, dan hoef ik het niet te doen. #stil #id:tem_dy8c
noor: Die letters zijn met de hand gemaakt. Daar hield iemand zijn adem bij in. #stil #id:tem_0id0
// Small acts, one of them #laag (asks little courage). #mis sounds good and is not. #verder: nobody pressed Wacht.
+ [Stop je handen in je zakken. 'Van wie is hij eigenlijk?' #kantel:daan #laag #id:tem_osh4] -> daan_van_wie
+ [Pak alleen de kruimel die al los ligt. #kantel:daan #mis #id:tem_uw68] -> daan_kruimel
+ [(verder) #verder #id:tem_jwxz] -> daan_likje

=== daan_van_wie
# music: off
daan (neutral): Van wie is hij eigenlijk? #id:tem_4tz9
yusuf (shrug): Van niemand. Hij stond hier gewoon. #id:tem_zgdi
daan (thinking): Een taart staat nooit gewoon. #id:tem_hc6g
# sound: door
# sem: ashamed stand center
In de deur valt een doosje kaarsen. @sem bukt. Er zit meel in zijn haar. #id:tem_c9ee
-> onder_de_theedoek

=== daan_kruimel
// What the story remembers comes back at the end.
~ begin = "kruimel"
De kruimel zat toch vast. Er komt een stuk mee zo groot als een gum. #id:tem_e3mh
yusuf (laugh): Dat is geen kruimel. Dat is een hoek. #id:tem_vx50
-> daan_gat

=== daan_likje
~ begin = "likje"
Eén likje. Nu zie je het likje. Dus maak ik de rand weer recht. Met mijn vinger. #id:tem_q5wg
yusuf (laugh): Nu is de andere kant scheef. #id:tem_2hcy
-> daan_gat

=== daan_gat
# sound: door
fleur (happy center): O, hij is al open. Dan mag het dus. #id:tem_x43v
// spread: it went from one phone to the next. The ending shows the path, and where somebody stopped it.
# spread: daan > fleur
# spread: fleur > 3b
// #chat: a line in the phone. 3b is a group in "chats" of story.json; a name is a private chat.
fleur: taart in lokaal 12!! neem vork mee 🍴 #chat:3b #id:tem_yy5o
zoe: hoeveel vorken #chat:3b #id:tem_obbe
timo: van wie is die taart? #chat:3b #id:tem_z61q
Op die vraag komt geen antwoord. Wel komen er elf vorken. #id:tem_gs17
# exit: fleur
# zoe: happy stand center
HOERA MENEE wordt HOERA. HOERA wordt HOE. #grens:elf-vorken #id:tem_gpu7
Ik wilde één likje. En 'hoe' is best een goede vraag. #thought #id:tem_645l
zoe: Iemand heeft het vast gevraagd. Iedereen eet toch? #stil #id:tem_q77p
timo: Ik vroeg het één keer. Een tweede keer durf ik niet. #stil #id:tem_kpac
yusuf: Als ik nu stop, lijkt het of ik het wist. #stil #id:tem_bb8n
+ [Leg de theedoek terug. 'Eerst vragen van wie hij is.' #kantel:daan #laag #id:tem_y8g0] -> daan_theedoek
+ [Ren naar de kantine. Koop een muffin voor in het gat. #kantel:daan #id:tem_5blk] -> daan_muffin
+ [Draai het bord om. Zo zie je het gat niet. #kantel:daan #mis #id:tem_7du1] -> daan_bord
+ [(verder) #verder #id:tem_r8ql] -> daan_nog_een

=== daan_theedoek
# music: off
// stop: here somebody stopped it.
# stop: daan
daan (talk): Eerst vragen van wie hij is. #id:tem_fcjd
zoe (shocked): Is hij dan van iemand? #id:tem_x7mw
daan (ashamed): Elke taart is van iemand. En ik was de eerste. #id:tem_hzcp
Elf vorken gaan omlaag. Het klinkt als regen. #id:tem_zqbo
-> een_halve_taart

=== daan_muffin
# music: off
De kantine heeft er nog één. Met rozijnen. Ik ren terug alsof hij leeft. #id:tem_0ye9
# exit: zoe
# sem: sad stand center
Bij de deur bots ik tegen @sem. Hij kijkt over mij heen, naar het lege bord. #id:tem_2af2
-> een_muffin

=== daan_bord
Ik draai het bord. Aan die kant zit ook een gat. #id:tem_op1f
zoe (laugh): Het is een ronde taart, @daan. Die heeft geen achterkant. #id:tem_ysr2
-> kruimels

=== daan_nog_een
Nog eentje dan. Nu maakt het niks meer uit. Dat denkt iedereen hier, met volle mond. #id:tem_7bdw
-> kruimels

// ---------------------------------------------------------------- Noor
// The other side: the same quarter of an hour, other eyes, other lines.

=== noor_begin
~ side = "noor"
# place: hallway-day
# noor: thinking stand left
@haddad is jarig en ik teken de kaart. Alleen zijn wenkbrauwen lukken niet. #id:tem_sdoo
Het zijn nu twee rupsen met ruzie. #thought #id:tem_4eep
# sound: door
sem (worried stand right): @noor? Let jij even op iets? Het ligt onder een theedoek. #id:tem_bvvn
noor (smirk): Leeft het? #id:tem_rnvh
sem (ashamed): Nee. Het is van iemand. Ik moet nog kaarsen halen. #id:tem_yxgc
# exit: sem
Hij rent. @sem rent nooit. En er zit meel in zijn haar. #id:tem_2siy
+ [Teken door. Bewaken kan ook met een potlood. #id:tem_8xcl] -> noor_tekent
+ [Til één puntje op. Heel even. #id:tem_a368] -> noor_gluurt

=== noor_tekent
Rups één is nu een wenkbrauw. Voor rups twee is er nog hoop. #id:tem_e2j9
-> noor_puntje

=== noor_gluurt
HOERA MENEE, van chocola. Ik leg de doek terug alsof er een baby slaapt. #id:tem_74hl
-> noor_puntje

=== noor_puntje
# place: classroom-day
# noor: neutral stand left
# yusuf: neutral sit right
fleur (suspicious center): Wat ligt daar? Het ruikt hier naar feest. #id:tem_kek2
# music: tension
Haar hand gaat naar de theedoek. #grens:het-puntje #id:tem_eyev
Ik zou opletten. Niemand zei wat je dan doet. Had ik maar een knop waar Wacht op staat. #thought #id:tem_30j8
fleur: Straks weet iedereen het al. Behalve ik. #stil #id:tem_u9e4
yusuf: Ik weet het allang. Daarom kijk ik naar het plafond. #stil #id:tem_ph8g
+ [Zeg: 'Die is van iemand. Ik pas erop.' #kantel:noor #laag #id:tem_pkfy] -> noor_past_op
+ [Fluister: 'Taart. Maar niet verder vertellen.' #kantel:noor #mis #id:tem_wac5] -> noor_vertelt
+ [(verder) #verder #id:tem_s28u] -> noor_zegt_niks

=== noor_past_op
# music: off
noor (neutral): Die is van iemand. Ik pas erop. #id:tem_8uvb
fleur (annoyed): Van wie dan? #id:tem_ihfx
noor (smirk): Ga zitten. Je mag raden. #id:tem_tsn0
# exit: fleur
# sound: door
# sem: ashamed stand center
Ze raadt eenentwintig keer mis. Dan komt @sem binnen, met zes kaarsen. #id:tem_3rqe
-> onder_de_theedoek

// The pupil is handed to Fleur for a moment: set "side" right after a choice, and say so in the first line.
=== noor_vertelt
~ side = "fleur"
Even ben je @fleur. Niet verder vertellen: dat zijn drie woorden. Je onthoudt alleen 'taart'. #id:tem_7glr
-> fleur_duim

=== noor_zegt_niks
~ side = "fleur"
Even ben je @fleur. Je tilt de doek op en het is het beste nieuws van de week. #id:tem_nm4u
-> fleur_duim

=== fleur_duim
# fleur: happy phone
Mijn duim hangt boven Verzenden: 'taart in lokaal 12, neem vork mee'. #grens:mijn-duim #id:tem_d4g4
Voor één keer weet ik het als eerste. #thought #id:tem_tx3w
noor: Zeg iets, @noor. Iets. Desnoods iets over rupsen. #stil #id:tem_qlaa
yusuf: Ze vraagt niet van wie hij is. Ik ook niet. #stil #id:tem_s8nl
+ [Wis het. Vraag: 'Van wie is hij?' #kantel:fleur #laag #id:tem_zw85] -> fleur_vraagt
+ [Zet erbij dat hij niet van jou is. Dan is het eerlijk. #kantel:fleur #mis #id:tem_355g] -> fleur_niet_van_mij
+ [(verder) #verder #id:tem_9gyd] -> fleur_stuurt

=== fleur_vraagt
// And handed back.
~ side = "noor"
# music: off
# stop: fleur
fleur (neutral idle): Van wie is hij? #id:tem_ci9p
noor (relieved): Dat is de beste vraag van vandaag. #id:tem_nz6s
# exit: fleur
# sound: door
# sem: ashamed stand center
De deur gaat open. Daar staat het antwoord, met zes kaarsen en meel in zijn haar. #id:tem_ci9o
-> onder_de_theedoek

=== fleur_niet_van_mij
~ side = "noor"
# spread: fleur > 3b
fleur: taart in lokaal 12! niet van mij hoor 😇 #chat:3b #id:tem_d7l8
zoe: van niemand dus. ik kom #chat:3b #id:tem_jmen
-> noor_vorken

=== fleur_stuurt
~ side = "noor"
# spread: fleur > 3b
fleur: taart in lokaal 12! wie het eerst komt 🍴 #chat:3b #id:tem_n8um
zoe: ik sta al voor de deur #chat:3b #id:tem_llh1
-> noor_vorken

=== noor_vorken
# exit: fleur
# zoe: happy stand center
# noor: worried
Er staan elf vorken om het bureau. Bij vork drie is alleen HOE nog over. #grens:alleen-hoe #id:tem_rzh2
'Hoe' is een goede vraag. Hoe stop je elf vorken? #thought #id:tem_6caa
zoe: Ik hoorde dat het mocht. Van wie hoorde ik dat eigenlijk? #stil #id:tem_fope
timo: Hij is droog. Ik zou best willen stoppen. Maar niemand stopt. #stil #id:tem_j61u
fleur: Het was maar één berichtje. #stil #id:tem_z6h5
+ [Vraag hardop: 'Weet iemand van wie hij is?' #kantel:noor #laag #id:tem_63tn] -> noor_vraagt
+ [Leg je tekening op wat er nog staat. #kantel:noor #laag #id:tem_ytda] -> noor_tekening
+ [Roep: 'Schamen jullie je niet?' #kantel:noor #mis #id:tem_jkk4] -> noor_roept
+ [(verder) #verder #id:tem_es8m] -> noor_telt

=== noor_vraagt
# music: off
# stop: noor
noor (talk): Weet iemand van wie hij is? #id:tem_lfa1
Het wordt zo stil dat je het kauwen hoort ophouden. #id:tem_66bk
zoe (ashamed): Nee. Gek eigenlijk. We zijn met elf. #id:tem_9acm
-> een_halve_taart

=== noor_tekening
# music: off
# stop: noor
Ik leg de kaart op de halve taart. Twee rupsen kijken de klas streng aan. #id:tem_id0r
zoe (shocked): Is dat @haddad? Dan leg ik mijn vork neer. #id:tem_nlgr
noor (smirk): Hij is van iemand. Ik moest opletten. Dat doe ik vanaf nu. #id:tem_3jpj
-> een_halve_taart

=== noor_roept
noor (angry): Schamen jullie je niet? #id:tem_x1ql
zoe (annoyed): Jij staat er toch ook bij? #id:tem_8bpz
Ik heb geen antwoord. Er is ook geen taart meer. #id:tem_if8p
-> kruimels

=== noor_telt
Ik tel de vorken nog een keer. Tellen voelt bijna als iets doen. #id:tem_vs3h
-> kruimels

// ---------------------------------------------------------------- How it ends
// An ending: how everybody is (#nu; the last one speaks to the pupil), then the line that names it.

=== onder_de_theedoek
sem (ashamed): Hij is van mij. Ik heb hem gebakken. Dit is de derde. De eerste twee zijn ontploft. #id:tem_q2c1
# haddad: laugh stand right
haddad (laugh): Hoera menee! Precies zoals jullie het uitspreken. #id:tem_1itj
# music: theme
# shot: wide
Hij blaast zes kaarsen uit. Daarna krijgt iedereen een stuk. Netjes, met een mes. #id:tem_yq0a
sem (happy): Hij wilde het recept. Van mij. #nu #id:tem_rjut
haddad (relieved): Ik nam drie stukken. Mijn vrouw hoeft dat niet te weten. #nu #id:tem_vf2x
{ side == "daan":
    daan (happy): Ik kreeg het hoekje. Spoel maar terug, dan zie je wat mijn vinger ook had gekund. #nu #id:tem_i19w
- else:
    noor (smirk): Jij lette ook op. Twee waren genoeg. Kijk nu eens met @daan mee. Die had honger. #nu #id:tem_6fcw
}
Zes kaarsen, één mes #ending:zes-kaarsen #kind:stopped #id:tem_30fu
-> END

=== een_halve_taart
# sound: door
# sem: shocked stand right
Dan gaat de deur open. @sem heeft zes kaarsen. Hij kijkt naar wat er nog staat. #id:tem_bae4
{ side == "daan":
    daan (ashamed): Hij was van jou, hè? Ik begon. Sorry. #id:tem_pwgf
- else:
    noor (ashamed): Ik zou opletten. Ik begon te laat. Sorry. #id:tem_ac0e
}
sem (thinking): Was hij lekker? #id:tem_69gc
Elf mensen knikken. Zachtjes, en met kruimels. #id:tem_4sj2
# music: theme
# shot: wide
sem (smirk): Dan is het nog een halve taart. Zes kaarsen passen precies. #id:tem_tisj
sem (relieved): Ik schrok wel. Maar ze stopten. En er was iemand die sorry zei. #nu #id:tem_wav5
zoe (ashamed): Elf mensen dachten dat een ander het gevraagd had. Ik was er drie van. #nu #id:tem_uetb
{ side == "daan":
    daan (warm): Ik was laat, maar er was nog taart. Spoel terug, dan ben ik misschien eerder. #nu #id:tem_29ky
- else:
    noor (warm): Ik stelde één vraag en de helft was er nog. Spoel terug, dan is hij misschien heel. #nu #id:tem_p0dn
}
Een halve taart #ending:een-halve-taart #kind:stopped #id:tem_zia0
-> END

=== een_muffin
daan (ashamed): Hier. Een muffin. Voor wie die taart ook was. #id:tem_tzjt
sem (tired): Die was voor @haddad. Van mij. #id:tem_7qjg
O. Dat had ik ook kunnen vragen. #thought #id:tem_rmvu
sem (tired): Lief van die muffin. Ik had liever dat iemand het even vroeg. #nu #id:tem_tfqt
haddad (thinking): Eén muffin met zes kaarsen. Ik heb hem geblust en bedankt. #nu #id:tem_hxzf
daan (ashamed): Ik rende heel hard. Ik vroeg niks. Kies Herstel, dan doe ik het andersom. #nu #id:tem_dko9
Eén muffin, zes kaarsen #ending:een-muffin #kind:half #id:tem_tspv
+ [Herstel: ga van hier verder #herstel #id:tem_v2lm] -> herstel

=== kruimels
# music: off
# sound: door
# exit: zoe
# sem: sad stand center
In de deur staat @sem. Hij heeft zes kaarsen en geen taart. #id:tem_4rbt
sem (neutral): Geeft niet. Het was maar een taart. #id:tem_5543
Hij stopt de kaarsen in zijn zak. Eén voor één. Dat duurt lang. #id:tem_a141
{ begin:
- "kruimel":
    Het was maar een kruimel. Dat zeg ik al de hele tijd tegen mijn vinger. #thought #id:tem_vnfs
- "likje":
    Het was maar een likje. Dat zeg ik al de hele tijd tegen mijn vinger. #thought #id:tem_xl1x
}
sem (sad): Ik stond er om zes uur voor op. Dat hoeft niemand te weten. #nu #id:tem_jzib
zoe (ashamed): Ik at mee omdat iedereen meeat. Dat zegt nu iedereen. #nu #id:tem_vgvy
{ side == "daan":
    daan (ashamed): Ik was de eerste. Kies Herstel, dan zeg ik dat. Of spoel terug, dan ben ik het niet. #nu #id:tem_iop3
- else:
    noor (ashamed): Ik zou opletten. Kies Herstel, dan let ik nu op hem. Of spoel terug. #nu #id:tem_jkbz
}
Alleen nog kruimels #ending:kruimels #kind:harm #id:tem_46iu
// Every story with harm has a way on from there: there is no rewind in real life.
+ [Herstel: ga van hier verder #herstel #id:tem_kd9e] -> herstel

// ---------------------------------------------------------------- Repair

=== herstel
# place: hallway-day
# sem: tired stand right
Na de les zoekt @sem iets in zijn kluis. Hij zoekt heel lang. #id:tem_r315
// A cue belongs to the line right under it: never put one just before a block like this.
{ side == "daan":
    daan (ashamed stand left): Ik was de eerste. Dat was mijn fout. Niet die van jou. #id:tem_deg6
- else:
    noor (ashamed stand left): Jij vroeg of ik wilde opletten. Dat deed ik niet. Sorry. #id:tem_hs3z
}
sem (tired): Het was maar een taart. #id:tem_nsej
+ [Vraag: 'Wat wil jij nu?' En wacht. #id:tem_8jo8] -> herstel_vraag
+ [Zeg: 'Nee. Het was jóuw taart.' #id:tem_oc5l] -> herstel_jouw_taart

=== herstel_vraag
Hij kijkt naar zijn schoenen. Ik wacht. Zijn schoenen weten het ook nog niet. #id:tem_1jya
-> herstel_bakken

=== herstel_jouw_taart
Zijn oren worden rood. Goed rood, denk ik. #id:tem_ei9q
-> herstel_bakken

=== herstel_bakken
sem (thinking): Ik wil dat @haddad nog een taart krijgt. En ik wil hem niet alleen bakken. #id:tem_w0lv
# exit: daan
# exit: noor
degroot (warm coffee left): Hoor ik taart? In de kantine is een oven. En ik heb de sleutel. #id:tem_52e1
fleur: wie helpt bakken? @sem beslist #chat:3b #id:tem_afts
sem: mag. met schone handen #chat:3b #id:tem_olzf
# place: canteen-day
# sem: happy stand center
# haddad: happy stand right
Om drie uur staat er HOERA MENEER op een taart. De R past. #id:tem_k4jl
{ side == "daan":
    # beside: daan
    # daan: happy stand left
    Ik heb hem niet aangeraakt. Met geen vinger. #thought #id:tem_7lpz
- else:
    # beside: noor
    # noor: happy stand left
    De R is van mij. Hij lijkt een beetje op een rups. #thought #id:tem_v6rk
}
# music: theme
# shot: wide
haddad (laugh): Met een R! Waar hebben jullie dat geleerd? #id:tem_ij40
sem (relieved): De eerste was voor hem. Deze was ook een beetje voor mij. #nu #id:tem_6004
fleur (smirk): Ik vroeg het nu eerst. Dat kostte één seconde. Ik heb geteld. #nu #id:tem_5pe7
{ side == "daan":
    daan (warm): Ik heb de hele kom mogen uitlikken. Omdat ik het vroeg. Kijk ook eens bij @noor. #nu #id:tem_xssu
- else:
    noor (warm): Ik kan ook achteraf opletten. Eerder is lekkerder. Kijk ook eens bij @daan. #nu #id:tem_g0gv
}
Nu met een R #ending:nu-met-een-r #kind:repaired #id:tem_b1y9
-> END
