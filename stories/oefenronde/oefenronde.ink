// Oefenronde: three minutes in which everything can be tried out. It happens to Daan, and nothing sexual is in it.
VAR kant = "timo"
VAR hap = "tosti"
VAR raad = "hoi"
VAR hoe = "stil"

+ [@timo #perspective:timo] -> timo_begin
+ [@zoe #perspective:zoe] -> zoe_begin

// ---------------------------------------------------------------- Timo

=== timo_begin
~ kant = "timo"
# place: canteen-day
# timo: happy wheel left
Grote pauze. De kantine ruikt naar tosti en natte jas.
Op de vensterbank zit een kauw. Vandaag eet hij uit mijn hand. Dat is het hele plan. #thought
Jij tikt, ik wacht, de kauw kijkt. Zo komen we met z'n drieën vooruit. #thought
daan (worried right): @timo. Vraagje. Als iemand 'hoi' zegt, zeg jij dan 'hoi' of 'hé'?
timo (smirk): Ik zeg meestal 'ssst'. Voor de vogels.
daan (happy): Hoi-hé. Ik doe hoi-hé. Dan zit je altijd goed.
Hij loopt tegen de prullenbak. Hij zegt sorry tegen de prullenbak.
# exit: daan
Die is verliefd. Of hij heeft honger. Bij @daan lijkt dat op elkaar. #thought
Goed. De kauw. Wat leg ik op mijn hand? #thought
+ [Een hoekje tosti.] -> timo_tosti
+ [Een druif.] -> timo_druif

=== timo_tosti
~ hap = "tosti"
De kauw bekijkt het hoekje. Dan bekijkt hij de rest van de tosti. Ik zie hem rekenen.
-> timo_bordjes

=== timo_druif
~ hap = "druif"
De kauw kijkt naar de druif zoals mijn oma naar tofu kijkt.
-> timo_bordjes

=== timo_bordjes
Er zijn hier twee knoppen die niemand leest: Help en Weg hier. Ik lees alles. Ze werken allebei, op elk moment. #thought
fleur (laugh phone center): Moet je horen. Spraakbericht van @daan. Zevenenveertig seconden verliefd.
zoe (worried right): Die was eigenlijk voor mij, hè.
# music: tension
fleur (smirk): Daarom is hij zo goed.
Haar duim hangt boven Verzenden. Naar de hele klas. #grens:de-duim
Zie je die knop Wacht? Ik wil niet drammen. Maar nu zou een heel mooi moment zijn. #thought
fleur: Als zij lachen, lachen ze met mij. Dat is toch gezellig? #stil
zoe: Ik zei alleen: moet je horen. Waarom zei ik: moet je horen? #stil
yusuf: Niet opkijken. Wie opkijkt, doet mee. Ik tel mijn rijst. #stil
+ [Vraag gewoon: 'Weet @daan dat?' #kantel:timo #laag] -> timo_weet_daan_dat
+ [Wijs naar het raam. '@fleur, die kauw kijkt naar jouw broodje.' #kantel:timo #laag] -> timo_jouw_broodje
+ [Roep door de kantine: 'Wat ben jij gemeen, @fleur!' #kantel:timo #mis] -> timo_roept
+ [(verder) #verder] -> timo_app

=== timo_weet_daan_dat
~ hoe = "vraag"
# music: off
timo (neutral): Weet @daan dat?
fleur (annoyed): Nee. Duh. Anders is het geen...
Ze zoekt het woord. Het komt niet. Haar duim gaat een stukje omhoog.
zoe (ashamed): Wis hem maar, @fleur. Ik had hem niet moeten laten horen.
-> nooit_verstuurd

=== timo_jouw_broodje
~ hoe = "kauw"
# music: off
# fleur: shocked
@fleur draait zich om. De kauw kijkt als iemand van de belasting.
fleur (laugh): Wat wil die vogel van mij?
timo (smirk): Jouw lunch. En ik wil dat @daan zelf mag kiezen wie hem hoort.
fleur (annoyed): Pff. Oké. Jullie zijn echt honderd jaar oud.
-> nooit_verstuurd

=== timo_roept
~ hoe = "roep"
timo (angry): Wat ben jij gemeen, @fleur!
Zestig hoofden draaien om. Zestig hoofden willen nu weten wat er zo gemeen is.
fleur (angry): Gemeen? Luister dan zelf.
-> timo_app

=== timo_app
# spread: daan > zoe
# spread: zoe > fleur
# spread: fleur > 3b
# sound: ping
fleur: luister. @daan is VERLIEFD 😂 (0:47) #chat:3b
De kantine wordt stil. Dan hoor ik @daan. En nog een keer. Uit elke telefoon, net niet gelijk.
Hij zegt ook een naam. Die hoor jij niet. Dat was nou juist de bedoeling.
sem: hoi-hé 💀 #chat:3b
lotte: oké maar dit is best lief?? 😭 #chat:3b
# exit: fleur
# sound: door
daan (shocked center): Eh. Waarom praat ik overal?
# sound: laugh-off
daan (laugh): O! Ja! Hoi-hé! Die is van mij! Goeie, hè?
Hij lacht het hardst van iedereen. Zijn dienblad trilt een beetje. #grens:iedereen-luistert
Op seconde twaalf zingt een roodborst. Ik hoorde het meteen. Ik heb er zelfs een zin over. #thought
daan: Als ik het hardst lach, is het mijn grap. Toch? #stil
zoe: Hij stuurde het aan mij. Ik zit hier als een natte krant. #stil
yusuf: Ik vind het niet leuk. Ik stuurde wel bijna een lachje. Waarom doe ik dat? #stil
lotte: Lief, zei ik. Maar ik heb hem niks gevraagd. #stil
+ [Zet in de app: 'Niemand die de roodborst hoort? Seconde 12.' #kantel:timo #laag] -> timo_roodborst
+ [Wenk @daan. 'Kom eens. Hier, bij het raam.' #kantel:timo #laag] -> timo_bij_het_raam
+ [App @fleur apart: 'Haal even weg. Hij lacht niet echt.' #kantel:timo] -> timo_apart
+ [Zet in de app: 'Stop! @daan kan hier niet tegen!' #kantel:timo #mis] -> timo_kan_er_niet_tegen
+ [(verder) #verder] -> timo_verder

=== timo_roodborst
~ hoe = "roodborst"
# music: off
-> timo_droge_zin

=== timo_bij_het_raam
~ hoe = "naast"
# music: off
# beside: timo
timo (warm): Kijk. Een kauw. Die heeft nog nooit een app gelezen.
daan (ashamed): Dan wil ik ook een kauw zijn.
timo (neutral): Zal ik iets in de app zetten? Of liever niet?
daan (thinking): Doe maar. Maar dan iets met vogels.
-> timo_droge_zin

=== timo_droge_zin
timo: niemand die de roodborst hoort? seconde 12 🐦 #chat:3b
De app valt stil. Elf mensen luisteren opnieuw. Nu naar een vogel.
sem: wacht JA ik hoor m #chat:3b
lotte: dat is toch een piepende deur #chat:3b
timo: dat is een roodborst en hij heeft geen toestemming gegeven #chat:3b
timo: @daan trouwens ook niet #chat:3b
Bij @fleur drie stippen. Weg. Weer drie stippen.
# stop: timo
fleur: oké oké. ik haal m weg #chat:3b
-> seconde_twaalf

=== timo_apart
~ hoe = "apart"
# music: off
timo: haal even weg. hij lacht niet echt #chat:fleur
fleur: hij lacht toch #chat:fleur
timo: zijn dienblad lacht niet #chat:fleur
Ik zie haar kijken. Naar @daan. Naar het dienblad.
# stop: timo
fleur: oeps. weg is ie #chat:fleur
timo: jammer. op seconde 12 zat een roodborst 🐦 #chat:3b
lotte: in @daan?? #chat:3b
-> seconde_twaalf

=== timo_kan_er_niet_tegen
~ hoe = "zielig"
timo: stop!! @daan kan hier niet tegen #chat:3b
Ik lees het terug. Het klonk in mijn hoofd aardiger. #thought
daan (laugh): Ik? Ik kan overal tegen! Kijk dan! Hoi-hé! Hoi-hé!
Nu moet hij wel. Hij doet het nog vier keer.
-> iedereen_lachte

=== timo_verder
Ik heb de zin klaar. Dan gaat de bel. De bel is altijd sneller. #thought
-> iedereen_lachte

// ---------------------------------------------------------------- Zoë

=== zoe_begin
~ kant = "zoe"
# place: hallway-day
# zoe: smirk stand left
Ik drum met twee pennen op een kluisje. Het kluisje heeft nog niet geklaagd.
Vrijdag is de auditie voor de schoolband. Ik heb drie dagen om van hard naar goed te gaan. #thought
Jij tikt, ik tik. Zo houden we samen de maat. #thought
# sound: ping
daan: @zoe noodgeval. niet lachen #chat:daan
# spread: daan > zoe
daan: spraakbericht (0:47). alleen voor jou 🤫 #chat:daan
Zevenenveertig seconden. Elf daarvan zijn ademhalen.
Hij vindt iemand leuk. Hij zegt ook wie. Dat hoor jij niet. Het was alleen voor mij. #thought
daan: wat zeg ik dan? hoi of hé #chat:daan
+ ['Gewoon hoi. Mensen overleven hoi.'] -> zoe_hoi
+ ['Drum het. Ik leer je een ritme.'] -> zoe_ritme

=== zoe_hoi
~ raad = "hoi"
zoe: gewoon hoi. mensen overleven hoi #chat:daan
daan: hoi-hé dus. ik combineer. dankje 🔥 #chat:daan
-> zoe_kantine

=== zoe_ritme
~ raad = "ritme"
zoe: drum het. ik leer je een ritme 🥁 #chat:daan
daan: tik tik HOI-HÉ. ik voel m 🔥 #chat:daan
-> zoe_kantine

=== zoe_kantine
# place: canteen-day
# zoe: laugh left
In de kantine lach ik nog steeds. Vooral om het ademhalen.
Er zijn hier twee knoppen: Help en Weg hier. Ze doen het altijd. Dat kun je van mijn drumstel niet zeggen. #thought
fleur (smirk right): Waar lach jij om? Laat horen.
zoe (smirk): O, niks. @daan is grappig.
# music: tension
fleur (warm): Eén keertje. Ik zeg niks. Ik ben een vis.
Ze schuift haar stoel naast de mijne. Dat doet ze anders nooit. #grens:laat-horen
Wat is één keertje? Of... wacht. Er zit hier een knop Wacht. Die zit er niet voor niks. #thought
fleur: Ze lachen altijd net naast mij. Ik wil één keer weten waarom. #stil
timo: Een geheim is net een nest. Daar blijf je af. #stil
yusuf: Ze wil nee zeggen. Ik zie het aan haar lepel. #stil
+ [Zeg: 'Nee. Die is alleen voor mij.' #kantel:zoe #laag] -> zoe_nee
+ [Pak twee lepels. 'Luister liever hiernaar.' #kantel:zoe #laag] -> zoe_lepels
+ [Vertel het dan maar na. Alleen de leuke stukjes. #kantel:zoe #mis] -> zoe_vertelt_na
+ [(verder) #verder] -> zoe_laat_horen

=== zoe_nee
~ hoe = "nee"
# music: off
zoe (neutral): Nee. Die is alleen voor mij.
fleur (annoyed): Jeetje. Het is maar een spraakbericht.
yusuf (neutral center): Klinkt toch als nee, @fleur.
fleur (shrug): Oké, saai. Schuif op, ik heb honger.
-> nooit_verstuurd

=== zoe_lepels
~ hoe = "lepels"
# music: off
# sound: laugh-off
Twee lepels, één dienblad, geen genade. Iemand laat een yoghurt vallen.
fleur (shocked): Stop! Ik hoef het al niet meer te horen!
Mijn geheime wapen is dat ik niet kan drummen. #thought
-> nooit_verstuurd

=== zoe_vertelt_na
~ hoe = "na"
zoe (laugh): Hij zegt dus 'hoi-hé'. En dan ademt hij. Zo.
fleur (laugh): Zo klinkt hij écht niet. Bewijs?
Van navertellen naar bewijs is maar één woord. Het staat al op mijn scherm.
-> zoe_laat_horen

=== zoe_laat_horen
Ik houd de telefoon bij haar oor. Ze pakt hem even. Om hem harder te zetten.
# spread: zoe > fleur
# sound: sent
Twee tikken. Meer was het niet.
# spread: fleur > 3b
# sound: ping
fleur: luister. @daan is VERLIEFD 😂 (0:47) #chat:3b
zoe (shocked): Jij was toch een vis?
fleur (laugh): Een vis met een groepsapp.
sem: hoi-hé 💀 #chat:3b
lotte: wacht, was dit wel voor ons? #chat:3b
# sound: laugh-off
daan (laugh center): Hoi-hé! Ja! Die is van mij!
Hij lacht naar iedereen. Dan ziet hij mij, en is het lachen heel even weg. #grens:hij-kijkt
Hij stuurde het aan één iemand. Eén. Dat was ik. #thought
daan: Als ik het hardst lach, is het mijn grap. Toch? #stil
fleur: Zo groot hoefde het niet te worden. Maar nu stoppen is ook raar. #stil
timo: Ik heb een zin over een roodborst. Ik durf hem bijna. #stil
yusuf: Ik eet gewoon door. Het smaakt nergens meer naar. #stil
+ [Loop naar @daan. 'Ik liet het horen. Sorry.' #kantel:zoe] -> zoe_zegt_het
+ [App @fleur apart: 'Haal weg. Hij was niet van jou.' #kantel:zoe #laag] -> zoe_apart
+ [Trommel op tafel tot iedereen naar jou kijkt. #kantel:zoe #laag] -> zoe_roffel
+ [Zeg: 'Ach @daan, het was toch een lief berichtje?' #kantel:zoe #mis] -> zoe_lief
+ [(verder) #verder] -> zoe_verder

=== zoe_zegt_het
~ hoe = "gezegd"
# music: off
# beside: zoe
zoe (ashamed): Ik liet het horen. Dat was ik. Sorry.
daan (sad): Ik zei nog: niet lachen.
zoe (sad): Weet ik. Wat wil je nu? Dat ik iets zeg, of dat ik hier kom zitten?
daan (tired): Eerst zitten.
Dus ik zit. Aan de overkant kijkt @timo naar ons. Dan begint hij te typen.
-> zoe_roodborst

=== zoe_apart
~ hoe = "apart"
# music: off
zoe: haal weg. hij was niet van jou #chat:fleur
fleur: chill, het is een grap #chat:fleur
zoe: een grap is leuk voor iedereen die erin zit #chat:fleur
Geen antwoord. Maar haar duim staat stil. En bij het raam begint @timo te typen.
-> zoe_roodborst

=== zoe_roffel
~ hoe = "roffel"
# music: off
Twee lepels. Eén dienblad. Alles wat ik heb.
haddad (shocked right): Is er iets omgevallen?
yusuf (laugh left): Nee, meneer. Dit is muziek.
Iedereen kijkt naar mij. Niemand kijkt naar @daan. Alleen @timo kijkt op zijn telefoon. Hij typt.
-> zoe_roodborst

=== zoe_roodborst
# exit: fleur
# exit: haddad
# exit: yusuf
# stop: zoe
timo: niemand die de roodborst hoort? seconde 12 🐦 #chat:3b
sem: HA ik hoor m #chat:3b
timo: hij heeft geen toestemming gegeven. @daan ook niet #chat:3b
Eén iemand begon. Dan durft de volgende ook. Zo werkt een roffel. #thought
# stop: timo
fleur: ja ja. weg #chat:3b
-> seconde_twaalf

=== zoe_lief
~ hoe = "lief"
zoe (talk): Ach @daan, het was toch een lief berichtje?
daan (laugh): Tuurlijk! Lachen toch!
# exit: fleur
timo (neutral wheel left): Lief voor wie?
Daar heb ik geen antwoord op. De bel wel.
-> iedereen_lachte

=== zoe_verder
Ik bestudeer mijn lepel. Lepels zijn ineens heel interessant.
-> iedereen_lachte

// ---------------------------------------------------------------- How it ends

=== de_kauw
{ kant == "timo":
    { hap == "tosti":
        Dan stapt de kauw naar binnen. Het hoekje laat hij liggen. Hij neemt de hele tosti.
    - else:
        Dan stapt de kauw naar binnen. De druif laat hij liggen. Hij neemt mijn hele broodje.
    }
- else:
    Achter ons stapt een kauw door het raam. Hij neemt de hele tosti van @timo mee. En het servet.
}
timo (shocked wheel left): Hij at uit mijn hand!
daan (laugh center): Hij at je hele hánd bijna!
# music: theme
@daan lacht zo dat hij ervan moet gaan zitten. Om de kauw. Alleen om de kauw.
->->

=== nooit_verstuurd
{ kant == "timo":
    # stop: timo
    Ze tikt op het prullenbakje. Weg.
    # exit: fleur
    daan (happy center): Wat kijken jullie? Heb ik iets gemist?
- else:
    # stop: zoe
    Mijn telefoon gaat in mijn tas. Daar ligt hij goed.
    # exit: fleur
    daan (happy center): Zit hier al iemand? Hoi. Hé. Laat maar.
}
-> de_kauw ->
{ kant == "timo":
    daan (happy): Ik ga het zelf zeggen. Vrijdag. Of maandag. Maar wel zelf. #nu
    zoe (ashamed): Ik heb hem verteld dat @fleur het hoorde. Hij slikte. Ik ook. #nu
    { hoe == "vraag":
        timo (warm): Drie woorden: weet @daan dat. Spoel maar terug, dan zie je wat er nu niet gebeurd is. #nu
    - else:
        timo (warm): De kauw deed het meeste werk. Spoel maar terug, dan zie je wat er nu niet gebeurd is. #nu
    }
- else:
    { raad == "ritme":
        daan (happy): Ik oefen het ritme. Het lijkt op een wasmachine. Maar wel míjn wasmachine. #nu
    - else:
        daan (happy): Morgen zeg ik hoi. Of hé. Ik zeg in elk geval íets. #nu
    }
    fleur (smirk): Ik weet nog steeds niet waar ze om lachten. Wel waar ik zat. Naast @zoe. #nu
    { hoe == "nee":
        zoe (smirk): 'Nee' heeft drie letters. Spoel maar terug, dan zie je hoe duur die andere kant is. #nu
    - else:
        zoe (smirk): Vals spelen kan ik goed. Spoel maar terug, dan hoor je hoe het anders klonk. #nu
    }
}
Het bleef van @daan #ending:nooit-verstuurd #kind:stopped
-> END

=== seconde_twaalf
{ kant == "timo":
    daan (thinking center): Jij luisterde naar een vógel?
    timo (smirk): Jij praatte er de hele tijd doorheen.
- else:
    daan (thinking center): Er zit een vogel in mijn bericht. Wist jij dat?
    zoe (warm left): Ik hoorde alleen dat ademhalen.
}
-> de_kauw ->
{ kant == "timo":
    { hoe == "naast":
        daan (relieved): Mijn oren gloeien nog. Maar ik stond niet alleen bij dat raam. #nu
    - else:
        daan (relieved): Mijn oren gloeien nog. Maar ze praten nu over een vogel. Dank je, vogel. #nu
    }
    zoe (ashamed): Ik heb sorry gezegd. Hij zei 'oké'. Nog niet: 'maakt niet uit'. Dat klopt ook. #nu
    timo (warm): Eén zin. Je wilt niet weten hoe lang mijn duim erboven hing. #nu
- else:
    { hoe == "gezegd":
        daan (relieved): Ze kwam gewoon naast me zitten. Met haar rode hoofd. We waren samen een stoplicht. #nu
    - else:
        daan (relieved): @zoe zei later sorry. Dat hoefde ik niet eens te vragen. #nu
    }
    fleur (annoyed): Ik dacht dat hij lachte. Ik had beter moeten kijken. #nu
    zoe (warm): Het is niet ongedaan. Het is wel gestopt. Kijk ook eens van de kant van @timo. #nu
}
Gestopt op seconde twaalf #ending:seconde-twaalf #kind:stopped
-> END

=== iedereen_lachte
# place: classroom-day
# music: off
# sound: bell
Op de gang zegt de halve school hoi-hé. In de klas zit @daan ineens achterin, bij het raam.
haddad (explain center): Delen, mensen! Eén wordt twee, twee wordt vier. Voor je het weet zit het overal.
Hij heeft het over cellen. Niemand kijkt naar @daan. Ook een manier van kijken.
{ hoe:
- "roep":
    In mijn hoofd roep ik het nog eens. Zachter deze keer. Alleen tegen @fleur. #thought
- "zielig":
    'Zielig hè,' fluistert iemand. Dat woord komt van mij. #thought
- "na":
    Ik wilde alleen navertellen. Dat zeg ik al een half uur tegen mijn etui. #thought
- "lief":
    Lief voor wie? Die vraag van @timo zit naast me. Hij heeft zijn jas nog aan. #thought
}
daan (laugh): Prima, joh. Grapje toch? Vraag maar aan iedereen. #nu
fleur (neutral): Hij lachte zelf ook. Dat telt toch? Dat telt toch wel? #nu
{ kant == "timo":
    timo (thinking): Mijn zin is nog goed. Kies Herstel, dan gebruik ik hem. Of spoel terug en geef me een zetje. #nu
- else:
    zoe (ashamed): Hij is boos op niemand. Dat maakt het erger. Kies Herstel, of spoel terug. Ik doe mee. #nu
}
Iedereen lachte, @daan het hardst #ending:het-hardst #kind:harm
+ [Herstel: ga van hier verder #herstel] -> herstel

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
Na de les staat @daan bij zijn kluisje. Hij doet het open. Dicht. Open.
Terugspoelen kun jij. Ik niet. Ik kan er wel naartoe. #thought
+ ['Ik hoorde het en ik zei niks. Sorry.'] -> timo_sorry
+ ['Er zit een kauw buiten. Kom je kijken?'] -> timo_kom_je_kijken

=== timo_sorry
timo (ashamed): Ik hoorde het en ik zei niks. Sorry.
daan (talk): Maakt niet uit. Was toch grappig?
timo (neutral): De roodborst was grappig. De rest was van jou.
-> timo_wat_wil_je

=== timo_kom_je_kijken
timo (warm): Er zit een kauw buiten. Kom je kijken?
daan (suspicious): Vraag je dat omdat ik zielig ben?
timo (smirk): Omdat hij naar mijn tas kijkt. Ik heb een getuige nodig.
-> timo_wat_wil_je

=== timo_wat_wil_je
# beside: timo
Hij doet het kluisje dicht. Nu blijft het dicht.
timo (warm): Wat wil jij? Zal ik er iemand bij halen? Of eerst niks?
-> herstel_haddad

=== zoe_herstel
# place: hallway-day
# zoe: ashamed stand left
# daan: tired stand right
Na de les wacht ik bij zijn kluisje. Ik drum niet. Dat valt mensen op.
Terugspoelen kun jij. Ik niet. Ik kan wel zeggen dat ik het was. #thought
+ ['Ik liet het horen. Dat was mijn fout, niet die van jou.'] -> zoe_mijn_fout
+ [Geef hem eerst de twee pennen. 'Sla maar. Het kluisje kan het hebben.'] -> zoe_pennen

=== zoe_mijn_fout
zoe (ashamed): Ik liet het horen. Dat was mijn fout, niet die van jou.
daan (sad): Ik dacht: @zoe is de enige die het níet doet.
zoe (sad): Dat dacht ik ook. Je hoeft het nu niet oké te vinden.
-> zoe_wat_wil_je

=== zoe_pennen
Hij slaat één keer. Zacht. Dan een keer zo hard dat er drie brugklassers omkijken.
daan (relieved): Oké. Dat scheelt.
zoe (ashamed): Het was mijn fout. Niet die van jou. Dat wilde ik zeggen.
-> zoe_wat_wil_je

=== zoe_wat_wil_je
# beside: zoe
zoe (warm): Wil je dat ik iemand haal? Of dat ik gewoon hier sta?
-> herstel_haddad

=== herstel_haddad
daan (thinking): Het moet weg. Maar niet via mij.
haddad (angry center): Weer die app? Alle telefoons inleveren! De hele klas!
daan (shocked): Meneer. Nee.
haddad (thinking): Nee. Wacht. Dat was te snel. @daan, wat heb jij nodig?
{ kant == "timo":
    Nu zegt hij het ook al: wacht. Het is besmettelijk. #thought
- else:
    Hij drukt zelf op Wacht. En hij is nog wel van de oude telefoons. #thought
}
daan (neutral): Dat het weg is. En dat u er geen les over geeft.
Dus @haddad loopt een stukje op met @fleur. Eén minuut. Geen preek.
# stop: haddad
# sound: ping
fleur: weg. ik had het moeten vragen #chat:3b
# sound: door
Dan hipt er een kauw door de gang. Met het broodje van @haddad.
haddad (shocked): Hé! Dat is kaas van thuis!
daan (laugh): Inleveren, meneer! De hele klas!
# music: theme
@daan lacht. Om de kauw, om de kaas, om meneer die rent. Nergens anders om.
daan (relieved): Morgen zeg ik gewoon hoi. Of hé. Niet meer tegelijk. #nu
fleur (thinking): Ik keek of iedereen lachte. Ik keek niet naar hem. #nu
{ kant == "timo":
    timo (warm): Laat is anders dan te laat. Nu de kant van @zoe: zij hoorde het als eerste. #nu
- else:
    zoe (warm): Het is niet weg. Wij wel weer goed, bijna. Kijk nu door de ogen van @timo. Die ziet alles. #nu
}
Laat, maar niet te laat #ending:niet-te-laat #kind:repaired
-> END
