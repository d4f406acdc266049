// Tussenspel bij Bram: de bank van de mensen met een briefje.

=== naar_aisha
+ [Na de pauze is het gym. Even ben je @aisha. #id:nac_m1cf] -> aisha_bank

=== aisha_bank
~ side = "aisha"
# place: sports-field-day
# aisha: smirk sit left
# bram: tired sit right
# sound: whistle
Gym. @bram en ik zitten op de bank van de mensen met een briefje. #id:nac_awvp
Op mijn briefje staat: enkel. Mijn enkel weet van niks. #thought #id:nac_h2aa
aisha (smirk): Wat heb jij? #id:nac_9y2i
bram (tired): Hoofdpijn. #id:nac_ooad
aisha (suspicious): Dit is getekend door 'K. Oelkast'. #id:nac_kc33
bram (smirk): Hij is mijn wettelijke voogd. #id:nac_pz58
Hij gaapt. Ik kan zien wat hij bij het ontbijt had. Niks. #thought #id:nac_me2y
aisha (talk): Ik mis hem. Die koelkast van jou. Waar is hij? #id:nac_z4na
# bram: sad sit
bram (shrug): Jullie vinden me alleen leuk als ik grappig ben. Iemand zei dat. Hij heeft wel gelijk. #id:nac_nro2
# music: tension
Hij kijkt naar het veld. Daar rent de halve klas achter een bal aan. #grens:briefjesbank #id:nac_exvh
Mijn pen is al uit mijn tas. Ik wil iets regelen. Ik wil altijd meteen iets regelen. #thought #id:nac_vqz2
bram: Zeg dat het niet waar is. En zeg het niet te vlug. #stil #id:nac_zog3
daan: Hij riep altijd iets als ik viel. Nu val ik, en ik hoor alleen gras. #stil #id:nac_qwn8
mila: Daar zit mijn koelkast, zonder stekker. #stil #id:nac_31qb
+ [Zeg: 'Wees dan eens niet grappig. Ik blijf zitten.' #kantel:aisha #id:nac_gu6t] -> aisha_zit
+ [Breek je koek doormidden. Vraag: 'Hoe klinkt zijn stem?' #kantel:aisha #laag #id:nac_prtf] -> aisha_koek
+ [Roep: 'Ooo! @bram is verliefd!' #kantel:aisha #mis #id:nac_56ag] -> aisha_plaagt
+ [Maak een rooster: wie praat wanneer met @bram. #kantel:aisha #mis #id:nac_gk1v] -> aisha_rooster
+ [(verder) #verder #id:nac_l73i] -> aisha_onzin

=== aisha_zit
~ bank = "zit"
# music: off
# beside: aisha
aisha (warm): Wees dan eens niet grappig. Ik blijf zitten. #id:nac_phgx
bram (suspicious): Hoe lang? #id:nac_pvam
aisha (neutral): Tot het fluitje. En mijn enkel heeft de tijd. #id:nac_v6sd
# shot: wide
# bram: tired sit
Acht minuten. Hij zegt niks leuks. Ik regel niks. Voor ons allebei is het een record. #id:nac_48s9
-> terug_bram

=== aisha_koek
~ bank = "koek"
# music: off
# beside: aisha
Ik geef hem de grote helft. Hij eet hem in één hap. Dan vraag ik het. #id:nac_641g
aisha (talk): Hoe klinkt zijn stem? #id:nac_qubg
# bram: thinking sit
bram (thinking): Die heb ik nooit gehoord. #id:nac_bcdb
aisha (worried): Jouw koelkast ken ik dus beter dan jij hem. #id:nac_it9x
Hij kauwt nog heel lang op een hap die al weg is. #thought #id:nac_itk6
-> terug_bram

=== aisha_plaagt
~ bank = "plaagt"
# music: off
aisha (laugh): 'Iemand'? Ooo! @bram is verliefd! #id:nac_zxp9
# sound: laugh-off
# bram: ashamed sit
Het halve veld kijkt om. De bal rolt door zonder ze. #id:nac_euot
daan (laugh stand center): Op wie? Op wie? #id:nac_cxvj
bram (laugh): Op de kaas, @daan. Zie je dat nou pas? #id:nac_zp0z
Iedereen lacht. Zo maakt hij dat dus: in één seconde, en zonder adem te halen. #thought #id:nac_8ov7
-> terug_bram

=== aisha_rooster
~ bank = "rooster"
# music: off
# aisha: happy sit
Ik trek lijnen. Woensdag @daan, donderdag @mila, vrijdag ik. Met een vakje om af te vinken. #id:nac_qyts
aisha (happy): Kijk. Nu praat er elke dag iemand met je. #id:nac_m40a
bram (neutral): Staat er ook bij waarover? #id:nac_c3nk
Het is een heel mooi rooster. Hij vouwt het op alsof het een boete is. #thought #id:nac_3bzj
-> terug_bram

=== aisha_onzin
~ bank = "onzin"
# music: off
aisha (shrug): Onzin. We vinden je ook leuk als je niks zegt. #id:nac_heoe
bram (neutral): Hoe weet je dat? #id:nac_ojhh
# sound: whistle
Het fluitje. Hij staat op en klopt zijn broek af. Ik heb het antwoord pas in de kleedkamer. #thought #id:nac_c1n4
-> terug_bram

=== terug_bram
+ [Terug naar @bram. Het wordt nacht. #id:nac_u9m5] -> bram_nacht
