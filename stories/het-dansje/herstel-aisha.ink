// Herstel bij Aisha: drieënveertig lepels, een leeg blad, en een afwas. @noor bepaalt.

=== herstel_aisha
~ side = "aisha"
# place: mentor-office-day
# degroot: warm coffee right
# aisha: ashamed sit left
De volgende ochtend klop ik bij @degroot. Ik heb geen plan. Dat is voor het eerst sinds groep drie. #id:hd_pou6
aisha (ashamed): Ik heb van alles geregeld, mevrouw. Alleen heb ik haar niks gevraagd. #id:hd_bs0x
{ tabblad == "belt":
    degroot (thinking): En je belde haar huis, voor iemand vroeg of dat veilig was. Dat was het. Maar dat wist jij niet. #id:hd_j7ev
- else:
    degroot (thinking): Ik heb haar wél iets gevraagd. Of het thuis veilig is. Voordat er iemand belde. #id:hd_jhqm
}
aisha (worried): Hoe weet je dan wat je mag doen? #id:hd_46ce
degroot (warm): Door er een leeg blad bij te leggen. Geef maar hier. Ik vraag of zij het wil. #id:hd_nvvf
+ [Schrijf er bovenaan: 'Sorry.' Meer niet. #id:hd_jv56] -> herstel_sorry_blad
+ [Geef het helemaal leeg mee. #id:hd_5cmv] -> herstel_leeg_blad

=== herstel_sorry_blad
Eén woord. Ik wil er nog 'maar' achter zetten. Mijn pen wil het zó graag. Ik leg hem neer. #id:hd_85o6
-> herstel_aisha_lijst

=== herstel_leeg_blad
Het is het moeilijkste blad dat ik ooit heb ingeleverd. Er staat niet eens een datum op. #id:hd_sr5e
-> herstel_aisha_lijst

=== herstel_aisha_lijst
# degroot: neutral idle
De dag erna komt het terug. Ze heeft het gebruikt. Er staat een soepkom op, met vier regels. #id:hd_gyyi
degroot (talk): 'Geen microfoon. Geen map. Wat zij schreven, bewaren. Met de namen. Het filmpje weg. Overal.' #id:hd_ic70
degroot (talk): 'En ik wil @finn niet zien. Niet horen ook. Nee.' Dat is haar hele antwoord. Ik geef het zo door. #id:hd_usky
# stop: aisha
aisha (thinking): Dan begin ik bij mijn eigen telefoon. En bij de lepels. #id:hd_j6k1
# place: canteen-day
# anouk: neutral stand right
# finn: ashamed stand center
# aisha: neutral stand left
Donderdag na school. De trainer staat in onze keuken, met haar mouwen omhoog. Ze heeft haar elftal bij zich. #id:hd_goai
{ was == "jongens" || was == "rondjes":
    anouk (ashamed): Vorige week zei ik te weinig, of het verkeerde. Daarom sop ik mee. #id:hd_y4di
- else:
    anouk (neutral): In de app is het weg. Nu de rest. Wie iets vies maakt, wast. #id:hd_a8jq
}
# stop: anouk
Tweehonderd kommen. Drieënveertig lepels. @finn droogt ze één voor één, zonder dat het tikt. #id:hd_rr95
finn (ashamed): Mag ik tegen haar zeggen dat ... #id:hd_r19e
aisha (neutral): Nee. Dat is haar antwoord. Je krijgt er niks achter. #id:hd_yu3l
# finn: sad
finn (sad): Oké. Dan zeg ik het tegen de klas. Dat ik begon. Zonder haar naam. #id:hd_9wub
# place: classroom-day
# haddad: neutral stand center
# aisha: neutral sit left
# mila: neutral sit right
Vrijdag zegt hij het. Het duurt acht tellen. Daarna kijkt @haddad ons één voor één aan. Niet boos. Hij wacht. #id:hd_lj9e
mila (ashamed): Ik tikte niet. Ik at door. Dat wil ik er ook bij zeggen. #id:hd_29vn
Dan wil iedereen er iets bij zeggen. Het is het rommeligste lesuur van het jaar. Er is geen enkel schema voor. #thought #id:hd_8kgt
# place: sports-field-dusk
# noor: neutral stand right
# aisha: worried stand left
# music: theme
# beside: aisha
Tien dagen later staat @noor ineens langs de lijn, bij de training van de meisjes. Ik leid niks. Ik sta daar gewoon. #id:hd_uy11
noor (neutral): Waar is je map? #id:hd_fn26
aisha (shrug): Thuis. Hij mist mij meer dan ik hem. #id:hd_9rkn
+ [Zeg verder niks. Schuif een stukje op. #id:hd_i1xe] -> herstel_schuif
+ [Vraag: 'Wil je soep? Er zit een vork bij.' #id:hd_zi21] -> herstel_vork

=== herstel_schuif
Ze komt naast me staan. We kijken naar elf ballen. Haar hakken gaan een paar keer op en neer. Het is koud, zegt ze. #id:hd_yw2v
-> herstel_aisha_slot

=== herstel_vork
Ze kijkt me heel lang aan. Dan begint haar mond te trillen, en het is geen huilen. Het is bijna lachen. 'Geef hier,' zegt ze. #id:hd_34ty
-> herstel_aisha_slot

=== herstel_aisha_slot
noor: 'Nee' was een heel kort woord. Iedereen hield zich eraan. Ik ben het nog steeds aan het proeven. #nu #id:hd_4mmh
finn: Ze wil me niet horen. Dus zeg ik het anderen, als die beginnen te tikken. Het zijn er minder dan ik dacht. #nu #id:hd_jxz0
anouk: Ik heb die kleedkamermuur bekeken. Het groen bladdert. Zaterdag verven we hem opnieuw, met veertien rollers. #nu #id:hd_cvt0
aisha: Ik had alles, behalve een leeg blad. Jij hield het vast terwijl zij schreef. Je zei niks. Knap, hoor. #nu #id:hd_kdtr
De afwas #ending:de-afwas #kind:repaired #id:hd_fjb4
-> END
