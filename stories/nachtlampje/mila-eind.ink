// Hoe het bij Mila afloopt: vier eindes. De deur ging open, op tijd, laat, een beetje of niet.

=== mila_eind_beloofd
# place: kitchen-night
# hendriks: neutral sit right
# bram: tired sit center
# jayden: neutral sit left
# mila: neutral sit left
# stop: mila
{ wie == "degroot":
    Die avond zitten we bij @bram in de keuken. Zijn moeder heeft haar dienst geruild. Ze heeft maar één keer gehuild, in de vla. #id:nac_8wv2
- else:
    Die avond zitten we er nog. Zijn moeder heeft haar dienst geruild. Mijn sokken drogen in haar oven. #id:nac_ohhw
}
Ze belt met een meneer die dit vaker hoort. Hij zegt: niks meer terugschrijven. Ook geen afscheid. #id:nac_7fgg
# stop: jayden
# stop: hendriks
@jayden bewaart het gesprek: alleen de woorden. Ik meld het account. Zijn moeder noteert de namen. Het zijn er drie. #id:nac_oc3e
bram (scared): En dan ik nog. #id:nac_6kf1
# bram: relieved sit
Hij drukt op blokkeren, met zijn vlavinger. Vier mensen, vier knoppen. De koelkast slaat aan. #thought #id:nac_9uqh
# place: canteen-day
# mila: happy phone left
# bram: happy sit right
# music: theme
Twee weken later, grote pauze. Een ping. #id:nac_xfcv
bram: koelkast: 'Wegens storing was de deur dicht. De melk wordt donderdag herdacht.' #chat:koelkast #id:nac_lpkp
{ mop == "augurk":
    bram: 'Sollicitatie 24, augurk in bad: nog te warm. Maar wij komen personeel tekort.' #chat:koelkast #id:nac_flf2
- else:
    bram: 'Sollicitatie 24, het balkon: nog te warm. Maar wij komen personeel tekort.' #chat:koelkast #id:nac_ardw
}
mila (laugh idle): Dat is geen nee! #id:nac_4cyj
bram (smirk): Het is een nul-urencontract. #id:nac_apj8
bram: Om drie uur ben ik nog wakker. Dan doe ik de koelkast open. Er ligt een appel in met een briefje. #nu #id:nac_84fq
hendriks: Ik werk een tijd overdag. Ik schrijf nog steeds briefjes. Hij zit er dan naast. #nu #id:nac_al5d
{ toets == "regel" || toets == "slaap":
    haddad: Tweeënveertig. Hij ging over netvliezen. Hij was niet goed. Ik gaf hem een heel punt. #nu #id:nac_fqh6
- else:
    haddad: Ik begon met een drie. Ik had met een vraag moeten beginnen. Dat heb ik hem gezegd. #nu #id:nac_gcc8
}
{ geheim == "koelkast":
    mila: Hij mocht het niet zeggen. Maar een koelkast heeft niks beloofd. Jij had een pen bij je. Dat scheelde. #nu #id:nac_4250
- else:
    mila: Zwaar, zo'n geheim. Met z'n vieren ging het de tafel over. Jij pakte de eerste hoek. #nu #id:nac_lwl2
}
De koelkast heeft niks beloofd #ending:niks-beloofd #kind:stopped #id:nac_urb3
-> END

=== mila_eind_kaas
# place: kitchen-day
# hendriks: tired stand right
# bram: tired sit center
# mila: tired sit left
# stop: mila
{ leeg == "tata":
    Half acht. Er draait een sleutel. Zijn moeder ziet een vreemde man met lijm aan zijn handen eieren bakken. #id:nac_huth
    hendriks (shocked): Wie is dit? #id:nac_4jq6
    bram (tired): Dit is tata. Hij zegt dat de kaas me heeft gemist. #id:nac_j9yf
    # hendriks: sad stand
    Ze kent die zin. Ze heeft hem op de deur zien hangen. Ze gaat zitten met haar jas nog aan. #id:nac_ls7b
- else:
    Kwart voor acht. Ik sta bij hem op de mat, met nat haar van zenuwen. Het mocht, appte hij. Eén minuut. #id:nac_awpj
    hendriks (tired): Hij zei: mama, ik heb iets. Toen heb ik mijn jas aangehouden. Dat is nu een kwartier. #id:nac_67aw
}
bram (scared): Ik heb er honderd gewist. Voor iemand. Hij is eerst zestien en dan zevenentwintig. #id:nac_pk4z
{ geheim == "belooft":
    bram (worried): @mila wist iets. Ze had beloofd dat ze niks zei. Dat was van mij. #id:nac_n4qv
    mila (ashamed): Ik had dat niet moeten beloven. Ik had moeten blijven. #id:nac_y0ye
}
{ geheim == "blokkeer":
    mila (ashamed): Ik zei gisteren dat het aan jou lag. Dat was gewoon niet waar. #id:nac_5u08
}
{ geheim == "loopt":
    mila (ashamed): Gisteren pakte ik de bus. Ik zag je staan. #id:nac_mijs
}
# stop: hendriks
hendriks (warm): Jij zit niet in de problemen. Ook niet voor wat je stuurde. Ik bel straks iemand. Eerst een ei. #id:nac_t1rx
# place: canteen-day
# mila: happy phone left
# bram: tired sit right
# music: theme
Drie weken later. De pagina begint weer bij één. #id:nac_662f
bram: koelkast: 'Er zijn 112 grappen over de datum. Beste klanten, zeur niet. Er is kaas.' #chat:koelkast #id:nac_245w
bram: Hij probeerde het met een nieuw account. Dat hebben we ook gemeld. Ik en mama, met ei. #nu #id:nac_s27l
hendriks: Ik dacht: hij is vijftien, hij redt zich. Redden is geen avondeten. Ik eet nu mee. #nu #id:nac_pvp3
{ leeg == "tata":
    jayden: Een tegelzetter met drie zinnen kreeg die deur open. Ik had een schrift vol. Morgen neem ik het mee. #nu #id:nac_zbzk
- else:
    jayden: Zijn tent brandde en ik keek alleen. Ik heb hem mijn schrift gegeven. Voor de politie. #nu #id:nac_ofxx
}
mila: Jij zag zin drie in de prullenbak vallen. Hij ligt er niet meer. Hij zit nu naast me. #nu #id:nac_chwu
De kaas heeft je gemist #ending:kaas-gemist #kind:stopped #id:nac_faw5
-> END

