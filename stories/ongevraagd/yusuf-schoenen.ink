// De kant van Yusuf: één paar blijft staan. Maandag is de leerling even Fleur.

=== yusuf_half_elf
# place: kitchen-night
# yusuf: tired stand center
Om half elf is iedereen weg. Het kleed is nog wit. Nul vlekken. Ik heb de nul gehouden. #id:ong_2h0n
Gerard staat op het aanrecht. Door het gat kijkt het ei me aan. #id:ong_z1pe
# music: tension
'Van wie zijn die rode?' roept mijn moeder uit de gang. #grens:rode-schoenen #id:ong_h8b9
Er stond een hele rij. Nu staat er één paar, met de veters nog gestrikt. #thought #id:ong_8mpj
Als ik het zeg, is het in háár huis gebeurd. Dan is het pas echt. #thought #id:ong_4bdv
lotte: @aisha belde me. Ze zei niks. Ik hoorde alleen de bus. Ik fiets nu zo hard als ik kan. #stil #id:ong_94rk
bram: Ik schreef het. Hij deed het. Van wie is het dan? #stil #id:ong_k7ir
finn: Twee vinkjes. Ik kijk er niet naar. Ik kijk er elke minuut niet naar. #stil #id:ong_4dhg
+ [Zeg: 'Van @aisha, mam. Er is iets gebeurd. Ik stond erbij.' #kantel:yusuf #laag #id:ong_i40i] -> yusuf_mam
+ [App @aisha één keer sorry, zonder vraag. Ga dan naar je moeder. #kantel:yusuf #id:ong_3x2z] -> yusuf_appt
+ [Bel @finn. Schreeuw tot je stem op is. #kantel:yusuf #mis #id:ong_kra2] -> yusuf_belt
+ [(verder) #verder #id:ong_ltmf] -> yusuf_vergeten

=== yusuf_mam
~ schoenen = "mam"
# music: off
# stop: yusuf
yusuf (ashamed): Van @aisha, mam. Er is iets gebeurd. Ik stond erbij. #id:ong_i8vq
Ze doet haar bril af. Dat doet ze anders alleen bij bloed. #id:ong_84w1
'Ik hoef niks te zien,' zegt ze. 'Ik wil weten wie er nu bij haar is.' #id:ong_brzj
'@lotte,' zeg ik. Ze knikt. 'En wie is er bij jou?' #id:ong_hmyl
+ [Vertel haar ook van mei. #id:ong_fod5] -> yusuf_mam_mei
+ [Zeg: 'Jij.' #id:ong_t77i] -> yusuf_mam_jij

=== yusuf_mam_mei
~ mei = true
# yusuf: sad sit
Dus ik vertel het. De bus. De ping. De boterham. Haar hand ligt al die tijd in mijn nek. #id:ong_iczu
'Een keeper mag ook au zeggen,' zegt ze. #id:ong_7a15
-> naar_fleur

=== yusuf_mam_jij
# yusuf: relieved sit
Ze pakt twee lepels. Samen eten we Gerard, tot vlak bij het ei. 'Er moet zout in,' zegt ze. #id:ong_zcee
Daarna wil ze de moeder van @aisha bellen. Eerst vraagt ze via @lotte of het van @aisha mag. Het mag. #id:ong_9u4e
-> naar_fleur

=== yusuf_appt
~ schoenen = "app"
# music: off
# stop: yusuf
yusuf (ashamed phone): het gebeurde bij mij en ik deed niks. sorry. je hoeft niks terug te sturen #chat:aisha #id:ong_x89c
Twee vinkjes. Er komt niks. Dat zei ik zelf, dat het mocht. Ik kijk toch. #thought #id:ong_6sfr
# yusuf: ashamed stand
Dan loop ik de gang in. Mijn moeder heeft de rode schoenen in haar hand. Ik begin te praten voor zij iets vraagt. #id:ong_ht77
'Goed,' zegt ze aan het eind. 'Niet goed. Maar goed dat ik het weet. Nu bel ik iemand.' #id:ong_cis6
-> naar_fleur

=== yusuf_belt
~ schoenen = "belt"
# music: off
yusuf (furious phone): Ben jij nou helemaal...! #id:ong_m668
'Het was een opdracht,' zegt @finn. 'En jullie zaten erbij.' Dat laatste klopt. Daarom schreeuw ik zo hard. #id:ong_1z6s
# yusuf: tired phone
daan: ik hoor je door mijn raam. heeft iemand háár al gebeld? #chat:daan #id:ong_xpp5
Ik kijk naar mijn hand. Ik heb de verkeerde gebeld. En mijn moeder slaapt alweer. #thought #id:ong_2z1x
-> naar_fleur

=== yusuf_vergeten
~ schoenen = "vergeten"
# music: off
yusuf (shrug): Vergeten, denk ik. #id:ong_obio
Dat is niet eens gelogen. Ze zet ze recht, met de neuzen naar de deur, en gaat slapen. #id:ong_5i7t
# shot: wide
# yusuf: tired sit
Ik doe het licht uit. In het donker trilt Gerard. Er loopt niemand. #id:ong_lyk2
-> naar_fleur

=== naar_fleur
+ [Maandag, in de pauze. Even ben je @fleur. #id:ong_6mdd] -> fleur_kantine

=== fleur_kantine
~ side = "fleur"
# place: canteen-day
# fleur: thinking sit left
# aisha: neutral sit right
Maandag. Mijn broodje smaakt naar pudding. Sinds zaterdag smaakt alles naar pudding. #id:ong_wlve
Bij het raam zit @aisha. Ze heeft vanochtend niemand verbeterd. Zelfs @haddad niet. #id:ong_5ivn
'Die kan daar wel tegen.' Dat zei ik. Vijf woorden, om een stilte te vullen. #thought #id:ong_166q
# bram: smirk stand center
bram (smirk): Ze zegt er niks van. Dus ze vond het niet erg. #id:ong_66lz
# mila: annoyed sit left
mila (annoyed): Ze zegt niks. Dus wij weten niks. Meer staat er niet. #id:ong_9s2t
bram (laugh): @aisha! En? Nog iets leuks gekregen? #id:ong_nxx3
# music: tension
Haar vork blijft hangen. Onze hele tafel kijkt naar mij of het mag, lachen. #grens:vijf-woorden #id:ong_ky9w
Als ik niet lach, weten ze dat ik me schaam. Als ik wel lach ook. #thought #id:ong_nepq
bram: Lach nou. Als niemand lacht, is het alleen nog maar mijn briefje. #stil #id:ong_f2xo
daan: Ik kauw al twee minuten op dezelfde hap. Hij wordt steeds groter. #stil #id:ong_6xhz
yusuf: Weer een kamer. Weer sta ik er met een dienblad. #stil #id:ong_xxfy
+ [Zeg tegen @bram: 'Jij en ik. Naar de gang. Nu.' #kantel:fleur #laag #id:ong_5luc] -> fleur_gang
+ [Zeg hardop: 'Ik noemde haar naam. Het ligt aan mij.' #kantel:fleur #id:ong_da7r] -> fleur_hardop
+ [Loop naar @degroot. 'Ik was erbij, zaterdag.' #kantel:fleur #laag #id:ong_nwul] -> fleur_degroot
+ [Zet in de app: '@aisha, je bent zó sterk!' #kantel:fleur #mis #id:ong_6fn9] -> fleur_sterk
+ [(verder) #verder #id:ong_x8f1] -> fleur_lacht

=== fleur_gang
~ fleur_deed = "gang"
# stop: fleur
# music: off
# place: hallway-day
# fleur: annoyed stand left
# bram: neutral stand right
fleur (annoyed): Vond jij het grappig? Eerlijk. #id:ong_22dl
bram (ashamed): Nee. Jij? #id:ong_znmk
fleur (sad): Nee. Het was stil. #id:ong_a5ql
bram (sad): Ze haalt mijn briefjes er altijd uit. Ik schrijf ze omdat zij ze eruit haalt. #id:ong_smwn
-> fleur_terug

=== fleur_hardop
~ fleur_deed = "hardop"
# stop: fleur
# beside: fleur
# music: off
fleur (scared): Ik noemde haar naam. Dat ligt aan mij. En jij houdt op, @bram. #id:ong_pi8s
# bram: shocked stand
Het wordt zo stil dat je de frituur hoort. Ik heb nog nooit zo rechtop gezeten. #id:ong_iou0
@aisha kijkt op. Ze knikt niet. Wel gaat haar vork weer verder. #id:ong_wzhq
-> fleur_terug

=== fleur_degroot
~ fleur_deed = "degroot"
# stop: fleur
# music: off
# place: mentor-office-day
# degroot: neutral coffee right
# fleur: scared stand left
fleur (scared): Ik was erbij, zaterdag. Ik heb de naam gezegd. #id:ong_ndfa
degroot (thinking): Hoeveel mensen waren er in die kamer? #id:ong_ofin
fleur (ashamed): Zes. #id:ong_ld98
degroot (warm): Dan ben jij de eerste van zes. Ga zitten. Ik loop straks eerst naar haar. #id:ong_z6xz
-> fleur_terug

=== fleur_sterk
~ fleur_deed = "sterk"
# music: off
fleur (happy phone): @aisha, je bent zó sterk! 💪 #chat:3b #id:ong_mvhl
Er komen hartjes. Twintig, dertig. Op haar tafel begint haar telefoon te lopen van het trillen. #id:ong_pjyy
# exit: aisha
mila (angry): Ze wil eten. Nu moet ze van jou ook nog sterk zijn. #id:ong_fcpr
-> fleur_terug

=== fleur_lacht
~ fleur_deed = "lacht"
# music: off
# fleur: laugh sit
Ik lach. Het klinkt als een la die klemt. De rest lacht op dezelfde manier. #id:ong_4w2q
# exit: aisha
Ze zet haar dienblad weg en loopt. Bij de deur stoot ze zich aan niks. #id:ong_62hr
mila (sad): Luister eens naar jullie. Er lacht hier helemaal niemand. #id:ong_1fjj
-> fleur_terug

=== fleur_terug
+ [Terug naar @yusuf. #id:ong_ehkh] -> yusuf_slot

=== yusuf_slot
~ side = "yusuf"
{ schoenen == "mam" || schoenen == "app":
    { fleur_deed == "gang" || fleur_deed == "hardop" || fleur_deed == "degroot":
        -> yusuf_eind_mat
    }
    -> yusuf_eind_over
}
{ fleur_deed == "gang" || fleur_deed == "hardop" || fleur_deed == "degroot":
    -> yusuf_eind_over
}
-> yusuf_eind_rij
