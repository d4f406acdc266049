// De kant van Sem: dinsdag, de klassenfoto en de achterbank van lijn vier.

=== sem_begin
~ side = "sem"
# place: sports-field-day
# sem: neutral stand left
Ik sta op zes klassenfoto's. Op geen enkele heb ik een voorhoofd. #id:nep_fmbu
Fotografen mikken op de klas. Bij mijn wenkbrauwen is de foto op. #thought #id:nep_lmrf
# timo: thinking wheel center
Dinsdag. De schoolfotograaf is ziek. @timo doet het, met zijn vogelcamera. #id:nep_e5ej
# sound: whistle
aisha (talk right): Grote mensen op de grond! @sem, jij bént de grond. #id:nep_763a
# exit: aisha
# zoe: smirk stand right
Achter mij staat @zoe. Ze trommelt op mijn hoofd. Zo zegt ze hallo. #id:nep_woqd
zoe (smirk): Mooie klank. Eiken. En mijn pedaal trapt weer! @jayden zette er een veer in, uit een controller. #id:nep_8rdu
jayden (happy center): Hij had te weinig spanning. Net als mijn moppen. #id:nep_y6yh
Niemand lacht. Hij vertelt zijn moppen op standje twee. Je hoort vooral de stilte erna. #thought #id:nep_cni8
+ [Ga op je knieën. Rug recht, kin omhoog. #id:nep_x8qp] -> sem_knie
+ [Ga plat op je buik liggen, helemaal vooraan. #id:nep_4ewj] -> sem_buik

=== sem_knie
~ gras = "knie"
# sem: smirk sit
Nu ben ik even groot als @aisha. Wat zie je hier veel kinnen. #id:nep_oxc6
-> sem_klik

=== sem_buik
~ gras = "buik"
# shot: wide
# sem: smirk sit
Ik lig erbij als een zeehond. @daan zet zijn voeten op mijn rug. Hij vraagt om een krant. #id:nep_27xt
-> sem_klik

=== sem_klik
Klik. Iedereen is scherp. Alleen @zoe is wazig. Die trommelde door. #id:nep_de7p
# exit: jayden
# shot: close
# zoe: neutral idle
Daarna moet iedereen apart. Op @zoe wacht @timo elf minuten. Tot ze vergeet dat hij er is. #id:nep_b634
# zoe: happy idle
Dan lacht ze. Niet schuin, zoals altijd. Gewoon recht vooruit. #id:nep_72pe
zoe (shocked): O nee. Ik lijk op iemand die aardig is. #id:nep_jyrw
timo (warm): Sorry. Je was het even. #id:nep_7tu9
zoe (smirk): Vooruit, in de klassenmap ermee. Dan kan mijn moeder huilen. #id:nep_9vt4
-> sem_bus

=== sem_bus
# place: bus-inside-day
# sem: neutral sit left
# jayden: happy sit center
# sound: engine
Kwart voor vier, lijn vier. De vader van @jayden rijdt. Half 3B hangt in de lussen. #id:nep_u7qm
Meestal zit @jayden voorin, achter zijn vader. Vandaag ploft hij naast mij, achterin. Zijn oren zijn al rood. #id:nep_owp5
daan (laugh right): Doe mij! Maak mij een hamster! #id:nep_vcb3
Tien tellen later heeft @daan wangen als sporttassen. @mila wil een haring zijn. @finn wordt een standbeeld, met een duif. #id:nep_8wnf
jayden (happy): Regel één: alleen wie zelf 'ja' zegt. #id:nep_fikw
# exit: daan
bram (smirk right): Doe @haddad! #id:nep_nojd
jayden (thinking): Die zei geen ja. #id:nep_wnej
bram (shrug): Een mentor telt niet. #id:nep_6713
# sound: laugh-off
Een walrus. Met bril. De bus buldert. @jayden kijkt alsof iemand hem heeft aangezet. #id:nep_gjiz
+ [Lach mee. Het is echt een heel goede walrus. #id:nep_9d6y] -> sem_walrus
+ [Zeg: 'Maar hij zei geen ja.' #id:nep_yjd2] -> sem_geen_ja

=== sem_walrus
~ walrus = true
# sem: laugh sit
Ik lach zo hard dat mijn stoel meedoet. Het ís een goede walrus. #id:nep_3zmf
-> sem_achterbank

=== sem_geen_ja
# sem: thinking sit
jayden (shrug): Eén uitzondering. #id:nep_mm3s
Mijn oom verhuist mensen. Die zegt: één doos kan er altijd nog bij. Dan hoor je de bodem. #thought #id:nep_mg44
-> sem_achterbank

=== sem_achterbank
In de spiegel lacht zijn vader mee. Hij weet niet waarom. Hij hoort zijn zoon. #id:nep_dg4c
# jayden: worried sit
Twee haltes verder is het lachen op. @jayden kijkt rond. Dan loopt hij naar voren, naar @lotte, en fluistert iets. #id:nep_swta
jayden (thinking): Ze zegt: die kan overal tegen. #id:nep_sbuc
sem (suspicious): Wie? #id:nep_3ngw
jayden (smirk phone): @zoe. Iets geks, met haar foto van vandaag. Eén keer de hele bus, @sem. De héle. #id:nep_4e35
# music: tension
# jayden: smirk phone
Zijn duim hangt. Hij houdt zijn scherm schuin van me af. Bij de hamster deed hij dat niet. #grens:rode-knop #id:nep_ghd3
Ik hoef niet te zien wat het wordt. Mijn nek weet het al. #thought #id:nep_kpzp
daan: Ik mocht zelf kiezen. Hamster. Zij zit hier niet eens. #stil #id:nep_oqxk
bram: Als hij niks meer heeft, kijken ze weer naar mij. En ik ben op. #stil #id:nep_dmyl
pinas: Mijn zoon, achterin. En ze lachen. Ik neem zo een rotonde extra. #stil #id:nep_awlf
mila: Een haring is mijn eigen idee. Dat is anders. Hoe zeg je dat, zonder zeur te zijn? #stil #id:nep_ucsv
+ [Zeg: 'Jouw regel. Zei zij ja?' #kantel:sem #laag #id:nep_k5nw] -> sem_regel
+ [Druk op de rode knop aan de paal. #kantel:sem #laag #id:nep_ko0u] -> sem_knop
+ [Vraag: 'Doe mij eens. Met een voorhoofd.' #kantel:sem #id:nep_kzji] -> sem_voorhoofd
+ [Fluister: 'Oké, maar alleen wij tweeën zien hem.' #kantel:sem #mis #id:nep_ic0q] -> sem_tweeen
+ [(verder) #verder #id:nep_2yf7] -> sem_raam

=== sem_regel
~ knop = "regel"
# stop: sem
# music: off
sem (talk): Jouw regel. Zei zij ja? #id:nep_3sqp
# jayden: ashamed idle
Zijn duim zakt. De rest van hem zakt mee. #id:nep_1eff
jayden (ashamed): Ze zit niet eens in de bus. #id:nep_etnb
bram (annoyed): Saai! #id:nep_v9b7
daan (smirk right): Doe mij dan weer. Maar dikker. #id:nep_kreg
-> naar_timo

=== sem_knop
~ knop = "knop"
# stop: sem
# music: off
# sound: ping
Pling. De bus remt. 'Dat is jullie halte niet,' zegt zijn vader door de microfoon. #id:nep_avnx
# place: bus-stop-day
# sem: neutral stand left
# jayden: shocked stand right
jayden (shocked): Waarom staan wij buiten? #id:nep_uua0
sem (shrug): Mijn vinger moest eruit. #id:nep_dge6
# jayden: happy walk
We lopen. Hij vertelt een mop over pi. Er komt maar geen eind aan. Dat is de mop. #id:nep_71yc
# sem: laugh walk
Ik lach. In mijn eentje, langs een sloot. Hij kijkt of ik het meen. Ik meen het. #id:nep_wzgd
-> naar_timo

=== sem_voorhoofd
~ knop = "voorhoofd"
# stop: sem
# music: off
sem (smirk): Doe mij eens. Ik heb nog nooit een voorhoofd gehad. #id:nep_xngt
jayden (suspicious): Is dat een ja? #id:nep_knl7
sem (talk): Dat is een ja. Een hoge. #id:nep_thuz
# sound: laugh-off
Het loopt door tot aan de lampen. De hele bus giert. Ook een mevrouw met een prei in haar tas. #id:nep_xvks
jayden (laugh): Iedereen, @sem. Iederéén! #id:nep_9q2g
-> naar_timo

=== sem_tweeen
~ knop = "tweeen"
~ gemaakt = true
~ gras = ""
~ walrus = false
# music: off
sem (worried): Oké. Maar alleen wij tweeën zien hem. #id:nep_zzsf
Zo blijft het klein, denk ik. Ik ga er breed voor zitten. #thought #id:nep_0qpn
# bram: laugh right
# spread: jayden > bram
Boven mijn schouder hangt een kin. Die is van @bram. 'Stuur,' zegt de kin. Eén halte later heeft de hele achterbank het. #id:nep_0omv
-> sem_bijna_iedereen

=== sem_raam
~ knop = "raam"
~ gemaakt = true
~ gras = ""
~ walrus = false
# music: off
# sem: neutral look-left
Ik kijk uit het raam. Een huis. Nog een huis. #id:nep_gbuy
# sound: laugh-off
Achter mijn oor wordt het stil. Dan lachen ze. Het klinkt niet zoals bij de hamster. #id:nep_e7ht
# spread: jayden > bram
bram (laugh): Stuur! Het is maar een grapje. #id:nep_bp7k
daan (worried right): Een hamster is een grapje. Ik zei ja. #id:nep_2ak9
-> sem_bijna_iedereen

=== sem_bijna_iedereen
jayden (thinking idle): Bijna iedereen lachte. #id:nep_leqb
Een mevrouw met een prei lacht niet. Ik ook niet. Dat ziet hij niet, want ik zeg niks. #thought #id:nep_dd85
-> naar_timo

=== naar_timo
+ [Dinsdagavond. Even ben je @timo. #id:nep_cubf] -> timo_kamer
