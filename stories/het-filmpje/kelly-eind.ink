// Hoe het bij Kelly afloopt: vier eindes.

=== kelly_slot
{ tafel == "gelooft" || tafel == "eend":
    { (bank == "zegt" || bank == "blokje") && (menu == "vraagt" || menu == "fiets"):
        -> kelly_eind_inparkeren
    }
    { bank == "zegt" || bank == "blokje" || menu == "vraagt" || menu == "fiets":
        -> kelly_eind_beurt
    }
    -> kelly_eind_wacht
}
{ bank == "zegt" || bank == "blokje" || menu == "vraagt" || menu == "fiets":
    -> kelly_eind_wacht
}
-> kelly_eind_spiegel

=== kelly_eind_inparkeren
# place: bus-stop-day
# kelly: thinking phone center
# music: theme
# shot: close
Zaterdag. Er komt een bericht van @iris. Eén zin. #id:hf_klan
iris: lieverd verveelt zich. kom maar. geen taart meenemen #chat:iris #id:hf_owb9
-> stal ->
# place: car-day
# kelly: happy sit right
# shot: wide
Maandag. De rotonde lukt in één keer. Daarna schuif ik naar achteren, naast haar tas. Die ligt stil. #id:hf_wyo7
{ pad == "kastje":
    Mijn telefoon ligt in het kastje, onder de kam. Dat is nu zijn plek. #id:hf_jo26
}
{ pad == "app":
    In de app van 5 havo staat nu alleen nog wie er jarig is. Met een taartje. #id:hf_wt24
}
{ pad == "zeker":
    De link die ik 'voor de zekerheid' stuurde, heb ik gemeld. @iris weet het. Ze vond het niet leuk. Dat klopt ook. #thought #id:hf_8jth
}
{ pad == "oogje":
    Mijn oogje is weg. Ik heb haar gezegd dat het er stond. Ze keek me lang aan, in de spiegel. #thought #id:hf_3ari
}
{ pad == "meldt":
    Mijn leskaart ligt bij @degroot. Een nummer en een tijd. Daar kan iemand iets mee, als @iris dat wil. #id:hf_jh9y
}
Voor ons huis is een gat waar niemand in past. In de spiegel gaat één wenkbrauw omhoog. #id:hf_6iuh
kelly (smirk): Oma. #id:hf_f6m2
In één keer. #id:hf_dc5l
{ tafel == "gelooft":
    thijs: Ik hoefde het niet te zien. Ik hoefde alleen te horen dat iemand haar geloofde. Toen durfde ik ook. #nu #id:hf_rwlu
- else:
    thijs: Ze liet mijn vraag gewoon liggen, naast de ketchup. Ik heb hem daarna zelf weggegooid. #nu #id:hf_af3r
}
{ menu == "fiets":
    degroot: Mijn collega en ik hebben elkaars nummer. Zij koffie, ik thee. En een meisje dat kiest. #nu #id:hf_g04u
- else:
    degroot: Ik vroeg één ding, en zij wist precies wie. Die van de koffie. Ik ben een beetje jaloers. #nu #id:hf_pjmu
}
iris: Ze zei het me, en toen hield ze mijn tas vast. Slapen gaat matig. Rijden gaat goed. #nu #id:hf_xb0k
kelly: Ik wou altijd als eerste. Nu ging zij, en ik zat achterin. Jij ook. Lekkere plek, hè? #nu #id:hf_jzd4
In één keer #ending:in-een-keer #kind:stopped #id:hf_gmnv
-> END