=== mila_eind_kier
# place: hallway-day
# mila: sad stand left
# haddad: worried stand right
# music: theme
Maandag. De stoel van @bram is leeg. De pagina is één witte deur. #id:nac_n6c8
{ toets == "regel":
    haddad (worried): Vrijdag stond hij om vijf voor vijf bij mij. 'De grap wordt niet beter,' zei hij. Meer niet. #id:nac_r1iw
- else:
    haddad (worried): Vrijdag kwam hij zeggen dat 'nog niet' voorbij was. Meer kon hij niet. #id:nac_lkfp
}
haddad (talk): @degroot en zijn moeder weten nu een deel. Een begin. Hij wil verder niemand zien. #id:nac_86xd
{ leeg == "plaatst":
    mila (ashamed): Ook mij niet. Ik heb zijn moeder op ieders rug geplakt. #id:nac_50i9
- else:
    mila (ashamed): Hij was die nacht wakker. Ik ging baantjes trekken. #id:nac_lyrq
}
haddad (warm): Ik gaf hem een drie waar jij bij zat. Wij kunnen allebei nog iets terugbrengen. #id:nac_y0x9
In mijn kluisje ligt sollicitatie vijfentwintig. Ik durf hem niet te sturen. #thought #id:nac_zwr9
bram: Mama weet dat er iemand is. Ze weet niet hoe veel. Ik antwoord hem nog. Minder. #nu #id:nac_tuyk
hendriks: Ik heb vannacht bij hem in de kamer gezeten. Hij deed alsof hij sliep. Ik deed alsof ik het geloofde. #nu #id:nac_5pg7
aisha: Iedereen had een stukje. Ik ook. Ik dacht dat het een randje was. #nu #id:nac_6238
mila: De deur staat op een kier, en daar komt licht uit. Jij hebt kleine voeten. Gaan we? #nu #id:nac_526f
Op een kier #ending:op-een-kier #kind:half #id:nac_dtxo
+ [Herstel: ga van hier verder #herstel #id:nac_f55q] -> herstel_mila

=== mila_eind_rest
# place: canteen-day
# mila: sad sit left
# daan: sad sit right
# music: theme
Maandag. Op de pagina staat niks meer. Bij het raam staat een stoel, en daar staat ook niks op. #id:nac_bzga
daan (sad): Hij zit sinds vrijdag niet meer in het spel van @jayden. Ook niet in de app. Nergens. #id:nac_6qgk
{ leeg == "plaatst":
    mila (ashamed): Wel op ieders telefoon. Dat heb ik gedaan. Met vlammetjes. #id:nac_seof
- else:
    mila (ashamed): Ik zag hem verdwijnen. Van vierhonderdtwaalf naar nul. Ik had zwemmen. #id:nac_zgni
}
daan (thinking): 'Echte vrienden zijn wakker.' Ik snap hem nu. Hij bedoelde het niet als grap. #id:nac_azfw
{ geheim == "belooft":
    Ik weet een klein stukje. Ik heb beloofd dat ik het niet weet. Het zit in mijn buik als een steen. #thought #id:nac_z42d
}
{ geheim == "blokkeer":
    finn (shrug stand center): Had hij hem maar moeten blokkeren. #id:nac_w4bx
    mila (angry): Dat zei ik ook. Het was de domste zin uit twee talen. Die ander moest stoppen. #id:nac_ku0w
}
{ geheim == "loopt":
    'Ik mag het niet zeggen.' Het staat nog in dat fietsenhok. Ik liep er zo omheen. #thought #id:nac_cr88
}
bram: Ik zit op de keukenvloer. Mama zit ernaast, ze vond me vannacht. Ze vraagt niks. Ze is gebleven. #nu #id:nac_gc6y
hendriks: Ik heb me ziek gemeld. Ik weet niet waarvoor, nog niet. Ik ga vandaag nergens heen. #nu #id:nac_1996
jayden: Ik wist van de eenden. @mila van de grappen. Samen wisten we bijna alles, apart bijna niks. #nu #id:nac_dli0
mila: Jij en ik waren toch wakker? Dan begint het daar. Loop mee. Ik weet waar hij woont. #nu #id:nac_5yti
De rest slaapt #ending:rest-slaapt #kind:harm #id:nac_xnhd
+ [Herstel: ga van hier verder #herstel #id:nac_rrk3] -> herstel_mila
