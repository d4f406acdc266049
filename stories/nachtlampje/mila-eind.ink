// Hoe het bij Mila afloopt: vier eindes. De deur ging open, op tijd, laat, een beetje of niet.

=== mila_eind_beloofd
# place: kitchen-night
# hendriks: neutral sit right
# bram: tired sit center
# jayden: neutral sit left
# mila: neutral sit left
# stop: mila
Die avond zitten we bij @bram in de keuken. Zijn moeder heeft haar dienst geruild. #id:nac_kytl
{ wie == "degroot":
    Ze heeft maar één keer gehuild, met haar hoofd in de koelkast. 'Er is geen vla,' zei ze toen. #id:nac_7sor
- else:
    Mijn sokken drogen op haar oven. Ze heeft vier keer thee gezet en hem nul keer gedronken. #id:nac_timr
}
Ze belt Helpwanted. Een meneer zegt: niks meer terugschrijven. Ook geen afscheid. #id:nac_z9tl
# stop: jayden
# stop: hendriks
@jayden zoekt de knop en kijkt weg. Zijn moeder bewaart het gesprek, alleen de woorden. Ik meld het account, onder alle drie zijn namen. #id:nac_2h09
hendriks (warm): En de laatste knop? Jij of ik? #id:nac_6kf1
# bram: relieved sit
'Ik,' zegt @bram. 'Maar iedereen blijft zitten.' Hij blokkeert. Vier mensen, vier knoppen. De koelkast slaat aan. #id:nac_9uqh
# place: canteen-day
# mila: happy phone left
# bram: happy sit right
# music: theme
Twee weken later, grote pauze. Een ping. #id:nac_xfcv
bram: koelkast: 'Wij waren dicht wegens storing. De melk wordt donderdag herdacht.' #chat:koelkast #id:nac_bsrj
{ mop == "augurk":
    bram: 'Sollicitatie 24, augurk in bad: nog te warm. Maar wij komen personeel tekort.' #chat:koelkast #id:nac_flf2
- else:
    bram: 'Sollicitatie 24, het balkon: nog te warm. Maar wij komen personeel tekort.' #chat:koelkast #id:nac_ardw
}
mila (laugh idle): Dat is geen nee! #id:nac_4cyj
bram (smirk): Het is een nul-urencontract. #id:nac_apj8
bram: Om drie uur ben ik vaak nog wakker. Dan doe ik de koelkast open. Er ligt dan een appel met een briefje. #nu #id:nac_aud5
hendriks: Ik werk een tijd overdag. Ik schrijf nog steeds briefjes. Hij zit er gewoon naast. #nu #id:nac_3hs4
{ toets == "regel" || toets == "slaap":
    haddad: Nummer tweeënveertig. Hij was niet goed. Ik gaf hem een heel punt. #nu #id:nac_ri4t
- else:
    haddad: Ik begon met een drie. Ik had met een vraag moeten beginnen. Dat heb ik hem gezegd. #nu #id:nac_gcc8
}
{ geheim == "koelkast":
    mila: Hij mocht niks zeggen, maar schrijven kon nog. Jij had een pen bij je. Heb je die altijd? #nu #id:nac_skos
- else:
    mila: Zwaar, zo'n geheim. Met z'n vieren kregen we het op tafel. Jij pakte de eerste hoek. #nu #id:nac_3jxa
}
De koelkast heeft niks beloofd #ending:niks-beloofd #kind:stopped #id:nac_urb3
-> END

=== mila_eind_kaas
# place: kitchen-day
# hendriks: tired stand right
# bram: tired sit center
# mila: tired sit left
# stop: mila
Even over half acht. Er draait een sleutel in het slot. #id:nac_mlx7
{ leeg == "tata":
    Zijn moeder ziet een vreemde man eieren bakken, met een stemvork tegen haar koelkast. #id:nac_4tt2
    # hendriks: shocked stand
    bram (tired): Dit is tata. Hij vindt dat de koelkast vals zoemt. En de kaas heeft me gemist. #id:nac_wrxj
    # hendriks: sad stand
    Ze kent die zin. Ze gaat zitten met haar jas nog aan. #id:nac_ls7b
- else:
    Ik sta al op de mat. Het mocht, appte hij. Eén minuut. Tata wacht in de auto. Zijn moeder stapt om me heen. #id:nac_cv1p
    bram (scared): Mama. Ik heb iets. #id:nac_nv1h
    Ze gaat zitten, met haar jas aan en haar fietshelm op. Ze zit helemaal. #id:nac_8ewx
}
{ geheim == "belooft":
    mila (ashamed): Ik had beloofd dat ik niks zei. Dat had ik nooit moeten beloven. #id:nac_85z7
}
{ geheim == "blokkeer":
    mila (ashamed): Ik zei gisteren dat het aan jou lag. Dat was gewoon niet waar. #id:nac_5u08
}
{ geheim == "loopt":
    mila (ashamed): Gisteren pakte ik de bus. Ik zag je staan. #id:nac_mijs
}
# stop: hendriks
bram (scared): Ik heb er honderd gewist, mama. Voor iemand. Hij was zestien en nu is hij zevenentwintig. #id:nac_sh8t
bram (ashamed): Ik heb hem dingen gestuurd. En hij zei het eerlijk. Dus dan was het goed, dacht ik. #id:nac_k5td
hendriks (warm): Nee, schat. En jij zit niet in de problemen. Ook niet voor wat je stuurde. Eerst een ei. Dan bel ik. #id:nac_x9sv
# place: canteen-day
# mila: happy phone left
# bram: tired sit right
# music: theme
Drie weken later, grote pauze. Ping. #id:nac_fqy9
bram: koelkast: 'Honderd grappen zijn zoek. Wij vermoeden de vla.' #chat:koelkast #id:nac_c5b5
bram: koelkast: 'Sollicitatie 24 lag achter de mosterd. Nog te warm. Blijf proberen.' #chat:koelkast #id:nac_yrtb
mila (laugh idle): Een nee! Een echte! #id:nac_772m
bram: Hij probeerde het met een nieuw account. Dat hebben we ook gemeld. Mama en ik, en een ei. #nu #id:nac_xhs9
hendriks: Ik dacht: hij redt zich. Nu eet ik om zes uur met hem mee. Ook als ik net wakker ben. #nu #id:nac_n3qv
{ leeg == "tata":
    jayden: Een pianostemmer met drie zinnen kreeg die deur open. Ik had een schrift vol. #nu #id:nac_9b6m
- else:
    jayden: Zijn lampje brandde en ik keek alleen. Mijn schrift ligt nu bij zijn moeder. #nu #id:nac_ns6w
}
mila: Jij ving zin drie, net boven de prullenbak. Hou hem maar. Ik had hem ook ooit nodig. #nu #id:nac_23cp
De kaas heeft je gemist #ending:kaas-gemist #kind:stopped #id:nac_faw5
-> END