=== kelly_eind_beurt
{ bank == "zegt" || bank == "blokje":
    # place: bus-stop-day
    # kelly: ashamed phone center
    # music: theme
    # shot: close
    Zaterdag. Haar school en de mijne hebben elkaar nog niet gevonden. Maar @iris schrijft wel. #id:hf_welv
- else:
    # place: bus-stop-day
    # kelly: ashamed phone center
    # music: theme
    # shot: close
    Zaterdag. Ik schreef haar dat ik maandag iets wist en wegliep. Ik vroeg er niks bij. Nu schrijft ze terug. #id:hf_gna8
}
iris: kom maar naar de stal. één uur. lieverd bepaalt #chat:iris #id:hf_jhix
-> stal ->
# place: car-day
# kelly: thinking sit right
# shot: wide
Maandag. Ik schuif naar de achterbank. Er zijn dingen die je beter tegen een spiegel kunt zeggen. #id:hf_l50i
{ bank == "uit":
    kelly (ashamed): Ik zette je telefoon uit. Dat had ik moeten vragen. #id:hf_vuuo
}
{ bank == "doei":
    kelly (ashamed): Vorige week zei ik doei. Ik stond achter het raam. Sorry. #id:hf_p9ij
}
{ menu == "mailt":
    kelly (ashamed): En die mail van mijn school. @degroot schaamt zich ook. Ze zegt het je zelf, als je dat wilt. #id:hf_3eem
}
{ menu == "piep":
    kelly (talk): Onze scholen hebben elkaar eindelijk gesproken. Van de thee, en van de koffie. #id:hf_mhz4
}
{ pad == "oogje":
    kelly (ashamed): En het bovenste oogje was van mij. #id:hf_eta1
}
{ pad == "zeker":
    kelly (ashamed): En ik stuurde hem door. Voor de zekerheid, zei ik. #id:hf_236f
}
In de spiegel knikt ze. Op het kruispunt komt er iets van links. Ze kijkt, ze krijgt voorrang, en ze gaat. #id:hf_b0lt
{ menu == "mailt" || menu == "piep":
    degroot: Eerst vragen, daarna pas doen. Ik zeg het tegen iedereen. Nu hangt het boven mijn telefoon. #nu #id:hf_xv8c
- else:
    degroot: Zij koos die van de koffie. Ik zit ernaast met mijn thee en hou mijn mond. Dat is ook werk. #nu #id:hf_fnsy
}
thijs: Ik dacht dat eerlijk was: eerst kijken. Nu denk ik dat ik gewoon niet durfde. #nu #id:hf_0eqa
iris: De eerste dagen was ik alleen. Daarna minder. Ik zeg nu zelf wie er aan de beurt is. #nu #id:hf_rwit
kelly: Ik was laat. Ze liet me toch in. Jij reed de hele omweg mee, dat vond ik fijn. #nu #id:hf_6aql
Haar voorrang #ending:haar-voorrang #kind:stopped #id:hf_52qi
-> END

