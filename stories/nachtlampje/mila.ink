// De kant van Mila, maandag en dinsdag: sollicitatie vierentwintig, en grappen met de jas van een ander.

=== mila_begin
~ side = "mila"
# place: bus-stop-day
# mila: smirk stand center
Maandag, tien over acht. Ik kom van zwemtraining. Mijn haar is bevroren. Het tikt als ik knik. #id:nac_fzux
# shot: close
# mila: happy phone
Ik schrijf een mop. Het is sollicitatie vierentwintig. Ik wil bij de koelkast. #id:nac_0dnw
Koelkast van Dienst is van @bram. Zijn moeder werkt 's nachts en plakt briefjes op de deur. De koelkast schrijft terug. #thought #id:nac_gqn0
bram: mama: 'Niet alleen brood eten!' #chat:koelkast #id:nac_acp0
bram: koelkast: 'Hij eet niet alleen. Ik ben erbij.' #chat:koelkast #id:nac_koiq
# mila: smirk idle
Twee jaar geleden kende ik geen woord Nederlands. Ik leerde het van die koelkast. #id:nac_33ql
Mijn eerste drie zinnen waren: 'Doe de deur dicht.' 'Wie heeft de vla?' En: 'De kaas heeft je gemist.' #id:nac_hjgx
Met die drie kwam ik tot kerst. Nu wil ik er een teruggeven. Eén mop van mij, op die deur. #thought #id:nac_y054
+ [Die van de augurk. #id:nac_icff] -> mila_augurk
+ [Die van het balkon. #id:nac_ojyf] -> mila_balkon

=== mila_augurk
~ mop = "augurk"
mila (smirk phone): wat zegt de augurk? doe dicht, ik zit in bad #chat:bram #id:nac_vijs
-> mila_leuk

=== mila_balkon
~ mop = "balkon"
mila (smirk phone): in polen heb je in december twee koelkasten. de tweede heet balkon #chat:bram #id:nac_lanc
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
Onder elke grap lacht hetzelfde account. Altijd als eerste, ook om kwart over drie 's nachts. Het heet Nachtlampje. #id:nac_qlo7
# music: tension
# bram: tired phone center
Bij het raam zit @bram. Hij lacht. Niet naar ons. Naar zijn telefoon. #grens:wiens-grap #id:nac_eofw
Ik ken al zijn grappen. Deze hebben zijn jas aan, maar er zit een ander in. #thought #id:nac_gtx5
daan: Ik snap hem niet. Straks vraagt iemand mij wat hij betekent. #stil #id:nac_yqj7
jayden: In ons spel heeft hij ineens gouden eenden. Ik had er zelf ook een gewild. #stil #id:nac_r6h6
fleur: Hij reageert niet meer op mij. Dan ik ook niet op hem. Best stom, eigenlijk. #stil #id:nac_srl0
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
mila (ashamed idle): Ik wou alleen de oude grappen terug. #id:nac_xny2
aisha (worried stand right): Dan moet je bij hem zijn. Niet bij zijn publiek. #id:nac_ifp1
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
Ik ken elk woord dat @bram heeft. Dit is niet van hem. #thought #id:nac_41fi
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
Te laat. Maar had er toen een ander geschreven, dan had die hem nu. #thought #id:nac_rqkr
-> naar_haddad

=== mila_fijn
~ bus = "fijn"
mila (talk): Wat is er zo fijn aan? #id:nac_1r21
bram (warm): Hij is altijd wakker. En ik hoef niet eerst grappig te zijn. #id:nac_v1o5
mila (thinking): Moet dat bij ons? #id:nac_x5eg
bram (shrug): Heb je me weleens zonder gezien? #id:nac_p9jj
Nog nooit, denk ik. Ik heb er ook nog nooit om gevraagd. #thought #id:nac_1xh8
-> naar_haddad