=== mila_eind_kier
# place: hallway-day
# mila: sad stand left
# haddad: worried stand right
# music: theme
Maandag. De stoel van @bram is leeg. Zijn pagina ook. #id:nac_i977
{ toets == "regel":
    haddad (worried): Vrijdag, vijf voor vijf, stond hij voor mijn deur. 'De grap wordt niet beter,' zei hij. #id:nac_2so3
- else:
    haddad (worried): Vrijdag kwam hij zeggen dat 'nog niet' voorbij was. Verder kwam hij niet. #id:nac_uhm8
}
haddad (talk): @degroot en zijn moeder weten nu een begin. Verder wil hij niemand zien. #id:nac_scn4
{ leeg == "plaatst":
    mila (ashamed): Mij zeker niet. Ik heb zijn moeder aan de hele school gegeven. #id:nac_22ac
- else:
    mila (ashamed): Hij was wakker, die nacht. Ik zag het. Ik ging baantjes trekken. #id:nac_uv4r
}
haddad (warm): En ik gaf hem eerst een drie. Wij kunnen allebei nog een keer beginnen. #id:nac_tf8g
Sollicitatie vijfentwintig zit in mijn tas. Ik weet niet meer waarheen. #thought #id:nac_y270
bram: Mama weet dat er iemand is. Ze weet niet hoeveel. Ik antwoord hem nog. Wel minder. #nu #id:nac_yuf7
hendriks: Ik zat vannacht naast zijn bed. Hij deed alsof hij sliep. Ik deed alsof ik het geloofde. #nu #id:nac_bcfz
aisha: Ik vraag hem elke avond: hoe erg, 1 tot 10? Gisteren een 6. Hij schreef er 'met kaas' achter. #nu #id:nac_izmq
mila: Hij staat op een kier, en er komt licht uit. Jij ziet het ook. Gaan we? #nu #id:nac_q6eb
Op een kier #ending:op-een-kier #kind:half #id:nac_dtxo
+ [Herstel: ga van hier verder #herstel #id:nac_f55q] -> herstel_mila

=== mila_eind_rest
# place: canteen-day
# mila: sad sit left
# daan: sad sit right
# music: theme
Maandag. Op zijn pagina staat niks meer. Bij het raam staat een stoel waar niemand op gaat zitten. #id:nac_pqoe
daan (sad): Hij is uit de app. Uit het spel van @jayden ook. Sinds vrijdag is hij nergens. #id:nac_d4ur
{ leeg == "plaatst":
    mila (ashamed): Op ieders telefoon. Dat heb ik gedaan. Met een vlammetje erbij. #id:nac_mswi
- else:
    mila (ashamed): Ik zag het gebeuren. Van vierhonderdtwaalf naar nul. Ik had zwemmen. #id:nac_q35i
}
daan (sad): 'Echte vrienden zijn wakker. De rest slaapt.' Ik snap hem nu. Het was geen grap. #id:nac_99vu
{ geheim == "belooft":
    Ik weet een klein stukje. Ik heb beloofd dat ik het niet weet. Nu doet mijn buik het ook. #thought #id:nac_d3me
}
{ geheim == "blokkeer":
    finn (annoyed stand center): Had hij hem maar moeten blokkeren. #id:nac_w4bx
    mila (angry): Dat zei ik ook. Mijn domste zin in twee talen. Die ander moest ophouden. Niet hij. #id:nac_4vry
}
{ geheim == "loopt":
    'Ik mag het niet zeggen.' Die zin staat daar nog, in de regen. Ik pakte de bus. #thought #id:nac_sumt
}
bram: Mama kwam thuis en ik zat bij de koelkast. Ze kwam naast me zitten. Ze vraagt niks en ze gaat niet weg. #nu #id:nac_8crx
hendriks: Ik werk vannacht niet. Ik weet nog niet waarom. Hij zegt het wel als hij het zegt. #nu #id:nac_4z1u
aisha: Ik app hem: hoe erg vanavond, 1 tot 10? Hij stuurt 7. Dan stuur ik dat ik er morgen weer ben. #nu #id:nac_4jv1
jayden: Ik wist van de eenden, @mila van de grappen. Samen was dat bijna alles. Apart bijna niks. #nu #id:nac_kvyf
mila: Jij en ik waren toch wakker? Dan begint het daar. Ik loop naar hem toe. Kom je mee? #nu #id:nac_k72j
De rest slaapt #ending:rest-slaapt #kind:harm #id:nac_xnhd
+ [Herstel: ga van hier verder #herstel #id:nac_rrk3] -> herstel_mila
