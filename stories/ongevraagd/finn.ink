// De kant van Finn: zaterdagavond, tot het moment ervoor. Daarna wordt het alleen nog verteld.

=== finn_begin
~ side = "finn"
# place: living-room-night
# finn: happy sit left
# daan: worried sit right
Ik heb nog geen hap genomen. Onthoud dat. Ik ben de enige. #id:ong_meaq
We doen waarheid of opdracht, bij @yusuf op het witte kleed. Wie nee zegt, moet van Gerard eten. #id:ong_5eru
Gerard is een hartige pudding. @yusuf heeft hem gemaakt. Expres. #id:ong_guij
daan (worried): Hoe doe jij dat? Ik heb er elf op. Ik voel erwten achter mijn ogen. #id:ong_swlw
finn (smirk): Je zegt gewoon overal ja op. #id:ong_7kk5
Ik heb gezongen, gekropen en @daan opgetild. Op kikkersloffen, maat dertig. Geen hap. #thought #id:ong_eetz
# exit: daan
# aisha: thinking sit right
aisha (thinking): Waarheid voor @finn. Wanneer zei er voor het laatst iemand nee tegen jou? #id:ong_qu54
+ [Zeg: 'Vanmorgen. Mijn hond.' #id:ong_ijyv] -> finn_hond
+ [Denk er echt over na. #id:ong_tebj] -> finn_denkt

=== finn_hond
finn (smirk): Vanmorgen. Mijn hond. Hij wou niet in bad. #id:ong_jgsb
aisha (suspicious): En toen? #id:ong_uw3h
finn (happy): Toen zat hij in bad. #id:ong_j9sn
aisha (smirk): Ik ben voor de hond. #id:ong_2ahh
-> finn_mila

=== finn_denkt
Ik denk na. Gerard trilt. Boven loopt de moeder van @yusuf. Ik kom uit bij groep vijf. #id:ong_et6o
finn (thinking): Juf Ineke. Over een ijsje. #id:ong_iakh
aisha (shocked): Dat is zes jaar zonder nee. Jij bent een soort experiment. #id:ong_s43l
-> finn_mila

=== finn_mila
# aisha: laugh
Dan lacht ze. Het is net een gans in een trappenhuis. Ik wil dat ze het nog een keer doet. #thought #id:ong_o4vg
# exit: aisha
# mila: worried sit right
# bram: laugh sit center
@mila is aan de beurt. Ze moet een Pools liedje zingen. #id:ong_y9bv
mila (worried): Nee. Ik neem een hap. #id:ong_zr23
bram (laugh): Aah, kom op! #id:ong_32gk
Ze pakt een lepel. Er wordt al geklapt. Ik klap mee. Of eigenlijk begon ik. #grens:halve-lepel #id:ong_oos6
Zingen is leuk. Ik help haar alleen over een drempel. Zo doe ik dat met het hele team. #thought #id:ong_qx7v
mila: Ik zei nee. In goed Nederlands. Moet er nog een gebruiksaanwijzing bij? #stil #id:ong_12dy
daan: Klappen begint vanzelf. Stoppen moet iemand doen. #stil #id:ong_x0ob
aisha: Regel twee. Nog één 'kom op' en ik sta op. Waarom moet ik altijd opstaan? #stil #id:ong_4nhp
+ [Hou op met klappen. Schuif haar een servet toe. #kantel:finn #laag #id:ong_1tp0] -> finn_servet
+ [Zeg: 'Ze zei nee. Volgende.' #kantel:finn #id:ong_i5l3] -> finn_volgende
+ [Zing zelf alvast, dan durft ze wel. #kantel:finn #mis #id:ong_drsc] -> finn_zingt
+ [(verder) #verder #id:ong_ps4e] -> finn_klapt

=== finn_servet
~ mila_nee = "servet"
Mijn handen houden op. De rest houdt ook op, één tel later. Ik wist niet dat dat zo werkte. #id:ong_xw5h
mila (smirk): Erwt. Nog een erwt. Wat is dít? O. Ook een erwt. #id:ong_ade6
Ze veegt haar mond af aan mijn servet en buigt, als na een concert. #id:ong_54v2
-> finn_bus

=== finn_volgende
~ mila_nee = "volgende"
finn (talk): Ze zei nee. Volgende. #id:ong_9193
# mila: shocked sit
mila (shocked): Ik wist niet dat jij dat woord kende. #id:ong_ilwr
finn (smirk): Ik leer snel. Van @aisha. #id:ong_uot7
-> finn_bus

=== finn_zingt
~ mila_nee = "zingt"
finn (laugh): Lalala, worst en bieten! Zo moeilijk is Pools niet! #id:ong_sx8w
# mila: ashamed sit
Nu moet ze wel. Ze zingt twee regels, tegen het kleed. Haar hap ligt nog op haar lepel. #id:ong_3q3p
aisha (annoyed): Je hielp haar niet, @finn. Je duwde. #id:ong_5cb3
-> finn_bus

=== finn_klapt
~ mila_nee = "klapt"
# mila: ashamed sit
Ze zingt. Heel zacht. We klappen tot het uit is. Haar hap ligt nog op haar lepel. #id:ong_odw0
finn (happy): Zie je! Was dat nou zo erg? #id:ong_lvqm
aisha (annoyed): Ze zei nee. #id:ong_2p2b
-> finn_bus

=== finn_bus
# exit: bram
# exit: mila
# aisha: shocked stand right
# finn: neutral stand left
aisha (shocked): Kwart voor tien! Mijn bus! #id:ong_mh2p
finn (smirk): Blijf nog. Mijn vader brengt je. #id:ong_3ha2
aisha (smirk): Nee. #id:ong_aeqc
finn (warm): Kom op. Voor mij. #id:ong_xaor
aisha (laugh): Nee, @finn. Bus. Dat zijn er twee op één avond. Gaat het? #id:ong_5veg
# exit: aisha
# sound: door
Tik, tik, tik. Ze is weg, met @lotte, op gouden sloffen. De kamer is ineens een maat kleiner. #id:ong_7fro
# place: living-room-night
# finn: smirk sit left
# bram: smirk sit right
# fleur: happy sit center
Ik trek een nieuw briefje. Er staan twee woorden op. 'Stuur het.' #id:ong_gzjb
Niemand zegt wat het is. Dat hoeft niet. @bram draait een lepel rond, om te kijken naar wie. #id:ong_hvrn
De lepel wijst naar haar kussen. De deuk zit er nog in. #id:ong_ek19
fleur (laugh): @aisha! O, die kan daar wel tegen. #id:ong_iidh
# music: tension
Het joelt. Mijn telefoon ligt op mijn knie. Gerard staat voor mijn neus. #grens:deuk #id:ong_8p5z
Ze zei twee keer nee, en ze lachte erbij. Dat reken ik om naar bijna ja. Ik sta een vier voor wiskunde. #thought #id:ong_rcny
Niemand zegt dat het te veel is. Dan is het dus niet te veel. #thought #id:ong_322e
yusuf: Zeg het dan. Mei. De bus. De boterham. Ik krijg mijn mond niet open. #stil #id:ong_1v3i
bram: Normaal haalt @aisha mijn briefje eruit. Daar rekende ik op. #stil #id:ong_2b20
{ mila_nee == "servet" || mila_nee == "volgende":
    mila: Net hoorde hij mij wel. Kom op, @finn. Het is hetzelfde woord. #stil #id:ong_14tm
- else:
    mila: Ik zou nu iets zeggen. Maar ik weet hoe goed hij naar nee luistert. #stil #id:ong_eovv
}
+ [Pak een lepel. Neem je eerste hap. #kantel:finn #laag #id:ong_2mxy] -> finn_hap
+ [Zeg: 'Nee. Zij speelt niet eens mee.' #kantel:finn #id:ong_8p4j] -> finn_nee
+ [Stuur haar een foto van Gerard. #kantel:finn #laag #id:ong_ojl9] -> finn_gerard
+ [Doe alsof. Tik wat, en roep: 'Verstuurd!' #kantel:finn #mis #id:ong_2k98] -> finn_alsof
+ [(verder) #verder #id:ong_zfss] -> finn_verstuurd

=== finn_hap
~ beurt = "hap"
# stop: finn
# music: off
# finn: shocked sit
Ik pak een lepel. Het wordt zo stil dat ik mijn eigen arm hoor. #id:ong_6g7c
Hij smaakt naar koud gras en naar verliezen. Er zit een erwt in met meningen. #id:ong_ku0e
# daan: shocked sit center
daan (shocked): HIJ NEEMT EEN HAP! #id:ong_3r3j
Ze staan op. Ze klappen. Voor een doelpunt klapten ze nooit zo. #thought #id:ong_7xog
-> finn_half_elf

=== finn_nee
~ beurt = "nee"
# stop: finn
# music: off
finn (worried): Nee. Zij speelt niet eens mee. Zij zit in een bus. #id:ong_kl0c
bram (annoyed): Spelbreker. #id:ong_0orh
# mila: smirk sit center
mila (smirk): Spelmaker. #id:ong_xzeo
En dan moet ik nog een hap nemen ook. Regel twee. Hij is verschrikkelijk. Het is eerlijk. #thought #id:ong_l1dc
-> finn_half_elf

=== finn_gerard
~ beurt = "gerard"
# stop: finn
# music: off
# finn: smirk phone
Ik zet Gerard in het goede licht. Hij trilt, maar hij is heel fotogeniek. #id:ong_fym5
finn: hij wou nog even zwaaien #chat:aisha #id:ong_qrfu
aisha: ZEG DAT IK TERUGZWAAI. is het ei er al uit?? #chat:aisha #id:ong_vby9
# bram: annoyed sit
bram (annoyed): Flauw. #id:ong_y0vv
# daan: laugh sit center
daan (laugh): Prachtig. Hij heeft echt een kaaklijn. #id:ong_gufd
-> finn_half_elf

=== finn_half_elf
# exit: bram
# exit: fleur
# sound: door
# lotte: laugh stand right
lotte (laugh): Ze zwaait met haar voet uit de bus! In goud! Waarom klappen jullie? #id:ong_gtp8
{ beurt == "gerard":
    finn (smirk): Ik heb iemand op de foto gezet. #id:ong_1yph
- else:
    finn (smirk): Ik heb nee gegeten. #id:ong_ceky
}
-> finn_vergiet

=== finn_vergiet
# place: living-room-night
# finn: thinking sit left
# daan: neutral sit right
# mila: neutral sit center
Er liggen nog elf briefjes in het vergiet. 'En wie leest ze nu eerst?' vraagt @mila. #id:ong_xami
Ik trek het vergiet naar me toe. Het is maar papier. Hoe moeilijk kan het zijn? #thought #id:ong_631v
'Doe een giraf die te laat komt.' Mag. 'Eet een cracker zonder handen.' Mag. #id:ong_z7o9
'@daan zegt op wie hij is.' Dat is een goeie. Die mag zéker. #id:ong_101o
# daan: worried sit
Dan zie ik @daan. Zijn gezicht lacht. Zijn vingers trekken een draadje uit zijn sok. Een heel lang draadje. #id:ong_rcxs
Zo klein kan een nee dus zijn. Je moet ervoor naar een sok kijken. #thought #id:ong_n4ro
+ [Vraag hem zacht: 'Deze wel of niet?' #id:ong_nd46] -> finn_vraagt_daan
+ [Stop het briefje in je mond en eet het op. #id:ong_anw2] -> finn_propje

=== finn_vraagt_daan
~ briefje = "vraagt"
finn (talk): Deze wel of niet? #id:ong_8eew
daan (shocked): Je vráágt het? #id:ong_ejla
finn (shrug): Ik probeer iets. #id:ong_urs7
daan (relieved): Niet. Bedankt. En kijk nu weer gewoon, ik krijg het er warm van. #id:ong_wyub
-> finn_stapel

=== finn_propje
~ briefje = "propje"
Ik kauw. Iedereen gilt. #id:ong_m4s4
finn (smirk): Beter dan Gerard. Minder erwten. #id:ong_ugs1
# daan: relieved sit
@daan zegt niks. Hij schuift de chips mijn kant op. De hele schaal. #id:ong_51ll
-> finn_stapel

=== finn_stapel
Van de elf haal ik er vier uit. Het kost me een kwartier. Ik heb er hoofdpijn van. #id:ong_gyyf
finn (tired): Doet @aisha dit elke keer? #id:ong_1oaq
mila (neutral): Elke keer. En dan lach jij dat ze streng is. #id:ong_gy3i
{ mila_nee == "servet" || mila_nee == "volgende":
    mila (smirk): Mag deze? 'Iets wat @mila zelf kiest.' Zelf geschreven. Mooi handschrift, toch? #id:ong_t8yv
- else:
    Onderop ligt: 'Nog een Pools liedje.' Ik hou het omhoog. @mila schudt haar hoofd. Deze keer zie ik het wel. #id:ong_h5cq
}
# bram: annoyed sit center
bram (annoyed): Zo blijft er niks spannends over. #id:ong_ndcl
daan (worried): Jij hoeft straks geen giraf te doen. #id:ong_hirr
# finn: shocked walk left
Dus dat ben ik. Een giraf op kikkersloffen, die over ieders hoofd naar een klok zoekt. #id:ong_kfeg
# mila: smirk sit right
mila (smirk): Klappen wij, of liever niet? #id:ong_kkys
Dat vraagt nooit iemand. Ik ook niet. Ik klap altijd gewoon. #thought #id:ong_x0du
+ [Zeg: 'Graag. Hard.' #id:ong_wmtc] -> finn_applaus
+ [Zeg: 'Nu even niet.' #id:ong_rnd5] -> finn_zonder_applaus

=== finn_applaus
finn (happy): Graag. Hard. #id:ong_lu8o
Ze klappen tot Gerard bijna van zijn schaal schuift. Nu heb ik het besteld. Het klinkt anders. #thought #id:ong_ls1o
-> finn_stoep

=== finn_zonder_applaus
finn (smirk): Nu even niet. #id:ong_r8me
Ze houden hun handen stil. Een giraf zonder geluid. Ik moet er zelf het hardst om lachen. #id:ong_ynpl
-> finn_stoep

=== finn_stoep
# place: street-night
# finn: neutral stand left
# yusuf: thinking stand right
Half elf. Op de stoep trek ik mijn eigen schoenen aan. @yusuf blijft hangen, met een vuilniszak. #id:ong_zoih
yusuf (worried): Ik ben blij dat je het niet deed. Ik deed mijn mond niet open. Sorry. #id:ong_ij8u
finn (shrug): Het was maar een spelletje. #id:ong_ywby
yusuf (sad): Die ik in mei kreeg, daar was niks geluksvogel aan. Ik zat in de bus. #id:ong_o6j0
+ [Vraag: 'Waarom zei je dat nooit?' #id:ong_nvda] -> finn_waarom
+ [Zeg: 'Ik zei geluksvogel. Sorry.' #id:ong_8nza] -> finn_sorry

=== finn_waarom
finn (worried): Waarom zei je dat nooit? #id:ong_xqmf
yusuf (smirk): Jij vroeg het nooit. Jij feliciteerde me. #id:ong_zs6g
Daar sta ik. Eén schoen aan. Het is waar. #thought #id:ong_i9m6
-> finn_eind_hap

=== finn_sorry
finn (ashamed): Ik zei geluksvogel. Sorry. #id:ong_1mgy
Ik wil er nog van alles bij zeggen. Mijn mond smaakt naar erwt. Ik hou hem dicht. #thought #id:ong_ofb1
yusuf (relieved): Oké. Dank je. #id:ong_t5s6
-> finn_eind_hap

=== finn_alsof
~ beurt = "alsof"
# music: off
# finn: smirk phone
Ik tik wat letters in. Ik hou mijn telefoon hoog. 'Verstuurd!' #id:ong_i6g9
Ze gillen. Ik heb niks gestuurd. Iedereen blij. Waarom zweet ik dan? #thought #id:ong_gb5o
bram: @aisha EN?? mooi cadeautje gekregen 😂 #chat:gerard #id:ong_dtoc
fleur: reactie graag!! #chat:gerard #id:ong_fx0i
aisha: wat #chat:gerard #id:ong_nuvk
aisha: wat heeft hij gestuurd. @finn? #chat:gerard #id:ong_glzf
# mila: angry sit center
mila (angry): Ze zit nu in een bus te wachten op iets engs. Dat heb je haar wél gestuurd. #id:ong_fu9o
+ [Zeg in de kamer: 'Ik heb niks gestuurd.' #id:ong_p3f7] -> finn_niks_kamer
+ [App @aisha: 'niks. het was een grap van ons' #id:ong_pjhp] -> finn_niks_app

=== finn_niks_kamer
finn (ashamed): Ik heb niks gestuurd. Ik deed alsof. #id:ong_e9uw
bram (suspicious): Ja, dat zou ik nu ook zeggen. #id:ong_hod6
Vijf mensen kijken naar mij. Voor het eerst van mijn leven gelooft niemand me. #id:ong_hdex
mila: @aisha er is NIKS gestuurd. hij deed alsof. ik zat ernaast #chat:gerard #id:ong_gtmh
aisha: oké #chat:gerard #id:ong_nuyb
Eén woord. Normaal stuurt zij er een opsomming bij. #thought #id:ong_p6a5
-> finn_thuis

=== finn_niks_app
finn (worried phone): niks. het was een grap van ons #chat:aisha #id:ong_eddm
aisha: ik heb vier haltes naar mijn telefoon zitten kijken alsof hij kon bijten #chat:aisha #id:ong_8725
aisha: wat was de grap #chat:aisha #id:ong_xsld
Ik tik iets. Ik wis het. Zes keer. Er is geen grap. #thought #id:ong_gzj2
-> finn_thuis

=== finn_verstuurd
~ beurt = "verstuurd"
# music: off
# finn: neutral stand
# spread: finn > aisha
Dan is het zeven over tien, en het is verstuurd. #id:ong_9hjb
@bram klapt. Eén keer. Verder hoor ik alleen Gerard. #id:ong_1gkg
Twee vinkjes. Ik wacht op haar gans. Of op 'idioot'. Van haar komt er altijd iets. #thought #id:ong_v8j8
Er komt niks. #id:ong_1wy7
# mila: sad stand right
# exit: fleur
# exit: bram
mila (sad): Wat was het laatste wat ze tegen jou zei? #id:ong_tqax
finn (thinking): Nee. #id:ong_6kav
mila (sad): Ja. Dat. #id:ong_slgc
@daan zoekt overal naar zijn jas. Hij heeft hem al aan. #id:ong_rfb4
Ik pak een lepel en neem alsnog een hap. Niemand kijkt. Zo haal je niks terug. #thought #id:ong_wr37
-> finn_thuis

=== finn_thuis
# place: street-night
# finn: tired walk center
Half elf. In de gang stap ik over rode schoenen heen. Buiten wacht mijn vader, met de motor aan. #id:ong_pon1
# sound: engine
'Leuk gehad?' vraagt hij. 'Top,' zeg ik. Ik zeg altijd top. #id:ong_qbpq
+ [Zondag, op het veld. Even ben je @anouk, de trainer. #id:ong_kuko] -> anouk_veld
