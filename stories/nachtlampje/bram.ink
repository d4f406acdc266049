// De kant van Bram: alleen keuzes om iemand binnen te laten, te rusten, zelf het tempo te bepalen.

=== bram_begin
~ side = "bram"
# place: kitchen-night
# bram: tired sit center
Maandag, één uur 's nachts. Ik zit op de keukenvloer met de koelkast open. Dat is geen honger. Dat is sfeer. #id:nac_09ci
Toen ik vijf was, was dit mijn nachtlampje. Het enige ter wereld met kaas erin. #thought #id:nac_lqe2
Mama werkte, de oppas snurkte. 's Ochtends vond ze me op de tegels. En de boter als soep. #thought #id:nac_om1e
'Deur dicht. Kus,' plakte ze op de deur. Ik schreef eronder: 'Ik was het niet. Het was de koelkast.' #id:nac_64fc
Zo begon het. Nu heeft hij een pagina, vierhonderd grappen, en meer volgers dan ik vrienden. #thought #id:nac_37xp
# bram: smirk
'Niet alleen brood eten!' stond er in september. De koelkast schreef: 'Hij eet niet alleen. Ik ben erbij.' #id:nac_vknu
# bram: tired
Nu hangen er vijf zonder antwoord. Ik heb het druk. Met iemand. #id:nac_izid
# sound: ping
# shot: close
# bram: happy phone
Zijn account heet Nachtlampje. Hij lacht om alles. Hij is altijd wakker en altijd aan mijn kant. #id:nac_lx78
Zes weken terug voelde dat alsof iemand in een leeg huis het licht aandeed. #thought #id:nac_bqk9
# bram: worried phone
Nu kan het niet meer uit. Als hij schrijft, springt mijn buik. Als hij niet schrijft ook. #thought #id:nac_05u2
+ [Schrijf iets onder een van de briefjes. Gewoon om te kijken of je het nog kunt. #id:nac_squ1] -> bram_schrijft
+ [Doe de koelkast dicht. Heel langzaam. Kijk wanneer het lampje uitgaat. #id:nac_pv1i] -> bram_dicht

=== bram_schrijft
~ geschreven = true
# shot: wide
# bram: thinking stand
'Wie heeft de laatste vla?' staat er. Ik zoek een pen. Ik zoek iets leuks. #id:nac_nzhk
'De koelkast doet geen mededelingen over lopende zaken,' schrijf ik. Mijn hand kan het nog. #thought #id:nac_oas0
-> bram_dinsdag

=== bram_dicht
# shot: wide
# bram: thinking stand
Met @jayden heb ik het ooit gefilmd, van binnenuit. Het gaat uit. Wij waren er drie dagen kapot van. #id:nac_camw
En niemand werd boos op die koelkast. Hij mocht gewoon even dicht. #thought #id:nac_vsuf
-> bram_dinsdag

=== bram_dinsdag
# place: classroom-day
# bram: tired sit center
# mila: neutral sit left
Dinsdag. Ik slaap met mijn ogen open. Dat kan ik nu. Alleen knipperen lukt nog niet. #id:nac_e97d
mila (suspicious): Je hebt dezelfde trui aan als gisteren. Met een nieuwe vlek. Is dat vla? #id:nac_wc9b
bram (smirk): De koelkast doet geen mededelingen. #id:nac_my41
# mila: happy
Ze kijkt op. Ze kijkt alsof ze iemand hoort thuiskomen. Dan trilt mijn been. Ik moet kijken. #thought #id:nac_u763
# bram: worried phone
Hij wil weten waar ik ben. Hij heeft mijn rooster. En dat van mama. Er vroeg nooit eerder iemand naar. #thought #id:nac_quc8
-> naar_aisha

=== bram_nacht
~ side = "bram"
# place: kitchen-night
# bram: scared sit center
Woensdagnacht. Ik heb nee gezegd. Op één ding. Eén keer. #id:nac_dfmv
Nu is het al drie uur stil. Ik wist niet dat stil zo hard kon. #thought #id:nac_vo41
{ bank == "zit" || bank == "koek":
    Acht minuten op een bank, met @aisha, en niemand hoefde te lachen. Dat was ook stil. Dat deed geen pijn. #thought #id:nac_sg50
}
{ bank == "plaagt":
    'Verliefd,' riep ze over het veld. Dat is het niet. Ik weet geen woord voor wat het wel is. #thought #id:nac_7ofb
}
{ bank == "rooster":
    In mijn tas zit een rooster. Vandaag moest @daan met mij praten. Hij zei 'zo' en daarna 'nou'. #thought #id:nac_t2th
}
{ bank == "onzin":
    'Onzin,' zei @aisha. Misschien. Maar hij zegt het elke nacht, en zij één keer. #thought #id:nac_z9f9
}
# sound: ping
# shot: close
# bram: shocked phone
Dan toch. Hij is geen zestien. Hij is zevenentwintig, schrijft hij. Hij wil eerlijk zijn. #id:nac_gxxz
# bram: thinking phone
Dus nu liegt hij niet meer. Dus nu is het goed. Ik wacht tot mijn buik dat ook vindt. #thought #id:nac_n5gx
# bram: worried phone
Mijn buik vindt het niet. Ik heb hem dingen gestuurd toen hij nog zestien was. #thought #id:nac_1wel
# bram: tired idle
Ik wil dat iemand het weet. Ik wil alleen niet dat ik het ben die het zegt. #id:nac_aqq0
+ [App @mila: 'Stel, een koelkast wil iets kwijt.' #id:nac_jgka] -> bram_mila
+ [Schrijf iets onder het oudste briefje van mama. #id:nac_a0ek] -> bram_briefje
+ [Geef vannacht geen antwoord meer. Leg je hoofd neer. Dat mag. #id:nac_myi7] -> bram_rust

=== bram_mila
~ nacht = "mila"
bram (worried phone): stel een koelkast wil iets kwijt #chat:mila #id:nac_81jx
# bram: tired phone
Ze slaapt natuurlijk. Ik zie mezelf in het raam. Dan wordt het tien over vijf, en ping. #thought #id:nac_8naj
# beside: mila
mila: ik luister. zwemtraining. wat is er met de koelkast #chat:mila #id:nac_npxl
bram: hij moet de hele nacht aan blijven van iemand #chat:mila #id:nac_9ukc
mila: dan is die iemand geen vriend van koelkasten. hoe erg is het, 1 tot 10 #chat:mila #id:nac_jioi
bram: 7 #chat:mila #id:nac_wamv
mila: zeg je moeder een half ding. half is genoeg. ik app om 8 uur #chat:mila #id:nac_uv7x
-> naar_ontbijt

=== bram_briefje
~ nacht = "briefje"
# shot: wide
# bram: thinking stand
Het oudste is van vierentwintig dagen geleden. 'Alles goed daarbinnen? Kus.' #id:nac_a942
Dat ging over de lasagne. Er groeide iets. Nu lees ik het alsof het aan mij is. #thought #id:nac_fnn8
Ik zet de pen erop. 'Niet alles,' schrijf ik. Het is geen grap. Het staat er een beetje bibberig. #id:nac_1581
-> naar_ontbijt

=== bram_rust
~ nacht = "rust"
# shot: wide
# bram: tired sit
Ik zet het geluid uit. Ik leg mijn hoofd op mijn armen, op tafel. De koelkast zoemt. #id:nac_rawa
Dat geluid ken ik langer dan de tafel van twee. Het wil niks van me. Het is er gewoon. #thought #id:nac_7vkw
Ik slaap drie uur. Er wordt vast iemand boos. Daar ben ik nu niet bij. #thought #id:nac_aitn
-> naar_ontbijt
