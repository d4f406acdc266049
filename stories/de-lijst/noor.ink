// De kant van Noor: vrijdag een half gerucht, maandag een lijst waar zij niet op staat.

=== noor_begin
~ side = "noor"
# place: classroom-day
# noor: happy sit left
# lotte: happy stand center
# mila: smirk sit right
Vijftig vakken, vijftig vogels. Negenenveertig zijn er af. Vak vijftig is leeg. Dat ligt aan @timo. #id:dl_sac7
@lotte staat model. Ze is een reiger. Al tien minuten, op één been. #id:dl_gic8
lotte (worried stand): Mag ik knipperen? #id:dl_ewxs
noor (neutral sit): Reigers knipperen niet. #id:dl_9ryy
mila (smirk): Deze wiebelt ook. #id:dl_az2z
Ik ben klassenvertegenwoordiger. Dat betekent dat ik de sleutel van de verfkast heb. #thought #id:dl_xzut
mila (thinking): Meedoen. Meelopen. Meelachen. Jullie plakken overal 'mee' voor. #id:dl_t2xm
lotte (talk): En in het Pools dan? #id:dl_3ixa
mila (shrug): In het Pools moet je erbij zeggen met wie. #id:dl_7f09
# aisha: happy stand right
aisha (talk): Is hij af? Ik wil hem plastificeren. #id:dl_rtom
noor (annoyed): Vak vijftig is leeg, @aisha. #id:dl_0bg5
aisha (shrug): Dan plastificeer ik een leeg vak. #id:dl_0jfc
+ [Een zwaan, @lotte. Die zit nog dun in de verf. #id:dl_pxp2] -> noor_zwaan
+ [Doe eens een duif, @lotte. Met dat hoofd. #id:dl_qwk6] -> noor_duif

=== noor_zwaan
~ zwaan = true
# lotte: happy stand
Haar hals wordt twee keer zo lang. Ze kijkt op ons neer. @mila gooit haar een stuk brood toe. #id:dl_62zv
-> noor_gerucht

=== noor_duif
# lotte: laugh stand
Ze schokt met haar hoofd door de klas en pikt de boterham van @mila. Met korst. #id:dl_wp91
-> noor_gerucht

=== noor_gerucht
# exit: aisha
# zoe: annoyed stand right
zoe (annoyed): Die jongens van de vogelapp doen rapporten. De reiger blijft zitten. #id:dl_uvgt
lotte (laugh): Wat? Ik? #id:dl_5fjr
zoe (thinking): En toen ik erbij kwam, stopte @daan zijn telefoon weg. Hij blóósde. @daan. #id:dl_jq7c
noor (suspicious): Rapporten over wat? #id:dl_grv6
zoe (shrug): Vogels, zei hij. Hij zei het twee keer. #id:dl_e5ju
# music: tension
Iets in mijn buik gaat rechtop zitten. Maar mijn verf is nat, en het is een half gerucht. #grens:natte-verf #id:dl_xro8
zoe: Het zal wel niks zijn. Ik hoor mezelf dat nu voor de derde keer denken. #stil #id:dl_v8i9
lotte: Ik blijf dus zitten. Grappig. Waarom bloosde hij dan? #stil #id:dl_cn81
daan: Ik stond daar te blozen en dacht: vraag door, @zoe. Ze vroeg niet door. #stil #id:dl_ep07
+ [Zoek @timo. 'Wat staat er in jullie app?' #kantel:noor #laag #id:dl_g7v0] -> noor_timo
+ [Breng je halve gerucht naar @degroot. #kantel:noor #id:dl_gooz] -> noor_half
+ [App de meiden: 'Doe even rustig. Ze letten op ons.' #kantel:noor #mis #id:dl_qxls] -> noor_rustig
+ [(verder) #verder #id:dl_avie] -> noor_verf

=== noor_timo
~ gerucht = "timo"
# music: off
# place: hallway-day
# timo: worried wheel right
# noor: neutral stand left
noor (neutral stand): Wat staat er in jullie app? #id:dl_1k3g
timo (ashamed wheel): Het begon met een duif. #id:dl_u8le
noor (thinking): En waar is het nu? #id:dl_66iz
Hij ziet alles en zegt de helft. Nu krijg ik de andere helft. Zijn oren worden rood. #id:dl_n179
timo (ashamed wheel): Het gaat over jullie. Ik had het al gezegd moeten hebben. #id:dl_2c8s
noor (worried): Zeg het dan nu. Ik loop mee naar @degroot. #id:dl_mbp9
-> noor_maandag

=== noor_half
~ gerucht = "degroot"
# music: off
# place: mentor-office-day
# degroot: warm coffee right
# noor: worried stand left
Aan de muur vliegen vogels. 'Samen vliegen we verder.' Het zijn meeuwen. Ik heb er net een geschilderd. #id:dl_d9vc
noor (worried): Ik heb een half gerucht, mevrouw. #id:dl_h1pd
degroot (warm coffee): Daar zet ik een hele pot thee voor. Vertel. #id:dl_u3z7
noor (thinking): Jongens, rapporten, een blos. Meer weet ik niet. #id:dl_0u1x
degroot (thinking coffee): Dan vraag ik die blos vandaag nog hoe het met hem gaat. #id:dl_1ycm
-> noor_maandag

=== noor_rustig
~ gerucht = "rustig"
# music: off
# noor: worried phone
noor (worried phone): doe even rustig vandaag. ze letten op ons #chat:meiden #id:dl_hzky
fleur: moet ik me omkleden of zo #chat:meiden #id:dl_ezk4
zoe: wacht. zíj doen iets en wíj moeten rustig? #chat:meiden #id:dl_6mx0
zoe: zeg het tegen wie kijkt. niet tegen wie rondloopt #chat:meiden #id:dl_tmjm
# noor: ashamed idle
@lotte laat haar arm zakken. Ze was nog half vogel. Nu trekt ze haar trui recht. #id:dl_o5ns
-> noor_maandag

=== noor_verf
~ gerucht = "verf"
# music: off
Ik schilder nog twee veren. Natte verf wacht niet. Een gerucht wel. #id:dl_cw0t
zoe (neutral): Dus het is niks? #id:dl_8tv7
noor (talk): Het is vast niks. #id:dl_knmf
Het worden de netste veren van het hele vel. #thought #id:dl_m559
-> noor_maandag

=== noor_maandag
# place: hallway-day
# noor: worried stand left
# mila: worried stand center
# lotte: sad stand right
# spread: bram > vogels
# spread: vogels > 3b
# spread: 3b > school
Maandag hangt mijn vel in de gang. Niemand kijkt ernaar. Iedereen kijkt in zijn hand. #id:dl_idqw
{ gerucht == "timo" || gerucht == "degroot":
    @degroot belde vrijdag al met twee huizen. De lijst was sneller. Maar hij is niet nieuw voor haar. #id:dl_k2fm
- else:
    @zoe loopt langs. 'Het was dus niet niks,' zegt ze. #id:dl_27nd
}
Namen van meisjes uit 3B. Achter elke naam een cijfer. Ik lees hem, en ik lees hem nog een keer. #id:dl_9g2z
Ik zoek mijn naam. Ik sta er niet op. #id:dl_hpaq
Mijn schouders zakken. En dan steekt er iets, onder mijn ribben. Wou ik er dan op? Wou ik dát? #thought #id:dl_4hbh
Ik word rood tot in mijn ellebogen. #thought #id:dl_sa11
# fleur: annoyed stand left
fleur (annoyed): Jij boft. Jij staat er niet op. #id:dl_4omu
# music: tension
mila (shrug): Ik ook niet. Wij zijn een soort die niemand heeft gezien. #id:dl_j0e9
{ zwaan:
    Vrijdag was @lotte een zwaan. Nu is ze een stuk muur. #grens:vak-vijftig #id:dl_b0gq
- else:
    Vrijdag pikte @lotte de hele klas leeg. Nu is ze een stuk muur. #grens:vak-vijftig #id:dl_7vmo
}
lotte: Hoe loop je ook weer? Eerst het ene been? #stil #id:dl_ytw9
mila: Vergeten is een ongeluk. Overslaan doet iemand. Welke van de twee ben ik? #stil #id:dl_d1nm
fleur: Ik heb mijn jas dicht. Waarom heb ík mijn jas dicht? #stil #id:dl_5nix
jayden: Weggeklikt. Daarna toch weer open. Ik weet niet eens waarom. #stil #id:dl_8xnr
+ [Haal je vel van de muur. Loop er met @lotte achter. #kantel:noor #laag #id:dl_5efq] -> noor_vel
+ [Zeg tegen @lotte: 'Ik zocht mijn eigen naam. Ik schaam me dood.' #kantel:noor #id:dl_fol9] -> noor_zocht
+ [Ga naar @degroot. 'Vandaag nog.' #kantel:noor #id:dl_rfzv] -> noor_vandaag
+ [Zeg: 'Jij hoeft je toch geen zorgen te maken?' #kantel:noor #mis #id:dl_t1ly] -> noor_troost
+ [App de meiden: 'Dan maken wij er een van hén.' #kantel:noor #mis #id:dl_l37r] -> noor_terug
+ [(verder) #verder #id:dl_7vel] -> noor_recht

=== noor_vel
~ gang = "vel"
# music: off
# beside: noor
# exit: fleur
# shot: wide
# noor: warm walk
# lotte: relieved walk
# mila: happy walk
Ik trek hem van de muur. @mila pakt de andere kant. Zo lopen we, @lotte in het midden. #id:dl_eahx
Negenenveertig vogels schuiven door de gang. Eronder lopen zes schoenen. #id:dl_j9a9
lotte (relieved): Welke vogel heeft mijn gympen? #id:dl_d2jt
noor (smirk): De meerkoet. Die heeft rare voeten. #id:dl_1cb7
mila (smirk): Niet lachen. Een muur lacht niet. #id:dl_2cvb
-> naar_haddad

=== noor_zocht
~ gang = "zocht"
# music: off
# beside: noor
# exit: fleur
noor (ashamed stand): Ik zocht mijn eigen naam. Daar schaam ik me nu dood om. #id:dl_lwgj
lotte (sad): Ik zocht of ik er níet op stond. #id:dl_aua7
noor (thinking): Dus jij verloor, en ik verloor ook? #id:dl_ook2
mila (neutral): En niemand won. Kom mee. #id:dl_c504
lotte (smirk): Mee met wie? #id:dl_6u9w
mila (warm): Kijk. Nu leer je Pools. #id:dl_nc3s
-> naar_haddad

=== noor_vandaag
~ gang = "vandaag"
# music: off
# place: mentor-office-day
# degroot: worried coffee right
# noor: worried stand left
degroot (talk coffee): Ik zag hem om acht uur. Mijn koffie staat er nog. Eerst de meisjes, dan de rest. #id:dl_cjqf
degroot (talk coffee): We bewaren wie wat deed en wanneer. En dan moet het overal weg. En jij, @noor? #id:dl_kd32
noor (shrug): Ik sta er niet op. #id:dl_dbre
degroot (warm coffee): En? #id:dl_lwua
noor (ashamed): En dat is dus ook raar. #id:dl_n4dh
degroot (warm coffee): Ja. Dat lijkt me heel raar. Fijn dat je dat hier zegt. #id:dl_ry8b
-> naar_haddad

=== noor_troost
~ gang = "troost"
# music: off
noor (warm stand): Jij hoeft je toch geen zorgen te maken? #id:dl_aji9
lotte (suspicious): Waarom ik niet? #id:dl_e9r9
Ik hoor het pas als het eruit is. Ik heb gekeken wat er achter haar naam stond. #thought #id:dl_hyyf
mila (annoyed): Nu heeft ze er van jou ook een. #id:dl_3yw0
noor (ashamed stand): Het was lief bedoeld. #id:dl_mqlc
mila (tired): Dat zegt mijn leraar Duits ook altijd. #id:dl_ceu9
-> naar_haddad

=== noor_terug
~ gang = "terug"
# music: off
noor (furious phone): dan maken wij er een van hén #chat:meiden #id:dl_fdwa
fleur: JA #chat:meiden #id:dl_9r2n
zoe: en dan? dan zijn er twee #chat:meiden #id:dl_26es
# noor: ashamed phone
Ik zei het alleen. Ik maak niks. Maar zo'n zin loopt door zonder mij. #thought #id:dl_r2rj
mila (worried): Wie komt er dan op, @noor? @finn niet. Die lacht erom. @timo wel. @sem wel. #id:dl_jn3s
-> naar_haddad

=== noor_recht
~ gang = "recht"
# music: off
# sound: bell
De bel. Ik hang mijn vel recht. Het hing al recht. #id:dl_za8s
# exit: lotte
lotte (tired): Ik ga vast naar binnen. Langs de muur. #id:dl_7xna
mila (worried): Wij stonden hier heel goed niet op een lijst te staan. #id:dl_p1jc
noor (ashamed stand): Ik wist niet of ik er iets van mócht zeggen. #id:dl_mjra
-> naar_haddad
