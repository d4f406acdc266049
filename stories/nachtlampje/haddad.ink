// Tussenspel bij Mila: meneer Haddad geeft een toets terug. Eerst te snel, dan goed.

=== naar_haddad
+ [Woensdag, biologie. Even ben je @haddad. #id:nac_se5o] -> haddad_toets

=== haddad_toets
~ side = "haddad"
# place: classroom-day
# haddad: neutral stand center
# bram: tired sit left
# mila: worried sit right
Woensdag. Ik deel de toets over het oog uit. Onder vraag tien van @bram staat altijd een grap. #id:nac_rehy
In mijn la ligt een map met eenenveertig stuks. Mijn vrouw leest ze op zondag voor aan haar zus. #thought #id:nac_gps3
Vandaag heeft hij een drie. Onder vraag tien is het wit. #id:nac_bugg
haddad (annoyed): Een drie, @bram. Minder lampje, meer boek. #id:nac_9g9j
# bram: ashamed sit
bram (tired): Ja, meneer. #id:nac_613m
# music: tension
De klas wacht op de rest. Er komt altijd een rest. Ik hoor de verwarming. #grens:lege-regel #id:nac_ifq6
Te snel. Tel tot drie, zegt mijn vrouw. Ik kwam weer tot één. #thought #id:nac_kv4g
daan: 'Ja, meneer'? Iemand moet nu iets grappigs zeggen. En ik heb niks. #stil #id:nac_sayc
mila: Vraag het hem. Niet hier. Straks. Alstublieft, meneer, tel een keer door. #stil #id:nac_o1uk
aisha: Hij slaapt met zijn ogen open. Daar heb ik geen rooster voor. #stil #id:nac_xzy9
+ [Schrijf onder vraag tien: 'Ik mis hier iets. Ik ben er tot vijf uur.' #kantel:haddad #laag #id:nac_eg2q] -> haddad_regel
+ [Zeg na de les: 'Dat was te snel van mij. Hoe slaap je?' #kantel:haddad #id:nac_5l0z] -> haddad_slaap
+ [Bel meteen zijn moeder over die drie. #kantel:haddad #mis #id:nac_y4f8] -> haddad_belt
+ [(verder) #verder #id:nac_7kc7] -> haddad_preek

=== haddad_regel
~ toets = "regel"
# music: off
# beside: haddad
Ik schrijf het met potlood. Rood is voor fouten. Ik leg het blad terug en loop door. #id:nac_mcfr
# exit: mila
# bram: thinking sit
Na de bel ligt het op mijn bureau. Onder mijn zin staat een nieuwe. 'De grap is ziek.' #id:nac_ttnw
haddad (warm): Beterschap dan. Ik hou zijn plek vrij, @bram. Elke dag, tot vijf uur. #id:nac_chos
-> terug_mila

=== haddad_slaap
~ toets = "slaap"
# music: off
# beside: haddad
# exit: mila
# bram: suspicious stand
haddad (ashamed): Dat was te snel van mij. Hoe slaap je? #id:nac_8b24
bram (tired): Goed, meneer. Vooral overdag. #id:nac_uiff
haddad (warm): Die tel ik mee. Zal ik @degroot iets vragen, of doe jij dat? Nog niet mag ook. #id:nac_chvf
bram (thinking): Nog niet. Maar wel aardig, die tweede vraag. #id:nac_21b4
-> terug_mila

=== haddad_belt
~ toets = "belt"
# music: off
# shot: close
# haddad: talk phone
Hij gaat lang over. Dan hoor ik een bed kraken. 'Is er iets met @bram?' #id:nac_z0ry
haddad (talk phone): Een drie, mevrouw. #id:nac_51f4
# haddad: ashamed phone
Het blijft stil. Ik heb een slapende vrouw verteld wat ik weet. Ik heb niets gevraagd. #thought #id:nac_3ftv
-> terug_mila

=== haddad_preek
~ toets = "preek"
# music: off
haddad (talk): Goed. Vraag één. Waarom kunnen wij in het donker geen kleuren zien? #id:nac_7tf9
De witte regel loopt met me mee. De gang door, de auto in, tot aan tafel. #id:nac_5g32
'Wat schreef hij?' vraagt mijn vrouw. Niets, zeg ik. Ze legt haar vork neer. #id:nac_cvh2
'Dan is er iets,' zegt ze. Vrijdag heb ik een gaatje. Vrijdag vraag ik het @degroot. #thought #id:nac_knk4
-> terug_mila

=== terug_mila
+ [Terug naar @mila. #id:nac_6ozy] -> mila_hok
