// De kant van Sem: een bord van een feest, dat terug moet. Hij was er tot tien uur.

=== sem_begin
~ side = "sem"
# place: kitchen-day
# sem: thinking stand center
Zondag. Op ons aanrecht staat een bord met een kip erop. Ik ken die kip niet. #id:hf_34ym
Ik nam hem gisteren mee van een feest, onder folie. Op het bord lag een gezicht. #id:hf_5nbf
Van huzarensalade. Eén oog van ei, een mond van augurk. Het keek heel vriendelijk. #id:hf_1rtd
Ik heb het om elf uur 's avonds opgegeten. De mond het laatst. #thought #id:hf_o3up
# place: party-night
# sem: neutral stand left
De moeder van @joris had zeven van die gezichten gemaakt. Zelf sliep ze bij haar zus. 'Jullie zijn groot,' zei ze. #id:hf_x1vm
Ik ben heel groot. Op feesten sta ik in de gang. Daar heeft niemand last van me. #id:hf_4k8p
Op de trap zat een meisje met een hap uit haar mouw. 'Mijn paard,' zei ze. 'Hij lust geen mensen. Alleen wol.' #id:hf_bdlm
Zij nam het linkeroog. Met een uitje leerde ze me een paard voeren: hand plat. Het uitje viel. Ze lachte zich slap. #id:hf_dkms
@joris kwam langs. Hij liep achteruit, met zijn telefoon omhoog. Zo loopt hij altijd. Hij filmt zelfs zijn soep. #id:hf_qhbk
Om tien uur had ik slaap. 'Breng je dat bord wel terug?' riep ze me na. Dat beloofde ik. #id:hf_oj4j
Verder weet ik niks van die avond. Ik was er tot tien uur. #thought #id:hf_9bk0
# place: kitchen-day
# sem: worried stand center
Ik draai het bord om. Op de achterkant staat een vier. #id:hf_shg8
# shot: close
# sem: thinking phone
joris: wie heeft kip 4. serieus. m'n moeder heeft er 6 en telt ze #chat:feest #id:hf_r6xf
thijs: kijk in de struiken #chat:feest #id:hf_jc7m
joris: al gedaan. het tuinhuis ook #chat:feest #id:hf_71wt
+ [App: 'Ik heb hem. Ik at het gezicht.' #id:hf_4lh2] -> sem_meldt
+ [Was hem eerst nog een keer af. #id:hf_iabw] -> sem_wast

=== sem_meldt
~ kip_gemeld = true
sem: ik heb hem. ik at het gezicht. ik breng m dinsdag #chat:feest #id:hf_7p2l
joris: GOD ZIJ DANK #chat:feest #id:hf_rqwc
-> sem_kantine

=== sem_wast
# sem: neutral idle
Kip vier glimt. Veertien mensen zoeken hem, tot in de struiken. Ik breng hem dinsdag. Dan is het een verrassing. #id:hf_tvqw
-> sem_kantine

=== sem_kantine
# place: canteen-day
# sem: neutral sit center
# zoe: smirk sit right
Maandag. @zoe eet niks. Ze luistert alleen, met haar kin op haar drumstokken. #id:hf_0mcx
zoe (shocked): Jij hebt een gezicht gegeten. #id:hf_5ghp
sem (shrug): Het lachte. #id:hf_ls2h
zoe (laugh): Dat maakt het erger! #id:hf_ai87
Ik vis een uitje uit mijn broodje en geef het haar. Op een platte hand. Dat heb ik zaterdag geleerd. #id:hf_7tzg
# spread: joris > feest
# spread: feest > 3b
# sound: ping
# bram: neutral sit left
Dan piept de tafel. Iedereen tegelijk. In de klassenapp staat een link, met één woord: heftig. #id:hf_jera
'Van dat feest zaterdag,' staat erbij. Niemand zegt wat. Iedereen kijkt naar zijn brood. #id:hf_epl6
# music: tension
bram: wacht. @sem was daar toch?? VERTEL #chat:3b #grens:vertel #id:hf_x0p2
Iedereen schuift naar me toe. Ze kijken alsof ik eindelijk iets te zeggen heb. #id:hf_ev12
zoe: Zeg niks stoms. Zeg ook niet niks. Zeg iets wat van jou is. #stil #id:hf_qlgs
bram: Ik vraag het gewoon. Als iemand 'hou op' zegt, hou ik op. Zeg het dan. #stil #id:hf_oolg
daan: Ik was zo jaloers op dat feest. Tot net. #stil #id:hf_1610
+ [Zeg: 'Ik at salade tot tien uur. De rest is niet van mij.' #kantel:sem #laag #id:hf_8x0k] -> sem_salade
+ [Vraag: 'Heeft iemand gevraagd hoe het met háár is?' #kantel:sem #id:hf_8o0b] -> sem_vraagt
+ [Neem het voor haar op: 'Om half tien zat ze nog te lachen.' #kantel:sem #mis #id:hf_nwtd] -> sem_lachte
+ [(verder) #verder #id:hf_7tow] -> sem_vertelt

=== sem_salade
~ vertel = "salade"
# stop: sem
# music: off
sem (neutral): Ik at salade tot tien uur. De rest is niet van mij. #id:hf_edda
bram (annoyed): Saai. #id:hf_tkia
zoe (warm): Heerlijk saai. Vertel nog eens over dat oog. #id:hf_ur79
Dus vertel ik over het oog. Bij de tweede hap is de link geen gesprek meer. #thought #id:hf_e2uf
-> sem_dinsdag

=== sem_vraagt
~ vertel = "haar"
# stop: sem
# music: off
sem (worried): Heeft iemand gevraagd hoe het met háár is? #id:hf_pn74
bram (thinking): Met wie? #id:hf_pmvq
sem (sad): Met het meisje, @bram. #id:hf_cbtj
zoe (annoyed): Iedereen heeft die link. En niemand weet hoe het met haar is. Knap van ons. #id:hf_xb4l
-> sem_dinsdag

=== sem_lachte
~ vertel = "lachte"
# music: off
sem (worried): Om half tien zat ze nog te lachen. Echt. #id:hf_xprm
bram (relieved): O. Nou, dan valt het wel mee. #id:hf_o1h4
zoe (angry): Ze lachte om een uitje. Dat zegt iets over half tien. Over de rest zegt het niks. #id:hf_bkdj
sem (ashamed): Ik bedoelde dat ze aardig was. #id:hf_inbi
Ik gaf haar een lach mee, als bewijs. Het werd het verkeerde bewijs. #thought #id:hf_7oxd
-> sem_dinsdag

=== sem_vertelt
~ vertel = "vertelt"
# music: off
# sem: smirk explain
Ik vertel. Van de lampions, de gang, hoe vol het was. Ze hangen aan mijn lippen. Dat had ik nog nooit. #id:hf_rbyw
bram (happy): En toen? #id:hf_e42x
Toen ging ik naar huis. Maar dat stuk schuif ik een beetje op. Naar elf. Naar twaalf. #thought #id:hf_c5e3
zoe (suspicious): Je hebt een kwartier gepraat. Over haar wist je niks. #id:hf_zvva
-> sem_dinsdag

=== sem_dinsdag
# place: kitchen-day
# sem: neutral stand left
Dinsdag. De moeder van @joris doet open. 'Kip vier!' roept ze. Ze kust het bord. Daarna bijna mij. #id:hf_cm0b
{ kip_gemeld:
    Ze heeft een bakje salade voor me klaargezet. Met een gezicht. Het knipoogt. #id:hf_e1th
- else:
    'Ik dacht al: wie steelt er nou één kip?' Ze kijkt erbij alsof ik hem heb gered. #id:hf_ckne
}
In het bordenrek staan er vijf, met een gat. Ze schuift hem erin. 'Compleet,' zegt ze. Dan gaat ze zingend de was ophangen. #id:hf_dy4q
In de app zochten ze drie dagen naar een bord. Niemand schreef: hoe is het met dat meisje? #thought #id:hf_8ppd
# joris: scared stand right
@joris staat bij de koelkast. Zijn telefoon ligt op tafel, op zijn buik. Ik heb zijn hand nog nooit leeg gezien. #id:hf_itpy
joris (scared): Jij zegt niks, hè? Dat ik dat filmde. #id:hf_wuuu
joris (shrug): Het was lachen. Iedereen deed raar. Ik liet het maar aan een paar mensen zien. #id:hf_7qar
sem (worried): Zij lacht niet, denk ik. #id:hf_tr0x
# music: tension
Buiten knijpt zijn moeder een laken aan de lijn. Ze zingt de tweede stem. #grens:bordenrek #id:hf_x88n
Ik ken hem sinds groep drie. Hij heeft mij ooit van een dak gepraat. #thought #id:hf_g8tg
joris: Zeg dat het meevalt. Of zeg dat het niet meevalt. Zeg íéts. #stil #id:hf_4bcy
thijs: @sem is daar nu. Die houdt zijn mond wel. Die houdt altijd zijn mond. #stil #id:hf_ivlp
zoe: Hij is nu dat bord aan het brengen. Laat hem alsjeblieft meer doen dan een bord brengen. #stil #id:hf_19lg
+ [Zeg: 'Ik beloof niks. Waar lachte je om?' #kantel:sem #laag #id:hf_76gd] -> sem_waarom
+ [Zeg: 'Vertel het je moeder. Ik blijf erbij staan.' #kantel:sem #id:hf_rqc3] -> sem_blijft
+ [Help hem: 'Wis alles. Dan is het weg.' #kantel:sem #mis #id:hf_73h0] -> sem_wist
+ [(verder) #verder #id:hf_9p5s] -> sem_niks

=== sem_waarom
~ rek = "waarom"
# music: off
sem (thinking): Ik beloof niks. Waar lachte je om? #id:hf_pdo1
Hij doet zijn mond open. Er komt niks. Hij doet de koelkast open. Daar ligt het ook niet. #id:hf_uzdt
joris (ashamed): Dat weet ik niet. Ik keek naar mijn scherm. #id:hf_drq9
sem (sad): En zij? #id:hf_bqq1
joris (ashamed): Naar haar keek ik niet. #id:hf_vutg
-> naar_joris

=== sem_blijft
~ rek = "blijft"
# music: off
sem (talk): Vertel het je moeder. Ik blijf erbij staan. #id:hf_dhxn
joris (scared): Die gooit me eruit. #id:hf_79j0
sem (warm): Man. Ze telt haar bórden. Denk je dat ze jou niet telt? #id:hf_u7yz
Hij kijkt naar het rek. Naar zes kippen op een rij. 'Vanavond,' zegt hij. 'Misschien.' #thought #id:hf_kbtl
-> naar_joris

=== sem_wist
~ rek = "wist"
# music: off
sem (talk): Wis alles. Dan is het weg. #id:hf_4p41
joris (relieved): Ja. Ja! Waarom dacht ik daar niet aan? #id:hf_oj1r
# place: street-day
# sem: thinking phone center
Ik loop naar huis en app @zoe hoe goed ik geholpen heb. #id:hf_gt4g
zoe: geholpen? het is bij iedereen, behalve straks bij hem #chat:zoe #id:hf_mq93
zoe: en als zij wil dat iemand haar gelooft? dan is hij alles kwijt wat klopte #chat:zoe #id:hf_4cj4
-> naar_joris

=== sem_niks
~ rek = "niks"
# music: off
sem (shrug): Ik heb niks gezien. Ik at salade. #id:hf_ggq1
joris (relieved): Gast. Dank je. #id:hf_2bkd
Hij slaat zijn armen om me heen. Ik voel zijn hart. Het gaat als een wasmachine met een schoen erin. #id:hf_pad8
Ik bracht een bord terug. Ik neem iets anders mee naar huis. Het is zwaarder. #thought #id:hf_iyiz
-> naar_joris

=== naar_joris
+ [Die avond. Even ben je @joris. #id:hf_5p7k] -> joris_nacht

=== sem_woensdag
~ side = "sem"
# place: bike-shed-day
# sem: worried stand left
# thijs: neutral stand right
Woensdag. Het fietsenhok ruikt naar banden en naar @thijs. Hij heeft nieuwe aftershave. Hij staat op me te wachten. #id:hf_apg4
{ wis == "mam":
    @joris zit binnen, bij @degroot. Zijn moeder ook. Ik zag haar lopen, zonder lied. #id:hf_xz4w
}
{ wis == "app":
    Ik liep net met @joris mee tot de drempel van @degroot. Zijn moeder stond er al. Op pantoffels. #id:hf_694h
}
{ wis == "alles":
    'Alles is weg,' zei @joris net bij de poort. Hij zei het te hard, en te vaak. #id:hf_wofa
}
{ wis == "uit":
    @joris heeft een streep op zijn wang, zo breed als een telefoon. Hij heeft erop gelegen. #id:hf_xc2g
}
thijs (talk): Als iemand vraagt: jij was om tien uur weg. #id:hf_sn72
sem (neutral): Dat is ook zo. #id:hf_1mwo
thijs (warm): Precies. Jij weet niks. Ik weet niks. Niemand was er. #id:hf_n6vt
Hij geeft me iets. Het voelt als een jas. Hij is warm en hij is me te klein. #thought #id:hf_awkb
# music: tension
Niemand was er. Maar op de trap zat iemand. Zij at het ene oog, ik het andere. #grens:niemand-was-er #id:hf_u21m
thijs: Zeg nee, @sem. Als jij nee zegt, hoef ik het niet meer te bedenken. #stil #id:hf_afqz
zoe: Hij heeft zijn schouders bij zijn oren. Zo staat hij als hij ja gaat zeggen tegen iets stoms. #stil #id:hf_aoxo
joris: Wie was er nog meer in die gang? Laat het niet alleen van mij komen. #stil #id:hf_n08a
+ [Ga naar @degroot: 'Ik was er tot tien uur. Dit weet ik.' #kantel:sem #id:hf_vtuz] -> sem_zegt
+ [Schrijf het op, zonder je naam. Doe het in haar postvak. #kantel:sem #laag #id:hf_9r0k] -> sem_briefje
+ [Zet in de app: 'HET WAS @joris.' Dan weet iedereen het. #kantel:sem #mis #id:hf_s0gt] -> sem_roept
+ [(verder) #verder #id:hf_jkou] -> sem_knikt

=== sem_zegt
~ naam = "zegt"
# stop: sem
# music: off
# place: mentor-office-day
# degroot: warm coffee right
# sem: worried sit left
sem (worried): Ik was er tot tien uur. In de gang. @joris filmde. Zij zat op de trap en ze was aardig. Meer heb ik niet. #id:hf_qmhy
degroot (talk): Wat jij zag, schrijf ik op. In jouw woorden. Wat je niet zag, laat ik leeg. #id:hf_xby6
sem (ashamed): Het is niet veel. #id:hf_ksfl
degroot (warm): Zij is nu niet meer de enige die zegt dat ze er was. #id:hf_4ft7
-> sem_slot

=== sem_briefje
~ naam = "briefje"
# stop: sem
# music: off
# place: hallway-day
# sem: thinking walk left
Ik schrijf met links, tegen het herkennen. Tot tien uur. De gang. Wie er filmde. Dat zij op de trap zat en aardig was. #id:hf_fy2p
Het is een half blaadje. Onderaan is ruimte over. Ik teken er een kip bij, voor ik erover nadenk. #thought #id:hf_bkte
# degroot: warm coffee right
degroot (thinking): @sem. Hou jij van kippen? #id:hf_fekt
sem (ashamed): ... Ja, mevrouw. #id:hf_ao9r
degroot (warm): Kom maar binnen. Dan maken we er een heel blaadje van. #id:hf_aeqi
-> sem_slot

=== sem_roept
~ naam = "roept"
# music: off
# sem: furious phone
sem: HET WAS @joris. DIE FILMDE. NU WETEN JULLIE HET #chat:3b #id:hf_qb9l
Het knalt. Iedereen heeft ineens iemand om boos op te zijn. Het gaat als een trein. #id:hf_r4pd
bram: maar wie IS dat meisje dan. hoe heet ze #chat:3b #id:hf_l6tp
zoe: zie je. nou gaan ze háár zoeken #chat:3b #id:hf_4mb3
Drie minuten later staat haar naam erbij. Ik begon het rijtje. #thought #id:hf_g6f2
-> sem_slot

=== sem_knikt
~ naam = "knikt"
# music: off
# sem: neutral stand
Ik knik. Hij slaat me op mijn schouder. 'Goeie gast,' zegt hij. #id:hf_1v3n
De jas zit. Hij kriebelt bij de kraag. #thought #id:hf_a6ee
zoe (suspicious center): Wat moest hij van je? #id:hf_5d2a
sem (shrug): Niks. Niemand. #id:hf_ids5
-> sem_slot
