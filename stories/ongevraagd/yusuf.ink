// De kant van Yusuf: zaterdagavond, tot de lepel draait. Het is zijn huis.

=== yusuf_begin
~ side = "yusuf"
# place: living-room-night
# yusuf: worried sit left
# aisha: smirk sit right
Acht mensen, één kleed. Het kleed is van mijn moeder, en het is wit. #id:ong_xtl2
'Hou jij de nul?' vroeg ze. Nul vlekken, bedoelt ze. Ik ben keeper. Ik zei ja. #id:ong_htjd
Op tafel trilt mijn hapje. Een groene pudding, hartig, met erwten. Binnenin zit een heel ei. #id:ong_yyai
daan (shocked center): Leeft hij? #id:ong_je8n
aisha (thinking): Hij heet Gerard. Dat zie je toch? Dit is een Gerard. #id:ong_m17w
# exit: daan
Boven loopt mijn moeder. Gerard trilt mee. Zo weten we steeds waar ze is. #thought #id:ong_ql44
# finn: laugh sit center
Schoenen blijven in de gang. Sloffen komen uit de gastenmand. @finn, aanvoerder van alles, heeft kikkers, kindermaat. #id:ong_b4ux
aisha (explain): Stil! Waarheid of opdracht. Met regels. Ik heb ze geplastificeerd. #id:ong_mxlj
aisha (talk): Eén: schoenen uit, van zijn moeder. Twee: nee mag altijd. Nee kost één hap Gerard. #id:ong_d078
+ [Neem zelf de eerste hap. Jij hebt hem gemaakt. #id:ong_oy5r] -> yusuf_proeft
+ [Zeg dat een kok nooit van zijn eigen werk eet. #id:ong_26pm] -> yusuf_kok

=== yusuf_proeft
Hij smaakt naar een weiland dat kwaad op je is. Ik slik. Ik knik. Ik lieg met mijn wenkbrauwen. #id:ong_on42
-> yusuf_gans

=== yusuf_kok
yusuf (shrug): Een kok eet nooit van zijn eigen werk. #id:ong_n8hw
finn (laugh): En een keeper gaat nooit in zijn eigen doel staan. Eten, lafaard. #id:ong_3v15
-> yusuf_gans

=== yusuf_gans
# aisha: laugh idle
@aisha lacht zoals een gans opstijgt. Eerst rennen, dan klapperen, dan toeteren. #id:ong_51w0
Zij leest ook de briefjes, voor ze in het vergiet gaan. Drie haalt ze eruit. 'Dat waren de beste!' roept @bram. #id:ong_aps0
# exit: finn
# mila: talk explain center
'Opdracht voor @mila: het weerbericht, met Gerard als kaart.' #id:ong_qdgh
mila (talk explain): Boven Gdańsk erwten. In het oosten een beetje ei. Neem een jas mee. #id:ong_8m48
# place: kitchen-night
# yusuf: happy stand left
# finn: smirk stand right
Twee uur later zijn de lepels op. In de keuken spoel ik er acht af. @finn leunt tegen de koelkast. #id:ong_uejy
finn (smirk): Weet je wat er op zo'n briefje stond? 'Stuur het.' Van @bram natuurlijk. #id:ong_yxgx
finn (laugh): Jij kreeg er in mei toch een? Van iemand die je niet eens kende. Geluksvogel. #id:ong_5ghl
# music: tension
# yusuf: neutral idle
Hij zegt het aardig. Dat is het gekke. #grens:fluitsignaal #id:ong_2djg
Ik zat in de bus met een boterham. Ping. Een bal in je gezicht, en er was nog niet eens gefloten. #thought #id:ong_7jrf
Ik heb erom gelachen. Een keeper zegt niet dat een bal pijn deed. #thought #id:ong_tbjk
finn: Hij lacht altijd zo kort als ik dat zeg. Zou hij ermee zitten? Nee joh. Hij is keeper. #stil #id:ong_8cz1
mila: Ik kwam voor water. Nu sta ik achter een koelkastdeur heel hard niet te luisteren. #stil #id:ong_2lh7
daan: Ik hoor 'mei' en ik weet waar het over gaat. Bij mij was het in oktober. #stil #id:ong_vgcx
+ [Zeg: 'Dat briefje haal ik er straks uit.' #kantel:yusuf #laag #id:ong_ocbg] -> yusuf_briefje
+ [Zeg: 'Noem het maar geen geluk.' #kantel:yusuf #id:ong_f3rr] -> yusuf_geen_geluk
+ [Zeg: 'Ik vond het rot. Ik heb het nooit gezegd.' #kantel:yusuf #id:ong_b90e] -> yusuf_rot
+ [Zeg: 'Daar is @aisha voor. Zij leest ze toch?' #kantel:yusuf #mis #id:ong_pl6c] -> yusuf_laat_aisha
+ [(verder) #verder #id:ong_fk2e] -> yusuf_lepels

=== yusuf_briefje
~ keuken = "briefje"
# music: off
yusuf (talk): Dat briefje haal ik er straks uit. #id:ong_346i
# finn: thinking stand
finn (thinking): Waarom jij? Daar hebben we @aisha voor. #id:ong_kxsz
yusuf (shrug): Het is mijn vergiet. #id:ong_sm9f
Over mei zeg ik niks. Dat hoeft ook niet, bij de afwas. #thought #id:ong_5icy
-> yusuf_tien

=== yusuf_geen_geluk
~ keuken = "geluk"
# music: off
yusuf (neutral): Noem het maar geen geluk. #id:ong_sglz
# finn: thinking stand
finn (thinking): Hoezo niet? #id:ong_iybc
yusuf (shrug): Ik had een boterham. Die heb ik niet opgegeten. #id:ong_4ymc
Meer zeg ik niet. Hij kijkt lang naar zijn kikkers. #id:ong_lzsl
-> yusuf_tien

=== yusuf_rot
~ keuken = "rot"
# music: off
yusuf (scared): Ik vond het rot. Nog steeds. Bij elke ping. #id:ong_2dop
# finn: shocked stand
finn (shocked): Je lachte toch? #id:ong_s3xy
yusuf (sad): Jij ook. Iemand moest beginnen. #id:ong_8zqn
# mila: warm stand center
mila (warm): Sorry. Ik stond achter de deur. Ik vind het ook rot voor je. #id:ong_5bum
Ze droogt een lepel af die al droog is. Het helpt. #id:ong_04xg
-> yusuf_tien

=== yusuf_laat_aisha
~ keuken = "aisha"
# music: off
yusuf (shrug): Daar is @aisha voor. Zij leest ze toch? #id:ong_n3b9
# finn: laugh stand
finn (laugh): Precies. Zij staat bij ons achterin. #id:ong_lq4e
We slaan de lepels tegen elkaar. Dat ze straks een bus moet halen, bedenken we geen van beiden. #thought #id:ong_fvto
-> yusuf_tien

=== yusuf_lepels
~ keuken = "lepels"
# music: off
yusuf (talk): Pak jij de servetten? #id:ong_whqv
Ik tel de lepels. Acht. Ik tel ze nog eens, voor de zekerheid. Nog steeds acht. #id:ong_dz1s
# exit: finn
Op mijn telefoon zit niks meer. Ergens anders zit het nog wel. #thought #id:ong_1xax
-> yusuf_tien

=== yusuf_tien
# place: living-room-night
# aisha: shocked stand right
# lotte: laugh stand center
# yusuf: neutral stand left
aisha (shocked): Mijn bus! Kwart voor tien! @yusuf, jij bent de baas. Regel twee! #id:ong_gdi3
Ze rent zoals andere mensen een kast verschuiven. @lotte loopt mee tot de halte. #id:ong_g37w
# exit: aisha
# exit: lotte
# sound: door
Tik, tik, tik. Ze is weg op de gouden sloffen van mijn tante. Haar rode schoenen staan nog in de gang. #id:ong_wn3d
{ keuken == "briefje":
    # finn: smirk sit center
    # bram: smirk sit right
    Nieuwe ronde. Eén briefje haal ik eruit. @bram kent het uit zijn hoofd. 'Stuur het!' roept hij. Voor @finn. #id:ong_hur0
- else:
    # finn: smirk sit center
    # bram: smirk sit right
    Nieuwe ronde, nieuwe briefjes. Nu leest niemand ze eerst. #id:ong_hove
    'Stuur het,' leest @finn. #id:ong_rrts
}
'Wat is het?' vraagt @daan. Niemand legt het uit. Iedereen weet het. #id:ong_ddls
bram (smirk): De lepel beslist naar wie. #id:ong_toz6
De lepel draait. Hij draait lang. Dan wijst hij naar een leeg kussen. Het hare. #id:ong_wr0s
fleur (laugh left): @aisha! O, die kan daar wel tegen. #id:ong_v4ac
# exit: fleur
# music: tension
Er wordt gelachen. Ik tel wie het meent. Ik kom tot anderhalf. #grens:leeg-kussen #id:ong_v27s
'Jij bent toch keeper?' zeiden ze in mei. Dat klonk net zo. #thought #id:ong_1ij5
Dit is mijn huis. Ik sta er als een ober, met acht lepels. #thought #id:ong_17iv
finn: Zo meteen zegt iemand dat het niet hoeft. Dat is altijd @aisha. O. #stil #id:ong_5wq7
mila: 'Nee' of 'nie'. Ik ken het in twee talen. Ik zeg het in geen van beide. #stil #id:ong_wky2
daan: Als ik als eerste niet lach, ben ik saai. Als tweede durf ik wel. #stil #id:ong_4bxx
fleur: Ik zei maar wat. Waarom zegt niemand dat het een stom idee is? #stil #id:ong_ukjn
+ [Doe de grote lamp aan. #kantel:yusuf #laag #id:ong_lo1u] -> yusuf_lamp
+ [Zeg: 'Niet in mijn huis. Neem een hap.' #kantel:yusuf #id:ong_wxbr] -> yusuf_huis
+ [Zeg: 'Ik kreeg er ooit een. Ik deed alsof ik het grappig vond.' #kantel:yusuf #id:ong_15n5] -> yusuf_zelf
+ [App @aisha: 'Maak niet open wat @finn stuurt.' #kantel:yusuf #mis #id:ong_j3eo] -> yusuf_app
+ [(verder) #verder #id:ong_0h7d] -> yusuf_ober

=== yusuf_lamp
~ huis = "lamp"
# stop: yusuf
# music: off
Ik druk op de knop van de grote lamp. Mijn moeder noemt hem 'de tandarts'. #id:ong_c387
In dit licht zie je alles. Er lacht niemand. Er lachte al niemand. #id:ong_1zgk
# daan: thinking sit left
daan (thinking): Vond iemand dit eigenlijk grappig? #id:ong_cblk
# exit: bram
# fleur: ashamed sit right
fleur (ashamed): Ik dacht dat jullie het grappig vonden. #id:ong_1rxd
-> yusuf_hap

=== yusuf_huis
~ huis = "huis"
# stop: yusuf
# music: off
yusuf (scared): Niet in mijn huis. Neem een hap. #id:ong_7m49
Mijn stem slaat over op 'huis'. Gerard trilt. Boven is iemand stil blijven staan. #id:ong_32om
bram (annoyed): Het is maar een grap, man. #id:ong_hw7j
# exit: bram
# mila: annoyed sit left
mila (annoyed): Een grap is leuk voor iedereen die erin zit. Zij zit in een bus. #id:ong_eaeo
-> yusuf_hap

=== yusuf_zelf
~ huis = "zelf"
# stop: yusuf
# music: off
yusuf (scared): Ik kreeg er ooit een. Ik deed alsof ik het grappig vond. Dat was het zwaarste stuk. #id:ong_r2lw
Het is zo stil dat je de erwten hoort. #id:ong_s195
# daan: ashamed sit left
# exit: bram
daan (ashamed): Ik ook. In oktober. Ik heb gelachen tot ik op de fiets zat. #id:ong_2no3
-> yusuf_hap

=== yusuf_hap
{ keuken == "geluk" || keuken == "rot":
    # finn: ashamed sit center
    finn (ashamed): Ik dacht net aan die boterham. En toch had ik mijn telefoon al in mijn hand. #id:ong_x3j9
- else:
    { keuken == "briefje":
        # finn: ashamed sit center
        finn (ashamed): Jij haalde dat briefje eruit. Toen wist ik het al. Ik luisterde alleen nog niet. #id:ong_nyvl
    - else:
        # finn: relieved sit center
        finn (relieved): Ik dacht de hele tijd: iemand houdt me zo tegen. #id:ong_o0mt
    }
}
finn (worried): Geef die lepel. Nee, de grote. #id:ong_0vkx
# finn: shocked sit
@finn neemt zijn eerste hap van de avond. Hij kijkt als een baby met een citroen. #id:ong_6ivx
# sound: door
# lotte: happy stand right
lotte (happy): Ze zit in de bus! In goud! Wat is hier gebeurd? #id:ong_14no
# exit: fleur
mila (smirk left): Niks. En dat was nog best moeilijk. #id:ong_2dxm
-> yusuf_trap

=== yusuf_trap
# place: living-room-night
# yusuf: worried stand left
# finn: worried sit right
Dan kraakt de trap. Gerard trilt zoals hij nog nooit heeft getrild. #id:ong_tcyq
'Het was zo stil,' zegt mijn moeder in de deur. 'Ik ken jou vijftien jaar. Stil is nooit goed.' #id:ong_sm25
Ze loopt om het kleed heen, als een scheidsrechter om een plas. Geen vlek. Dat maakt haar niet rustiger. #id:ong_76cv
Iedereen kijkt ineens heel blij. @daan aait een kussen. #id:ong_ob03
+ [Zeg: 'Er was bijna iets. Het is gestopt.' #id:ong_aokc] -> yusuf_bijna
+ [Zeg: 'Wil je een hap?' #id:ong_pv05] -> yusuf_mam_hap

=== yusuf_bijna
~ trap = "bijna"
yusuf (worried): Er was bijna iets. Met iemand die er niet bij is. Het is gestopt. #id:ong_hyxg
'Met wie?' vraagt ze niet. Ze vraagt: 'Weet zij het?' #id:ong_mfmj
# finn: ashamed sit
finn (ashamed): Nog niet. Ik vertel het haar morgen. #id:ong_5zlz
'Je vraagt haar óf ze het wil horen,' zegt mijn moeder. 'Daarna pas je mond open. In die volgorde.' #id:ong_em0e
-> yusuf_zout

=== yusuf_mam_hap
~ trap = "hap"
yusuf (scared): Wil je een hap? #id:ong_l2gc
Ze kijkt naar Gerard, en dan heel lang naar mij. #id:ong_c0hp
'Ik ben boven,' zegt ze. 'Ook om drie uur. Ook voor iets wat geen pudding is.' #id:ong_mnn3
# finn: ashamed sit
finn (ashamed): Sorry van het lawaai, mevrouw. #id:ong_rfqa
'Er was geen lawaai,' zegt ze. 'Daarom kom ik.' #id:ong_0szy
-> yusuf_zout

=== yusuf_zout
Ze pakt een lepel en neemt een volle hap. De hele kamer houdt zijn adem in. #id:ong_208e
'Zout,' zegt ze. En ze gaat weer naar boven. #id:ong_qlkm
finn (shocked): Ze vond hem lekker. #id:ong_886j
yusuf (shrug): Ze eet al jaren wat ik kook. #id:ong_b46v
# mila: thinking sit center
mila (thinking): Even tellen. Wie had dat van net nou echt gewild? Vinger omhoog. #id:ong_msv2
Er gaat niks omhoog. @bram zit op zijn handen, voor de zekerheid. #id:ong_pw1j
mila (smirk): Nul. Jij zou toch de nul houden, @yusuf? #id:ong_q7cu
{ keuken == "geluk" || keuken == "rot" || huis == "zelf":
    -> yusuf_stoep
}
-> yusuf_afwas

=== yusuf_stoep
# place: street-night
# finn: thinking stand right
# yusuf: tired stand left
Om half elf trekt @finn op de stoep zijn eigen schoenen aan. Hij doet er lang over. #id:ong_pc89
finn (ashamed): Dat van jou, in mei. Ik zei geluksvogel. Sorry. Dat was het. #id:ong_338z
Hij legt er niks bij uit. Hij kan het dus. #thought #id:ong_qkyk
+ [Zeg: 'Oké.' #id:ong_9ha8] -> yusuf_oke
+ [Zeg: 'De kikkers mag je houden.' #id:ong_tasj] -> yusuf_kikkers

=== yusuf_oke
yusuf (relieved): Oké. #id:ong_yhvn
Zo'n klein woord. Ik voel mijn schouders zakken, allebei, tot waar ze horen. #id:ong_w7w5
-> yusuf_eind_klaar

=== yusuf_kikkers
yusuf (smirk): De kikkers mag je houden. #id:ong_ho5q
finn (smirk): Ik had gehoopt dat je dat zou zeggen. #id:ong_lgu2
-> yusuf_eind_klaar

=== yusuf_afwas
# place: kitchen-night
# yusuf: thinking stand left
# finn: neutral stand right
Half elf. Ik was, @finn droogt. Hij droogt alsof de lepels jarig zijn. #id:ong_gqqr
finn (smirk): Zo smaakt nee dus. Ik kende het niet. #id:ong_5hxh
In de bak drijft schuim. In mijn mond ligt mei. #thought #id:ong_r3h6
+ [Zeg: 'Die in mei, hè? Dat was geen geluk.' #id:ong_7o6c] -> yusuf_vertelt
+ [Zeg niks. Redden wat er te redden valt: het ei. #id:ong_27gv] -> yusuf_eind_ei

=== yusuf_vertelt
~ mei = true
yusuf (scared): Die in mei, hè? Dat was geen geluk. Ik zat in de bus. Ik heb mijn boterham niet opgegeten. #id:ong_ophl
# finn: shocked
Hij zet een lepel neer. Heel zacht, alsof hij kan breken. #id:ong_0i7x
finn (ashamed): En ik maar 'geluksvogel' zeggen. Sorry. #id:ong_nmjo
-> yusuf_eind_klaar

=== yusuf_app
~ huis = "app"
# music: off
yusuf (worried phone): maak niet open wat @finn stuurt #chat:aisha #id:ong_o7i8
aisha: hoezo. wat stuurt hij dan #chat:aisha #id:ong_knt6
aisha: @yusuf?? #chat:aisha #id:ong_k5kf
# spread: finn > aisha
# sound: sent
Achter mij joelt iemand. Als ik omkijk, is het al verstuurd. #id:ong_4s2x
# mila: angry sit left
mila (angry): Waarom zeg je het tegen háár? Hij zit híér. Zij kan er niks aan doen. #id:ong_qe9u
-> yusuf_half_elf

=== yusuf_ober
~ huis = "ober"
# music: off
Ik wacht tot iemand het te veel vindt. De anderen wachten ook. We wachten heel goed. #id:ong_ix5k
# spread: finn > aisha
# sound: sent
Dan is het verstuurd. @bram klapt één keer. Hij hoort zichzelf en houdt op. #id:ong_pp1e
{ keuken == "geluk" || keuken == "rot":
    @finn kijkt naar mij. Hij kent die boterham. Ik kijk naar het kleed. #id:ong_7syt
}
{ keuken == "aisha":
    'Daar is @aisha voor,' zei ik bij de koelkast. Nu gaat het over haar, en ze is er niet. #thought #id:ong_r22v
}
{ keuken == "briefje":
    Het briefje zit in mijn zak. Daar zit het goed. Het gaat nu gewoon zonder. #thought #id:ong_jml4
}
# mila: sad sit left
mila (sad): 'Die kan daar wel tegen.' Heeft iemand haar dat gevraagd? #id:ong_cact
-> yusuf_half_elf
