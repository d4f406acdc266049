// De kant van Bilal: zaterdag, driehonderd bolletjes, en er staat iemand bij de achterdeur.

=== bilal_zaterdag
~ side = "bilal"
# place: bakery-night
# bilal: tired stand left
# sound: oven
Zaterdag, vier uur. Tweehonderdveertig bolletjes liggen klaar. Nog zestig te gaan. #id:hd_nfjz
{ centrale == "gegeten":
    Gisteren belde mijn tante weer. Ze vroeg alleen wat @noor had gegeten. Zo kort belt ze nooit. #thought #id:hd_0pzo
}
{ centrale == "wagens":
    De neven-app is leeg. Er staat één bericht, van mijn tante. 'Hier de centrale. Ik zie alles.' #thought #id:hd_qhei
}
{ centrale == "niks":
    Nu weet de hele familie dat er niks is. Ze praten nergens anders meer over. #thought #id:hd_8y5k
}
{ centrale == "gewoon":
    Mama's telefoon met toetsen staat roodgloeiend. Nu weet zij het ook. Niet van @noor. #thought #id:hd_s3lz
}
# sound: door
# ilyas: ashamed stand right
De achterdeur. Daar staat @ilyas. Er is een hap uit zijn kuif. Dat doet hij zelf, als hij niet kan slapen. #id:hd_i8qa
# music: tension
# bilal: angry stand
Mijn rechterhand is dicht. Dat heb ik die hand niet gevraagd. #grens:vuist #id:hd_uw14
Wij zaten vroeger samen in bad. Hij plaste erin. Ik heb hem altijd alles vergeven. #thought #id:hd_8d9m
ilyas: Sla maar. Dan is het klaar. Dan hoef ik niks te zeggen. #stil #id:hd_acp7
noor: Vannacht slaap ik. Zolang zijn handen in het deeg zitten, doen ze niks anders. #stil #id:hd_s9cg
khadija: Zijn bed is leeg, zijn schaar is weg. Ik weet waar hij is. Ik bel niet. #stil #id:hd_fgac
+ [Gooi hem een schort toe. 'Handen wassen. Eerst kneden.' #kantel:bilal #laag #id:hd_ifyd] -> bilal_schort
+ [Geef hem een lege plaat. 'Van wie naar wie? Leg maar neer.' #kantel:bilal #id:hd_a9nj] -> bilal_bolletjes
+ [Film hem terwijl hij sorry zegt. Dan hoort de hele app het. #kantel:bilal #mis #id:hd_5suj] -> bilal_filmt
+ [(verder) #verder #id:hd_3ch9] -> bilal_dicht

=== bilal_schort
~ neef = "schort"
# music: off
# bilal: neutral stand
bilal (neutral): Handen wassen. Eerst kneden, dan praten. #id:hd_3rt4
# ilyas: worried stand
Hij kneedt zoals hij praat. Te hard en overal. Ik tel het voor. Duw, duw, draai, klap. #id:hd_r8uy
ilyas (shocked): Wacht. Dat is hem. Dat is háár dans. #id:hd_e9gs
Hak, hak, draai, hap. Duw, duw, draai, klap. Mijn handen doen al een jaar de voeten van mijn zusje. #thought #id:hd_ql2c
ilyas (sad): Hij was goed, @bilal. Daarom lachte ik. Hij was gewoon zo goed. #id:hd_uhkc
# stop: ilyas
Om vijf uur heeft hij het overal gewist. En @finn gebeld. Wakker gebeld, met deeg aan zijn oor. #id:hd_vxho
-> bilal_slot

=== bilal_bolletjes
~ neef = "bolletjes"
# music: off
# bilal: neutral stand
bilal (neutral): Van wie naar wie? Leg maar neer. Begin bij jezelf. #id:hd_2tma
Eén bolletje: hij. Eén: @finn. Dertien voor het elftal. Tweeëndertig voor de neven. De plaat is vol. #id:hd_35pi
ilyas (ashamed): Ik dacht dat er twee op lagen. #id:hd_17fq
bilal (thinking): En waar ligt zij? #id:hd_orvv
# ilyas: sad stand
Hij pakt er nog één en legt hem ernaast. Op de kale tafel, ver van de rest. #id:hd_sya8
# stop: ilyas
Ze gaan de oven in, allemaal. @ilyas belt ondertussen de plaat langs. Wissen, en zeggen wie begon. #id:hd_wbb7
-> bilal_slot

=== bilal_filmt
~ neef = "filmt"
# music: off
# bilal: angry phone
bilal (angry): Zeg het hier. In de camera. Dan is ze ervan af. #id:hd_bslh
# ilyas: ashamed stand
Hij zegt het te zacht. 'Harder!' Mijn vuist komt op de tafel neer, en al het meel op hem. Ik film door. Ik stuur het door. #id:hd_73r8
Lachjes. Meteen. Dezelfde lachjes, van dezelfde mensen. Niemand hoort de sorry. #thought #id:hd_854w
{ deur == "regelt":
    # sound: ping
    # bilal: ashamed phone
    In mijn zak gaat nog een telefoon. Die van @noor. Nu staan er daar ook twee op. #id:hd_unmd
- else:
    # sound: ping
    # bilal: ashamed phone
    noor: dus nu zijn er twee #chat:noor #id:hd_scqa
}
-> bilal_slot

=== bilal_dicht
~ neef = "dicht"
# music: off
bilal (neutral): De winkel is om zeven uur open. #id:hd_3oxh
# sound: door
# exit: ilyas
# bilal: tired stand
Deur dicht. Ik bol de laatste zestig. Ze worden hard en klein, als knikkers. #id:hd_8t0v
Om vijf uur kijk ik. Op de stoep is een droge plek, zo groot als een jongen. De rest is nat van de regen. #thought #id:hd_7ypx
-> bilal_slot

=== bilal_slot
{ neef == "schort" || neef == "bolletjes":
    { deur == "zeven" || deur == "vraagt":
        -> bilal_eind_voeten
    }
    { centrale == "gegeten" || centrale == "wagens":
        -> bilal_eind_ze
    }
    -> bilal_eind_klontjes
}
{ deur == "zeven" || deur == "vraagt":
    -> bilal_eind_klontjes
}
-> bilal_eind_leeg