=== kelly_eind_wacht
# place: bus-inside-day
# kelly: tired sit left
# jayden: thinking sit right
# music: theme
Zaterdag. Ik zit in lijn vier en ik stap niet uit bij de manege. Ik ben niet gevraagd. #id:hf_tt7p
{ tafel == "alles":
    kelly (ashamed): Er stonden twee scooters bij haar hek. De stalbaas stuurde ze weg. Maar ze kwamen van mij. #id:hf_ph06
    jayden (thinking): Van wie daar ging staan. Maar jij wees de weg. #id:hf_etzc
- else:
    { tafel == "ogen":
        kelly (ashamed): Ik zei dat ik haar niet ken. Aan een hele tafel. #id:hf_9ipi
        jayden (thinking): En? Ken je haar? #id:hf_1hwa
        kelly (sad): Ze lacht met haar ogen. Ze stopt voor eenden. Dus ja. #id:hf_9dzo
    - else:
        kelly (sad): Ik zei aan tafel het goede. Maar zij heeft er niks van gemerkt. #id:hf_r5yi
        jayden (thinking): Een tafel is niet zo ver. Zij zit nog een eindje verderop. #id:hf_v59i
    }
}
{ menu == "piep":
    kelly (tired): En de scholen hebben elkaar nog niet eens gesproken. #id:hf_pba5
}
{ menu == "mailt":
    kelly (tired): En op haar school kijkt elke leraar nu zielig. #id:hf_y3lz
}
{ pad == "oogje":
    kelly (ashamed): En onder die link staat een oogje van mij. #id:hf_hayu
}
jayden (talk): Heeft iemand haar al gevraagd hoe erg het is? Vanavond? #id:hf_pcca
# kelly: sad phone
kelly: hoe erg is het vanavond #chat:iris #id:hf_xk1k
iris: we zitten bij lieverd. mama op een emmer, ik op de andere. zo erg #chat:iris #id:hf_169u
{ menu == "vraagt" || menu == "fiets":
    degroot: Er staat een stoel klaar op haar school. Aan onze kant wankelt het nog. #nu #id:hf_lrgm
- else:
    degroot: Ik deed mijn werk netjes. Alleen niet bij haar. Dat is half werk. #nu #id:hf_51j7
}
thijs: Aan onze tafel weten ze wat ze van die link vinden. Naar haar heeft niemand gevraagd. #nu #id:hf_ydca
iris: Sommigen geloven me. Sommigen kijken. Ik kan ze niet uit elkaar houden. Lieverd ook niet. #nu #id:hf_pu74
kelly: We waren goed begonnen, of laat, dat weet jij beter. Zullen we nog een keer langsrijden? #nu #id:hf_1bt2
Eén halte te ver #ending:halte-te-ver #kind:half #id:hf_onkk
+ [Herstel: ga van hier verder #herstel #id:hf_f3cu] -> herstel_kelly

=== kelly_eind_spiegel
# place: car-day
# kelly: sad sit right
# music: theme
Maandag. De les na mij is van een jongen met oordopjes. 'Die andere is verzet,' zegt mijn instructeur. #id:hf_eyvj
In de spiegel zitten twee ogen die ik niet ken. Voor de eend toetert hij. #id:hf_bpd0
{ bank == "uit":
    Ze weet wie haar telefoon uitzette. Er zat er maar één op die achterbank. #thought #id:hf_oi5s
}
{ bank == "doei":
    'Nou, doei.' Dat was het laatste wat ik tegen haar zei. Heel vrolijk. #thought #id:hf_wv6y
}
{ tafel == "alles":
    Bij het hek van de manege stonden twee scooters. De stalbaas stuurde ze weg. Ik had verteld waar het was. #thought #id:hf_vpzg
}
{ tafel == "ogen":
    'Ik ken haar alleen uit een spiegel.' Nu is ook die leeg. #thought #id:hf_os4l
}
# place: kitchen-night
# kelly: sad stand left
# jayden: worried stand right
jayden (worried): Je hebt al drie avonden niks kapotgepraat. Wat is er? #id:hf_xd7o
kelly (sad): Ik zat naast haar tas. Ik hoorde hem zoemen. #id:hf_akpz
jayden (warm): Dan begin je daar. Bij wat je hoorde. #id:hf_zjbe
iris: Ik lig bij mama in bed. Mijn nicht belt elke avond: hoe erg? Ik zeg het eerlijk. Ze hangt niet op. #nu #id:hf_5ra1
thijs: We wachtten tot iemand het zeker wist. Zij wist het al die tijd. #nu #id:hf_jqrx
{ menu == "mailt":
    degroot: Ik had haar naam en haar school, en heel veel haast. Morgen begin ik opnieuw. Bij haarzelf. #nu #id:hf_146a
- else:
    degroot: Ik heb haar naam, haar school, en een piep. Morgen begin ik opnieuw. Bij haarzelf. #nu #id:hf_73g0
}
kelly: Die tas zoemt nog steeds, in mijn hoofd. Jij hoorde hem ook. Help je me terug? #nu #id:hf_9chy
Andere ogen #ending:andere-ogen #kind:harm #id:hf_ecp1
+ [Herstel: ga van hier verder #herstel #id:hf_hn6p] -> herstel_kelly
