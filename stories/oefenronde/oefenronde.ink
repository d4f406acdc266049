// Oefenronde: three minutes in which everything can be tried out. It happens to Daan, and nothing sexual is in it.
VAR kant = "timo"
VAR hap = "tosti"
VAR raad = "hoi"
VAR hoe = "stil"

+ [@timo #perspective:timo #id:oef_3zui] -> timo_begin
+ [@zoe #perspective:zoe #id:oef_qyvg] -> zoe_begin

// ---------------------------------------------------------------- Timo

=== timo_begin
~ kant = "timo"
# place: canteen-day
# timo: happy wheel left
Grote pauze. Honderd mensen eten. Eén kauw kijkt toe. #id:oef_bzlw
Hij zit op de vensterbank. Vandaag eet hij uit mijn hand. Dat is het hele plan. #thought #id:oef_xpcm
Jij tikt, ik wacht, de kauw kijkt. Zo komen we met z'n drieën vooruit. #thought #id:oef_wuh4
daan (worried right): @timo. Vraagje. Als iemand 'hoi' zegt, zeg jij dan 'hoi' of 'hé'? #id:oef_zx9t
timo (smirk): Ik zeg meestal 'ssst'. Voor de vogels. #id:oef_4h9j
daan (happy): Hoi-hé. Ik doe hoi-hé. Dan zit je altijd goed. #id:oef_o39h
Hij loopt tegen de prullenbak. Hij zegt sorry tegen de prullenbak. #id:oef_i43b
# exit: daan
Die is verliefd. Of hij heeft honger. Bij @daan lijkt dat op elkaar. #thought #id:oef_l1hn
Goed. De kauw. Wat leg ik op mijn hand? #thought #id:oef_gqna
+ [Een hoekje tosti. #id:oef_07of] -> timo_tosti
+ [Een druif. #id:oef_fpru] -> timo_druif

=== timo_tosti
~ hap = "tosti"
De kauw bekijkt het hoekje. Dan bekijkt hij de rest van de tosti. Ik zie hem rekenen. #id:oef_sbbk
-> timo_bordjes

=== timo_druif
~ hap = "druif"
De kauw kijkt naar de druif zoals mijn oma naar tofu kijkt. #id:oef_89in
-> timo_bordjes

=== timo_bordjes
Er zijn hier twee knoppen die niemand leest: Hulp en Weg hier. Ik lees alles. Ze werken allebei, op elk moment. #thought #id:oef_tfyn
fleur (laugh phone center): Moet je horen. Spraakbericht van @daan. Zevenenveertig seconden verliefd. #id:oef_dhys
zoe (worried right): Die was eigenlijk voor mij, hè. #id:oef_s5gs
# music: tension
fleur (smirk): Daarom is hij zo goed. #id:oef_7a7p
Haar duim hangt boven Verzenden. Naar de hele klas. #grens:de-duim #id:oef_lrjd
Zie je die knop Wacht? Ik wil niet drammen. Maar nu zou een heel mooi moment zijn. #thought #id:oef_dvti
fleur: Als zij lachen, lachen ze met mij. Dat is toch gezellig? #stil #id:oef_hct2
zoe: Ik zei alleen: moet je horen. Waarom zei ik: moet je horen? #stil #id:oef_x2sf
yusuf: Niet opkijken. Wie opkijkt, doet mee. Ik tel mijn rijst. #stil #id:oef_oy3c
+ [Vraag gewoon: 'Weet @daan dat?' #kantel:timo #laag #id:oef_jk1n] -> timo_weet_daan_dat
+ [Wijs naar het raam. '@fleur, die kauw kijkt naar jouw broodje.' #kantel:timo #laag #id:oef_sdlw] -> timo_jouw_broodje
+ [Roep door de kantine: 'Wat ben jij gemeen, @fleur!' #kantel:timo #mis #id:oef_8h8o] -> timo_roept
+ [(verder) #verder #id:oef_q1pe] -> timo_app

=== timo_weet_daan_dat
~ hoe = "vraag"
# music: off
timo (neutral): Weet @daan dat? #id:oef_8l8u
fleur (annoyed): Nee. Duh. Anders is het geen... #id:oef_jdio
Ze zoekt het woord. Het komt niet. Haar duim gaat een stukje omhoog. #id:oef_qgkw
zoe (ashamed): Wis hem maar, @fleur. Ik had hem niet moeten laten horen. #id:oef_d17y
-> nooit_verstuurd

=== timo_jouw_broodje
~ hoe = "kauw"
# music: off
# fleur: shocked
@fleur draait zich om. De kauw kijkt als iemand van de belasting. #id:oef_lt58
fleur (laugh): Wat wil die vogel van mij? #id:oef_6su2
timo (smirk): Jouw lunch. En ik wil dat @daan zelf mag kiezen wie hem hoort. #id:oef_b599
fleur (annoyed): Pff. Oké. Jullie zijn echt honderd jaar oud. #id:oef_mclf
-> nooit_verstuurd

=== timo_roept
~ hoe = "roep"
timo (angry): Wat ben jij gemeen, @fleur! #id:oef_qb00
Zestig hoofden draaien om. Zestig hoofden willen nu weten wat er zo gemeen is. #id:oef_nm99
fleur (angry): Gemeen? Luister dan zelf. #id:oef_pzpm
-> timo_app

=== timo_app
# spread: daan > zoe
# spread: zoe > fleur
# spread: fleur > 3b
# sound: ping
fleur: luister. @daan is VERLIEFD 😂 (0:47) #chat:3b #id:oef_o4tj
De kantine wordt stil. Dan hoor ik @daan. En nog een keer. Uit elke telefoon, net niet gelijk. #id:oef_4cbh
Hij zegt ook een naam. Die hoor jij niet. Dat was nou juist de bedoeling. #id:oef_mhqr
sem: hoi-hé 💀 #chat:3b #id:oef_g8g1
lotte: oké maar dit is best lief?? 😭 #chat:3b #id:oef_roda
# exit: fleur
# sound: door
daan (shocked center): Eh. Waarom praat ik overal? #id:oef_der0
# sound: laugh-off
daan (laugh): O! Ja! Hoi-hé! Die is van mij! Goeie, hè? #id:oef_jeqf
Hij lacht het hardst van iedereen. Zijn dienblad rammelt mee. #grens:iedereen-luistert #id:oef_r4r2
Op seconde twaalf zingt een roodborst. Ik hoorde het meteen. Ik heb er zelfs een zin over. #thought #id:oef_e2pr
daan: Als ik het hardst lach, is het mijn grap. Toch? #stil #id:oef_6cvk
zoe: Hij stuurde het aan mij. Ik zit hier als een natte krant. #stil #id:oef_bcsq
yusuf: Ik vind het niet leuk. Ik stuurde wel bijna een lachje. Waarom doe ik dat? #stil #id:oef_so9r
lotte: Lief, zei ik. Maar ik heb hem niks gevraagd. #stil #id:oef_kxcw
+ [Zet in de app: 'Niemand die de roodborst hoort? Seconde 12.' #kantel:timo #laag #id:oef_ve22] -> timo_roodborst
+ [Wenk @daan. 'Kom eens. Hier, bij het raam.' #kantel:timo #laag #id:oef_zj7b] -> timo_bij_het_raam
+ [App @fleur apart: 'Haal even weg. Hij lacht niet echt.' #kantel:timo #id:oef_9iku] -> timo_apart
+ [Neem het op voor @daan in de app: 'Stop! Hij kan hier niet tegen!' #kantel:timo #mis #id:oef_wdd2] -> timo_kan_er_niet_tegen
+ [(verder) #verder #id:oef_8f7f] -> timo_verder

=== timo_roodborst
~ hoe = "roodborst"
# music: off
-> timo_droge_zin

=== timo_bij_het_raam
~ hoe = "naast"
# music: off
# beside: timo
timo (warm): Kijk. Een kauw. Die heeft nog nooit een app gelezen. #id:oef_wj6y
daan (ashamed): Dan wil ik ook een kauw zijn. #id:oef_r20h
timo (neutral): Zal ik iets in de app zetten? Of liever niet? #id:oef_8d0p
daan (thinking): Doe maar. Maar dan iets met vogels. #id:oef_t9v0
-> timo_droge_zin

=== timo_droge_zin
timo (neutral phone): niemand die de roodborst hoort? seconde 12 🐦 #chat:3b #id:oef_1rzv
De app valt stil. Elf mensen luisteren opnieuw. Nu naar een vogel. #id:oef_rmtg
sem: wacht JA ik hoor m #chat:3b #id:oef_ovob
lotte: dat is toch een piepende deur #chat:3b #id:oef_x2yb
timo: dat is een roodborst en hij heeft geen toestemming gegeven #chat:3b #id:oef_xu9n
timo: @daan trouwens ook niet #chat:3b #id:oef_pojh
Bij @fleur drie stippen. Weg. Weer drie stippen. #id:oef_dhry
# stop: timo
fleur: oké oké. ik haal m weg #chat:3b #id:oef_xyyy
-> seconde_twaalf

=== timo_apart
~ hoe = "apart"
# music: off
timo (worried phone): haal even weg. hij lacht niet echt #chat:fleur #id:oef_evp2
fleur: hij lacht toch #chat:fleur #id:oef_y9h5
timo (neutral phone): zijn dienblad lacht niet #chat:fleur #id:oef_ac5c
Ik zie haar kijken. Naar @daan. Naar het dienblad. #id:oef_za1k
# stop: timo
fleur: oeps. weg is ie #chat:fleur #id:oef_6hjd
timo (neutral phone): jammer. op seconde 12 zat een roodborst 🐦 #chat:3b #id:oef_9xoh
lotte: in @daan?? #chat:3b #id:oef_tkz8
-> seconde_twaalf

=== timo_kan_er_niet_tegen
~ hoe = "zielig"
timo (worried phone): stop!! @daan kan hier niet tegen #chat:3b #id:oef_0gx8
Ik lees het terug. Het klonk in mijn hoofd aardiger. #thought #id:oef_umbe
daan (laugh): Ik? Ik kan overal tegen! Kijk dan! Hoi-hé! Hoi-hé! #id:oef_pmsa
Nu moet hij wel. Hij doet het nog vier keer. #id:oef_3chs
-> iedereen_lachte

=== timo_verder
Ik heb de zin klaar. Dan gaat de bel. De bel is altijd sneller. #thought #id:oef_c0vu
-> iedereen_lachte

// ---------------------------------------------------------------- Zoë

=== zoe_begin
~ kant = "zoe"
# place: hallway-day
# zoe: smirk stand left
Ik drum met twee pennen op een kluisje. Het kluisje heeft nog niet geklaagd. #id:oef_ozbk
Vrijdag is de auditie voor de schoolband. Ik heb drie dagen om van hard naar goed te gaan. #thought #id:oef_qkp1
Jij tikt, ik tik. Zo houden we samen de maat. #thought #id:oef_uch8
# sound: ping
# shot: close
# zoe: smirk phone
daan: @zoe noodgeval. niet lachen #chat:daan #id:oef_lkxz
# spread: daan > zoe
daan: spraakbericht (0:47). alleen voor jou 🤫 #chat:daan #id:oef_5c3k
Zevenenveertig seconden. Elf daarvan zijn ademhalen. #id:oef_l7vg
Hij vindt iemand leuk. Hij zegt ook wie. Dat hoor jij niet. Het was alleen voor mij. #thought #id:oef_al4o
daan: wat zeg ik dan? hoi of hé #chat:daan #id:oef_0o8g
+ ['Gewoon hoi. Mensen overleven hoi.' #id:oef_8bzh] -> zoe_hoi
+ ['Drum het. Ik leer je een ritme.' #id:oef_t3cq] -> zoe_ritme

=== zoe_hoi
~ raad = "hoi"
zoe (smirk phone): gewoon hoi. mensen overleven hoi #chat:daan #id:oef_t801
daan: hoi-hé dus. ik combineer. dankje 🔥 #chat:daan #id:oef_tf0o
-> zoe_kantine

=== zoe_ritme
~ raad = "ritme"
zoe (smirk phone): drum het. ik leer je een ritme 🥁 #chat:daan #id:oef_omdm
daan: tik tik HOI-HÉ. ik voel m 🔥 #chat:daan #id:oef_vmiu
-> zoe_kantine

=== zoe_kantine
# place: canteen-day
# zoe: laugh left
In de kantine lach ik nog steeds. Vooral om het ademhalen. #id:oef_c1aa
Er zijn hier twee knoppen: Hulp en Weg hier. Ze doen het altijd. Dat kun je van mijn drumstel niet zeggen. #thought #id:oef_c12b
fleur (smirk right): Waar lach jij om? Laat horen. #id:oef_noqa
zoe (smirk): O, niks. @daan is grappig. #id:oef_txmr
# music: tension
fleur (warm): Eén keertje. Ik zeg niks. Ik ben een vis. #id:oef_ewze
Ze schuift haar stoel naast de mijne. Dat doet ze anders nooit. #grens:laat-horen #id:oef_4i5v
Wat is één keertje? Of... wacht. Er zit hier een knop Wacht. Die zit er niet voor niks. #thought #id:oef_xr5f
fleur: Ze lachen altijd net naast mij. Ik wil één keer weten waarom. #stil #id:oef_iwed
timo: Een geheim is net een nest. Daar blijf je af. #stil #id:oef_urt5
yusuf: Ze wil nee zeggen. Ik zie het aan haar lepel. #stil #id:oef_iobl
+ [Zeg: 'Nee. Die is alleen voor mij.' #kantel:zoe #laag #id:oef_emdj] -> zoe_nee
+ [Pak twee lepels. 'Luister liever hiernaar.' #kantel:zoe #laag #id:oef_f0t8] -> zoe_lepels
+ [Vertel het dan maar na. Alleen de leuke stukjes. #kantel:zoe #mis #id:oef_jff1] -> zoe_vertelt_na
+ [(verder) #verder #id:oef_oj9f] -> zoe_laat_horen

=== zoe_nee
~ hoe = "nee"
# music: off
zoe (neutral): Nee. Die is alleen voor mij. #id:oef_84oo
fleur (annoyed): Jeetje. Het is maar een spraakbericht. #id:oef_x3bs
yusuf (neutral center): Klinkt toch als nee, @fleur. #id:oef_xevr
fleur (shrug): Oké, saai. Schuif op, ik heb honger. #id:oef_inkr
-> nooit_verstuurd

=== zoe_lepels
~ hoe = "lepels"
# music: off
# sound: laugh-off
Twee lepels, één dienblad, geen genade. Iemand laat een yoghurt vallen. #id:oef_ubsh
fleur (shocked): Stop! Ik hoef het al niet meer te horen! #id:oef_6e0v
Mijn geheime wapen is dat ik niet kan drummen. #thought #id:oef_ao1x
-> nooit_verstuurd

=== zoe_vertelt_na
~ hoe = "na"
zoe (laugh): Hij zegt dus 'hoi-hé'. En dan ademt hij. Zo. #id:oef_73xr
fleur (laugh): Zo klinkt hij écht niet. Bewijs? #id:oef_gnn2
Van navertellen naar bewijs is maar één woord. Het staat al op mijn scherm. #id:oef_vgms
-> zoe_laat_horen

=== zoe_laat_horen
Ik houd de telefoon bij haar oor. Ze pakt hem even. Om hem harder te zetten. #id:oef_em52
# spread: zoe > fleur
# sound: sent
Twee tikken. Meer was het niet. #id:oef_mpvx
# spread: fleur > 3b
# sound: ping
fleur (laugh phone): luister. @daan is VERLIEFD 😂 (0:47) #chat:3b #id:oef_lg6k
zoe (shocked): Jij was toch een vis? #id:oef_hkie
fleur (laugh): Een vis met een groepsapp. #id:oef_l43l
sem: hoi-hé 💀 #chat:3b #id:oef_jbkt
lotte: wacht, was dit wel voor ons? #chat:3b #id:oef_qg75
# sound: laugh-off
daan (laugh center): Hoi-hé! Ja! Die is van mij! #id:oef_69hw
Hij lacht naar iedereen. Dan ziet hij mij, en is het lachen heel even weg. #grens:hij-kijkt #id:oef_7c5d
Hij stuurde het aan één iemand. Eén. Dat was ik. #thought #id:oef_yu0h
daan: Als ik het hardst lach, is het mijn grap. Toch? #stil #id:oef_8owq
fleur: Zo groot hoefde het niet te worden. Maar nu stoppen is ook raar. #stil #id:oef_wpnp
timo: Ik heb een zin over een roodborst. Ik durf hem bijna. #stil #id:oef_vgok
yusuf: Ik eet gewoon door. Het smaakt nergens meer naar. #stil #id:oef_mor6
+ [Loop naar @daan. 'Ik liet het horen. Sorry.' #kantel:zoe #id:oef_hxxq] -> zoe_zegt_het
+ [App @fleur apart: 'Haal weg. Hij was niet van jou.' #kantel:zoe #laag #id:oef_fl7e] -> zoe_apart
+ [Trommel op tafel tot iedereen naar jou kijkt. #kantel:zoe #laag #id:oef_51uq] -> zoe_roffel
+ [Zeg: 'Ach @daan, het was toch een lief berichtje?' #kantel:zoe #mis #id:oef_3jeq] -> zoe_lief
+ [(verder) #verder #id:oef_73en] -> zoe_verder

=== zoe_zegt_het
~ hoe = "gezegd"
# music: off
# beside: zoe
zoe (ashamed): Ik liet het horen. Dat was ik. Sorry. #id:oef_zssw
daan (sad): Ik zei nog: niet lachen. #id:oef_darm
zoe (sad): Weet ik. Wat wil je nu? Dat ik iets zeg, of dat ik hier kom zitten? #id:oef_nvj0
daan (tired): Eerst zitten. #id:oef_i6pe
Dus ik zit. Aan de overkant kijkt @timo naar ons. Dan begint hij te typen. #id:oef_2ig1
-> zoe_roodborst

=== zoe_apart
~ hoe = "apart"
# music: off
zoe (worried phone): haal weg. hij was niet van jou #chat:fleur #id:oef_v6kt
fleur (annoyed phone): chill, het is een grap #chat:fleur #id:oef_oado
zoe (annoyed phone): kijk naar hem en zeg me waar de grap zit #chat:fleur #id:oef_p5cj
Geen antwoord. Maar haar duim staat stil. En bij het raam begint @timo te typen. #id:oef_xltt
-> zoe_roodborst

=== zoe_roffel
~ hoe = "roffel"
# music: off
Twee lepels. Eén dienblad. Alles wat ik heb. #id:oef_9tp8
# exit: fleur
haddad (shocked right): Is er iets omgevallen? #id:oef_or9u
yusuf (laugh left): Nee, meneer. Dit is muziek. #id:oef_22aw
Iedereen kijkt naar mij. Niemand kijkt naar @daan. Alleen @timo kijkt op zijn telefoon. Hij typt. #id:oef_l5yg
-> zoe_roodborst

=== zoe_roodborst
# exit: fleur
# exit: haddad
# exit: yusuf
# stop: zoe
timo: niemand die de roodborst hoort? seconde 12 🐦 #chat:3b #id:oef_529p
sem: HA ik hoor m #chat:3b #id:oef_g0gs
timo: hij heeft geen toestemming gegeven. @daan ook niet #chat:3b #id:oef_tjnr
Eén iemand begon. Dan durft de volgende ook. Zo werkt een roffel. #thought #id:oef_bfwd
# stop: timo
fleur: ja ja. weg #chat:3b #id:oef_vlmt
-> seconde_twaalf

=== zoe_lief
~ hoe = "lief"
zoe (talk): Ach @daan, het was toch een lief berichtje? #id:oef_a10s
daan (laugh): Tuurlijk! Lachen toch! #id:oef_haos
# exit: fleur
timo (neutral wheel left): Lief voor wie? #id:oef_9n33
Daar heb ik geen antwoord op. De bel wel. #id:oef_cqyy
-> iedereen_lachte

=== zoe_verder
Ik bestudeer mijn lepel. Lepels zijn ineens heel interessant. #id:oef_ceew
-> iedereen_lachte

// ---------------------------------------------------------------- How it ends

=== de_kauw
{ kant == "timo":
    { hap == "tosti":
        Dan stapt de kauw naar binnen. Het hoekje laat hij liggen. Hij neemt de hele tosti. #id:oef_p28q
    - else:
        Dan stapt de kauw naar binnen. De druif laat hij liggen. Hij neemt mijn hele broodje. #id:oef_d0jh
    }
- else:
    Achter ons stapt een kauw door het raam. Hij neemt de hele tosti van @timo mee. En het servet. #id:oef_nqd5
}
timo (shocked wheel left): Hij at uit mijn hand! #id:oef_vwrx
daan (laugh center): Hij at je hele hánd bijna! #id:oef_bw1k
# music: theme
# shot: wide
# daan: laugh sit
@daan lacht zo dat hij ervan moet gaan zitten. Om de kauw. Alleen om de kauw. #id:oef_i3oz
->->

=== nooit_verstuurd
{ kant == "timo":
    # stop: timo
    Ze tikt op het prullenbakje. Weg. #id:oef_fuqs
    # exit: fleur
    daan (happy center): Wat kijken jullie? Heb ik iets gemist? #id:oef_9pmk
- else:
    # stop: zoe
    Mijn telefoon gaat in mijn tas. Daar ligt hij goed. #id:oef_g5ng
    # exit: fleur
    daan (happy center): Zit hier al iemand? Hoi. Hé. Laat maar. #id:oef_11rj
}
-> de_kauw ->
{ kant == "timo":
    daan (happy): Ik ga het zelf zeggen. Vrijdag. Of maandag. Maar wel zelf. #nu #id:oef_fgq2
    zoe (ashamed): Ik heb hem verteld dat @fleur het hoorde. Hij slikte. Ik ook. #nu #id:oef_kv43
    { hoe == "vraag":
        timo (warm): Drie woorden: weet @daan dat. Spoel maar terug, dan zie je wat er nu niet gebeurd is. #nu #id:oef_2i7v
    - else:
        timo (warm): De kauw deed het meeste werk. Spoel maar terug, dan zie je wat er nu niet gebeurd is. #nu #id:oef_yq8v
    }
- else:
    { raad == "ritme":
        daan (happy): Ik oefen het ritme. Het lijkt op een wasmachine. Maar wel míjn wasmachine. #nu #id:oef_8gyd
    - else:
        daan (happy): Morgen zeg ik hoi. Of hé. Ik zeg in elk geval íets. #nu #id:oef_ywrp
    }
    fleur (smirk): Ik weet nog steeds niet waar ze om lachten. Wel waar ik zat. Naast @zoe. #nu #id:oef_ssif
    { hoe == "nee":
        zoe (smirk): 'Nee' heeft drie letters. Spoel maar terug, dan zie je hoe duur die andere kant is. #nu #id:oef_pfsx
    - else:
        zoe (smirk): Vals spelen kan ik goed. Spoel maar terug, dan hoor je hoe het anders klonk. #nu #id:oef_n9ju
    }
}
Het bleef van @daan #ending:nooit-verstuurd #kind:stopped #id:oef_frsw
-> END

=== seconde_twaalf
{ kant == "timo":
    daan (thinking center): Jij luisterde naar een vógel? #id:oef_b53m
    timo (smirk): Jij praatte er de hele tijd doorheen. #id:oef_mg84
- else:
    daan (thinking center): Er zit een vogel in mijn bericht. Wist jij dat? #id:oef_6eob
    zoe (warm left): Ik hoorde alleen dat ademhalen. #id:oef_8itc
}
-> de_kauw ->
{ kant == "timo":
    { hoe == "naast":
        daan (relieved): Mijn oren gloeien nog. Maar ik stond niet alleen bij dat raam. #nu #id:oef_i5ds
    - else:
        daan (relieved): Mijn oren gloeien nog. Maar ze praten nu over een vogel. Dank je, vogel. #nu #id:oef_0cl0
    }
    zoe (ashamed): Ik heb sorry gezegd. Hij zei 'oké'. Nog niet: 'maakt niet uit'. Dat klopt ook. #nu #id:oef_46dt
    timo (warm): Eén zin. Je wilt niet weten hoe lang mijn duim erboven hing. #nu #id:oef_saps
- else:
    { hoe == "gezegd":
        daan (relieved): Ze kwam gewoon naast me zitten. Met haar rode hoofd. We waren samen een stoplicht. #nu #id:oef_ft7v
    - else:
        daan (relieved): @zoe zei later sorry. Dat hoefde ik niet eens te vragen. #nu #id:oef_hpkk
    }
    fleur (annoyed): Ik dacht dat hij lachte. Ik had beter moeten kijken. #nu #id:oef_jfb3
    zoe (warm): Het is niet ongedaan. Het is wel gestopt. Kijk jij ook eens van de kant van @timo? #nu #id:oef_6i48
}
Gestopt op seconde twaalf #ending:seconde-twaalf #kind:stopped #id:oef_2m4k
-> END

=== iedereen_lachte
# place: classroom-day
# music: off
# sound: bell
# timo: worried wheel left
# zoe: ashamed sit left
# daan: laugh sit right
Op de gang zegt de halve school hoi-hé. In de klas zit @daan ineens achterin, bij het raam. #id:oef_jty6
haddad (center): Delen, mensen! Eén wordt twee, twee wordt vier. Voor je het weet zit het overal. #id:oef_k3a5
Hij heeft het over cellen. Niemand kijkt naar @daan. Ook een manier van kijken. #id:oef_cdmd
{ hoe:
- "roep":
    In mijn hoofd roep ik het nog eens. Zachter deze keer. Alleen tegen @fleur. #thought #id:oef_ztae
- "zielig":
    'Zielig hè,' fluistert iemand. Dat woord komt van mij. #thought #id:oef_1uhy
- "na":
    Ik wilde alleen navertellen. Dat zeg ik al een half uur tegen mijn etui. #thought #id:oef_77e3
- "lief":
    Lief voor wie? Die vraag van @timo zit naast me. Hij heeft zijn jas nog aan. #thought #id:oef_31q8
}
daan (laugh): Prima, joh. Grapje toch? Vraag maar aan iedereen. #nu #id:oef_hr9c
fleur (neutral): Hij lachte zelf ook. Dat telt toch? Dat telt toch wel? #nu #id:oef_c1bh
{ kant == "timo":
    timo (thinking): Mijn zin is nog goed. Kies Herstel, dan gebruik ik hem. Of spoel terug en geef me een zetje. #nu #id:oef_1fmp
- else:
    zoe (ashamed): Hij is boos op niemand. Dat maakt het erger. Kies Herstel, of spoel terug. Ik doe mee. #nu #id:oef_xkba
}
Iedereen lachte, @daan het hardst #ending:het-hardst #kind:harm #id:oef_qdsv
+ [Herstel: ga van hier verder #herstel #id:oef_46e6] -> herstel

// ---------------------------------------------------------------- Repair

=== herstel
{ kant == "timo":
    -> timo_herstel
- else:
    -> zoe_herstel
}

=== timo_herstel
# place: hallway-day
# timo: neutral wheel left
# daan: tired stand right
Na de les staat @daan bij zijn kluisje. Zijn hoofd zit er helemaal in. #id:oef_6vbk
Terugspoelen kun jij. Ik niet. Ik kan er wel naartoe. #thought #id:oef_vg9z
+ ['Ik hoorde het en ik zei niks. Sorry.' #id:oef_0g4l] -> timo_sorry
+ ['Er zit een kauw buiten. Kom je kijken?' #id:oef_459f] -> timo_kom_je_kijken

=== timo_sorry
timo (ashamed): Ik hoorde het en ik zei niks. Sorry. #id:oef_nyth
daan (talk): Maakt niet uit. Was toch grappig? #id:oef_k0x0
timo (neutral): De roodborst was grappig. De rest was van jou. #id:oef_6t7h
-> timo_wat_wil_je

=== timo_kom_je_kijken
timo (warm): Er zit een kauw buiten. Kom je kijken? #id:oef_nlwl
daan (suspicious): Vraag je dat omdat ik zielig ben? #id:oef_jens
timo (smirk): Omdat hij naar mijn tas kijkt. Ik heb een getuige nodig. #id:oef_cqae
-> timo_wat_wil_je

=== timo_wat_wil_je
# beside: timo
Zijn hoofd komt uit het kluisje. Er hangt een gymsok aan. We zeggen er niks over. #id:oef_zlmc
timo (warm): Wat wil jij? Zal ik er iemand bij halen? Of eerst niks? #id:oef_uw9b
-> herstel_haddad

=== zoe_herstel
# place: hallway-day
# zoe: ashamed stand left
# daan: tired stand right
Na de les wacht ik bij zijn kluisje. Ik drum niet. Dat valt mensen op. #id:oef_lj42
Terugspoelen kun jij. Ik niet. Ik kan wel zeggen dat ik het was. #thought #id:oef_6ofb
+ ['Ik liet het horen. Dat was mijn fout, niet die van jou.' #id:oef_ohn6] -> zoe_mijn_fout
+ [Geef hem eerst de twee pennen. 'Sla maar. Het kluisje kan het hebben.' #id:oef_g36b] -> zoe_pennen

=== zoe_mijn_fout
zoe (ashamed): Ik liet het horen. Dat was mijn fout, niet die van jou. #id:oef_oee5
daan (sad): Ik dacht: @zoe is de enige die het níet doet. #id:oef_q3ce
zoe (sad): Dat dacht ik ook. Je hoeft het nu niet oké te vinden. #id:oef_b8zt
-> zoe_wat_wil_je

=== zoe_pennen
Hij slaat één keer. Zacht. Dan een keer zo hard dat er drie brugklassers omkijken. #id:oef_8y5n
daan (relieved): Oké. Dat scheelt. #id:oef_4i0y
zoe (ashamed): Het was mijn fout. Niet die van jou. Dat wilde ik zeggen. #id:oef_ybjv
-> zoe_wat_wil_je

=== zoe_wat_wil_je
# beside: zoe
zoe (warm): Wil je dat ik iemand haal? Of dat ik gewoon hier sta? #id:oef_zjbt
-> herstel_haddad

=== herstel_haddad
daan (thinking): Het moet weg. Maar niet via mij. #id:oef_kfk0
haddad (angry center): Weer die app? Alle telefoons inleveren! De hele klas! #id:oef_rjjx
daan (shocked): Meneer. Nee. #id:oef_71y8
haddad (thinking): Nee. Wacht. Dat was te snel. @daan, wat heb jij nodig? #id:oef_39n6
{ kant == "timo":
    Nu zegt hij het ook al: wacht. Het is besmettelijk. #thought #id:oef_exq7
- else:
    Hij drukt zelf op Wacht. En hij is nog wel van de oude telefoons. #thought #id:oef_dpyi
}
daan (neutral): Dat het weg is. En dat u er geen les over geeft. #id:oef_45mb
Dus @haddad loopt een stukje op met @fleur. Eén minuut. Geen preek. #id:oef_ziit
# stop: haddad
# sound: ping
fleur: weg. ik had het moeten vragen #chat:3b #id:oef_n06r
# sound: door
# shot: wide
Dan hipt er een kauw door de gang. Met het broodje van @haddad. #id:oef_il3r
haddad (shocked): Hé! Dat is kaas van thuis! #id:oef_gmqy
daan (laugh): Inleveren, meneer! De hele klas! #id:oef_ll48
# music: theme
# shot: wide
@daan lacht. Om de kauw, om de kaas, om meneer die rent. Nergens anders om. #id:oef_5vwt
daan (relieved): Morgen zeg ik gewoon hoi. Of hé. Niet meer tegelijk. #nu #id:oef_43df
fleur (thinking): Ik keek of iedereen lachte. Ik keek niet naar hem. #nu #id:oef_akql
{ kant == "timo":
    timo (warm): Laat is anders dan te laat. Kijk jij nu bij @zoe? Zij hoorde het als eerste. #nu #id:oef_1hh8
- else:
    zoe (warm): Het is niet weg. Wij wel weer goed, bijna. Kijk nu door de ogen van @timo. Die ziet alles. #nu #id:oef_qhh6
}
Laat, maar niet te laat #ending:niet-te-laat #kind:repaired #id:oef_4ab7
-> END
