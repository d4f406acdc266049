// Tussenspel bij Bilal: zijn tante belt de hele familie op zondag. Nu is het donderdag.

=== khadija_belt
~ side = "khadija"
# place: living-room-night
# khadija: neutral sit left
# ilyas: ashamed sit right
Zes dagen per week stuur ik taxi's. Op zondag stuur ik de familie. Negentien nummers, allemaal uit mijn hoofd. #id:hd_ck9v
Op de bank knipt mijn zoon de franje van mijn kussens. Hij leert voor kapper. Hij moet oefenen. #id:hd_8ctu
khadija (suspicious): @ilyas. Jij bent stil. Dat was je bij je geboorte ook niet. #id:hd_tg6m
# khadija: thinking phone
Hij kijkt naar het kussen. Ik draai @bilal. Hij neemt op alsof er brand is. #id:hd_zzy3
{ deur == "zeven":
    'Tante,' zegt hij. 'Ze zei: nog niks regelen. Dus ik regel niks. Ik drink thee met zeven klontjes.' #id:hd_z101
}
{ deur == "vraagt":
    'Tante,' zegt hij. 'Ik heb het haar gevraagd. Ik sla niemand. En niemand praat voor haar.' #id:hd_eqkz
}
{ deur == "regelt":
    'Ik heb het geregeld, tante,' zegt hij. 'Ze is thuis. Ik heb haar telefoon.' Ik hoor niet hoe zij het vindt. #id:hd_72jo
}
{ deur == "slaapt":
    'Ik wou het er vanavond over hebben,' zegt hij. 'Maar ze doet haar deur niet open.' #id:hd_iiw3
}
# music: tension
# khadija: worried phone
We hangen op. Mijn vinger ligt al op nummer één. Zo gaat dat. Hij vindt zelf de weg. #grens:donderdag #id:hd_zol9
Ik was veertien. Een dak, de was, een radio bij de buren. Er keek één jongen. De volgende dag wist het hele dorp het. #thought #id:hd_oo26
Ik heb dertig jaar niet met mijn voet getikt. #thought #id:hd_kj5f
ilyas: Ze weet het. Ze weet altijd alles. Waarom schreeuwt ze niet? #stil #id:hd_fteg
bilal: Als zij belt, weet heel Nederland het om acht uur. #stil #id:hd_gavb
+ [Bel niet rond. Bel alleen @noor: 'Heb je gegeten?' #kantel:khadija #laag #id:hd_50yo] -> khadija_gegeten
+ [Aan alle wagens: 'Wie het heeft, gooit het weg.' #kantel:khadija #id:hd_ta6f] -> khadija_wagens
+ [Bel alle negentien: 'Het is niks. Geen zorgen.' #kantel:khadija #mis #id:hd_9l1p] -> khadija_niks
+ [(verder) #verder #id:hd_xy80] -> khadija_gewoon

=== khadija_gegeten
~ centrale = "gegeten"
{ deur == "regelt":
    # music: off
    khadija (annoyed phone): @bilal. Geef haar de telefoon. Haar eigen. #id:hd_739i
}
# music: off
# beside: khadija
khadija (warm phone): Heb je gegeten? #id:hd_vgwg
'Nee, tante,' zegt @noor. Dan blijft het lang stil. Ik ken alle soorten stil. Deze is van iemand die huilt. #id:hd_2lsi
khadija (warm phone): Dan eet ik ook niet. Wij wachten samen tot je trek hebt. #id:hd_mbdu
# khadija: neutral idle
Elf minuten. Bij de centrale had ik allang opgehangen. #thought #id:hd_qcw0
khadija (neutral): En nu jij, @ilyas. Leg die schaar neer. #id:hd_9mib
-> khadija_terug

=== khadija_wagens
~ centrale = "wagens"
# music: off
# stop: khadija
khadija (talk phone): Aan alle wagens, hier de centrale. Wie dat filmpje heeft, gooit het weg. Ik bel na. #id:hd_61y5
Niemand spreekt de centrale tegen. Pas bij nummer twaalf zucht er een neef. 'Maar wat zullen ze zeggen?' #id:hd_e9x9
khadija (suspicious phone): Wie zijn 'ze'? #id:hd_2k53
# khadija: shocked phone
Hij denkt na. Ik hoor hem echt denken. 'Nou ja,' zegt hij. 'U, tante.' #id:hd_z1fj
-> khadija_terug

=== khadija_niks
~ centrale = "niks"
# music: off
khadija (warm phone): Het is niks. Echt niks. Maak je geen zorgen. #id:hd_xx6y
'Wat is niks?' zegt nummer drie. 'Wie is niks?' zegt nummer vijf. Nummer negen zet me op de luidspreker. #id:hd_wfdt
# khadija: ashamed phone
Zeven van de negentien wisten nog van niets. Nu wel. Nummer elf zoekt het al op. #thought #id:hd_1eco
ilyas (worried): Mam. Hou op met bellen. #id:hd_j5eu
-> khadija_terug

=== khadija_gewoon
~ centrale = "gewoon"
# music: off
khadija (talk phone): Met mij. Heb jij het al gehoord? #id:hd_yrws
Mijn mond doet het vanzelf. Nummer twee. Nummer drie. Wat zullen ze zeggen, zegt nummer vier. Ja, zeg ik. Wat zullen ze zeggen. #id:hd_uyt9
# khadija: tired phone
Bij nummer zes denk ik aan dat dak. Toen belde er ook iemand. Dat was mijn tante. #thought #id:hd_7g69
-> khadija_terug

=== khadija_terug
+ [Zaterdag, vier uur. Terug naar @bilal. #id:hd_tj1f] -> bilal_zaterdag
