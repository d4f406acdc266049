// Herstel bij Jayden: het schrift gaat uit de la. @degroot ertussen, en @bram zet zelf een bord neer.

=== herstel_jayden
~ side = "jayden"
# place: kitchen-night
# jayden: worried stand left
# kelly: annoyed stand right
Zondagavond, bij ons thuis. Ik leg mijn schrift naast haar bord. Ze kijkt ernaar alsof het gaat lekken. #id:nac_8jbp
kelly (suspicious): Is dit wiskunde? #id:nac_hast
jayden (ashamed): Ja. Over @bram. De uitkomst is dat ik iets had moeten zeggen. #id:nac_a9s3
# kelly: worried sit
Ze leest. Ze vergeet te kauwen. Dan doet ze het schrift dicht en pakt haar jas. #id:nac_u46f
kelly (worried): Jij gaat morgen naar @degroot. Ik sta buiten. Of binnen. Of ik zit op je schoot. #id:nac_rxd6
# place: mentor-office-day
# degroot: warm coffee right
# jayden: scared sit left
degroot (talk): Ik lees alleen de tijden. Wat zij elkaar schreven is van hem. #id:nac_tks1
jayden (scared): Het zijn precies de nachten dat zijn moeder werkt. En die ander is overdag ook aan. Om elf uur. #id:nac_nm83
degroot (thinking): En hij zegt dat hij zestien is. #id:nac_on4n
{ lamp == "typt":
    jayden (ashamed): Niet meer. Toen ik hem had uitgescholden, zei hij zevenentwintig. Tegen @bram. Om zielig te zijn. #id:nac_82tm
- else:
    jayden (worried): Vrijdag zei hij tegen @bram dat hij zevenentwintig is. En dat hij dus eerlijk is. #id:nac_q93r
}
degroot (warm): Eerlijk over een leeftijd maakt hem niet jonger. Dank je, @jayden. Nu ben ik aan zet. En zijn moeder. #id:nac_7kze
+ [Vraag of je @bram mag appen. #id:nac_m0b5] -> herstel_jayden_app
+ [Vraag wat je moet doen met die sok. #id:nac_oe8k] -> herstel_jayden_sok

=== herstel_jayden_app
degroot (talk): Niet om het hem te laten vertellen. Wel om er te zijn. #id:nac_hwkn
# shot: close
# jayden: worried phone
jayden: ik heb iemand van mijn schrift verteld. jij bent niet in de problemen #chat:bram #id:nac_37xh
{ sok == "lokt" || sok == "wakker" || lamp == "typt":
    jayden: ik wel. bij jou. sorry. je hoeft niks terug te sturen #chat:bram #id:nac_leu6
- else:
    jayden: sorry dat het zo lang in een la lag. je hoeft niks terug te sturen #chat:bram #id:nac_br0u
}
Twee vinkjes. Verder niks. Ik heb dat erbij gezegd, dus het klopt. Het kriebelt wel. #thought #id:nac_hs8m
-> herstel_jayden_moeder

=== herstel_jayden_sok
degroot (smirk): Wat zit erin? #id:nac_elb0
jayden (shrug): Een camera. En een grap die niet meer leuk is. #id:nac_2ogb
degroot (warm): Bewaren. Sokken komen altijd per twee terug. #id:nac_vuf4
-> herstel_jayden_moeder

=== herstel_jayden_moeder
# place: kitchen-day
# hendriks: tired sit right
# degroot: warm coffee center
# jayden: worried sit left
# stop: jayden
Dinsdag. Zijn moeder heeft het hem gevraagd. Niet 'wat deed je', maar 'hoe lang ben je al moe?' Toen kwam alles. #id:nac_zltn
hendriks (tired): Hij slaapt boven. Ik heb gezegd dat hij bij mij niet fout kan zitten. Dat wilde hij zwart op wit. #id:nac_00dk
Op de koelkast hangt het. 'Jij zit niet in de problemen. Ook niet voor wat je stuurde. Mama.' Met een datum. #id:nac_s821
# stop: hendriks
# stop: degroot
degroot (talk): Het gesprek is bewaard, alleen woorden. De accounts zijn gemeld. De politie kijkt wie erachter zit. #id:nac_nt7m
hendriks (talk): En de knop heeft hij zelf ingedrukt. Hij wou dat ik de koelkast openhield. Voor het licht. #id:nac_9zy1
jayden (worried): Mag ik hem zien? #id:nac_4561
hendriks (thinking): Dat heb ik gevraagd. Hij zegt dat zijn antwoord op de camping staat. #id:nac_z9n8
# place: bedroom-night
# shot: close
# jayden: worried phone center
Ik open het spel. De heg is weg. Midden op het gras staat een bord. #id:nac_walm
{ sok == "lokt" || sok == "wakker" || lamp == "typt":
    'Tijdelijk gesloten wegens mensen. Niet aanbellen. Eenden ook niet.' #id:nac_fff5
    # jayden: sad phone
    Dat is nee. Ik zet geen bord terug. Ik verzet alleen mijn eigen tent een stukje, zodat hij weer uitzicht heeft. #thought #id:nac_z6qx
- else:
    'Ingang achterom. Sok meenemen.' #id:nac_pfuh
    # place: street-day
    # bram: tired stand right
    # jayden: happy stand left
    Hij doet open met een sok in zijn hand. Eén. De mijne. Ik heb de andere aan. #id:nac_bhiz
    bram (tired): Hij heeft nooit gezwaaid. #id:nac_cjsr
    # jayden: warm stand
    Dus ik zwaai. Van een meter afstand. Het ziet er niet uit. Hij zwaait terug. #thought #id:nac_5ijw
}
-> herstel_jayden_klas

=== herstel_jayden_klas
# place: classroom-day
# haddad: neutral stand center
# jayden: thinking sit left
# fleur: thinking sit right
Vrijdag, biologie. @fleur schuift een papiertje naar me toe. Er staat een regel op, voor in de app. #id:nac_t7kg
{ groep == "hup" || groep == "laat":
    fleur (ashamed): 'Wie weggaat, krijgt dezelfde dag een vraag. Geen duw.' Is dat goed? Hij komt uit mijn eigen fout. #id:nac_wt7x
- else:
    fleur (thinking): 'Wie weggaat, krijgt dezelfde dag een vraag.' Ik had er een. Ik had er meer moeten stellen. #id:nac_wv2s
}
haddad (talk): Wat gaat daar rond? #id:nac_g9q9
fleur (neutral): Beleid, meneer. #id:nac_yekq
+ [Zet je handtekening eronder. #id:nac_nvne] -> herstel_jayden_teken
+ [Schrijf erbij: 'En wie het ziet, schrijft het niet alleen op.' #id:nac_uez6] -> herstel_jayden_erbij

=== herstel_jayden_teken
Mijn handtekening is een eend. Dat is hij altijd al geweest. Nu past hij. #id:nac_g2pe
-> herstel_jayden_einde

=== herstel_jayden_erbij
fleur (smirk): Dat is een regel voor jou. #id:nac_qf4z
jayden (ashamed): Ja. Daarom in pen. #id:nac_gdkp
-> herstel_jayden_einde

=== herstel_jayden_einde
# place: bedroom-night
# shot: close
# jayden: happy phone center
# music: theme
Een maand later. Camping De Natte Sok heeft vier sterren. De vijfde is teruggestuurd naar de makers. #id:nac_4p5j
{ sok == "lokt" || sok == "wakker" || lamp == "typt":
    Het bord is weg. Er staat een nieuw. 'Open. Op proef. Dit geldt voor iedereen met een schrift.' #id:nac_bq5k
- else:
    bram: nieuw bord: GELIEVE OM TIEN UUR TE SLAPEN. DE EENDEN SNURKEN TERUG #chat:camping #id:nac_wxml
}
# jayden: laugh phone
Er is één nieuwe klacht. Van een eend. Hij vindt het te stil 's nachts. Ik lijst hem in. #thought #id:nac_q7il
bram: Ik slaap met de deur open en de koelkast dicht. Vier nachten van de zeven. Mama telt mee. #nu #id:nac_swl9
hendriks: Ik heb mijn rooster van de koelkast gehaald. Er hangt nu een menu. Hij schrijft er recensies onder. #nu #id:nac_0t48
fleur: Er is niemand meer weggegaan. Er is er één teruggekomen. Ik heb niks gezegd. Ik heb gejuicht in de wc. #nu #id:nac_p09o
jayden: Wij waren laat. We telden toch op. Jij droeg het schrift, ik de sok. Kans op slagen was 12%. #nu #id:nac_u7ky
Vier sterren #ending:vier-sterren #kind:repaired #id:nac_3r8r
-> END
