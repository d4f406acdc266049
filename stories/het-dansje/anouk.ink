// Tussenspel bij Aisha: de trainer is beheerder van een app voor de was.

=== anouk_was
~ side = "anouk"
# place: sports-field-dusk
# anouk: neutral stand left
# yusuf: annoyed stand right
Ik fluit op mijn vingers. Dat leerde ik toen ik het enige meisje was. Niemand keek om als ik riep. #id:hd_whpa
# sound: whistle
Veertien jongens, elf ballen. Er blijft er altijd één liggen. Ik weet altijd van wie. #thought #id:hd_5b2d
# finn: laugh stand center
Vanavond lachen ze te vaak naar hun tas. Iemand tikt met zijn noppen tegen de paal. Tik, tik. Weer dat gelach. #id:hd_8vbi
anouk (suspicious): Wat is er met die paal? #id:hd_1du6
yusuf (annoyed): Kijk maar in de app, trainer. Onder het wasrooster. #id:hd_dcn3
# shot: close
# anouk: neutral phone
Ik kijk. Wie de shirts wast. Wie er rijdt. En daaronder een filmpje, met een zin van mijn aanvoerder. #id:hd_k5tp
De moeder van dat meisje naait onze nummers. Veertig hesjes, voor zaterdag. #thought #id:hd_7g2p
# music: tension
# anouk: worried phone
Bij mij stond er een zin op de muur van de kleedkamer. Ik was vijftien. #grens:wasrooster #id:hd_yjlx
'Wat zullen de buren zeggen?' zei mijn moeder. Dus verfde ik hem zelf over. Groen. In mijn eentje. #thought #id:hd_ecig
finn: Ze leest het. Als zij lacht, is het een grap. Lach dan. #stil #id:hd_904s
yusuf: Iemand boven ons moet fluiten. Ik heb ook vingers. Ik doe het niet. #stil #id:hd_cjn5
ilyas: Ik ben rechtsbuiten. Ik ben ook haar neef. Het één heb ik hier nog nooit verteld. #stil #id:hd_cbll
+ [Wis het. Schrijf: 'Deze app is voor vuile was die ík aanwijs.' #kantel:anouk #laag #id:hd_3h4o] -> anouk_wist
+ [Fluit af. 'Wie lacht er? Wie haalt dit weg? Ik wacht.' #kantel:anouk #id:hd_e5cu] -> anouk_fluit
+ [Twintig rondjes, allemaal. Ze weten zelf wel waarom. #kantel:anouk #mis #id:hd_e9n4] -> anouk_rondjes
+ [(verder) #verder #id:hd_p28p] -> anouk_jongens

=== anouk_wist
~ was = "wist"
# music: off
# stop: anouk
Eerst schrijf ik op wie wat schreef, achter op het wasrooster. Dan wis ik het pas. #id:hd_z107
anouk (annoyed phone): weg. wie het nog heeft: ook weg. wie het plaatste: na het douchen bij mij #chat:elftal #id:hd_ltje
Veertien tassen trillen. Het getik houdt op. Het duurt drie tellen. #id:hd_wof6
# finn: ashamed stand
finn (ashamed): Het was een geintje, trainer. #id:hd_rvd1
anouk (neutral idle): Voor wie? Ik heb haar niet zien lachen. Morgen zeg je dit op school. Ik breng je. #id:hd_u3bo
-> terug_aisha

=== anouk_fluit
~ was = "fluit"
# music: off
# sound: whistle
# stop: anouk
# shot: wide
# anouk: angry stand
anouk (angry): Ballen neer. Ik vraag niet wie het zag. Ik vraag wie het weghaalt. #id:hd_cbvs
Niemand. De lampen zoemen. Dan stapt mijn keeper van zijn lijn. Dat doet hij nooit. #id:hd_dz7p
yusuf (neutral): Ik. Bij mij is het weg. En ik vond er niks aan. #id:hd_5rhw
Eén telefoon, twee telefoons, tien. Ze vonden er geen van allen iets aan. Dat hadden ze elkaar nooit verteld. #thought #id:hd_jxu8
# finn: ashamed stand
anouk (neutral): @finn, jij ruimt de ballen op. Alle elf. Ik help. Dan praten wij. #id:hd_6yld
-> terug_aisha

=== anouk_rondjes
~ was = "rondjes"
# music: off
# sound: whistle
# shot: wide
# anouk: angry arms
anouk (angry): Twintig rondjes! Allemaal! Jullie weten zelf wel waarom! #id:hd_585i
Ze lopen. Niet iedereen weet waarom. Bij ronde acht is het uitgelegd, van achter naar voren. #id:hd_tsnw
finn (annoyed): Dat hebben we dus aan die keukendanseres te danken. #id:hd_jimm
yusuf (angry): Nee. Aan jou. Zij stond gewoon soep te maken. #id:hd_3g4j
Dit hebben ze vandaag van mij geleerd: zij zijn moe, en dat komt door haar. #thought #id:hd_aed2
-> terug_aisha

=== anouk_jongens
~ was = "jongens"
# music: off
anouk (shrug): Jongens. Doe effe normaal, ja? #id:hd_ioou
'Ja, trainer.' Veertien stemmen, precies gelijk. Zo mooi spelen ze nooit samen. #id:hd_qm0z
# yusuf: sad stand
yusuf (sad): Was dat alles? #id:hd_ef62
# sound: whistle
Ik fluit. Ze rennen. Er blijft één bal liggen, en ik weet van wie. Van mij. #thought #id:hd_ggmh
-> terug_aisha

=== terug_aisha
+ [Zaterdag, elf uur. Terug naar @aisha. #id:hd_iqzk] -> aisha_zaterdag

=== aisha_zaterdag
~ side = "aisha"
# place: sports-field-day
# aisha: worried stand left
# finn: neutral stand right
Zaterdag. Acht velden, veertig hesjes, alles loopt op de minuut. Tot elf uur tien. Elf uur tien is soep. #id:hd_1152
{ tabblad == "blad" || tabblad == "degroot":
    # noor: tired stand center
    @noor staat achter haar pan. Ze wilde komen. Ze roert met een stok uit het bos. Zonder lepel, zei ze. #id:hd_m4v6
    # elidrissi: neutral stand center
    Haar moeder staat naast haar en telt de kommen. #id:hd_nph6
}
{ tabblad == "belt":
    # bilal: tired stand center
    Achter de pan staat haar broer. Hij roert alsof het cement is. 'Zij blijft thuis,' zegt hij. 'Dat vond ik beter.' #id:hd_0ouy
}
{ tabblad == "schema":
    Achter de soeptafel staat niemand. Er staat geen pan. Er ligt een tafelkleed, heel glad. Dat had ik goed geregeld. #id:hd_wwa4
}
{ was == "wist":
    @finn staat bij de afwas. Dat heeft zijn trainer bedacht. De rest van zijn team kijkt nog wat rond. #thought #id:hd_85a5
}
{ was == "fluit":
    @finn haalt de ballen op. Dat doet hij al de hele ochtend, zonder dat iemand het vraagt. Zijn team wacht af. #thought #id:hd_70nc
}
{ was == "rondjes":
    Het elftal van @finn heeft spierpijn. Ze kijken naar die tafel alsof de soep ze heeft laten rennen. #thought #id:hd_59t5
}
{ was == "jongens":
    In de app staat het er nog. Er zijn zinnen bij gekomen. Iemand heeft ze geteld en dat erbij gezet. #thought #id:hd_j46x
}
# music: tension
Bij de soeptafel pakt een jongen van het elftal een lepel uit de bak. Tik, op een kom. Hij kijkt naar @finn. #grens:microfoon #id:hd_63ul
In mijn hand zit de microfoon. Hij staat aan. Het hele veld hoort mij ademen. #thought #id:hd_6ju7
finn: Hij kijkt of ik lach. Ze kijken altijd of ik lach. Ik ben best moe. #stil #id:hd_37lx
anouk: Wat doet ze? Laat ze het goed doen. Of laat mij het doen. Ik loop alvast. #stil #id:hd_gk1r
elidrissi: Negenendertig hesjes. Waar is de veertigste? En waarom is het zo stil? #stil #id:hd_i4ys
+ [Zet de microfoon uit. Ga achter de tafel staan. #kantel:aisha #laag #id:hd_ygmy] -> aisha_uit
+ [Loop naar @finn, zonder microfoon. 'Jij kunt dit stoppen.' #kantel:aisha #id:hd_p5ut] -> aisha_finn
+ [Lees door de microfoon voor wat hij eronder schreef. #kantel:aisha #mis #id:hd_pt8s] -> aisha_voorlezen
+ [(verder) #verder #id:hd_74um] -> aisha_omroepen

=== aisha_uit
~ microfoon = "uit"
# music: off
# beside: aisha
# shot: wide
Klik. Ik loop naar de tafel. Ik ga daar staan en ik blijf daar. Dat is tenslotte mijn tactiek. #id:hd_ugr2
{ tabblad == "blad" || tabblad == "degroot":
    noor (suspicious): Jij moet rechtsachter staan. Over vier minuten. #id:hd_1f8o
    aisha (neutral): Ik sta rechtsachter. Rechtsachter jou. #id:hd_yseh
- else:
    aisha (neutral): Lepels liggen hier. Je eet ermee. Verder kunnen ze niks. #id:hd_qnr1
}
Dan staat @yusuf er. En zijn hele verdediging, met kommen. De jongen met de lepel neemt maar gewoon een hap. #id:hd_j9gn
-> aisha_slot

=== aisha_finn
~ microfoon = "finn"
# music: off
# stop: finn
# aisha: neutral stand center
Ik leg de microfoon in het gras. Ik ren. Nou ja. Ik kom eraan. #id:hd_w4uw
aisha (talk): Jij begon. Dan luisteren ze ook als jij stopt. Zeg het zelf. Zonder haar naam. #id:hd_saaf
# finn: thinking stand
Hij kijkt naar de lepel. Hij kijkt naar zijn jongens. Ik tel tot elf. #id:hd_si57
finn (ashamed): Leg weg, man. Het was niet leuk. Het kwam van mij, en het was niet leuk. #id:hd_cg1o
Zestien woorden. Je ziet zijn hele elftal uitademen. #thought #id:hd_tic8
-> aisha_slot

=== aisha_voorlezen
~ microfoon = "voorlezen"
# music: off
# aisha: furious stand
Ik lees het voor. Elk woord. Over acht velden, tegen de wind in, met haar naam erbij. #id:hd_a7f7
Ik voel me geweldig. Tot ik mezelf terug hoor komen, van de overkant. #thought #id:hd_kz40
# finn: shocked stand
Bij veld zeven vraagt een vader: 'Over wie gaat dit?' Iemand wijst. Dan nog iemand. #id:hd_utxm
# zoe: worried stand left
zoe (worried): @aisha, uit. Nu heeft iedereen het gehoord. Ook wie nooit in die app zat. #id:hd_0rt1
-> aisha_slot

=== aisha_omroepen
~ microfoon = "omroepen"
# music: off
# aisha: talk stand
aisha (talk): Veld twee, kwart over elf: 3B tegen 3D. Op tijd, graag. #id:hd_c3ez
Tik, tik, hoor ik door mijn eigen stem heen. Mijn stem is heel duidelijk. Mijn schema klopt tot op de minuut. #id:hd_s9ts
# finn: smirk stand
Ze tikken nu met z'n drieën. Niemand lacht echt. Ze kijken allemaal opzij of de anderen lachen. #thought #id:hd_ea72
-> aisha_slot

=== aisha_slot
{ tabblad == "blad" || tabblad == "degroot":
    { microfoon == "uit" || microfoon == "finn":
        { lepels == "lepels" || lepels == "dienblad":
            -> aisha_eind_soep
        }
        -> aisha_eind_rust
    }
    -> aisha_eind_half
}
{ microfoon == "uit" || microfoon == "finn":
    -> aisha_eind_half
}
-> aisha_eind_tik
