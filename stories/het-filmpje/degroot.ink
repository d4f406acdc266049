// Tussenspel bij Kelly: twee scholen, één leerling, veel panfluit.

=== degroot_wacht
~ side = "degroot"
# place: mentor-office-day
# degroot: tired phone center
Dinsdag, half negen. Ik ben @degroot en ik sta in de wacht. Er is panfluit. #id:hf_7m0m
{ bank == "zegt" || bank == "blokje":
    Gisteren stond @kelly hier met modder aan haar schoenen. 'Ik mag u één naam zeggen,' zei ze. 'Dat wil ze zelf.' #id:hf_2men
- else:
    Vanmorgen viel in de lerarenkamer een naam. 'O, die zit niet bij ons,' zei iemand opgelucht. Nee. De link wel. #id:hf_tgcn
}
Ik belde al met het CSG, zonder naam. Dat mag ook als je er alleen naast staat. 'Laat háár kiezen,' zeiden ze. #id:hf_unlu
'Toets één,' zegt een stem. 'Voor ziek melden. Toets twee: gevonden voorwerpen. Toets drie: de kantine.' #id:hf_cfl1
degroot (annoyed): En welke is voor een mens? #id:hf_1tb2
# degroot: relieved phone
'U wordt doorverbonden met de kantine.' En de kantine verbindt me door met een echte mevrouw. #id:hf_fx5b
'Ik mag u niks vertellen,' zegt ze. 'En ik u niet,' zeg ik. 'Niet zonder haar.' We zijn het roerend eens. #id:hf_143q
# music: tension
Twee scholen, één meisje. Allebei keurig volgens de regels. #grens:keuzemenu #id:hf_nbl3
haddad: Op de gang hoor ik haar naam. Iedereen zegt hem alsof hij haar kent. #stil #id:hf_rzrb
kelly: Ik heb Frans. Het werkwoord is 'attendre'. Wachten. Ik word gek. #stil #id:hf_wrjh
+ [Laat @iris vragen: wie van jouw school mag het weten? #kantel:degroot #laag #id:hf_4zpg] -> degroot_vraagt
+ [Spring op de fiets. Vraag daar naar je collega. Noem geen naam. #kantel:degroot #id:hf_e0n8] -> degroot_fiets
+ [Mail alles naar hun algemene adres. Compleet, met de link. #kantel:degroot #mis #id:hf_0txh] -> degroot_mailt
+ [(verder) #verder #id:hf_8v9p] -> degroot_piep

=== degroot_vraagt
~ menu = "vraagt"
# beside: degroot
# music: off
degroot (worried phone): @kelly, vraag je het haar? nee mag, en morgen mag ook #chat:kelly #id:hf_nbdn
kelly: ze zegt: die van de koffie. die vraagt nooit door #chat:kelly #id:hf_siud
# degroot: warm phone
Een uur later belt die van de koffie. Zij is daar wat ik hier ben. Ze is ook al bijna door haar mokken heen. #id:hf_cqh5
'Ik zet een stoel klaar,' zegt ze. 'Niet meer. Zij weet waar hij staat.' #id:hf_flip
-> terug_kelly

=== degroot_fiets
~ menu = "fiets"
# beside: degroot
# music: off
# place: street-day
# degroot: tired stand left
# sound: bike
Wind tegen. Aan hun balie vragen ze of ik een afspraak heb. Ik heb een thermoskan. Dat is bijna hetzelfde. #id:hf_esmj
Mijn collega daar is van de koffie. Ik ben van de thee. We drinken uit beleefdheid van elkaar. #id:hf_r7cu
degroot (talk): Misschien zoekt een leerling van jou straks iemand. Ik noem geen naam. Ik vraag of je er bent. #id:hf_qkxu
'Ik ben er,' zegt ze. ''s Morgens, 's middags, en als de schoonmaker er is.' Dat laat ik aan @iris weten. Meer niet. #id:hf_ea68
-> terug_kelly

=== degroot_mailt
~ menu = "mailt"
# sound: sent
# music: off
# degroot: relieved laptop
Volledig, beleefd, met bijlage. Ik druk op verzenden en voel me eindelijk nuttig. #id:hf_d7cr
Tien minuten later belt de kantine terug. 'Mevrouw,' zegt de stem. 'Dit kwam ook bij ons binnen.' #id:hf_1ave
# degroot: ashamed phone
Dat algemene adres is van iedereen. Ik vraag altijd eerst. Deze ene keer had ik haast. #thought #id:hf_wdhv
-> terug_kelly

=== degroot_piep
~ menu = "piep"
# music: off
degroot (talk phone): U spreekt met @degroot. Kan iemand mij terugbellen? Het is belangrijk. Dank u wel. #id:hf_6wb5
# degroot: tired coffee
Ik ben duidelijk en vriendelijk. Ik spel zelfs mijn naam. De piep aan het eind klinkt als een deur. #thought #id:hf_7riy
Volgende week bellen ze terug. Morgen is daar niemand, en daarna is het studiedag. #id:hf_fec5
-> terug_kelly

=== terug_kelly
+ [Terug naar @kelly. Het is woensdag. #id:hf_6viw] -> kelly_kantine
