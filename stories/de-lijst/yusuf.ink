// Tussenspel bij Timo: woensdag, na de training. Iemand vraagt Yusuf voor de derde keer om de bellijst.

=== naar_yusuf
+ [Woensdag, na de training. Even ben je @yusuf. #id:dl_3no6] -> yusuf_bellijst

=== yusuf_bellijst
~ side = "yusuf"
# place: changing-room-day
# yusuf: tired sit left
# daan: neutral stand center
# finn: neutral stand right
In mijn tas zit de bellijst van @aisha. Ik ben reserve. Achterop heeft @noor een uil getekend. Hij gaapt. #id:dl_826i
{ cijfer == "nee":
    Donderdag zei @timo nee, en toen durfde ik het ook. Hier is geen @timo. #thought #id:dl_jbw0
}
{ cijfer == "apart":
    Donderdag vroeg @timo of ik het leuk vond. Hier vraagt niemand dat. #thought #id:dl_90jt
}
Voor de derde keer steekt een jongen uit vijf havo zijn hoofd naar binnen. Hij wil haar nummer. 'En die van de anderen. Gewoon, om te lachen.' #id:dl_a6rs
# music: tension
Ik hou niet van gedoe. Als ik mijn tas opendoe, houdt het vragen op. #grens:bellijst #id:dl_oa4k
Het is niet eens een foto van iemand. Het is papier. #thought #id:dl_dn09
daan: Zeg nee. Zeg nee. Zeg nee. Ik bedoel jij. Ik sta hier toevallig. #stil #id:dl_611h
finn: Ik ben de aanvoerder. Ik zou nu iets moeten zeggen. Ik zoek mijn sok. #stil #id:dl_26t8
anouk: Het is stil in die kleedkamer. Een elftal is nooit stil. #stil #id:dl_jw12
+ [Zeg: 'Nee. Die is voor als er iemand in het donker staat.' #kantel:yusuf #id:dl_9o5z] -> yusuf_nee
+ [Breng hem naar @anouk. 'Wilt u deze houden? Ze blijven vragen.' #kantel:yusuf #laag #id:dl_jlj4] -> yusuf_anouk
+ [Geef er één. Dat van @aisha. Dan is de rest veilig. #kantel:yusuf #mis #id:dl_a139] -> yusuf_een
+ [(verder) #verder #id:dl_wbfk] -> yusuf_veter

=== yusuf_nee
~ nummers = "nee"
# music: off
# stop: yusuf
yusuf (neutral stand): Nee. Die is voor als er iemand in het donker staat. #id:dl_1q7e
'Doe niet zo moeilijk,' zegt het hoofd. #id:dl_xxyx
finn (annoyed): Hij zegt nee. Doe die deur dicht. Het tocht. #id:dl_gbx0
Mijn handen trillen in mijn handschoenen. Daar zijn handschoenen voor. #thought #id:dl_eusa
-> terug_timo

=== yusuf_anouk
~ nummers = "anouk"
# music: off
# stop: yusuf
# exit: daan
# exit: finn
# anouk: thinking stand right
yusuf (worried stand): Wilt u deze houden? Ze blijven vragen. #id:dl_90c6
anouk (thinking): Wie, ze? #id:dl_jpo2
# sound: whistle
Ik wijs naar de gang. Ze loopt erheen en blaast op haar fluitje. Binnen. #id:dl_lman
Daarna heb ik nooit meer zo'n lege gang gehoord. #thought #id:dl_bqov
-> terug_timo

=== yusuf_een
~ nummers = "een"
# music: off
# spread: yusuf > school
Ik lees er één voor. Het hare. Eén is bijna niks. De rest is nu veilig. #thought #id:dl_8pw6
daan (angry): Háár nummer? Zij maakte die lijst zodat er niemand in het donker staat! #id:dl_enuj
finn (annoyed): Dus zij is je wisselgeld? #id:dl_udaw
# yusuf: ashamed sit
Om tien uur vraagt vijf havo om nummer twee. #id:dl_5t9v
-> terug_timo

=== yusuf_veter
~ nummers = "alle"
# music: off
# spread: yusuf > school
Ik rits mijn tas open en strik mijn veter. Heel lang. Iemand buigt zich over me heen. Ik hoor een klik. #id:dl_ayfk
daan (worried): Hoorde jij dat ook? #id:dl_k1il
yusuf (tired): Wat? #id:dl_khg3
Het hoofd is weg. Niemand vraagt meer iets. Zo wou ik het, zo stil. #thought #id:dl_tfkb
-> terug_timo

=== terug_timo
+ [Donderdag. Terug naar @timo. #id:dl_t53t] -> timo_donderdag
