// Tussenspel bij Lotte: woensdag, grote pauze. Fleur is de beheerder van de klassenapp.

=== fleur_peiling
~ side = "fleur"
# place: canteen-day
# fleur: thinking sit center
Ik ben de beheerder van 3B. Ik heb veertien regels. Niemand leest ze. Iedereen is er bang voor. #id:nep_kvh4
Regel negen: geen foto van een ander zonder ja. Over nep staat er niks. Zo gemeen kon ik niet denken, en ik kan wat. #thought #id:nep_5e37
{ gemaakt:
    # sound: ping
    # shot: close
    # fleur: suspicious phone
    bram: PEILING die foto van @zoe: nep of echt? 😂 #chat:3b #id:nep_ufv0
    Iedereen stemt nep. Lief, denk ik. Dan denk ik: om te stemmen moet je wel even kijken. #id:nep_bixl
- else:
    # sound: ping
    # shot: close
    # fleur: suspicious phone
    bram: PEILING stel er was een nepfoto van @zoe. kijken: ja of nee? 😂 #chat:3b #id:nep_rprg
    Iedereen stemt nee. Netjes, denk ik. Dan denk ik: nu zit hij dus in ieders hoofd. #id:nep_o0lc
}
daan: een hamster is grappig. ik zei ja. dit is geen hamster #chat:3b #id:nep_o5a7
# music: tension
# fleur: worried phone
De balkjes groeien. Achter mijn naam staat 'beheerder'. #grens:peiling #id:nep_05u8
Vorig jaar zette ik @zoe een keer voor gek, in onze oude app. De volgende dag kwam ze gewoon. Dat weet ik nog. #thought #id:nep_z1wy
mila: Ik stemde om haar te helpen. Het voelt niet als helpen. Het voelt als stemmen. #stil #id:nep_7px5
yusuf: Er is geen knopje voor: haal deze vraag weg. #stil #id:nep_l1x4
zoe: Ze stemmen over mij. Mama stemt piano's. Bij haar klinkt het daarna beter. #stil #id:nep_7i3p
+ [Haal alles weg en zet de app op slot. #kantel:fleur #laag #id:nep_6klx] -> fleur_slot
+ [Wis het en schrijf: 'Wie stemt, kijkt. Ik ook.' #kantel:fleur #id:nep_0gt1] -> fleur_wist
+ [Zet bovenaan vast: '@zoe is het NIET. Klaar nu.' #kantel:fleur #mis #id:nep_q6d8] -> fleur_vast
+ [(verder) #verder #id:nep_iqrz] -> fleur_stemt

=== fleur_slot
~ peiling = "slot"
# stop: fleur
# music: off
Weg. Slot erop. Ik wacht tot er iemand boos wordt. #id:nep_2i6p
mila: dankje #chat:fleur #id:nep_hvoz
# fleur: relieved idle
Regel vijftien, denk ik. Geen vragen over iemand die niet zelf mag antwoorden. #thought #id:nep_9xix
-> naar_donderdag

=== fleur_wist
~ peiling = "wist"
# stop: fleur
# music: off
fleur (worried phone): weg. wie stemt, kijkt. ik ook. hier stopt het #chat:3b #id:nep_ylp4
yusuf: 👍 #chat:3b #id:nep_iydq
aisha: dit is de eerste regel van jou die ik snap #chat:3b #id:nep_6v2m
# fleur: relieved phone
Mijn hart gaat tekeer, alsof ik van de hoge ben gesprongen. Het water viel mee. #thought #id:nep_4fm8
-> naar_donderdag

=== fleur_vast
~ peiling = "vast"
# music: off
fleur (annoyed phone): @zoe is het NIET. klaar nu #chat:3b #id:nep_s3fu
Het staat bovenaan, vetgedrukt. Wie de app opent, leest haar naam. Dan denkt hij: wat is ze niet? #id:nep_4fsm
aisha: @fleur nu vraagt 3a wie @zoe is #chat:3b #id:nep_qbwb
# fleur: ashamed phone
Ik wou een deur dichtdoen. Ik heb er een bordje op gehangen. #thought #id:nep_1401
-> naar_donderdag

=== fleur_stemt
~ peiling = "stemt"
{ gemaakt:
    # music: off
    # fleur: smirk phone
    Ik stem nep, natuurlijk. Het balkje wordt er langer van. #id:nep_weg8
- else:
    # music: off
    # fleur: smirk phone
    Ik stem nee, natuurlijk. Het balkje wordt er langer van. #id:nep_9r6m
}
Het voelt alsof ik iets gedaan heb. Bij mijn yoghurt is dat over. #thought #id:nep_nv82
-> naar_donderdag

=== naar_donderdag
+ [Donderdag. Terug naar @lotte. #id:nep_bh9p] -> lotte_donderdag
