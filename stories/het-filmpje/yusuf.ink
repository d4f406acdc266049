// De kant van Yusuf: hij keek, zondag, en het gaat niet weg. Wat hij zag, zegt niemand.

=== yusuf_begin
~ side = "yusuf"
# place: bedroom-night
# yusuf: tired phone center
Kwart over drie 's nachts. Ik kijk naar een man die een badkamer tegelt. #id:hf_9ize
Hij zegt niks. Hij smeert, hij legt, hij tikt. Tik, tik. Het is aflevering negen. #id:hf_duz5
Een goede voeg is vier millimeter. Ik weet nu alles van voegen. #thought #id:hf_x532
Ik wil slapen. Maar als ik mijn ogen dichtdoe, begint het. #id:hf_v0fe
# yusuf: ashamed idle
Zondag kreeg ik een link. 'Heftig,' stond erbij. Ik dacht: iemand die van een dak valt, in een zwembad. #id:hf_fszr
Ik keek. Het was geen dak. Toen lag mijn telefoon in de wasmand. #id:hf_j6nj
Daar bleef hij. Maar het zit niet in mijn telefoon. #thought #id:hf_gl59
# place: bus-inside-dusk
# sound: engine
# yusuf: tired sit left
# jayden: thinking sit center
# finn: neutral sit right
Maandag, lijn vier. @jayden kijkt me aan zoals hij naar een kapotte controller kijkt. #id:hf_n2f0
jayden (thinking): Je hebt kringen. Je lijkt op een wasbeer. Een goeie. #id:hf_7igy
yusuf (tired): Zie je dat bushokje? Kruisverband. Slordig gevoegd. #id:hf_sx4e
# jayden: suspicious
jayden (suspicious): Sinds wanneer weet jij dat? #id:hf_gq86
+ [Zeg: 'Sinds aflevering negen.' #id:hf_z6or] -> yusuf_negen
+ [Zeg: 'Dat weet toch iedereen?' #id:hf_2zpo] -> yusuf_iedereen

=== yusuf_negen
yusuf (shrug): Sinds aflevering negen. De douchehoek. Spannend, hoor. #id:hf_uc6w
jayden (worried): Hoe laat keek je dat? #id:hf_koam
Ik doe of ik mijn veter zoek. Ik heb klittenband. #thought #id:hf_it5d
-> yusuf_bus

=== yusuf_iedereen
yusuf (shrug): Dat weet toch iedereen? #id:hf_axv8
jayden (smirk): Ik reken met breuken voor mijn lol. En ik wist het niet. #id:hf_fajm
Hij blijft me aankijken. Ik tel de tegels tot de volgende halte. #thought #id:hf_8khw
-> yusuf_bus

=== yusuf_bus
# spread: joris > feest
# spread: feest > 3b
# sound: ping
# jayden: neutral phone
Zijn telefoon piept. Ik zie één woord oplichten, op zijn knie. Heftig. #id:hf_q6ys
jayden (thinking): Iedereen heeft het erover. Ik wil het niet eens zien. Ik wil alleen weten wáár ze het over hebben. #id:hf_0de4
# music: tension
Zijn duim ligt ernaast. Hij kijkt naar mij. Niet naar het scherm. #grens:bus #id:hf_zjmv
Die duim was van mij, zondag. Precies zo lag hij. #thought #id:hf_oxrm
jayden: Als hij zegt dat het niks is, maak ik hem open. Als hij zegt dat het wat is ook. Zeg iets anders. #stil #id:hf_98nd
finn: Ik heb gezegd dat ik het gezien heb. Dat is niet zo. Ik durfde niet. Iedereen knikte. #stil #id:hf_zg9l
timo: Bij elk tunneltje zie ik hun gezichten in het raam. Dat van @yusuf staat nog op nacht. #stil #id:hf_8zrc
+ [Leg je hand op zijn scherm. 'Niet doen. Ik deed het wel.' #kantel:yusuf #id:hf_dfvj] -> yusuf_hand
+ [Praat. Over voegen. Tot zijn halte. #kantel:yusuf #laag #id:hf_bdfi] -> yusuf_voegen
+ [Waarschuw hem: 'Niet kijken, man. Het is écht te erg.' #kantel:yusuf #mis #id:hf_i1rh] -> yusuf_erg
+ [(verder) #verder #id:hf_0mtr] -> yusuf_raam

=== yusuf_hand
~ bus = "hand"
# stop: yusuf
# music: off
yusuf (ashamed): Niet doen. Ik deed het wel. #id:hf_7ufz
# jayden: worried idle
Hij vraagt niet wat. Ik zie hem het bijna vragen, en het dan inslikken. Als een te grote hap. #id:hf_vl6t
jayden (talk): Oké. Weg ermee. Hoelang heb jij vannacht geslapen? #id:hf_9vgq
yusuf (tired): Ja. #id:hf_32em
jayden (warm): Dat is geen getal. #id:hf_532z
-> yusuf_veld

=== yusuf_voegen
~ bus = "voegen"
# stop: yusuf
# music: off
# yusuf: talk explain
Zes haltes lang praat ik. Cementvoegen. Epoxy. De ramp van aflevering vier. Ik hoor mezelf en kan niet stoppen. #id:hf_cx8t
# jayden: laugh idle
jayden (laugh): Dit is het saaiste wat ik ooit heb gehoord. Ga door. #id:hf_1h3u
Bij zijn halte ligt de telefoon in zijn tas. Hij is hem vergeten. Hij kijkt nog wel om naar mij. #thought #id:hf_wxg2
-> yusuf_veld

=== yusuf_erg
~ bus = "erg"
# music: off
yusuf (scared): Niet kijken, man. Het is écht te erg. #id:hf_yvm3
jayden (shocked): Hoe erg dan? #id:hf_mlmv
yusuf (scared): Héél erg. #id:hf_se5y
Voor ons draaien twee hoofden om. Dan nog een. #id:hf_j6tm
finn (suspicious): Wat is héél erg? #id:hf_1arz
jayden (worried): Je klinkt als de trailer van een film, man. Nu wil de hele bus erheen. #id:hf_8ugp
-> yusuf_veld

=== yusuf_raam
~ bus = "raam"
# music: off
Ik kijk naar buiten. Het is bijna donker, dus ik zie vooral ons. Twee gezichten in een ruit. #id:hf_mdph
# jayden: shocked phone
Ik zie het zijne. Eerst is het gewoon. Dan niet meer. #id:hf_hk09
jayden (scared): Waarom zei je niks? #id:hf_oplb
Nu zijn we met z'n tweeën. #thought #id:hf_0pn6
-> yusuf_veld

=== yusuf_veld
# place: sports-field-dusk
# yusuf: tired stand left
# anouk: annoyed stand right
# sound: whistle
anouk (annoyed): Ogen open, @yusuf! Een keeper die knippert, is een paal met handschoenen. #id:hf_u8dn
Dat is het eerste wat je leert. Ogen open, juist als hij hard komt. Ik kan het. Ik kan niks anders meer. #thought #id:hf_ntlj
# sound: whistle
@finn legt aan. Ik zie de bal. En vlak daarvoor, een halve tel, zie ik dat andere. #id:hf_nkkx
# shot: wide
# yusuf: scared sit
De bal gaat langs mijn oor. Ik zit op mijn knieën, met mijn handschoenen voor mijn gezicht. #id:hf_hp5b
# finn: worried stand center
Het veld staat stil. Zij niet. Ze komt aanlopen, zonder fluit, en gaat in het natte gras zitten. #id:hf_q49h
# music: tension
anouk (worried): Ik zie geen bloed. Wat heb jij? #grens:ogen-open #id:hf_1ikm
anouk: Niet raden. Hou je mond, mens, en blijf in dat gras zitten. #stil #id:hf_gf8v
finn: Hij heeft het echt gezien. Ik zei dat ik het gezien had. Zo ziet dat er dus uit. #stil #id:hf_lutk
daan: Ik sta op de bank met de bidons. Ik wil iets grappigs roepen. Ik roep niks. #stil #id:hf_qsjr
+ [Zeg: 'Ik heb iets gezien. Het gaat niet weg.' #kantel:yusuf #id:hf_xdvg] -> yusuf_gezien
+ [Vraag: 'Mag ik straks helpen opruimen?' #kantel:yusuf #laag #id:hf_efvg] -> yusuf_blijft
+ [Wees sterk: 'Niks. Een keeper kan daartegen.' #kantel:yusuf #mis #id:hf_z5w9] -> yusuf_sterk
+ [(verder) #verder #id:hf_qr8v] -> yusuf_moe

=== yusuf_gezien
~ veld = "gezien"
# music: off
yusuf (ashamed): Ik heb iets gezien. Het gaat niet weg. #id:hf_nueb
Ze knikt, alsof ik zei dat mijn veter los zat. Ze trekt me overeind. #id:hf_rxsy
anouk (talk): Dan keept @daan vandaag. Dat wordt mooi. En jij helpt mij zo met de douches. #id:hf_2n2p
-> yusuf_tegels

=== yusuf_blijft
~ veld = "blijft"
# music: off
yusuf (tired): Mag ik straks helpen opruimen? #id:hf_b339
'Jij? Opruimen?' zie ik haar denken. Ze zegt het niet. Ze schudt het van zich af als een natte hond. #id:hf_dqhq
anouk (warm): Graag. Ik sta de douches te tegelen. Ik heb nog twee handen nodig. #id:hf_8uhu
-> yusuf_tegels

=== yusuf_tegels
# place: changing-room-day
# yusuf: shocked stand left
# anouk: smirk stand right
De muur van de douche lijkt op een gebit waar niemand trots op is. #id:hf_fsgz
yusuf (shocked): Trainer. Die voeg is een centimeter. #id:hf_1wci
anouk (arms): Dat is een ruime voeg. #id:hf_z1md
yusuf (annoyed): Dat is een gracht. #id:hf_qjr7
# yusuf: neutral idle
Ik pak het mes van haar over. Ik smeer, ik leg, ik tik. Zij geeft aan. Naast elkaar praat beter dan tegenover. #id:hf_zfqk
yusuf (ashamed): Het was een link. Zondag. Ik kan niet zeggen wat. #id:hf_ywyv
anouk (neutral): Je hoeft niet te zeggen wát. Alleen dát. En hoe laat het komt. #id:hf_dnga
yusuf (thinking): Kwart voor één. En als ik knipper. #id:hf_zze8
yusuf (ashamed): Ik heb zelf geklikt. #id:hf_9tlu
anouk (talk): Ja. Spijt mag. Daar hoef je niet je nachten voor op te blijven. #id:hf_64ut
anouk (warm): Nu weet ik het. Ik zou er graag twee van maken. Iemand bij jou thuis? Dat mag jij kiezen. #id:hf_sbcq
Ik kies mijn moeder. Ze belt haar waar ik bij sta. Ik tik de laatste tegel vast. Hij zit scheef. #thought #id:hf_ghjn
-> naar_haddad

=== yusuf_sterk
~ veld = "sterk"
# music: off
yusuf (smirk): Niks. Een keeper kan daartegen. #id:hf_eebj
anouk (relieved): Zo ken ik je. #id:hf_xz0r
Ik pak er drie achter elkaar. Er wordt geklapt. Ik heb niet geknipperd. Mijn ogen branden als zeep. #id:hf_e09o
# place: changing-room-day
# yusuf: tired sit left
# finn: worried stand right
In de kleedkamer hou ik mijn handschoenen aan. Dan ziet niemand mijn handen. #id:hf_v1vp
finn (worried): Gaat het? #id:hf_1rtn
yusuf (smirk): Tuurlijk. Met jou? #id:hf_uhv2
finn (smirk): Tuurlijk. #id:hf_lcgr
-> naar_haddad

=== yusuf_moe
~ veld = "moe"
# music: off
yusuf (tired): Slecht geslapen. #id:hf_jweq
anouk (thinking): Hm. Vroeg naar bed, dan. #id:hf_z01t
Naar bed wil ik best. Daar wacht het op me. #thought #id:hf_n9o1
# place: changing-room-day
# yusuf: tired sit left
Ik douche met mijn ogen open. De muur is pas half betegeld. De voegen lijken nergens op. #id:hf_g8oi
-> naar_haddad

=== naar_haddad
+ [Woensdag, biologie. Even ben je @haddad. #id:hf_se5o] -> haddad_oog

=== yusuf_gang
~ side = "yusuf"
# place: hallway-day
# yusuf: tired stand left
# zoe: neutral stand right
Donderdag. Op het prikbord in de gang hangt iets nieuws. 'Heb je iets gezien wat je niet loslaat?' #id:hf_8fsw
{ oog == "om" || oog == "vraagt":
    Het hangt kaarsrecht. In de hoek schreef @haddad: 'Wij hoeven het niet te zien.' #id:hf_chkj
}
{ oog == "pakt":
    Het hangt schuin. In de hoek schreef @haddad: 'Ik vraag er niet meer naar. Sorry.' #id:hf_9q3v
}
{ oog == "preek":
    Het hangt ondersteboven. @haddad deed het tijdens de les. Hij rende meteen weer naar binnen. #id:hf_nnvr
}
Onderaan zitten strookjes, met een lokaal en een nummer. Om af te scheuren. Er is er nog niet één af. #id:hf_thxm
# finn: smirk stand center
finn (smirk): Wat een zielige poster. #id:hf_43jj
Hij leest hem wel twee keer. Ik ook. De hele gang leest hem, in het voorbijgaan, met één oog. #id:hf_xt6a
Wie scheurt, heeft gekeken. Zo zien ze dat. #thought #id:hf_ofpi
# jayden: neutral walk right
@jayden loopt langs. Hij houdt in. Hij loopt weer door. #id:hf_0lc4
# music: tension
Mijn hand zit in mijn zak. Het is nog twee minuten tot de bel. #grens:strookjes #id:hf_mdfk
zoe: Sinds maandag drum ik met het licht aan. Scheur dan, iemand. Dan scheur ik ook. #stil #id:hf_r0vr
finn: Ik loog dat ik keek. Is er ook een strookje voor liegen? #stil #id:hf_0rko
jayden: Hij staat al zeven tellen stil. Ik tel mee. Toe dan. #stil #id:hf_szq8
+ [Scheur er een af. Gewoon. Met geluid. #kantel:yusuf #id:hf_3s51] -> yusuf_scheurt
+ [Wacht op de bel. Kom terug als de gang leeg is. #kantel:yusuf #laag #id:hf_4ksq] -> yusuf_later
+ [Zoek dat meisje op. App: 'Sorry dat ik keek.' #kantel:yusuf #mis #id:hf_7kr9] -> yusuf_sorry
+ [(verder) #verder #id:hf_vfbh] -> yusuf_vloer

=== yusuf_scheurt
~ strook = "scheurt"
# stop: yusuf
# music: off
Het klinkt als een rits. De hele gang hoort het. Ik sta daar met een reepje papier. #id:hf_bz8m
# zoe: worried idle
Dan klinkt er nog een rits. Dat is @zoe. En nog een. Ik kijk niet wie. #id:hf_hugz
zoe (relieved): Weet je hoelang ik hier al sta? Ik heb dit prikbord uit mijn hoofd geleerd. #id:hf_l10d
-> yusuf_slot

=== yusuf_later
~ strook = "later"
# stop: yusuf
# music: off
# sound: bell
# exit: finn
De bel. De gang loopt leeg. Op één na. @zoe staat aan de andere kant en bekijkt een brandblusser. #id:hf_1pj0
zoe (ashamed): Ik moest naar de wc. #id:hf_l6ql
yusuf (ashamed): Ik ook. #id:hf_tsp2
zoe (relieved): Bij het prikbord, ja. Daar moet ik ook altijd. #id:hf_nd7d
We scheuren tegelijk. Dan klinkt het maar één keer. #thought #id:hf_b5bq
-> yusuf_slot

=== yusuf_sorry
~ strook = "sorry"
# music: off
Haar vinden kost me één minuut. Dat is al niet goed, dat het maar één minuut kost. #id:hf_i54z
yusuf (ashamed phone): je kent me niet. sorry dat ik keek. ik slaap niet meer #chat:iris #id:hf_vomq
Ik adem uit. Tien tellen lang voel ik me een goed mens. Dan zie ik dat ze het leest. Er komt niks. #id:hf_hoqz
# exit: finn
zoe (worried): Wacht. Stuurde je dat aan háár? #id:hf_rxy2
zoe (sad): Nu weet ze er weer een bij die gekeken heeft. En die vertelt haar ook nog dat hij niet slaapt. #id:hf_srfc
-> yusuf_slot

=== yusuf_vloer
~ strook = "vloer"
# music: off
# sound: bell
# exit: finn
De bel. Ik loop door en bekijk de vloer. Dertig bij dertig, halfsteens. De voegen zijn prima. #id:hf_3yox
Als ik omkijk, hangen ze er allemaal nog. Een keurig rijtje. Als tanden. #thought #id:hf_ftus
-> yusuf_slot
