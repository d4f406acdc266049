// De kant van Daan: vrijdag tot maandag; in de kleedkamer is de leerling even Yusuf.

=== daan_begin
~ side = "daan"
# place: bike-shed-day
# daan: smirk walk left
Vrijdag. Het laatste uur valt uit. Ik oefen een omhaal op een leeg melkpak. #id:doo_vhag
Ik mis het pak. Ik raak wel een prullenbak, een paal en mezelf. #thought #id:doo_z546
sem (laugh right): Prachtig. Doe je dat morgen ook? #id:doo_otg2
daan (smirk idle): @finn heeft nog één plek in het zaalteam. Ik voel het. In mijn benen. #id:doo_b6vk
sem (smirk): Dat is de paal. #id:doo_ri6u
daan (talk): Drie jaar reserve, @sem. Niemand is zo uitgerust als ik. #id:doo_gn5w
sem (laugh): Ik kom kijken. Met een spandoek. 'Hup, bank.' #id:doo_334f
daan (laugh): Dat is het mooiste wat iemand ooit voor me heeft geschilderd. #id:doo_ggbf
@sem grijnst al de hele dag. Niet om mij. Dat steekt een beetje. #thought #id:doo_c2ez
+ [Vraag wat er zo leuk is. #id:doo_tawo] -> daan_vraagt
+ [Doe nog een omhaal. Groter. #id:doo_anmb] -> daan_omhaal

=== daan_vraagt
daan (smirk): Wat heb jij? Brommer gewonnen? #id:doo_wr41
sem (happy phone): Niks. Iets van @lotte. Voor mij. #id:doo_t48y
-> daan_ziet

=== daan_omhaal
# shot: wide
# daan: laugh walk
Deze keer raak ik het pak. Het vliegt over het hek. @sem kijkt niet eens. #id:doo_idmb
sem (happy phone): Sorry. Ik kreeg iets van @lotte. Voor mij. #id:doo_dwu8
-> daan_ziet

=== daan_ziet
daan (smirk): Laat zien dan. #id:doo_snbo
Het floept eruit, zoals 'gezondheid'. Hij twijfelt. Ik zie hem twijfelen en ik blijf staan. #id:doo_48xq
# sem: smirk phone
Hij draait zijn telefoon om. De foto was voor hem. Nu heb ik hem ook gezien. #id:doo_jgek
Mijn oren gloeien. Alsof ik zonder kloppen een kamer in liep. #thought #id:doo_v1zp
+ [Zeg 'wauw', want je hoofd is leeg. #id:doo_rod3] -> daan_wauw
+ [Kijk weg en zoek je melkpak. #id:doo_0xmk] -> daan_weg

=== daan_wauw
~ zei_wauw = true
daan (shocked): Wauw. #id:doo_vx34
# sem: happy phone
Hij wordt er langer van. Vijf centimeter, minstens. Eén woord van mij. #thought #id:doo_vh99
-> daan_krijgt

=== daan_weg
daan (ashamed): Mijn pak ligt bij de brugklassers. #id:doo_rpdw
# sem: worried phone
Hij kijkt alsof hij een cadeau gaf en ik het niet uitpakte. #thought #id:doo_hlrf
-> daan_krijgt

=== daan_krijgt
# spread: sem > daan
# sound: ping
Mijn telefoon trilt in mijn zak. Ik weet al wat het is. #id:doo_rfnu
sem (talk): Alleen jij, hè. #id:doo_mm0s
daan (smirk): Ja duh. Wie anders? Mijn oma? #id:doo_8xgd
# place: bedroom-night
# daan: happy sit center
Vrijdagavond. Ik lig op bed met mijn scheenbeschermers aan. Voor de sfeer. #id:doo_bh3f
# shot: close
# daan: thinking phone
finn: yo. nog 1 plek morgen. twijfel tussen jou en een gast van 3a #chat:finn #id:doo_nfpa
daan (happy phone): ik kan. altijd. ook s nachts #chat:finn #id:doo_doeq
finn: haha ok. @sem liep te stralen vandaag. jij weet waarom toch? 👀 #chat:finn #id:doo_w9g4
finn: laat zien dan #chat:finn #id:doo_0o71
Dat zei ik vanmiddag ook. Precies dezelfde drie woorden. #thought #id:doo_6mk6
# daan: worried phone
# music: tension
Mijn duim hangt boven een pijltje. Zo'n klein pijltje. #grens:duim #id:doo_dddp
Toen mijn spraakmemo rondging, heb ik twee dagen met mijn capuchon op gegeten. #thought #id:doo_a8mx
Maar dat was anders. Zeg ik. Tegen mijn plafond. #thought #id:doo_838a
finn: Ik vraag het gewoon. Er zegt toch nooit iemand nee tegen mij. Best saai eigenlijk. #stil #id:doo_xury
sem: Bij hem is het veilig. Hij is de enige met wie ik brommers kijk en niks hoef te zeggen. #stil #id:doo_jbkq
lotte: Nog één keer mijn tekst voor de spiegel. 'Ik ben niet bang voor wat groot is.' #stil #id:doo_uabx
+ [Leg je telefoon in de sokkenla. Doe de la dicht. #kantel:daan #laag #id:doo_dq5b] -> daan_la
+ [App @finn: 'nee man. die is niet van mij.' #kantel:daan #id:doo_p04c] -> daan_nee
+ [App @sem: 'ik gooi hem weg. doe jij dat ook?' #kantel:daan #id:doo_k276] -> daan_appt_sem
+ [Stuur hem, met erbij: 'niet doorsturen hè'. #kantel:daan #mis #id:doo_9j57] -> daan_erbij
+ [(verder) #verder #id:doo_lfk3] -> daan_stuurt

=== daan_la
~ duim = "la"
# stop: daan
# music: off
# shot: wide
# daan: relieved sit
Sokken eroverheen. La dicht. Ik hoor hem nog één keer brommen, als een boze bij. #id:doo_s2rx
Daarna slaap ik. Met scheenbeschermers. Ik droom van een paal. #thought #id:doo_g56l
De volgende ochtend gooi ik de foto weg. Ook uit de prullenbak van mijn telefoon. #id:doo_dras
-> daan_zaterdag_goed

=== daan_nee
~ duim = "nee"
# stop: daan
# music: off
daan (worried phone): nee man. die is niet van mij #chat:finn #id:doo_7n4t
Ik stuur het en leg mijn telefoon op zijn buik. Dan kan hij me niet aankijken. #thought #id:doo_regn
# daan: relieved phone
finn: ok? #chat:finn #id:doo_wciy
finn: chill hoor #chat:finn #id:doo_zd5d
Dat was het. Ik had op ontploffingen gerekend. Ik gooi de foto weg, overal waar hij zat. #id:doo_vjv6
-> daan_zaterdag_goed

=== daan_appt_sem
~ duim = "sem"
# stop: daan
# music: off
daan (worried phone): ik gooi hem weg. doe jij dat ook? ze stuurde hem aan jou, niet aan ons #chat:sem #id:doo_k125
Hij typt. Hij stopt. Hij typt. Ik bijt een stuk van mijn bitje. #thought #id:doo_wdpd
# daan: relieved phone
sem: ja #chat:sem #id:doo_x5vg
sem: ik weet niet wat ik dacht. iets met trots. sorry #chat:sem #id:doo_rhjv
Twee jongens, één sorry. Niemand is ontploft. Ik slaap als een baksteen. #thought #id:doo_oakq
-> daan_zaterdag_goed

=== daan_zaterdag_goed
# place: bike-shed-day
# daan: tired stand left
# yusuf: annoyed stand right
Zaterdag, na het toernooi. De gast van 3A mocht meedoen. Ik mocht de bidons vullen. #id:doo_us0i
yusuf (annoyed): Je hebt wel goed gevuld. Echt. Tot de rand. #id:doo_hglj
daan (shrug): Drie jaar talent. #id:doo_xsdd
yusuf (thinking): @finn zegt dat je iets hebt en niet wilt delen. Wat is dat? #id:doo_9tq2
+ [Zeg: 'Iets wat niet van mij was.' #id:doo_q46m] -> daan_niet_van_mij
+ [Zeg: 'Mijn laatste snoepje.' #id:doo_cdrq] -> daan_snoepje

=== daan_niet_van_mij
daan (thinking): Iets wat niet van mij was. Nu heb ik het niet meer. #id:doo_52aa
Hij vraagt niet door. Hij geeft me de helft van zijn broodje. Met de dikste kant naar mij. #thought #id:doo_teku
-> naar_yusuf

=== daan_snoepje
daan (smirk): Mijn laatste snoepje. #id:doo_2vs9
yusuf (smirk): Dan snap ik het. Daar zou ik ook voor liegen. #id:doo_u8up
-> naar_yusuf

=== daan_erbij
~ duim = "erbij"
# spread: daan > finn
# sound: sent
daan: niet doorsturen hè #chat:finn #id:doo_ht6q
Kijk. Netjes geregeld. Dat zei @sem ook, bedenk ik. 'Alleen jij, hè.' #thought #id:doo_d576
finn: tuurlijk niet bro #chat:finn #id:doo_j9xn
# daan: happy phone
finn: 10 uur bij de zaal. je staat in de basis 🔥 #chat:finn #id:doo_t4qt
-> daan_zaterdag

=== daan_stuurt
~ duim = "stuurt"
# spread: daan > finn
# sound: sent
Het pijltje draait een rondje. Weg. Het duurt korter dan een omhaal. #id:doo_awg3
finn: WAT #chat:finn #id:doo_p6ri
finn: 10 uur bij de zaal. je staat in de basis 🔥 #chat:finn #id:doo_wnjv
# shot: wide
# daan: laugh stand
De basis. Ik spring op mijn bed tot papa op de muur klopt. #thought #id:doo_70l8
-> daan_zaterdag

=== daan_zaterdag
# place: bike-shed-day
# music: off
# daan: happy stand left
# yusuf: happy stand right
Zaterdag. Ik speel elf minuten. Ik raak de bal vier keer. Eén keer expres. #id:doo_dtq1
yusuf (laugh): Die omhaal. Je lag langer in de lucht dan de bal. #id:doo_os2m
Op de bank lachen ze. Om een telefoon, niet om mij. @finn houdt zijn hand eromheen. #thought #id:doo_y8i9
+ [App @finn later: 'je hebt hem toch wel weg?' #id:doo_axrc] -> daan_checkt
+ [Denk er niet aan. Elf minuten! Vier keer! #id:doo_tz4b] -> daan_denkt_niet

=== daan_checkt
daan (worried phone): je hebt hem toch wel weg? #chat:finn #id:doo_208a
finn: jaja. heb m alleen ff aan de bank laten zien. die houden hun mond ⚽ #chat:finn #id:doo_dqr9
De bank. 'Ff laten zien.' Zo begon het bij @sem ook. #thought #id:doo_dn7f
-> naar_yusuf

=== daan_denkt_niet
Zondag denk ik er ook niet aan. Ik denk er zo hard niet aan dat ik er hoofdpijn van krijg. #id:doo_fxn9
Eén iemand. Ik heb het naar één iemand gestuurd. #thought #id:doo_l6q4
-> naar_yusuf

=== naar_yusuf
+ [Maandag, ochtendtraining. Even ben je @yusuf. #id:doo_03th] -> yusuf_kleedkamer

=== yusuf_kleedkamer
~ side = "yusuf"
# place: changing-room-day
# yusuf: neutral stand right
Maandag, half acht, ochtendtraining. Ik sta bij de deur van de kleedkamer met één handschoen aan. #id:doo_iv5t
Ik ben keeper. Ik hou van dingen die rechtdoor komen. #thought #id:doo_mfux
{ duim == "la" || duim == "nee" || duim == "sem":
    # daan: worried stand left
    Binnen heeft @finn zijn arm om @daan heen. Van buiten lijkt het vriendschap. #id:doo_hut0
    daan (shrug): Ik heb niks, zei ik toch. #id:doo_ty5f
    'Wie wil hem zien?' roept @finn. Hij wijst de rij langs, plek voor plek. Er wordt gelachen, maar niet door veel mensen. #id:doo_11ut
- else:
    # spread: finn > zaal
    # spread: zaal > 3b
    # daan: scared stand left
    Binnen gaat een telefoon van bank naar bank. Het lachen loopt erachteraan. #id:doo_ksyd
    'Is dat die van @sem?' zegt iemand. 'Heb je dat van @daan?' #id:doo_2whi
    daan (scared): Ik heb hem maar naar één... Ik wist niet dat... #id:doo_y6i5
}
# music: tension
Nog twee plekken, dan is het bij mij. #grens:kleedkamer #id:doo_filq
Ze is vorige week nog komen kijken toen ik die strafschop hield. Ze gilde. #thought #id:doo_10vw
Mijn ene hand zweet. De andere zit nog in de handschoen. #thought #id:doo_ao5i
{ duim == "la" || duim == "nee" || duim == "sem":
    daan: Ik heb hem niet meer. Als iedereen blijft vragen, krijg ik daar nog spijt van ook. Ik ken mezelf. #stil #id:doo_83f7
- else:
    daan: Als hij nu iets zegt, zeg ik sorry. Als niemand iets zegt, lach ik denk ik mee. Ik ken mezelf. #stil #id:doo_glag
}
finn: Ze lachen pas als ik lach. Ik ben eigenlijk de hele dag aan het werk. #stil #id:doo_dc7s
jayden: Ik strik al vier minuten dezelfde veter. Straks valt het op. #stil #id:doo_09ff
+ [Zeg, hard genoeg voor de hele rij: 'Ik hoef dat niet te zien.' #kantel:yusuf #id:doo_vftm] -> yusuf_zegt
+ [Schop het ballennet open. 'Inlopen! Laatste ruimt op!' #kantel:yusuf #laag #id:doo_q089] -> yusuf_ballen
+ [Roep: 'De volgende die erover begint, krijgt er een van mij.' #kantel:yusuf #mis #id:doo_irfe] -> yusuf_dreigt
+ [(verder) #verder #id:doo_pn5r] -> yusuf_veters

=== yusuf_zegt
~ kleedkamer = "zegt"
# stop: yusuf
# music: off
yusuf (angry): Ik hoef dat niet te zien. #id:doo_frlo
Het komt er hoger uit dan ik wou. Een beetje als een fluitje. #thought #id:doo_6rlx
'Ik ook niet,' zegt @jayden, tegen zijn veter. En dan nog iemand. En dan is het gewoon een kleedkamer. #id:doo_0209
daan (ashamed): Dank je. #id:doo_e3us
{ duim == "la" || duim == "nee" || duim == "sem":
    yusuf (smirk): Niet mij bedanken. Inlopen. #id:doo_ucy5
- else:
    yusuf (annoyed): Niet mij bedanken. Regel het. #id:doo_8vh3
}
+ [Terug naar @daan. #id:doo_4ga8] -> daan_maandag

=== yusuf_ballen
~ kleedkamer = "ballen"
# stop: yusuf
# music: off
# shot: wide
Dertig ballen rollen door de kleedkamer. Iedereen springt. Het is prachtig. #id:doo_2hzr
yusuf (smirk): Inlopen! Laatste ruimt op! #id:doo_d1hx
Ze rennen. Niemand heeft nog een hand vrij. @jayden steekt in het voorbijgaan zijn duim op. #thought #id:doo_p9oi
daan (relieved): Deed je dat expres? #id:doo_lnzq
yusuf (neutral): Wat denk je zelf. #id:doo_vr44
+ [Terug naar @daan. #id:doo_akr2] -> daan_maandag

=== yusuf_dreigt
~ kleedkamer = "dreigt"
# music: off
yusuf (furious): De volgende die erover begint, krijgt er een van mij! #id:doo_gy96
Even is het stil. Dan zegt @finn: 'Ooooh.' En de hele rij doet mee. #thought #id:doo_8lgg
daan (worried): Nu gaat het over jou. #id:doo_bxoi
yusuf (annoyed): Ik wou helpen. #id:doo_gx91
{ duim == "la" || duim == "nee" || duim == "sem":
    daan (sad): Weet ik. Maar kijk dan. Nu willen ze pas echt weten wat het was. #id:doo_0hks
- else:
    daan (sad): Weet ik. Maar kijk dan. Ze steken hem alleen dieper in hun zak. #id:doo_fqlo
}
+ [Terug naar @daan. #id:doo_mw29] -> daan_maandag

=== yusuf_veters
~ kleedkamer = "veters"
# yusuf: ashamed stand
Ik trek mijn andere handschoen aan. Met handschoenen kun je geen telefoon vasthouden. Slim. #id:doo_qda3
'Hij is bang voor haar!' roept er een. Iemand lacht. Ik ook, een beetje, uit beleefdheid. #thought #id:doo_sh6s
# music: off
Het hele uur laat ik alles door. Ook ballen die rechtdoor komen. #id:doo_6asn
+ [Terug naar @daan. #id:doo_wgwt] -> daan_maandag

=== daan_maandag
~ side = "daan"
{ duim == "la" || duim == "nee" || duim == "sem":
    -> daan_maandag_goed
}
# place: bike-shed-rain
# daan: worried stand left
# sound: ping
Kwart over acht, regen. Onder het afdak heeft iedereen zijn telefoon vast en kijkt ernaast. #id:doo_jb0u
# shot: close
# daan: shocked phone
fleur: heeft iemand DIE FOTO al 👀 #chat:3b #id:doo_a0le
{ duim == "erbij":
    'Niet doorsturen hè.' Dat staat er nog onder. Dat hebben ze dus ook doorgestuurd. #thought #id:doo_chk3
- else:
    Eén tik. Het duurde korter dan een omhaal. En nu duurt het al drie dagen. #thought #id:doo_tryz
}
# shot: wide
# daan: scared stand
# lotte: shocked stand right
# noor: worried stand right
Aan de overkant staat @lotte naast een walvisstaart. Haar sleutels vallen in een plas. Ze kijkt er niet naar. #id:doo_978r
{ kleedkamer == "zegt" || kleedkamer == "ballen":
    # yusuf: annoyed arms left
    @yusuf kijkt me aan over alle fietsen heen. Hij kijkt tot ik terugkijk. #id:doo_hqy3
}
{ kleedkamer == "dreigt":
    Achter me praten ze over @yusuf. Zou hij echt slaan? Het gaat over alles, behalve over haar. #thought #id:doo_ye45
}
{ kleedkamer == "veters":
    # yusuf: ashamed stand left
    @yusuf kijkt naar zijn handschoenen. Iedereen kijkt naar iets van zichzelf. #id:doo_wnm3
}
# exit: yusuf
# sem: sad stand left
sem (sad): Eén iemand wist het, @daan. Jij. #id:doo_alro
# music: tension
Mijn tong is een lap leer. Er ligt een grap op. Die ligt er altijd. #grens:al-rond #id:doo_80g1
Ze is nog geen tien stappen bij me vandaan. #thought #id:doo_k3ch
noor: Ik ga zo naar haar toe. Ik weet alleen niet wat ik met mijn handen moet. #stil #id:doo_mpzw
sem: Ik wil hem slaan. Maar ik ben begonnen. Dus dan moet ik bij mezelf beginnen. #stil #id:doo_7kb3
fleur: Ik had die vraag niet moeten stellen. Nu wachten ze tot ik lach. #stil #id:doo_hp3b
+ [Ga naar @degroot en zeg: 'Ik was het. Hoe stopt dit?' #kantel:daan #id:doo_b6vr] -> daan_degroot
+ [App de zaal: 'Gooi weg. Dit is mijn fout, niet van haar.' #kantel:daan #laag #id:doo_0pgj] -> daan_zaal
+ [Zeg tegen @sem: 'Ik heb hem doorgestuurd. Ga je mee?' #kantel:daan #id:doo_ktif] -> daan_met_sem
+ [App @lotte meteen hoe het zo gekomen is. Alles. #kantel:daan #mis #id:doo_0bb0] -> daan_uitleg
+ [(verder) #verder #id:doo_nomk] -> daan_grap

=== daan_degroot
~ rond = "degroot"
# place: mentor-office-day
# music: off
# degroot: warm coffee right
# daan: scared stand left
# sound: door
Ik klop. Ik klop nog een keer, want mijn hand doet het vanzelf. #id:doo_d9d0
daan (scared): Ik was het. Het is van @sem, nee, van @lotte, en ik heb hem... Hoe stopt dit? #id:doo_ynqj
degroot (thinking): Ga zitten. Adem uit. Je hoeft me niks te laten zien. Dat wil ik ook niet. #id:doo_gui0
degroot (talk): Eerst ga ik naar haar. Zij bepaalt wat er gebeurt. Jij schrijft op wie het van jou heeft. #id:doo_0jnv
degroot (talk): Het gesprek met @finn bewaar je. De foto nooit: die gooi je weg, ook uit de prullenbak. #id:doo_yuuc
Het is één naam. Ik schrijf hem op. Hij ziet er heel klein uit. #thought #id:doo_4mjn
# stop: daan
degroot (warm): Goed. Nu heb ik een draadje om aan te trekken. Munt of gewone? #id:doo_c51i
-> daan_middag

=== daan_zaal
~ rond = "zaal"
# stop: daan
# music: off
daan (scared phone): gooi weg. allemaal. dit is mijn fout, niet van haar #chat:zaal #id:doo_xrhg
finn: doe ff chill #chat:zaal #id:doo_drau
daan (ashamed phone): nee. ik had hem nooit mogen sturen. ik ben de sukkel hier #chat:zaal #id:doo_f1yd
yusuf: weg ermee. en zeg het als je het gedaan hebt #chat:zaal #id:doo_eykn
jayden: gedaan ✅ #chat:zaal #id:doo_199b
# phone: off
Er komen er meer. Vinkje, vinkje. Niet iedereen. Maar het rolt nu de andere kant op. #thought #id:doo_8n2n
sem (thinking): En wie het nog heeft? #id:doo_jfzi
daan (worried): Daar heb ik een volwassene voor nodig. Denk ik. #id:doo_avc3
-> daan_middag

=== daan_met_sem
~ rond = "sem"
# music: off
daan (scared): Ik heb hem doorgestuurd. Naar @finn. Ga je mee naar @degroot? #id:doo_598g
# sem: furious stand
Zijn handen gaan dicht. Hij kan een wasmachine tillen, bedenk ik. Ik weeg minder. #thought #id:doo_3sm0
sem (furious): Je had het beloofd. #id:doo_hnuu
sem (sad): Ik ook. Aan haar. Dat hij bij mij veilig was. #id:doo_nhqm
# stop: daan
# shot: wide
# exit: lotte
# exit: noor
# sem: sad walk
# daan: ashamed walk
Hij doet zijn handen weer open. We lopen. Geen van ons loopt voorop. #id:doo_bthz
# place: mentor-office-day
# degroot: warm coffee right
# sem: ashamed stand left
# daan: ashamed stand left
degroot (thinking): Twee tegelijk. Dat maak ik niet vaak mee. Wie begint? #id:doo_pyvz
-> daan_middag

=== daan_uitleg
~ rond = "uitleg"
# music: off
daan (scared phone): ok dus ik wou dit niet en ik dacht dat het 1 iemand was en ik had die plek nodig #chat:lotte #id:doo_1zd2
daan: en ik ben geen slecht mens en @sem stuurde hem eerst dus eigenlijk #chat:lotte #id:doo_3ytl
Ik lees het terug. Zeventien zinnen. Ze beginnen bijna allemaal met ik. #thought #id:doo_97ou
# lotte: sad phone
# daan: ashamed phone
Ik zie haar lezen. Ik zie hoe ze halverwege ophoudt. #id:doo_1503
noor (angry): Moet zij jou nu gaan troosten, @daan? #id:doo_8wwt
daan (ashamed): Ik wou het goedmaken. #id:doo_yxuj
noor (tired): Begin dan bij die telefoons. Niet bij haar. #id:doo_0cg9
-> daan_middag

=== daan_grap
~ rond = "grap"
# daan: smirk shrug
# music: off
daan (smirk idle): Zo. Zijn de fietsen gratis vandaag? #id:doo_l56c
Er lachen er drie. Ik hoor meteen wat voor lach het is. Zo'n lach met de deur op een kier. #thought #id:doo_xupo
# exit: lotte
# shot: wide
@lotte pakt haar tas en loopt de regen in. Ze rent niet. Was ze maar gaan rennen. #thought #id:doo_3yzl
sem (tired arms): Leuk, @daan. #id:doo_oizg
-> daan_middag

=== daan_middag
# place: classroom-day
# haddad: talk stand center
# daan: ashamed sit left
# zoe: annoyed sit right
Derde uur. @haddad begint over domme foto's. Ik zak onderuit tot mijn kin op tafel ligt. #id:doo_f8q4
zoe (angry): Domme foto's? Er zit hier ergens een domme duim, meneer. Begin daar eens. #id:doo_yogz
Ze kijkt niet naar mij. Dat is bijna nog erger. #thought #id:doo_txtl
haddad (ashamed): Je hebt een punt. Ik had het tegen degene die niks deed. #id:doo_pnxt
# place: bus-stop-day
# daan: tired sit left
De bushalte. Iedereen staat aan de andere kant van het hokje. #id:doo_q070
{ rond == "degroot" || rond == "sem":
    Half vijf. Ik heb drie keer hetzelfde verteld. Elke keer werd het korter en erger. #id:doo_31nf
}
{ rond == "zaal":
    Half vijf. Negen vinkjes in de zaalapp. Ik tel niet de vinkjes. Ik tel de namen zonder. #thought #id:doo_5hr5
}
{ rond == "uitleg":
    Half vijf. Twee blauwe vinkjes onder zeventien zinnen. Meer niet. #id:doo_o6fy
}
{ rond == "grap":
    Half vijf. Mijn grap heeft me de hele dag achternagelopen. Hij is niet leuker geworden. #thought #id:doo_zfx8
}
# timo: neutral wheel right
timo (neutral): Sperwer. Daar. Op de lantaarnpaal. #id:doo_3t8b
@timo wijst. Ik zie een paal. Ik heb iets met palen, deze week. #id:doo_ij2f
daan (worried): Haat iedereen mij? #id:doo_mwzk
{ rond == "grap" || rond == "uitleg":
    timo (thinking): Iedereen is bezig met of iedereen hém haat. Behalve @lotte. Die heeft iets aan haar hoofd. #id:doo_e0gj
- else:
    timo (thinking): Nee. Je deed eerst iets rots en toen iets lastigs. Mensen moeten daar even van bijkomen. #id:doo_u8ep
}
+ [Vraag wat je nu nog kunt doen. #id:doo_w8mx] -> daan_wat_nu
+ [Zeg niks en kijk naar die vogel. #id:doo_aje2] -> daan_vogel

=== daan_wat_nu
daan (talk): Wat kan ik nu nog doen? #id:doo_cqbo
timo (thinking): Haar niet achternalopen. En thuis vertellen, voor je het drie keer moet verzinnen. #id:doo_9h4a
-> daan_thuis

=== daan_vogel
We kijken tien minuten naar die vogel. Hij doet niks. Het is het beste moment van mijn dag. #id:doo_4lw0
timo (warm): Thuis vertellen, @daan. Niet aan de vogel. Aan een mens. #id:doo_iksi
-> daan_thuis

=== daan_thuis
# place: bedroom-night
# daan: ashamed sit center
Die avond zet papa het geluid van de tv uit. Hij zegt alleen: 'Begin maar ergens.' #id:doo_7rns
{ zei_wauw:
    Ik begin bij 'wauw'. Daar begon het, denk ik. Dat woord had gewoon 'nee' kunnen zijn. #thought #id:doo_shwo
- else:
    Ik begin bij het melkpak. Ik keek weg. En daarna pakte ik het toch aan. #thought #id:doo_kdpl
}
{ rond == "degroot" || rond == "sem":
    -> daan_eind_ik_was_het
}
{ rond == "zaal":
    -> daan_eind_terug
}
{ rond == "uitleg":
    -> daan_eind_zinnen
}
-> daan_eind_een

=== daan_maandag_goed
# place: hallway-day
# daan: worried stand left
# lotte: happy stand right
# noor: happy stand right
Half negen. @lotte en @noor dragen een walvisstaart door de gang. Ze zingen er iets bij. #id:doo_rtpw
lotte (laugh): Opzij! Zeezoogdier! #id:doo_8bg3
Ik doe een stap opzij. Mijn hart slaat een slag over, en dat ziet niemand. #thought #id:doo_sncy
{ kleedkamer == "zegt" || kleedkamer == "ballen":
    # yusuf: smirk stand left
    yusuf (smirk): Je kijkt alsof je een strafschop tegenhield. #id:doo_9hr5
    daan (relieved): Jij toch ook? #id:doo_9rvm
}
{ kleedkamer == "dreigt":
    # yusuf: annoyed stand left
    yusuf (annoyed): Nu heet ik 'de bokser'. Bedankt, @daan. #id:doo_vxta
    daan (smirk): Je bedoelde het goed. Je klonk alleen als een bokser. #id:doo_pata
}
{ kleedkamer == "veters":
    # yusuf: ashamed stand left
    yusuf (ashamed): Ik had iets moeten zeggen. Ze zaten aan je te trekken. #id:doo_nhkz
    daan (shrug): Ik had niks. Dat scheelt met trekken. #id:doo_qj6w
}
# sem: worried stand left
# exit: yusuf
@sem komt naast me staan. We kijken naar de staart. #id:doo_os65
{ duim == "sem":
    # exit: lotte
    # exit: noor
    sem (ashamed): De mijne is ook weg. Ik ga het haar vertellen. Dat ik hem liet zien. #id:doo_rdhd
- else:
    # exit: lotte
    # exit: noor
    sem (worried): Heb jij hem nog? #id:doo_omno
    daan (talk idle): Nee. Hij was niet van mij. Hij was ook niet van jou om te laten zien. #id:doo_drrk
    sem (ashamed): Nee. Ik ga het haar vertellen. #id:doo_fqc9
}
sem (worried): Ik vroeg of ze straks wil praten. 'Bij de fietsen,' zei ze. 'En kort. Ik moet een walvis af.' #id:doo_vnim
+ [Vraag of hij wil dat je meegaat. #id:doo_gvdv] -> daan_mee
+ [Zeg dat je ook sorry moet zeggen, als zij dat wil horen. #id:doo_i1sa] -> daan_ook_sorry

=== daan_mee
daan (warm): Zal ik mee? #id:doo_s3z2
sem (thinking): Tot de hoek. Daarna moet ik het zelf tillen. #id:doo_3tw1
-> daan_wachten

=== daan_ook_sorry
daan (worried idle): Ik zei 'laat zien dan'. Zeg dat erbij. En dat ze niks terug hoeft te zeggen. #id:doo_ooxa
sem (smirk): Ze gaat vast wat terugzeggen. #id:doo_ynbw
-> daan_wachten

=== daan_wachten
# place: bus-stop-day
# daan: worried sit left
# timo: neutral wheel right
Half vier. Ik wacht bij de bus tot @sem terugkomt. @timo wacht op een sperwer. #id:doo_q1au
timo (thinking): Ze was boos. Ik hoorde het tot bij de fietsen. Goed boos. Gezond boos. #id:doo_6j69
daan (worried): Op mij ook? #id:doo_8f14
timo (smirk): Een beetje. Je stond in de bijzin. #id:doo_bfdt
In de bijzin. Daar kan ik mee leven. #thought #id:doo_u1pm
# sem: tired stand center
Na een halfuur komt @sem eraan. Zijn ogen zijn rood. Zijn schouders hangen, maar losser. #id:doo_m9aq
sem (tired): Ze zei: goed dat ik het weet. En daarna: ga weg. #id:doo_a1li
daan (worried): En nu? #id:doo_mft6
sem (sad): Nu ben ik dus weg. Ik blijf tot de bus komt. #id:doo_1bqp
-> daan_eind_la

=== daan_eind_la
# place: hallway-dusk
# daan: happy stand left
# yusuf: laugh stand right
# music: theme
Vrijdagavond. Ik bedien de rookmachine bij het toneelstuk. Er is veel rook. Heel veel. #id:doo_v9d4
Ergens in de mist roept een kapitein dat ze niet bang is voor wat groot is. #id:doo_g9b0
yusuf (laugh arms): Staat er ook een uitknop op? #id:doo_a19j
daan (laugh): Ik ben uitgerust, man. Ik ga door tot het eind! #id:doo_zyc1
lotte: @sem liet hem zien. Dat doet pijn, en hij weet het. Bij @daan hield het op. Dat weet ik ook. #nu #id:doo_orw9
sem: Ze wil nadenken over ons. Dat mag zo lang duren als ze wil. Ik had haar niet als prijs mee moeten nemen. #nu #id:doo_yen6
{ duim == "nee":
    finn: Hij zei nee tegen mij. Dat had nog nooit iemand gedaan. Ik mag hem wel, eigenlijk. #nu #id:doo_xmo3
}
{ duim == "la":
    finn: Hij appte niet eens terug. Dat doet nooit iemand. Ik keek de hele avond of hij nog kwam. #nu #id:doo_3fyi
}
{ duim == "sem":
    finn: Hij had niks meer, zei hij. Ik was opgelucht. Dat had ik van mezelf niet verwacht. #nu #id:doo_l178
}
daan: Eén duim. Zo klein is het dus. Bij jou zit het daar ook, hè? #nu #id:doo_npy6
Niet van mij #ending:niet-van-mij #kind:stopped #id:doo_m3vc
-> END

=== daan_eind_ik_was_het
# place: hallway-dusk
# daan: thinking stand left
# music: theme
Vrijdag. Ik veeg de gang na het toneelstuk. Dat heb ik zelf aangeboden. Er ligt overal confetti. #id:doo_5syh
{ rond == "sem":
    # sem: tired stand right
    @sem veegt de andere kant. We praten niet veel. We vegen wel naar elkaar toe. #id:doo_jl49
- else:
    # yusuf: neutral stand right
    yusuf (neutral): Je mist daar een stuk. En daar. Eigenlijk overal. #id:doo_7e94
}
{ kleedkamer == "zegt" || kleedkamer == "ballen":
    In de kleedkamer staat nu een schoenendoos. 'Telefoons,' staat erop. Van @yusuf. #thought #id:doo_opzn
- else:
    In de kleedkamer staat nog niks. @yusuf zegt dat hij aan een doos denkt, voor de telefoons. #thought #id:doo_2qto
}
Door de deur hoor ik klappen. Lang. Ik klap mee, zachtjes, met de bezem. #id:doo_8g27
lotte: Ik heb gespeeld. Ik wil hem voorlopig niet zien. Dat hij het zelf zei, scheelde wel een week. #nu #id:doo_xo2q
finn: Mijn vader moest op school komen. Ik heb het weggegooid. Ik dacht echt dat het niks was. #nu #id:doo_pjol
sem: Wij waren met z'n tweeën nodig om het fout te doen. En ook om te stoppen. #nu #id:doo_pu1t
daan: Weet je wat het gekke is? 'Ik was het' is maar drie woorden. Ik had er zeventien klaarliggen. #nu #id:doo_jltw
Drie woorden #ending:drie-woorden #kind:stopped #id:doo_5ihf
-> END

=== daan_eind_terug
# place: hallway-dusk
# daan: thinking phone left
# yusuf: neutral stand right
# music: theme
Vrijdag. Twee namen in de zaalapp zonder vinkje. Daar is @degroot nu mee bezig, en hun ouders. #id:doo_4e7h
yusuf (thinking): @finn zegt dat je een verrader bent. #id:doo_3k7e
daan (shrug): Ik ben weer reserve. Ik ken de weg. #id:doo_to5w
yusuf (warm): Ik hoef geen spits die alles raakt. Wel een die roept waar hij staat. Zondag, in het park? #id:doo_kt00
Door de deur van de aula klinkt een kapitein. Ik blijf buiten staan. Dat is vandaag mijn plek. #id:doo_ozbe
lotte: Het ging terug zoals het gekomen was. Van hand naar hand. Het duurde, maar ik zag het draaien. #nu #id:doo_swof
jayden: Ik was de eerste met een vinkje. Mijn duim lag al klaar. Er hoefde alleen iemand te beginnen. #nu #id:doo_zfhh
finn: Hij verpest de sfeer. En hij heeft gelijk. Dat is een rotcombinatie. #nu #id:doo_6uo1
daan: Eén bericht heen, elf terug. Het kan dus wel, terug. Alleen nooit helemaal. Dát mag je doorsturen. #nu #id:doo_u5qw
Terugroepen #ending:terugroepen #kind:stopped #id:doo_d7a2
-> END

=== daan_eind_zinnen
# place: hallway-dusk
# daan: sad stand left
# noor: tired stand right
# music: theme
Vrijdag. @lotte speelt. Ik had een kaartje. Ik heb het aan een brugklasser gegeven. #id:doo_oont
noor (tired): Ze heeft je bericht niet uitgelezen. Ze zei: ik verdronk in zijn ikken. #id:doo_q41y
daan (ashamed): Ik weet het. Ik heb ze geteld. #id:doo_id7i
noor (thinking): Ze zei ook: als hij het ooit kort kan, dan misschien. Of niet. Dat weet ze nog niet. #id:doo_1r8i
lotte: Zijn spijt was zo groot dat ik er niet bij paste. Snap je? #nu #id:doo_c25z
finn: Ik heb hem nog. Niemand heeft tegen mij gezegd dat het weg moest. #nu #id:doo_57bi
sem: Hij legt mij ook uit. Ik zit in zin vier. #nu #id:doo_10ps
daan: Ik wou dat het over was, en ik dacht dat dat hetzelfde was als goedmaken. Jij zag het, hè? #nu #id:doo_tcr4
Zeventien zinnen #ending:zeventien-zinnen #kind:half #id:doo_rdkm
+ [Herstel: ga van hier verder #herstel #id:doo_8qnr] -> herstel_daan

=== daan_eind_een
# place: hallway-dusk
# daan: sad stand left
# music: theme
Vrijdag. De rookmachine staat in de gang met een stuk tape eroverheen. Het stuk is uitgesteld. #id:doo_p04l
{ kleedkamer == "zegt" || kleedkamer == "ballen":
    yusuf (tired stand right): Ik hield hem tegen in de kleedkamer. En jij schoot hem bij de fietsen in eigen doel. #id:doo_vyrr
- else:
    yusuf (tired stand right): In de kleedkamer ging het mis bij mij. Bij de fietsen bij jou. Lekker team. #id:doo_asfv
}
daan (sad): Het was een grapje. #id:doo_zxs3
yusuf (sad): Een grapje is leuk voor iedereen die erin zit. Zij zat erin. #id:doo_n79u
Ik sta in de basis, morgen. Er wil niemand naast me in de auto. #thought #id:doo_i6ei
lotte: Ik ben deze week thuis. @noor komt elke dag, met huiswerk en slechte moppen. Mijn moeder weet alles. #nu #id:doo_mr7e
sem: Ik heb hem verteld dat ik zijn vriend niet ben nu. Daarna heb ik in mijn kussen geschreeuwd. #nu #id:doo_qohi
finn: Ik ken haar niet eens echt, zeg ik steeds. We zitten al drie jaar in één klas. Het klinkt steeds slechter. #nu #id:doo_7ucl
daan: Eén iemand, dacht ik. Jij was erbij, je zag mijn duim. Wat moet ik nu? Ik wil echt iets. #nu #id:doo_4dow
Eén iemand #ending:een-iemand #kind:harm #id:doo_u1f3
+ [Herstel: ga van hier verder #herstel #id:doo_4daw] -> herstel_daan
