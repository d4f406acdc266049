// Herstel bij Kelly: via @degroot en haar collega. @iris bepaalt of er iemand komt.

=== herstel_kelly
~ side = "kelly"
# place: mentor-office-day
# degroot: neutral coffee right
# kelly: ashamed sit left
Dinsdag, voor het eerste uur. Ik heb een zin geoefend. Op de trap was hij nog goed. #id:hf_h03l
{ tafel == "alles":
    kelly (ashamed): Ik heb verteld waar ze rijdt. Aan mensen die haar niet kennen. Dat moet u weten. #id:hf_l4rj
- else:
    { bank == "uit":
        kelly (ashamed): Ik zette haar telefoon uit en liep naar binnen. Ik wist het, en zij nog niet. #id:hf_2o0m
    }
    { bank == "doei":
        kelly (ashamed): Ik wist het, maandag. Ik zei doei en liep naar binnen. #id:hf_gvhd
    }
    { bank == "zegt" || bank == "blokje":
        kelly (ashamed): Ik zei het haar. En daarna liet ik haar toch zitten. #id:hf_ysnk
    }
}
degroot (warm): Dank je. Wat je ook zegt, ik hoef niks te zien. #id:hf_ai41
{ menu == "mailt":
    degroot (ashamed): Ik moet zelf ook iets rechtzetten. Ik stuurde een mail die ik eerst had moeten vragen. #id:hf_8lks
}
{ menu == "piep":
    degroot (ashamed): Ik moet zelf ook iets rechtzetten. Ik sprak in, en ging wachten. #id:hf_q043
}
{ menu == "mailt" || menu == "piep":
    # degroot: talk phone
    Ze belt hun kantine. 'Bij wie gaan leerlingen bij u graag zitten?' 'Bij die van de koffie,' zegt de kantine meteen. #id:hf_bop2
- else:
    # degroot: talk phone
    Ze belt. Niet met het menu. Met die van de koffie, want ze hebben elkaars nummer. #id:hf_eih5
}
# stop: degroot
degroot (talk): Pauze. @iris vindt goed dat haar school en ik het samen doen. Helpwanted helpt de link weg te krijgen. #id:hf_jfwl
degroot (talk): Dat nummer en die tijd bewaren we. Het filmpje stuurt niemand, ook niet als bewijs. De politie is háár keuze. #id:hf_rv4y
degroot (thinking): En jij? Wat wil jij haar laten weten? Eén ding. #id:hf_3hnq
+ [Zeg: 'Dat het mij spijt. Ze hoeft niks terug te zeggen.' #id:hf_bwtj] -> herstel_kelly_spijt
+ [Zeg: 'Dat ik haar geloof. En dat ik er maandag ben.' #id:hf_nnus] -> herstel_kelly_geloof

=== herstel_kelly_spijt
kelly (ashamed): Dat het mij spijt. Ze hoeft niks terug te zeggen. #id:hf_2w7r
Het is de kortste zin van mijn leven. @degroot schrijft hem op en zet er geen woord bij. #id:hf_urja
-> herstel_kelly_app

=== herstel_kelly_geloof
kelly (talk): Dat ik haar geloof. En dat ik er maandag ben, achterin. Of niet, als ze dat liever heeft. #id:hf_6xlu
degroot (warm): Dat laatste is het beste stuk. #id:hf_hn4h
-> herstel_kelly_app

=== herstel_kelly_app
# place: canteen-day
# thijs: neutral sit right
# joris: ashamed sit right
# kelly: worried stand left
In de kantine ga ik bij dezelfde tafel staan. Mijn knieën trillen mee met de frituur. #id:hf_u8md
{ tafel == "alles":
    kelly (talk): Wat ik over haar vertelde, was niet van mij. Wie er naar dat hek ging: niet meer doen. #id:hf_fiz4
}
{ tafel == "ogen":
    kelly (talk): Ik zei dat ik haar alleen uit een spiegel ken. Ik ken haar. Ik geloof haar. Ik hoef niks te zien. #id:hf_qr2q
}
{ tafel == "gelooft" || tafel == "eend":
    kelly (talk): Wie die link nog heeft: niet openmaken, wel melden. En wie iets wil weten: niet bij haar. #id:hf_iktg
}
{ pad == "oogje":
    kelly (ashamed): Dat bovenste oogje was van mij. Het is weg. #id:hf_70z4
}
{ pad == "zeker":
    kelly (ashamed): En ik stuurde hem zelf door. Voor de zekerheid, zei ik. Dat heb ik gemeld. #id:hf_0zzs
}
thijs (ashamed): Ik ben admin. De link is eruit. Wie hem wanneer plaatste, heb ik opgeschreven. Voor als ze dat wil. #id:hf_ftx7
# joris: scared idle
joris (scared): @kelly? Als iemand iets heeft van die avond. Waar moet die heen? #id:hf_7720
kelly (neutral): Naar @degroot. Met je moeder. Niks wissen. #id:hf_5h4z
{ tafel == "alles":
    -> herstel_kelly_nee
}
-> herstel_kelly_ja

=== herstel_kelly_nee
# place: mentor-office-day
# degroot: warm coffee right
# kelly: worried sit left
Donderdag heeft @degroot antwoord. Het ging van Lieverd naar de koffie naar de thee. #id:hf_lt07
degroot (warm): Ze zegt nee. Ze wil je nu niet bij de stal. Dat is haar hele antwoord. #id:hf_4jya
# kelly: sad sit
Ik had drie goede zinnen klaar. Ze blijven waar ze zijn. #thought #id:hf_evc9
kelly (sad): Oké. Wilt u zeggen dat ik niet langs het hek rijd? #id:hf_lr3r
# place: car-day
# kelly: thinking sit left
# music: theme
# shot: wide
Maandag. Ik vraag een andere route. 'Dan moet je drie keer de rotonde op,' zegt mijn instructeur. Ik zeg: 'Prima.' #id:hf_xn7g
iris: Ik zei nee, en er gebeurde niks ergs. Ze bleef gewoon weg. Dat is het eerste wat klopte. #nu #id:hf_wyp3
thijs: De scooters zijn weg bij dat hek. Ik ben met die jongens meegelopen, naar @degroot. #nu #id:hf_10ve
degroot: Twee scholen, twee mokken, één meisje dat kiest. Deze week: nee. Dat staat nu in mijn agenda, met een krul. #nu #id:hf_vxwo
kelly: Voorrang krijg je. En soms krijg je hem niet. Jij hield mee in, dat voelde ik. #nu #id:hf_a66x
Voorrang #ending:voorrang #kind:repaired #id:hf_3fg1
-> END

=== herstel_kelly_ja
# place: bus-stop-day
# kelly: worried phone center
# shot: close
Donderdag stuurt ze zelf iets. Het is geen antwoord op mijn zin. Het is beter. #id:hf_2ldw
iris: zaterdag 1 uur. neem oude kleren mee. hij hapt #chat:iris #id:hf_nh1b
-> stal ->
# place: bus-stop-dusk
# kelly: relieved stand center
# music: theme
# shot: wide
Ik mis een knoop en een stuk mouw. Ik ruik naar paard. In lijn vier schuift iedereen een stoel op. #id:hf_war0
iris: Ze was laat, en ze wist het. Ze vroeg niks en ze kwam. Maandag rijd ik weer. #nu #id:hf_9hlj
{ menu == "mailt":
    degroot: Ik heb sorry gezegd tegen een kantine, een lerarenkamer en een meisje. In omgekeerde volgorde. #nu #id:hf_b2e7
- else:
    degroot: Die van de koffie en ik bellen nu op dinsdag. Zonder menu. #nu #id:hf_a9wx
}
thijs: Ik heb haar naam uit mijn mond gehaald. Klinkt raar. Voelt beter. #nu #id:hf_0tq1
kelly: Stapvoets, staat er bij de manege. Dat kan ik dus ook. Loop jij het laatste stuk mee? #nu #id:hf_luat
Stapvoets #ending:stapvoets #kind:repaired #id:hf_45h6
-> END
