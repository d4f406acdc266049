// Vier einden aan de kant van Lotte.

=== lotte_eind_gans
# music: theme
lotte (explain): We hebben het daarna overgedaan. Met wat iedereen erbij dacht. #id:ong_x3z2
aisha (thinking): En wat dacht ik? #id:ong_v1su
lotte (warm): Jij had geen tekst. Jij zat in de bus. #id:ong_sgp5
aisha (smirk): Eindelijk een stuk waarin ik niks hoef te zeggen. #id:ong_iijp
# lotte: smirk sit
# aisha: smirk explain
Ze pakt een stift. Op haar whiteboard schrijft ze: 'Regel drie. Wie er niet is, doet niet mee.' #id:ong_g501
{ eerste:
    'En regel vier,' zegt ze. '@lotte is de eerste.' Ze plastificeert het waar ik bij sta. Het is warm en het ruikt naar school. #id:ong_2jj2
- else:
    'Het werd dus stil,' zegt ze. 'En toen zei jij wat.' Ze kijkt erbij alsof ik jarig ben. #id:ong_y0qs
}
{ deur == "speaker":
    lotte (laugh): De chauffeur vroeg of je naar een bal ging. #id:ong_trh6
    aisha (smirk): Ik zei ja. Ik zei dat mijn pudding al binnen was. #id:ong_1d4v
- else:
    lotte (laugh): 'Dat stond niet op het papier,' zei hij. Met kikkers aan. #id:ong_5b6w
    aisha (smirk): Dan bestel ik groter papier. #id:ong_mbvm
}
Ze zet haar rode schoenen naast de gouden. Ze kijkt ernaar. En ik zie het komen. #id:ong_msbg
# aisha: laugh idle
Eerst niks. Dan gepiep. TOET. #id:ong_ar06
Vijf. #thought #id:ong_0eso
aisha: Ik mocht één keer als laatste horen dat er bijna iets was. Zalig. Ik ga nu een week niks organiseren. #nu #id:ong_79kv
finn: Er kwam iemand binnen. Dat was genoeg. Ik had gehoopt dat het niet nodig was. #nu #id:ong_9nzg
mila: Het woord 'bijna' heb ik weggegooid. In twee talen. De volgende keer haal ik je gewoon. #nu #id:ong_z2en
lotte: Ik stond daar met een jas aan één arm. Jij ook. Je bent nooit klaar als het moet, en het ging toch. #nu #id:ong_cvnt
Vijf ganzen #ending:vijf-ganzen #kind:stopped #id:ong_7yoj
-> END

=== lotte_eind_lijstje
# place: bedroom-day
# lotte: neutral sit left
# aisha: tired sit right
# music: theme
Vrijdag. Op het whiteboard staat een nieuw lijstje. Het heeft vier regels. Ik mocht het lezen. #id:ong_7cbv
'Eén: niks terugsturen. Twee: @degroot praat met hem. Drie: ik niet. Vier: patat.' #id:ong_36vj
{ nacht == "schouder":
    Vijf staat er klein onder. 'Stilstaan mag.' Ze heeft er een lampje bij getekend. #id:ong_oaps
}
{ nacht == "nooit":
    Achter regel één staat: 'Mag. Hoeft niet.' Met een hartje, of een vlek. #id:ong_swj4
}
{ nacht == "altijd" || nacht == "praat":
    lotte (ashamed): Ik zei zaterdag het verkeerde. Sorry. #id:ong_rhqb
    aisha (smirk): Je was er. Dat schreef ik ook op. Aan de achterkant. #id:ong_pdyq
}
{ vinger == "vinger":
    De excursie gaat door. Ik heb twee bussen besteld, en geen lunch. @zoe zegt dat we laarzen kunnen koken. #id:ong_v58a
}
{ vinger == "gang":
    Op het raam in de gang zit nog een vlek van haar voorhoofd. Niemand heeft hem weggepoetst. Ik vind dat mooi. #id:ong_13qz
}
{ vinger == "port" || vinger == "wacht":
    'De excursie geef ik terug,' zegt ze. Ze heeft het @haddad zelf gezegd. Eén zin, en hij zei: 'Natuurlijk.' #id:ong_bpcn
}
{ haddad_deed == "vraagt":
    @haddad vraagt nu alles twee keer. 'En wat niet?' Ook bij de cavia's. #id:ong_ef3p
- else:
    2A heeft die tien minuten gewoon doorgewerkt. @haddad is er nog steeds van in de war. #id:ong_t397
}
aisha (thinking): @degroot vroeg of ik zijn sorry wil horen. Ik zei nee. Ze zei: 'Goed.' En toen pakte ze een koekje. #id:ong_9fqi
lotte (relieved): Dat was alles? #id:ong_5xom
aisha (smirk): Dat was alles. Nee kost hier niet eens een hap. #id:ong_o78o
{ nacht == "schouder" || nacht == "nooit":
    # aisha: laugh sit
    Ze grinnikt. Kort, zonder toet. 'Deze was echt,' zegt ze. 'Voor je weer gaat twijfelen.' #id:ong_jlp3
}
aisha: Ik verstijfde. Mijn lijf deed dat, en het komt nu terug. Vandaag heb ik iemand verbeterd. Heerlijk. #nu #id:ong_jfe2
haddad: Mijn mond was eerst. Ik heb hem ingehaald. @finn praat nu met @degroot en met zijn ouders. Niet met haar. #nu #id:ong_jhcx
yusuf: Ik heb haar schoenen op de mat gezet. Ik heb niet gebeld. Dat had ze zo gevraagd. #nu #id:ong_qjbw
lotte: Er was geen lijstje voor. Wij hebben er een gemaakt. Jij mag de patat halen. #nu #id:ong_8gnj
Regel vier #ending:regel-vier #kind:stopped #id:ong_sbq2
-> END

