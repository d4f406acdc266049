// De kant van Mila, donderdag: het fietsenhok in de regen, en wie er dan bij komt.

=== mila_hok
~ side = "mila"
# place: bike-shed-rain
# mila: neutral stand left
# bram: tired stand right
Donderdag, na het laatste uur. De regen klapt op het dak, als publiek dat niet naar huis wil. #id:nac_tx82
{ grap == "briefje":
    Uit zijn jaszak steekt een geel hoekje. Mijn briefje. Hij heeft het bewaard. #thought #id:nac_jfxx
}
{ grap == "vraagt":
    bram (tired): Voor je het vraagt: er is geen nieuwe grap. #id:nac_qnao
}
{ grap == "publiek":
    Hij staat twee fietsen verder dan anders. Eén per vijf hartjes, zo ongeveer. #thought #id:nac_vd0z
}
{ grap == "lacht":
    bram (tired): Jij lachte maandag. Snapte je hem? Ik eigenlijk niet. #id:nac_jlsp
}
{ toets == "regel":
    mila (warm): Is de grap al beter? Die onder vraag tien? #id:nac_19hy
}
{ toets == "slaap":
    bram (tired): @haddad vroeg hoe ik slaap. Overdag, zei ik. #id:nac_atkv
}
{ toets == "belt":
    bram (annoyed): @haddad heeft mijn moeder wakker gebeld. Over een drie. Ze had twee uur geslapen. #id:nac_vqy0
}
{ toets == "preek":
    'Minder lampje,' zei @haddad. Hij wist niet half hoe raak dat was. #thought #id:nac_dkea
}
bram (tired): Ik stop misschien met de koelkast. #id:nac_sram
mila (shocked): Met de kóélkast? #id:nac_ejen
bram (shrug): Hij vindt hem kinderachtig. En jullie komen alleen om te lachen, zegt hij. #id:nac_rffl
mila (suspicious): Het is een grappenpagina, @bram. Waar moeten we dan voor komen? #id:nac_zpcf
# music: tension
# bram: scared stand
Hij lacht bijna. Dan trilt zijn jas. Zijn gezicht gaat dicht. Deur toe, lampje uit. Ik vraag wat er is. #id:nac_bqx0
bram (scared): Ik mag het niet zeggen. #grens:te-groot #id:nac_axsw
Zijn moeder slaapt. De hele klas is naar huis. Van wie mag hij niet? #thought #id:nac_m9qg
bram: Vraag door. Of loop weg. Als je maar niet zo blijft kijken. #stil #id:nac_ed1h
jayden: Ik zoek al tien minuten naar mijn slot. Ik heb iets in een schrift en niemand voor wie. #stil #id:nac_p9ya
+ ['Jij mag het niet zeggen. Mag de koelkast het?' Geef hem pen en papier. #kantel:mila #laag #id:nac_962r] -> mila_koelkast
+ [Zeg: 'Dit geheim is te groot voor jou alleen.' #kantel:mila #id:nac_9dd6] -> mila_groot
+ [Beloof: 'Ik vraag niks en ik zeg niks.' #kantel:mila #mis #id:nac_kaxf] -> mila_belooft
+ [Zeg: 'Blokkeer hem. Nu. Waar ik bij ben.' #kantel:mila #mis #id:nac_3i28] -> mila_blokkeer
+ [(verder) #verder #id:nac_hk1x] -> mila_loopt

=== mila_koelkast
~ geheim = "koelkast"
# music: off
# beside: mila
# bram: thinking stand
Er vallen twee druppels op het gele papiertje. Hij kijkt ernaar alsof het een taal is. #id:nac_7dd8
bram (thinking): De koelkast heeft niks beloofd. #id:nac_ozcp
mila (warm): Die is ook nooit iets gevraagd. #id:nac_vn8t
Ik draai me om. Hij schrijft op mijn rug. Ik voel elke letter door mijn jas. #id:nac_c051
'De koelkast deelt mede: er is iemand, en die is altijd aan. De deur durft niet meer dicht.' #id:nac_oa4w
-> mila_verteld

=== mila_groot
~ geheim = "groot"
# music: off
# beside: mila
mila (worried): Dit geheim is te groot voor jou alleen. #id:nac_kvlm
bram (scared): Ik heb het beloofd. #id:nac_6yq1
mila (thinking): Een verrassingsfeest is ook een geheim. Daar word je niet grijs van. #id:nac_p14u
bram (scared): Als ik iets zeg, is hij verdrietig. #id:nac_d77e
mila (warm): Dan gaat hij maar naar zíjn moeder. #id:nac_787e
# bram: sad stand
Zijn lach schiet los, en daarna de rest. Hij houdt zijn stuur vast met twee handen. #id:nac_8oq0
-> mila_verteld

=== mila_verteld
Hij vertelt het aan zijn fietsbel. Zes weken, elke nacht. Eerst was het fijn. Toen moest het. #id:nac_3tzi
bram (ashamed): Ik ging toch zelf met hem praten. Ik heb hem ook dingen gestuurd. #id:nac_lm8n
{ bus == "nieuw":
    mila (warm): Ik vraag niet wat. Jij wou dat er iemand terugschreef. Dat wou ik ook, twee jaar geleden. #id:nac_02i6
- else:
    mila (warm): Ik vraag niet wat. Jij wou bij iemand zijn en niks grappigs zeggen. Dat kan hier ook. Kijk maar. #id:nac_wz5j
}
bram (worried): En hij is geen zestien. Zevenentwintig. Hij zei het eerlijk. Dan is het nu toch goed? #id:nac_7ye3
mila (thinking): Mijn trainer is ook eerlijk over zijn leeftijd. Die appt mij nooit om drie uur 's nachts. #id:nac_w2fa
# jayden: worried stand left
# beside: jayden
jayden (worried): Zevenentwintig min vijftien is twaalf. Sorry. Ik zoek al een kwartier naar mijn slot. #id:nac_dm2n
# bram: relieved stand
bram (smirk): Het zit op je fiets, man. #id:nac_z4ji
+ [Vraag of @degroot erbij mag. Ze is er tot vijf uur. #id:nac_qsqt] -> mila_degroot
+ [Vraag of jullie erbij mogen zijn als hij het zijn moeder vertelt. #id:nac_1qik] -> mila_moeder

=== mila_degroot
~ wie = "degroot"
# place: mentor-office-day
# degroot: warm coffee right
# bram: tired sit center
# mila: neutral sit left
degroot (warm): Wat je stuurde, hoef ik niet te weten. Hij is volwassen, hij moest stoppen. Jij zit niet in de problemen. #id:nac_710g
bram (suspicious): Ook niet een beetje? #id:nac_sxbm
degroot (warm): Ook niet een beetje. Munt of gewone? Zullen we daarna je moeder bellen? Jij kiest de woorden. #id:nac_xl68
-> mila_eind_beloofd

=== mila_moeder
~ wie = "moeder"
# place: kitchen-day
# hendriks: tired stand right
# bram: worried stand center
# mila: neutral stand left
Zijn moeder is net wakker. Ze heeft één sok aan en ziet drie natte kinderen op haar mat. #id:nac_sd42
hendriks (worried): Is er iets stuk? #id:nac_lhvk
bram (scared): Een beetje. Ik, denk ik. #id:nac_vxt1
hendriks (warm): Dan ben je hier goed. Ik doe al twintig jaar niks anders. Kom, zit. #id:nac_5lsp
-> mila_eind_beloofd

=== mila_belooft
~ geheim = "belooft"
# music: off
mila (warm): Ik vraag niks en ik zeg niks. Beloofd. #id:nac_6qe7
# bram: relieved walk
Hij ademt uit. Het voelt als vriendschap. Dan loopt hij de regen in. #id:nac_uka4
# exit: bram
# jayden: worried stand right
jayden (worried): Heb jij net beloofd dat je niks doet? #id:nac_jnu9
mila (ashamed): Hij vroeg het zo. #id:nac_amjt
jayden (sad): Dan zijn jullie nu met z'n tweeën alleen. #id:nac_7a2q
-> mila_stoep

=== mila_blokkeer
~ geheim = "blokkeer"
# music: off
# mila: angry stand
bram (scared): Dan is hij verdrietig. En dan heb ík dat gedaan. #id:nac_vu5r
mila (annoyed): Je had hem weken geleden moeten blokkeren. #id:nac_dkv7
# exit: bram
# jayden: worried stand right
Hij is al weg. Ik praat tegen een lege plek met een plas erin. #id:nac_wx1y
jayden (worried): Híj moet ophouden, @mila. @bram hoeft alleen geholpen te worden. #id:nac_o4s0
mila (ashamed): Ik wou helpen. Het kwam er als een badmeester uit. #id:nac_07vd
-> mila_stoep

=== mila_loopt
~ geheim = "loopt"
# music: off
mila (shrug): Oké. Tot morgen dan. #id:nac_ww77
# sound: bell
# exit: bram
Mijn bus komt. Die komt altijd precies als je hem niet nodig hebt. #id:nac_29de
Door de natte ruit zie ik hem staan. Zijn gezicht is blauw van zijn telefoon. Verder is alles daar grijs. #thought #id:nac_yv93
-> mila_stoep
