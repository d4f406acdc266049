// Herstel bij Bilal. Een volwassene gaat ertussen, en @noor bepaalt of, wanneer en hoe.

=== herstel_bilal
~ side = "bilal"
# place: mentor-office-day
# degroot: warm coffee right
# elidrissi: neutral sit center
# bilal: worried sit left
Maandag. Ik zit in het kantoor van @degroot, met meel in mijn wenkbrauwen. Mama telt de stoelen. #id:hd_1prh
degroot (talk): Ik heb @noor eerst iets gevraagd. Of het thuis veilig is. Daarna heb ik pas gebeld. #id:hd_8wd4
Het duurt even. Dan snap ik over wie die vraag ging. #thought #id:hd_k74o
{ deur == "regelt" || deur == "slaapt":
    degroot (warm): 'Ja,' zei ze. 'Alleen staat @bilal in de deur.' Ik mocht het zo zeggen. #id:hd_15nr
- else:
    { neef == "filmt":
        degroot (warm): 'Ja,' zei ze. 'Alleen maakt @bilal nu zelf filmpjes.' Ik mocht het zo zeggen. #id:hd_xych
    - else:
        degroot (warm): 'Ja,' zei ze. 'Alleen doet @bilal deuren dicht.' Ik mocht het zo zeggen. #id:hd_sdkz
    }
}
# bilal: ashamed sit
elidrissi (neutral): Dat heeft hij van zijn vader. Die stemt ook altijd vanuit de deuropening. #id:hd_sfjs
+ [Zeg: 'Ik maak alles weer goed. Vandaag nog.' #id:hd_3icu] -> herstel_haast
+ [Vraag: 'Wat wil zij?' #id:hd_zbcv] -> herstel_wil

=== herstel_haast
degroot (thinking): Jij bent bakker. Hoe lang moet een brood rijzen? #id:hd_1znk
bilal (neutral): Een nacht. Op zijn minst. #id:hd_eyjk
degroot (warm): Dan dit ook. Ik heb een lijstje van haar. #id:hd_5juw
-> herstel_lijst

=== herstel_wil
{ deur == "vraagt":
    degroot (warm): Dat is de goede vraag. Donderdag stelde je hem ook. Zaterdag vergat je hem even. #id:hd_z105
- else:
    degroot (warm): Dat is de goede vraag. Donderdag had ze hem nodig. Vandaag nog steeds. #id:hd_itfc
}
Ze schuift een blaadje naar me toe. In de kantlijn is een broer getekend. Hij is vooral deur. #thought #id:hd_gke8
-> herstel_lijst

=== herstel_lijst
degroot (talk): Eén: wat zij schreven, bewaar je. Met de namen. Het filmpje niet. Dat gooit iedereen weg. #id:hd_0exq
{ deur == "regelt":
    elidrissi (talk): Twee: haar telefoon. Die heb ik vanmorgen al van je nachtkastje gepakt. #id:hd_yoxw
}
{ neef == "filmt":
    degroot (neutral): En dat van @ilyas ook. Met excuses. Waar hij het kan lezen. #id:hd_d3wh
}
degroot (talk): En de laatste. 'Ik wil nog niet praten. Hij hoeft niet te vragen wanneer.' #id:hd_fwkb
{ vier == "komt":
    # bilal: ashamed phone
    bilal: ik schreef: het komt niet meer voor. dat was niet aan mij #chat:neven #id:hd_1i0i
}
# shot: close
# bilal: ashamed phone
# stop: bilal
bilal: zij heeft niks gedaan. haal het weg. vragen? aan mij #chat:neven #id:hd_1kth
Geen duimen. Dan één. Dan een nicht: 'Eindelijk.' Dan nog een: 'Ik wachtte op iemand.' #thought #id:hd_p0o8
# place: bakery-night
# bilal: neutral stand left
# ilyas: ashamed stand right
Dinsdag, vier uur. Ik zet de achterdeur open, met een meelzak ertegen. Om half vijf staat hij er. #id:hd_rss2
{ neef == "filmt":
    bilal (ashamed): Ik heb jou gefilmd. Met meel op je kop. Sorry. Dat was het. #id:hd_kzul
    ilyas (shrug): Mijn haar zat wel goed. #id:hd_8u75
}
{ neef == "dicht":
    bilal (talk): Kom. Zeg het maar. Van wie naar wie. #id:hd_vbry
    ilyas (scared): Mag ik eerst even binnen staan? #id:hd_wntg
}
{ neef == "schort" || neef == "bolletjes":
    ilyas (worried): Praat ze al met jou? #id:hd_vlmd
    bilal (neutral): Nee. En ik vraag het niet. #id:hd_hl3n
}
# stop: ilyas
Hij belt iedereen af, tot het licht wordt. Ook @finn. En die zegt het zelf tegen zijn trainer. #id:hd_u19u
bilal (warm): En @noor laat je met rust. Tot zij iets zegt. Wij allebei. #id:hd_oxvt
# place: kitchen-day
# bilal: worried stand left
Elke ochtend om half zeven leg ik een warm bolletje op haar plek aan tafel. Onder een theedoek. #id:hd_n4f8
+ [Leg er een briefje bij. #id:hd_hpja] -> herstel_briefje
+ [Alleen het bolletje. #id:hd_g134] -> herstel_bolletje

=== herstel_briefje
Om acht uur ligt alles er nog. Het briefje is opgevouwen, met haar woorden erop: 'Dit is ook praten.' #id:hd_6w55
De volgende dag leg ik er niks bij. Om acht uur ligt er alleen nog een theedoek. #thought #id:hd_0mxe
-> herstel_bilal_slot

=== herstel_bolletje
Om acht uur ligt er alleen nog een theedoek. Opgevouwen. In vieren, zoals mama het doet. #id:hd_gx47
-> herstel_bilal_slot

=== herstel_bilal_slot
# place: kitchen-night
# noor: neutral stand right
# bilal: worried stand left
# music: theme
De negende dag kom ik binnen, en ze staat bij de soep. Ik blijf in de gang. Niet in de deur. In de gáng. #id:hd_a7ui
noor (neutral): Er is te weinig zout in die bolletjes. #id:hd_bsik
bilal (worried): Hoeveel te weinig? #id:hd_81l1
noor (smirk): Negen dagen. Kom binnen. Het tocht. #id:hd_hl84
Ze pakt de la open. Onder de pannenlappen ligt de pollepel. Ze roert ermee. Eén hak gaat omhoog en weer neer. #id:hd_jx2q
Ik kijk naar de kraan. Die lekt. Prachtige kraan. #thought #id:hd_5xr8
noor: Ik zei pas iets toen ik iets wou zeggen. Dat ging over zout. De rest komt nog, of niet. #nu #id:hd_ubij
elidrissi: Vier binnen. En nu klopt het ook. #nu #id:hd_9l03
ilyas: Ze heeft me niks gestuurd. Dat is haar antwoord tot nu toe. Ik knip wel poppenhoofden. #nu #id:hd_do9x
bilal: Deeg wil maar één ding van je, en dat is tijd. Jij gaf het ook. Bedankt dat je niet keek of het al rees. #nu #id:hd_9ejk
Onder de theedoek #ending:onder-de-theedoek #kind:repaired #id:hd_pbff
-> END
