// De kant van Noor: een duel op woensdag, en een donderdag. Zij krijgt alleen keuzes van steun.

=== noor_begin
~ side = "noor"
# place: kitchen-day
# noor: happy stand center
Woensdag. Ik roer in de harira. Harira is tomatensoep met een mening. #id:hd_ibgz
Dit is een duel. Elke week stuurt @ilyas mij acht tellen dans, en ik stuur er acht terug. #id:hd_d09t
Wie verliest, wast zondag af bij zijn moeder. Negentien borden. En een couscouspan waar je in kunt wonen. #id:hd_pblq
Hij stuurde een wals met een dweil. De dweil leidde. Ik moet dus iets heel goeds doen. #thought #id:hd_y0fu
De soep moet nog tien minuten. Mijn hakken beginnen vanzelf. Hak, hak, draai. En hap, van de pollepel. #id:hd_ts5k
# elidrissi: neutral stand left
elidrissi (neutral): Eén in de keuken. En wie is die tweede? #id:hd_hot4
noor (laugh): Ook ik, mama. #id:hd_7tl3
# exit: elidrissi
# bilal: tired stand right
bilal (tired): Er moet zout bij. #id:hd_9v74
# exit: bilal
Ik zet mijn telefoon tegen de suikerpot. Nog een keer. Mét zout. #id:hd_myd6
# shot: close
# noor: smirk phone
Acht tellen, voor één neef. Wat zet ik erbij? #thought #id:hd_4i1h
+ ['Zeg je dweil maar vast gedag.' #id:hd_nywb] -> noor_dweil
+ ['Alleen voor jou. Anders weet je moeder het morgen.' #id:hd_glm3] -> noor_alleen

=== noor_dweil
~ bij = "dweil"
# spread: noor > ilyas
# sound: sent
noor: zeg je dweil maar vast gedag #chat:ilyas #id:hd_5o4d
-> naar_ilyas

=== noor_alleen
~ bij = "alleen"
# spread: noor > ilyas
# sound: sent
noor: alleen voor jou. anders weet je moeder het morgen #chat:ilyas #id:hd_2xzh
-> naar_ilyas

=== naar_ilyas
+ [Lijn twee, kwart voor zeven. Even ben je @ilyas. #id:hd_gszb] -> ilyas_bus

=== noor_donderdag
~ side = "noor"
{ lach == "pruik" || lach == "vraagt":
    -> noor_licht
}
# place: kitchen-day
# noor: tired sit center
Donderdag, half zeven. Bij ons vraagt niemand hoe het gaat. Je kijkt in iemands thee. #id:hd_x5p6
Eén klontje is een gewone dag. Drie is wiskunde. Ik zit op zeven. #id:hd_w86b
De neven vinden dat ik me moet schamen. Het elftal wil een toegift. Ik wou alleen niet afwassen. #thought #id:hd_77lw
# bilal: worried stand left
@bilal blijft in de deur staan, met meel tot zijn ellebogen. Hij weet het. Hij kijkt in mijn glas. #id:hd_3uyb
+ [Schuif je glas naar hem toe. Laat hem proeven. #id:hd_d9n0] -> noor_proeven
+ [Zeg: 'Niet kijken naar dat ding. Wel hier blijven.' #id:hd_j129] -> noor_blijven

=== noor_proeven
# beside: bilal
# bilal: shocked sit
Hij neemt een slok. Zijn ogen gaan dicht. 'Jam,' zegt hij. Hij drinkt het toch op, tot de bodem. #id:hd_rlhj
-> noor_school

=== noor_blijven
# beside: bilal
# bilal: neutral sit
Hij legt zijn telefoon onder het brood. Hij gaat zitten en zegt niks. Het meel zakt op de vloer. #id:hd_4jl1
-> noor_school

=== noor_school
# place: canteen-day
# noor: worried stand center
# sound: laugh-off
Soepdag. Tik, doet een lepel op een tafel. Ik zet een stap. Tik. Nog een tafel. In de maat van mijn schoenen. #id:hd_zatd
Ik wil ergens zitten waar niemand iets van mij wil. #thought #id:hd_wnvc
+ [Bij @aisha. Achter haar map kun je schuilen. #id:hd_3h3b] -> noor_aisha
+ [Aan het raam, bij @timo. Daar kijken alleen mussen. #id:hd_dv2o] -> noor_timo
+ [Hier niet. Naar het tekenlokaal. #id:hd_43oj] -> noor_teken

=== noor_aisha
~ bij = "aisha"
# beside: aisha
# aisha: angry stand left
Ze zet haar map rechtop, als een schutting. Dan gaat ze de tafels langs en haalt alle lepels op. #id:hd_otc7
aisha (neutral): Lepelcontrole. Nee, jij ook. Je krijgt een vork. #id:hd_nzvt
-> noor_haddad

=== noor_timo
~ bij = "timo"
# beside: timo
# timo: neutral wheel left
timo (neutral): Als er een sperwer komt, gaan mussen in een heg zitten. Dit is de heg. #id:hd_2rqd
Hij zet zijn rolstoel tussen mij en de tafels. Ik krijg de helft van zijn saaie brood. Precies goed. #id:hd_1tc8
-> noor_haddad

=== noor_teken
~ bij = "zoe"
# place: classroom-day
# noor: sad sit center
# zoe: annoyed stand left
# beside: zoe
Na twee minuten gaat de deur open. Het is @zoe, met twee trommelstokken en een kaasbroodje. #id:hd_qq9g
zoe (annoyed): Ik heb ze gezegd dat ze uit de maat tikken. Hier. Eten. #id:hd_9xh4
-> noor_haddad

=== noor_haddad
# place: mentor-office-day
# haddad: worried stand left
# degroot: neutral coffee right
# noor: tired sit center
Zesde uur. Iemand heeft het tegen @haddad gezegd. Zijn hand ligt al op de telefoon. #id:hd_1ovr
haddad (worried): Dit kan niet. Ik bel nu meteen je ouders. #id:hd_41kg
degroot (neutral): Nee, @haddad. Eerst een vraag. En die is niet voor jou. #id:hd_ox24
# degroot: warm coffee
degroot (warm): Ik hoef niks te zien. @noor, als ze dit thuis horen: is het dan veilig voor jou? #id:hd_hjxg
Dat heeft nog nooit iemand mij gevraagd. Ik denk aan mama, bij de deur. #thought #id:hd_luqd
+ ['Ja. Luid, maar veilig.' #id:hd_3uu2] -> noor_hard
+ ['Bij mijn moeder wel. Van de rest weet ik het niet.' #id:hd_it1q] -> noor_moeder
+ ['Dat weet ik nog niet. Mag dat?' #id:hd_3xl5] -> noor_weetniet

=== noor_hard
~ thuis = "hard"
degroot (warm): Luid en veilig. Dat kan samen. Mag ik iemand bellen? En wanneer? #id:hd_0sv8
noor (thinking): Vandaag niemand. Ik wil het eerst zelf zeggen. Of niet zeggen. #id:hd_49fk
-> noor_haddad_uit

=== noor_moeder
~ thuis = "moeder"
degroot (warm): Dan bel ik straks alleen haar, als jij dat wilt. De rest hoort van mij niks. #id:hd_5my4
noor (thinking): Nog niet bellen. Maar het is fijn dat het zou kunnen. #id:hd_v7py
-> noor_haddad_uit

=== noor_weetniet
~ thuis = "weetniet"
degroot (warm): Dat mag. Dan belt er niemand. Wie is er vanavond bij jou, als het te zoet wordt? #id:hd_r5a1
noor (thinking): @bilal. Tot hij gaat bakken. En dan u? #id:hd_93iy
degroot (warm): Dan ik. Hier is mijn nummer. Mijn telefoon staat aan. #id:hd_6ozf
-> noor_haddad_uit

=== noor_haddad_uit
haddad (ashamed): Mijn hand lag al op de telefoon. Dat was de schrik. Het was mijn beurt niet. #id:hd_bplk
# stop: degroot
# degroot: neutral coffee
degroot (talk): Ik ga achter die apps aan, met hun trainer. Wat ze schreven bewaren we. Het filmpje niet. #id:hd_epix
-> naar_mama

=== noor_licht
# place: canteen-day
# noor: happy sit center
# finn: smirk stand right
Donderdag. Bij ons thuis lees je in iemands thee hoe het gaat. Vanochtend nam ik één klontje. Een gewone dag. #id:hd_yxj2
In de kantine is het soepdag. Er komt iemand voor mijn tafel staan, met een lepel. #id:hd_yx7o
finn (smirk): Jij bent die nicht. Waar hij in de bus zo om lachte. #id:hd_j2m7
Mijn soep wordt koud, van binnen naar buiten. #thought #id:hd_9bsp
noor (worried): Wat heb je gezien? #id:hd_0pfl
finn (shrug): Niks. Hij wou niet. Ik heb nog nooit zo weinig gezien. #id:hd_xfgc
# exit: finn
# noor: shocked sit
@ilyas heeft zijn mond gehouden. @ilyas. Ik moet even gaan liggen op mijn brood. #thought #id:hd_gh06
+ [Vertel @aisha over het duel. #id:hd_qhhy] -> noor_vertelt
+ [Hou het nog even voor jezelf. #id:hd_w5qk] -> noor_zelf

=== noor_vertelt
~ bij = "aisha"
# aisha: laugh sit left
aisha (thinking): Dus jij danst, hij danst, en de verliezer wast af. Is daar een schema van? #id:hd_fko2
noor (laugh): Nee, @aisha. Dat is het leuke. #id:hd_f07l
-> noor_neef

=== noor_zelf
~ bij = "zelf"
# noor: smirk sit
Ik eet mijn soep. Er zit te weinig zout in. Onder tafel gaan mijn hakken. Niemand weet waarom. #id:hd_398s
-> noor_neef

=== noor_neef
# place: bus-stop-day
# noor: smirk phone
Na school sta ik bij de halte. Ping. Natuurlijk. Hij houdt het geen dag vol. #id:hd_z110
ilyas: ik heb gisteren iets NIET gedaan #chat:ilyas #id:hd_z111
noor: ik hoorde het. van @finn. die zag niks, zegt hij #chat:ilyas #id:hd_z112
ilyas: mijn moeder wil weten waar ik om huilde. van het lachen, zei ik #chat:ilyas #id:hd_z113
ilyas: ze gelooft me niet. ze denkt dat er iets is. wat zeg ik?? #chat:ilyas #id:hd_z114
Hij vraagt het. Eerst de bus, en nu dit. Ik krijg er bijna een goed humeur van. #thought #id:hd_z115
+ ['Zeg maar dat ik dans. Meer is het niet.' #id:hd_z116] -> noor_zegdans
+ ['Zeg niks. Het is van mij.' #id:hd_z117] -> noor_zegniks

=== noor_zegdans
~ thuis = "zegdans"
noor: zeg maar dat ik dans. meer is het niet #chat:ilyas #id:hd_z118
ilyas: ok. mag ik erbij zeggen dat het goed was #chat:ilyas #id:hd_z119
noor: dát mag #chat:ilyas #id:hd_z120
-> naar_mama

=== noor_zegniks
~ thuis = "zegniks"
noor: zeg niks. het is van mij #chat:ilyas #id:hd_z121
ilyas: ik zeg niks. ik bijt in een kussen #chat:ilyas #id:hd_z122
Ik zie het voor me. De franje steekt uit zijn mond. #thought #id:hd_z123
-> naar_mama
