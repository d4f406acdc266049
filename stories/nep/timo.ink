// Tussenspel bij Sem: dinsdagavond. Timo maakte de foto's, en hij is de baas van de klassenmap.

=== timo_kamer
~ side = "timo"
# place: bedroom-night
# timo: happy wheel center
Zevenentwintig gezichten op mijn scherm. En één ekster. Die liep erdoor. #id:nep_oli6
Op een ijsvogel wacht je soms drie uur. Hij komt pas als hij jou vergeten is. #thought #id:nep_7cuy
@zoe duurde elf minuten. Het is mijn beste foto ooit. De vogels weten het nog niet. #id:nep_ml53
{ gemaakt:
    # sound: ping
    # shot: close
    # timo: thinking phone
    # spread: bram > timo
    bram: kijk wat er van je foto gemaakt is 😂 #chat:bram #id:nep_ev24
    Ik zie dat het haar gezicht is. Verder kijk ik niet. Ik stop mijn telefoon in het vogelvoer. #id:nep_4td0
- else:
    # sound: ping
    # shot: close
    # timo: thinking phone
    bram: heb jij die van @zoe in het groot? @jayden durfde niet. ik wel 😎 #chat:bram #id:nep_574p
    Wat durfde @jayden niet? Ergens in mijn rug gaat een raam open. #thought #id:nep_r2as
}
# music: tension
# shot: wide
# timo: worried wheel
De klassenmap staat open, voor iedereen. Ik ben de baas van de map. #grens:ijsvogel #id:nep_7vyu
'Doe maar niks,' zei ik tegen haar. 'Ik wacht wel.' En zij deed niks. Dat durfde ze, bij mij. #thought #id:nep_5sqc
bram: Hij stuurt niks terug. Dan weet ik dus niet of het leuk is. #stil #id:nep_7169
aisha: Die map was mijn idee. Handig, zei ik nog. #stil #id:nep_drk2
noor: Ik teken haar lach na, van die foto. Vier keer al. Hij past niet op papier. #stil #id:nep_wsln
+ [Doe de map op slot en schrijf erbij waarom. #kantel:timo #laag #id:nep_ecba] -> timo_slot
+ [Bel @zoe. Dan hoort ze het van een vriend. #kantel:timo #id:nep_lv81] -> timo_belt
+ [App @bram: 'Nee. Dat was van haar en mij.' #kantel:timo #id:nep_95n1] -> timo_bram
+ [Zet haar echte foto in de app. Die is veel mooier. #kantel:timo #mis #id:nep_bk43] -> timo_echt
+ [(verder) #verder #id:nep_u11m] -> timo_typt

=== timo_slot
~ fotograaf = "slot"
# stop: timo
# music: off
timo (neutral phone): map is dicht. een gezicht is van wie eraan vastzit #chat:3b #id:nep_rokf
aisha: goed. ik had eerst moeten vragen wie erin wilde #chat:3b #id:nep_cy7c
{ gemaakt:
    bram: ik wou m net in 3b zetten. laat maar #chat:bram #id:nep_vjzh
}
# timo: relieved phone
Het lijkt een klein slot. Maar ik hoorde het klikken, en ik denk @bram ook. #thought #id:nep_err1
-> naar_woensdag

=== timo_belt
~ fotograaf = "belt"
{ gemaakt:
    # beside: timo
    # music: off
    # spread: bram > 3b
    timo (worried phone): @zoe? Er is een nepfoto van jou. Iemand maakte hem van mijn foto. #id:nep_uw8n
    Stil. Ik ken haar stiltes. Deze heeft geen maat. #id:nep_nwkt
    'Mijn moeder stemt piano's,' zegt ze dan. 'Die hoorde het al aan hoe ik opnam. Ik ga het haar vertellen.' #id:nep_dnnq
    'En morgen?' vraag ik. 'Morgen sta jij bij de deur,' zegt ze. 'Zonder camera.' #id:nep_d7qb
- else:
    # beside: timo
    # music: off
    timo (worried phone): @zoe? Iemand wou iets maken van mijn foto. Het is niet gebeurd. #id:nep_i0e5
    'Raar dat je belt,' zegt ze. 'Fijn dat je belt. Doe die map dicht.' #id:nep_oq79
    # stop: timo
    Ik heb hem al dicht voor ze 'map' zegt. Daarna praten we een uur. Over een ekster. #thought #id:nep_mvrw
}
-> naar_woensdag

=== timo_bram
~ fotograaf = "bram"
# stop: timo
# music: off
timo (annoyed phone): nee. dat was van haar en mij. van jou was het nooit #chat:bram #id:nep_10gw
bram: chill het is een grap #chat:bram #id:nep_uoqa
timo (neutral phone): dan leg je hem morgen aan haar uit. ik hou de deur open #chat:bram #id:nep_4whx
Drie stippen. Geen stippen. Drie stippen. #id:nep_i15l
{ gemaakt:
    bram: heb m weg #chat:bram #id:nep_g5td
- else:
    bram: oké. ik hoef m niet #chat:bram #id:nep_rl5s
}
-> naar_woensdag

=== timo_echt
~ fotograaf = "echt"
# music: off
timo (warm phone): dit is de echte @zoe. kijk hoe mooi. dus #chat:3b #id:nep_ruyl
{ gemaakt:
    # spread: bram > 3b
    Binnen een minuut zet @bram de andere ernaast. Nu kan iedereen vergelijken. Dat doen ze ook. #id:nep_vfjz
    noor: @timo. je gaf ze iets om ernaast te leggen #chat:3b #id:nep_845n
- else:
    Er komen hartjes. En @bram: 'dankje, zo groot had ik m nodig.' Ik haal hem weg. Mijn duimen glijden over het scherm. #thought #id:nep_lnyu
    noor: had je het haar gevraagd? #chat:3b #id:nep_h9q7
}
# timo: ashamed phone
Nee. Ik had het haar niet gevraagd. Ik ben dus ook gewoon een jongen met een foto. #thought #id:nep_p91m
-> naar_woensdag

=== timo_typt
~ fotograaf = "stil"
# music: off
# timo: tired phone
Ik typ 'haal weg'. Te kort. Ik typ het langer. Te lang. Ik wis het. #id:nep_ot14
{ gemaakt:
    # spread: bram > 3b
    # sound: ping
    Om elf uur staat het in 3B. Mijn zin is dan net goed. #thought #id:nep_8dhh
- else:
    bram: morgen hoor je iets over @zoe 👀 #chat:3b #id:nep_koez
    Ik zie dat hij in de map zit. Mijn zin is dan net goed. Ik stuur hem niet. #thought #id:nep_wril
}
-> naar_woensdag

=== naar_woensdag
+ [Woensdag. Terug naar @sem. #id:nep_7qgy] -> sem_woensdag