=== lotte_eind_donderdag
# place: hallway-dusk
# lotte: tired stand left
# aisha: tired stand right
# music: theme
Donderdag, na het mentoruur. Op school weet iedereen het. Thuis was het goed. Hier was het drie dagen lang maandag. #id:ong_ano5
{ haddad_deed == "allebei":
    'Uitgepraat,' denkt de helft. Ze stonden immers samen in een lokaal. Zij heeft daar niks gezegd. #id:ong_gnd0
- else:
    @haddad begon erover, voor de hele klas, heel rustig. Te rustig. Te laat. Ze wist niet waar ze moest kijken. #id:ong_7fir
}
{ vinger == "port":
    De excursie staat nog op haar naam. 'Je stak toch je vinger op?' zegt iedereen. #id:ong_om3l
}
{ vinger == "vinger" || vinger == "gang":
    Die ene keer, maandag, dat telde ze wel mee. Ze zei het gisteren. 'Jij was de eerste.' #id:ong_q8zn
}
# timo: annoyed wheel center
timo (annoyed): Iemand zei: als het zo erg was, had ze meteen wel wat gezegd. #id:ong_214v
aisha (tired): Ik kón niks zeggen. #id:ong_e27z
timo (warm): Weet ik. Een reekalf ligt ook stil als er gevaar is. Niemand zegt tegen een reekalf dat het niks te melden had. #id:ong_f9ci
# haddad: ashamed stand right
Verderop staat @haddad. Zijn mond gaat open. Hij ziet haar jas. Voor één keer gaat zijn mond eerst weer dicht. #id:ong_21ei
aisha: Thuis slaap ik. Op school hou ik mijn jas aan. Dat is ongeveer de stand. #nu #id:ong_q6ey
mila: Ik was een van de zes. Nu ben ik een van de twee die met haar naar boven loopt. Het kan dus. #nu #id:ong_81e0
finn: Niemand heeft mij nog wat gevraagd. Ik hoop dat het zo blijft. Ik hoop ook van niet. #nu #id:ong_jg4v
lotte: Die nacht ging goed. Toen was het dag en lieten we het aan een rooster over. Wat deed jij op maandag? #nu #id:ong_ej25
Drie dagen maandag #ending:drie-dagen-maandag #kind:half #id:ong_a95t
+ [Herstel: ga van hier verder #herstel #id:ong_mo1e] -> herstel_lotte

=== lotte_eind_knikken
# place: hallway-dusk
# lotte: sad stand left
# zoe: worried stand right
# music: theme
Vrijdag. Ze is er wel. Ze knikt in de gang, tegen iedereen, precies op de goede plek. #id:ong_6xlw
{ nacht == "altijd":
    'Schrijf iets scherps terug,' zei ik. Dat heeft ze gedaan. Om vier uur 's nachts. Hij schreef: 'chill.' #thought #id:ong_j70i
- else:
    Ik heb een half uur lang gepraat. Ik weet nog steeds niet wat zij wilde zeggen. #thought #id:ong_pfi2
}
{ haddad_deed == "allebei":
    In dat lokaal heeft ze tegen @finn 'geeft niet' gezegd. Ze wou de deur uit. Nu denkt hij dat het niet geeft. #id:ong_okyv
- else:
    Donderdag was @haddad ziek. Het uitroepteken staat nog in zijn agenda. #id:ong_7kgd
}
zoe (worried): Ik heb haar al een week niet horen lachen. Ik dacht eerst dat de verwarming stuk was. Zo stil. #id:ong_ghed
lotte (ashamed): Ik ook niet. #id:ong_si77
zoe (thinking): Iemand zei: ze doet toch gewoon mee? #id:ong_230f
lotte (sad): Dat is knikken. Dat is geen meedoen. #id:ong_yys9
Van de zes die erbij zaten heeft nog niemand iets tegen haar of tegen @degroot gezegd. Ze knikken terug. #id:ong_ha5f
zoe (warm): Jij hielp scheef. Hij stuurde het. Haal die twee niet door elkaar, straks durf je niet meer te helpen. #id:ong_z52u
aisha: Ik weet steeds precies wat iedereen van me nodig heeft. Vraag het eens andersom. Mama doet dat, 's avonds. #nu #id:ong_ifqx
finn: Ze knikt naar me, net als naar iedereen. Dus het zal wel goed zijn. Waarom slaap ik dan niet. #nu #id:ong_kvus
timo: Ze zegt 'prima' zoals een eend over water gaat. Ik zag wel wat eronder zat. Ik zei niks. #nu #id:ong_wg5x
lotte: Mijn record staat op vier. Het gaat me niet meer om het record. Ga je mee naar haar toe? Dan zwijgen we samen. #nu #id:ong_bm79
Op de goede plek #ending:op-de-goede-plek #kind:harm #id:ong_2h5p
+ [Herstel: ga van hier verder #herstel #id:ong_3fa3] -> herstel_lotte
