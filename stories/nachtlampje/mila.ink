// De kant van Mila: sollicitatie vierentwintig, een geel papiertje in de regen, en een pagina die leegloopt.

=== mila_begin
~ side = "mila"
# place: bus-stop-day
# mila: smirk stand center
Maandag, tien over acht. Ik kom van zwemtraining. Mijn haar is bevroren. Het tikt als ik knik. #id:nac_fzux
# shot: close
# mila: happy phone
Ik schrijf sollicitatie vierentwintig. Ik wil bij de koelkast. #id:nac_0dnw
Koelkast van Dienst is de pagina van @bram. Zijn moeder werkt 's nachts en plakt briefjes. De koelkast schrijft terug. #thought #id:nac_gqn0
bram: mama: 'Niet alleen brood eten!' #chat:koelkast #id:nac_acp0
bram: koelkast: 'Hij eet niet alleen. Ik ben erbij.' #chat:koelkast #id:nac_koiq
# mila: smirk idle
Twee jaar geleden kende ik geen woord Nederlands. Ik leerde het van die koelkast. #id:nac_33ql
Mijn eerste drie zinnen waren: 'Doe de deur dicht.' 'Wie heeft de vla?' En: 'De kaas heeft je gemist.' #id:nac_hjgx
Met die drie kwam ik tot kerst. Nu wil ik er een terug. Eén mop van mij, op die deur. #thought #id:nac_y054
+ [Die van de augurk. #id:nac_icff] -> mila_augurk
+ [Die van het balkon. #id:nac_ojyf] -> mila_balkon

=== mila_augurk
~ mop = "augurk"
mila (smirk phone): wat zegt de augurk? doe dicht, ik zit in bad #chat:bram #id:nac_vijs
-> mila_leuk

=== mila_balkon
~ mop = "balkon"
mila (smirk phone): in polen hebben wij ook een koelkast. wij noemen hem balkon #chat:bram #id:nac_lanc
-> mila_leuk

=== mila_leuk
# mila: happy phone
Nu komt de afwijzing. Altijd binnen een minuut. 'Geachte mevrouw, uw grap is nog te warm.' #thought #id:nac_frti
# sound: ping
# mila: suspicious phone
bram: leuk 👍 #chat:bram #id:nac_y6db
Leuk. Drieëntwintig keer nee, en nu leuk. Zo'n duim krijg je van de tandarts. #thought #id:nac_00b5
-> mila_kantine

=== mila_kantine
# place: canteen-day
# mila: neutral sit left
# daan: laugh sit right
In de pauze staat er een nieuwe op de pagina. #id:nac_frcj
bram: Echte vrienden zijn wakker. De rest slaapt. #chat:koelkast #id:nac_x99j
daan (laugh phone): Deze is diep, hè? #id:nac_b3wu
mila (thinking): Deze is niet diep, @daan. Deze is gewoon donker. #id:nac_iepe
# mila: worried phone
Ik scrol. De laatste van de koelkast is vierentwintig dagen oud. Daarna alleen nog zulke. #id:nac_xigm
Onder elke lacht hetzelfde account. Altijd als eerste, ook om kwart over drie 's nachts. Het heet Nachtlampje. #id:nac_qlo7
# music: tension
# bram: tired phone center
Bij het raam zit @bram. Hij lacht. Niet naar ons. Naar zijn telefoon. #grens:wiens-grap #id:nac_eofw
Ik ken al zijn grappen. Deze hebben zijn jas aan, maar er zit een ander in. #thought #id:nac_gtx5
daan: Ik snapte hem niet. Ik lachte voor de zekerheid. Straks vraagt iemand wat hij betekent. #stil #id:nac_yqj7
jayden: In ons spel heeft hij ineens gouden eenden. Ik vroeg niks. Ik had er zelf ook een gewild. #stil #id:nac_r6h6
fleur: Hij reageert niet meer op mij. Dan reageer ik ook niet. Zo werkt dat. Best stom, eigenlijk. #stil #id:nac_srl0
+ [Leg een briefje naast zijn brood: 'De kaas heeft je gemist.' #kantel:mila #laag #id:nac_ynsp] -> mila_briefje
+ [Ga bij hem zitten. 'Van wie zijn die nieuwe grappen?' #kantel:mila #id:nac_3g99] -> mila_vraagt
+ [Zet eronder: 'De koelkast was leuker.' #kantel:mila #mis #id:nac_l5ks] -> mila_publiek
+ [(verder) #verder #id:nac_4mhk] -> mila_lacht

=== mila_briefje
~ grap = "briefje"
# music: off
# beside: mila
# exit: daan
# bram: smirk idle
Een geel blaadje, vijf woorden. Hij leest ze. Zijn mond moet zoeken hoe het ook weer ging. #id:nac_rjrw
bram (smirk): Kaas mist niemand. Kaas is hard. #id:nac_bldw
mila (smirk): Oude. Jonge kaas huilt zichzelf in slaap. #id:nac_01o1
bram (laugh): Die is... wacht. Die is goed. #id:nac_q7x2
# bram: happy phone
Zijn echte lach. Die begint bij de schouders. Dan trilt zijn telefoon. Hij zit er nog, en hij is weg. #thought #id:nac_mvr0
-> mila_bus

=== mila_vraagt
~ grap = "vraagt"
# music: off
# exit: daan
# bram: annoyed idle
mila (thinking): Van wie zijn die nieuwe grappen? #id:nac_gkrd
bram (annoyed): Van mij. Hoezo? #id:nac_88wy
mila (neutral): Jij zegt nooit 'de rest'. Jij zegt 'u daar, met die boterham'. #id:nac_49eu
bram (shrug): Iemand vindt ze goed. Meteen. Jullie doen er een dag over. #id:nac_zmhb
mila (smirk): Ik heb een woordenboek nodig. En dan lach ik wel twéé keer. #id:nac_tsho
# bram: smirk
Hij lacht, heel kort. Daarna kijkt hij of zijn telefoon het gezien heeft. #thought #id:nac_ncxo
-> mila_bus

=== mila_publiek
~ grap = "publiek"
mila (annoyed phone): de koelkast was leuker #chat:koelkast #id:nac_83iu
Elf hartjes in één minuut. Ik ben nog nooit zo grappig geweest in het Nederlands. #thought #id:nac_rc1i
# bram: ashamed phone
bram: oké 💀 #chat:koelkast #id:nac_ql2g
# exit: daan
# music: off
aisha (worried stand right): Die was raak. Was dat de bedoeling? #id:nac_512d
mila (ashamed idle): Ik wou de oude grappen terug. #id:nac_xny2
aisha (neutral): Dan moet je bij hem zijn. Niet bij zijn publiek. #id:nac_ifp1
-> mila_bus

=== mila_lacht
~ grap = "lacht"
# music: off
# mila: neutral phone
Ik druk op een lachje. Iedereen drukt op een lachje. Ik ben nummer twaalf. #id:nac_ge9h
daan (thinking): Wat betekent hij eigenlijk? #id:nac_agzv
mila (shrug): Geen idee. En jij? #id:nac_n6pj
daan (shrug): Ook niet. Ik lachte voor de zekerheid. #id:nac_pnmu
Twaalf lachjes. Bij het raam ligt zijn brood er nog. Er zit een klein hapje uit. #thought #id:nac_kahk
-> mila_bus

=== mila_bus
# place: bus-inside-dusk
# bram: happy sit right
# mila: neutral sit left
Dinsdag, lijn twee naar huis. Zijn telefoon trilt om de tien tellen. Ik tel mee, in het Pools. #id:nac_74b2
bram (happy): Sorry. Iemand van internet. Zestien. Hij lacht om alles. Hij noemt me kanjer. #id:nac_nk2y
mila (laugh): Kanjer? Dat zegt mijn zwemtrainer. Die is vijftig. #id:nac_qwno
# bram: annoyed sit
Mijn Nederlands komt van @bram. Ik ken elk woord dat hij heeft. Dit is niet van hem. #thought #id:nac_41fi
mila (thinking): Hoe klinkt hij? #id:nac_dmxp
bram (shrug): Zijn microfoon is stuk. En zijn camera. Hij heeft nogal pech. #id:nac_b36e
+ [Vertel hoe het was toen jij nieuw was. #id:nac_ndqv] -> mila_nieuw
+ [Vraag wat er zo fijn aan is. #id:nac_is66] -> mila_fijn

=== mila_nieuw
~ bus = "nieuw"
mila (warm): Toen ik hier kwam, schreef er zes weken niemand. Toen schreef jij. Over kaas. #id:nac_l61r
bram (smirk): Je antwoordde in het Pools. Ik dacht dat je me uitschold. #id:nac_usvq
mila (laugh): Dat was 'dankjewel'. Ik was zo blij. Ik had je mijn pincode gegeven. #id:nac_iz3g
bram (laugh): Wat is je pincode? #id:nac_pssc
mila (smirk): Te laat. #id:nac_ot4l
Had er toen een ander geschreven, dan had die hem nu. Zo blij was ik. #thought #id:nac_rqkr
-> naar_haddad

=== mila_fijn
~ bus = "fijn"
mila (talk): Wat is er zo fijn aan? #id:nac_1r21
bram (warm): Hij is altijd wakker. En ik hoef niet eerst grappig te zijn. #id:nac_v1o5
mila (thinking): Moet dat bij ons? #id:nac_x5eg
bram (shrug): Heb je me weleens zonder gezien? #id:nac_p9jj
Nog nooit, denk ik. Ik heb er ook nog nooit om gevraagd. #thought #id:nac_1xh8
-> naar_haddad

=== mila_hok
~ side = "mila"
# place: bike-shed-rain
# mila: neutral stand left
# bram: tired stand right
Donderdag, na het laatste uur. De regen klapt op het dak, als publiek dat niet naar huis wil. #id:nac_tx82
{ grap == "briefje":
    Uit zijn jaszak steekt een geel hoekje. Mijn briefje. Hij heeft het bewaard. #thought #id:nac_jfxx
}
{ grap == "vraagt":
    bram (tired): Voor je het vraagt: er is geen nieuwe grap. #id:nac_qnao
}
{ grap == "publiek":
    Hij staat twee fietsen verder dan anders. Eén per vijf hartjes, zo ongeveer. #thought #id:nac_vd0z
}
{ grap == "lacht":
    bram (tired): Jij lachte maandag. Snapte je hem? Ik eigenlijk niet. #id:nac_jlsp
}
{ toets == "regel":
    mila (warm): Is de grap al beter? Die onder vraag tien? #id:nac_19hy
}
{ toets == "slaap":
    bram (tired): @haddad vroeg hoe ik slaap. Overdag, zei ik. #id:nac_atkv
}
{ toets == "belt":
    bram (annoyed): @haddad heeft mijn moeder wakker gebeld. Over een drie. Ze had twee uur geslapen. #id:nac_vqy0
}
{ toets == "preek":
    'Minder lampje,' zei @haddad. Hij wist niet half hoe raak dat was. #thought #id:nac_dkea
}
bram (tired): Ik stop misschien met de koelkast. #id:nac_sram
mila (shocked): Met de kóélkast? #id:nac_ejen
bram (shrug): Hij vindt hem kinderachtig. En jullie komen alleen om te lachen, zegt hij. #id:nac_rffl
mila (suspicious): Het is een grappenpagina, @bram. Waar moeten we dan voor komen? #id:nac_zpcf
# music: tension
# bram: scared stand
Hij lacht bijna. Dan trilt zijn jas. Zijn gezicht gaat dicht. Deur toe, lampje uit. Ik vraag wat er is. #id:nac_bqx0
bram (scared): Ik mag het niet zeggen. #grens:te-groot #id:nac_axsw
Zijn moeder slaapt. De hele klas is naar huis. Van wie mag hij niet? #thought #id:nac_m9qg
bram: Vraag door. Of loop weg. Als je maar niet zo blijft kijken. #stil #id:nac_ed1h
jayden: Ik zoek al tien minuten naar mijn slot. Het zit op mijn fiets. Ik heb iets in een schrift en niemand voor wie. #stil #id:nac_p9ya
finn: Die staan lang in de regen. Zal wel verkering zijn. Leuk voor ze. #stil #id:nac_7ef4
+ ['Jij mag het niet zeggen. Mag de koelkast het?' Geef hem pen en papier. #kantel:mila #laag #id:nac_962r] -> mila_koelkast
+ [Zeg: 'Dit geheim is te groot voor jou alleen.' #kantel:mila #id:nac_9dd6] -> mila_groot
+ [Beloof: 'Ik vraag niks en ik zeg niks.' #kantel:mila #mis #id:nac_kaxf] -> mila_belooft
+ [Zeg: 'Blokkeer hem. Nu. Waar ik bij ben.' #kantel:mila #mis #id:nac_3i28] -> mila_blokkeer
+ [(verder) #verder #id:nac_hk1x] -> mila_loopt

=== mila_koelkast
~ geheim = "koelkast"
# music: off
# beside: mila
# bram: thinking stand
Er vallen twee druppels op het gele papiertje. Hij kijkt ernaar alsof het een taal is. #id:nac_7dd8
bram (thinking): De koelkast heeft niks beloofd. #id:nac_ozcp
mila (warm): Die is ook nooit iets gevraagd. #id:nac_vn8t
Ik draai me om. Hij schrijft op mijn rug. Ik voel elke letter door mijn jas. #id:nac_c051
'De koelkast deelt mede: er is iemand, en die is altijd aan. De deur durft niet meer dicht.' #id:nac_oa4w
-> mila_verteld

=== mila_groot
~ geheim = "groot"
# music: off
# beside: mila
mila (worried): Dit geheim is te groot voor jou alleen. #id:nac_kvlm
bram (scared): Ik heb het beloofd. #id:nac_6yq1
mila (thinking): Een verrassingsfeest is ook een geheim. Daar word je niet grijs van. #id:nac_p14u
bram (scared): Als ik iets zeg, is hij verdrietig. #id:nac_d77e
mila (warm): Dan gaat hij maar naar zíjn moeder. #id:nac_787e
# bram: sad stand
Zijn lach schiet los, en daarna de rest. Hij houdt zijn stuur vast met twee handen. #id:nac_8oq0
-> mila_verteld

=== mila_verteld
Hij vertelt het aan zijn fietsbel. Zes weken, elke nacht. Eerst was het fijn. Toen moest het. #id:nac_3tzi
bram (ashamed): Ik ging toch zelf met hem praten. Ik heb hem ook dingen gestuurd. #id:nac_lm8n
{ bus == "nieuw":
    mila (warm): Ik vraag niet wat. Jij wou dat er iemand terugschreef. Dat wou ik ook, twee jaar geleden. #id:nac_02i6
- else:
    mila (warm): Ik vraag niet wat. Jij wou bij iemand zijn en niks grappigs zeggen. Dat kan hier ook. Kijk maar. #id:nac_wz5j
}
bram (worried): En hij is geen zestien. Zevenentwintig. Hij zei het eerlijk. Dan is het nu toch goed? #id:nac_7ye3
mila (thinking): Mijn trainer is ook eerlijk over zijn leeftijd. Die appt mij nooit om drie uur 's nachts. #id:nac_w2fa
# jayden: worried stand left
# beside: jayden
jayden (worried): Zevenentwintig min vijftien is twaalf. Sorry. Ik zoek al een kwartier naar mijn slot. #id:nac_dm2n
# bram: relieved stand
bram (smirk): Het zit op je fiets, man. #id:nac_z4ji
+ [Vraag of @degroot erbij mag. Ze is er tot vijf uur. #id:nac_qsqt] -> mila_degroot
+ [Vraag of jullie erbij mogen zijn als hij het zijn moeder vertelt. #id:nac_1qik] -> mila_moeder

=== mila_degroot
~ wie = "degroot"
# place: mentor-office-day
# degroot: warm coffee right
# bram: tired sit center
# mila: neutral sit left
degroot (warm): Wat je stuurde, hoef ik niet te weten. Hij is volwassen, hij moest stoppen. Jij zit niet in de problemen. #id:nac_710g
bram (suspicious): Ook niet een beetje? #id:nac_sxbm
degroot (warm): Ook niet een beetje. Munt of gewone? Daarna bellen we je moeder. Jij kiest de woorden. #id:nac_xl68
-> mila_eind_beloofd

=== mila_moeder
~ wie = "moeder"
# place: kitchen-day
# hendriks: tired stand right
# bram: worried stand center
# mila: neutral stand left
Zijn moeder is net wakker. Ze heeft één sok aan en ziet drie natte kinderen op haar mat. #id:nac_sd42
hendriks (worried): Is er iets stuk? #id:nac_lhvk
bram (scared): Een beetje. Ik, denk ik. #id:nac_vxt1
hendriks (warm): Dan ben je hier goed. Ik doe al twintig jaar niks anders. Kom, zit. #id:nac_5lsp
-> mila_eind_beloofd

=== mila_belooft
~ geheim = "belooft"
# music: off
mila (warm): Ik vraag niks en ik zeg niks. Beloofd. #id:nac_6qe7
# bram: relieved walk
Hij ademt uit. Het voelt als vriendschap. Dan loopt hij de regen in. #id:nac_uka4
# exit: bram
# jayden: worried stand right
jayden (worried): Heb jij net beloofd dat je niks doet? #id:nac_jnu9
mila (ashamed): Hij vroeg het zo. #id:nac_amjt
jayden (sad): Dan zijn jullie nu met z'n tweeën alleen. #id:nac_7a2q
-> mila_stoep

=== mila_blokkeer
~ geheim = "blokkeer"
# music: off
mila (angry): Blokkeer hem. Nu. Waar ik bij ben. #id:nac_tslv
bram (scared): Dan is hij verdrietig. En dan heb ík dat gedaan. #id:nac_vu5r
mila (annoyed): Je had hem weken geleden moeten blokkeren. #id:nac_dkv7
# exit: bram
# jayden: worried stand right
Hij is al weg. Ik praat tegen een lege plek met een plas erin. #id:nac_wx1y
jayden (worried): Híj moet ophouden, @mila. @bram hoeft alleen geholpen te worden. #id:nac_o4s0
mila (ashamed): Ik wou helpen. Het kwam er als een badmeester uit. #id:nac_07vd
-> mila_stoep

=== mila_loopt
~ geheim = "loopt"
# music: off
mila (shrug): Oké. Tot morgen dan. #id:nac_ww77
# sound: bell
# exit: bram
Mijn bus komt. Die komt altijd precies als je hem niet nodig hebt. #id:nac_29de
Door de natte ruit zie ik hem staan. Zijn gezicht is blauw van zijn telefoon. Verder is alles daar grijs. #thought #id:nac_yv93
-> mila_stoep

=== mila_stoep
# place: street-night
# mila: tired stand center
Vrijdag, vijf over half zes. Tata krabt ijs van de auto. Ik sta op de stoep met mijn zwemtas en een boterham. #id:nac_uqi0
# shot: close
# mila: thinking phone
Op zijn pagina staan vierhonderdtwaalf grappen. Ik knipper. Vierhonderdelf. Vierhonderdtien. #id:nac_dsq9
# music: tension
# mila: shocked phone
Hij wist ze, van de oudste af. Daar gaat 'Doe de deur dicht'. Daar gaat 'Wie heeft de vla'. #grens:leeg #id:nac_m6qc
Mijn eerste Nederlands valt in een prullenbak, zin voor zin. De kaas is de volgende. #thought #id:nac_g6re
bram: Hij vindt hem kinderachtig. Als de pagina weg is, is het weer goed. Dan mag ik slapen. #stil #id:nac_c4jv
hendriks: Nog twee uur. Bed acht slaapt, bed negen niet. Ik denk aan een bed dat ik niet kan zien. #stil #id:nac_ef5l
jayden: In het spel brandt zijn lampje nog. Mijn water is allang op. Ik kijk nog steeds. #stil #id:nac_8pj2
+ [App hem: 'Ik ben ook wakker. Hoe erg is het, 1 tot 10?' #kantel:mila #laag #id:nac_xts9] -> mila_cijfer
+ [Vraag tata of hij langs @bram wil rijden. #kantel:mila #id:nac_goax] -> mila_tata
+ [Maak overal een kopie van. Post alles: RED DE KOELKAST. #kantel:mila #mis #id:nac_79e9] -> mila_plaatst
+ [(verder) #verder #id:nac_864v] -> mila_zwemt

=== mila_cijfer
~ leeg = "cijfer"
# music: off
# beside: mila
mila (worried phone): ik ben ook wakker. hoe erg is het, 1 tot 10 #chat:bram #id:nac_4epi
bram: 8 #chat:bram #id:nac_se6c
bram: niet komen #chat:bram #id:nac_gio8
mila: oké. wel blijven? #chat:bram #id:nac_mwhx
bram: ja #chat:bram #id:nac_0ivi
# mila: warm phone
Tata zet de motor uit. Hij vraagt niks. Hij geeft mij zijn sjaal en eet mijn boterham op. #id:nac_q688
We appen tot half acht, over niks en over alles. Dan schrijft hij dat hij een sleutel hoort. #id:nac_852m
mila: zeg: mama, ik heb iets. meer hoeft niet #chat:bram #id:nac_9e49
-> mila_eind_kaas

=== mila_tata
~ leeg = "tata"
# music: off
mila (worried idle): Tata? Kunnen we langs een vriend? Hij heeft een slechte nacht. #id:nac_xhlc
Tata vraagt niet waarom. Hij vraagt alleen de straat. #id:nac_74sh
# place: street-night
# bram: tired stand right
# mila: worried stand left
# sound: door
# beside: mila
@bram doet open met zijn dekbed om. Achter hem staat de koelkast open, als een klein podium. #id:nac_jjpe
Tata zoekt naar Nederlands. Hij heeft ook maar drie zinnen. Ik heb ze hem geleerd. Hij kiest. #id:nac_sctb
'De kaas,' zegt tata heel plechtig, 'heeft je gemist.' #id:nac_4hjs
# bram: laugh stand
@bram begint te lachen. Halverwege wordt het iets anders. Tata stemt piano's. Hij houdt hem vast en luistert. #id:nac_vj1x
'En nu,' zegt tata, 'doe de deur dicht.' Dat was de tweede. #id:nac_2b9k
-> mila_eind_kaas

=== mila_plaatst
~ leeg = "plaatst"
# music: off
# sound: sent
mila (happy phone): RED DE KOELKAST. ik heb alles bewaard 🔥 #chat:koelkast #id:nac_xldn
Om acht uur praat de hele school erover. Iemand leest de briefjes van zijn moeder voor met een gek stemmetje. #id:nac_2v1e
# place: hallway-day
# aisha: worried stand right
# mila: happy stand left
aisha (worried): Heeft hij dit gevraagd? #id:nac_641t
mila (ashamed): Het was om hem te redden. #id:nac_uewl
aisha (sad): Hij wou het weg hebben. Nu hangt het overal. Wat zei hij, toen je hem sprak? #id:nac_rkkq
Ik heb hem niet gesproken. Ik had een plan. #thought #id:nac_q23g
-> mila_slot

=== mila_zwemt
~ leeg = "zwemt"
# music: off
# shot: wide
# mila: tired walk
Tata toetert. Ik stop mijn telefoon in mijn schoen. Straks, denk ik. Eerst baan vier. #id:nac_9sbs
Onder water hoor je niks. Dat vond ik er altijd zo fijn aan. Vandaag is het een heel hard niks. #thought #id:nac_y9j1
# place: hallway-day
# mila: worried phone center
Om half negen staat de teller op nul. De pagina is een witte deur. Er zit niks meer achter. #id:nac_3ajq
-> mila_slot

=== mila_slot
{ toets == "regel" || toets == "slaap":
    -> mila_eind_kier
}
-> mila_eind_rest
