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
kelly (worried): Morgen naar @degroot. Ik sta op de gang. Of ik zit op je schoot. Jij mag kiezen. #id:nac_hvvk
# place: mentor-office-day
# degroot: warm coffee right
# jayden: scared sit left
degroot (talk): Ik lees alleen de tijden. Wat zij elkaar schreven is van hem. #id:nac_tks1
jayden (scared): Het zijn precies de nachten dat zijn moeder werkt. En die ander is overdag ook aan. Om elf uur. #id:nac_nm83
degroot (thinking): En hij zegt dat hij zestien is. #id:nac_on4n
{ lamp == "typt":
    jayden (ashamed): Niet meer. Zevenentwintig. Dat zei hij tegen @bram, nadat ik hem had uitgescholden. #id:nac_cgri
- else:
    jayden (worried): Niet meer. Zevenentwintig. Dat hoorde @fleur van @bram. Hij vindt dat het nu eerlijk is. #id:nac_p5ka
}
degroot (warm): Eerlijk maakt hem niet jonger. Dank je, @jayden. Nu ben ik aan zet. En zijn moeder. #id:nac_sgyn
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
jayden (shrug): Een camera. En een grap die ik niet meer durf. #id:nac_2st0
degroot (warm): Bewaren. Sokken komen altijd per twee terug. #id:nac_vuf4
-> herstel_jayden_moeder

=== herstel_jayden_moeder
# place: kitchen-day
# hendriks: tired sit right
# degroot: warm coffee center
# jayden: worried sit left
# stop: jayden
Dinsdag. Zijn moeder heeft het hem gevraagd. 'Hoe lang ben je al moe?' Toen kwam alles. #id:nac_anbi
hendriks (tired): Hij slaapt boven. Ik heb hem iets beloofd. Hij wilde het op papier. #id:nac_36ua
Het hangt op de koelkast. 'Jij zit niet in de problemen. Ook niet voor wat je stuurde. Mama.' Met een handtekening. #id:nac_96e5
# stop: hendriks
# stop: degroot
degroot (talk): Het gesprek is bewaard, alleen woorden. De accounts zijn gemeld. De politie kijkt wie erachter zit. #id:nac_nt7m
hendriks (talk): En op blokkeren drukte hij zelf. Ik moest de koelkast openhouden. Voor het licht. #id:nac_cw3u
jayden (worried): Mag ik hem zien? #id:nac_4561
hendriks (thinking): Dat heb ik gevraagd. Hij zegt dat zijn antwoord op de camping staat. #id:nac_z9n8
# place: bedroom-night
# shot: close
# jayden: worried phone center
Ik open het spel. De heg is weg. Midden op het gras staat een bord. #id:nac_walm
{ sok == "lokt" || sok == "wakker" || lamp == "typt":
    'Tijdelijk gesloten wegens mensen. Niet aanbellen. Eenden ook niet.' #id:nac_fff5
    # jayden: sad phone
    Dat is nee. Ik zet er geen bord naast. Ik schuif mijn tent opzij, zodat hij weer uitzicht heeft. #id:nac_mbih
- else:
    'Ingang achterom. Sok meenemen.' #id:nac_pfuh
    # place: street-day
    # bram: tired stand right
    # jayden: happy stand left
    Hij doet open met een sok in zijn hand. Eén. De mijne. Ik heb de andere aan. #id:nac_bhiz
    bram (tired): Hij heeft nooit gezwaaid. #id:nac_cjsr
    # jayden: warm stand
    Dus ik zwaai, van een meter afstand. Het ziet er niet uit. Hij zwaait terug. #id:nac_l2ks
}
-> herstel_jayden_klas

=== herstel_jayden_klas
# place: classroom-day
# haddad: neutral stand center
# jayden: thinking sit left
# fleur: thinking sit right
Vrijdag, biologie. @fleur schuift een papiertje naar me toe. Er staat een regel op, voor in de app. #id:nac_t7kg
{ groep == "hup" || groep == "laat":
    fleur (ashamed): 'Wie weggaat, krijgt dezelfde dag een vraag.' Is dat goed? Ik wou dat ik hem eerder had. #id:nac_92oy
- else:
    fleur (thinking): 'Wie weggaat, krijgt dezelfde dag een vraag. En de dag erna weer.' Dat laatste is nieuw. #id:nac_5qx9
}
haddad (talk): Wat gaat daar rond? #id:nac_g9q9
fleur (neutral): Beleid, meneer. #id:nac_yekq
+ [Zet je handtekening eronder. #id:nac_nvne] -> herstel_jayden_teken
+ [Schrijf erbij: 'En wie het ziet, schrijft het niet alleen op.' #id:nac_uez6] -> herstel_jayden_erbij

=== herstel_jayden_teken
Mijn handtekening is een eend. Dat was hij altijd al. Nu vraagt ze of hij gevaarlijk is. #id:nac_ftal
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
    Het bord is weg. Er staat een nieuw. 'Open, op proef. Eenden melden zich bij de receptie.' #id:nac_9sql
- else:
    bram: nieuw bord: GELIEVE OM TIEN UUR TE SLAPEN. DE EENDEN SNURKEN TERUG #chat:camping #id:nac_wxml
}
# jayden: laugh phone
Er is één nieuwe klacht. Van een eend. Het is hier 's nachts te donker. Ik lijst hem in. #id:nac_2icv
bram: Ik slaap met mijn deur open en de koelkast dicht. Vier nachten van de zeven. Mama telt mee. #nu #id:nac_8z0j
hendriks: Waar mijn rooster hing, hangt nu een menu. Hij schrijft er recensies onder. #nu #id:nac_8a2f
fleur: Achtentwintig. Hij kwam zelf terug. Ik heb niks gezegd. Ik heb gejuicht in de wc. #nu #id:nac_je3f
jayden: We waren laat. Jij droeg het schrift, ik de sok. Ik had de kans op vier procent gezet. #nu #id:nac_w6rk
Vier sterren #ending:vier-sterren #kind:repaired #id:nac_3r8r
-> END
