// De kant van Sem: maandag. Of er niets gebeurde, of alles; hij weet het in elk geval.

=== sem_maandag
~ side = "sem"
{ duim == "nee" || duim == "zak" || bakker == "schort" || bakker == "mag":
    -> sem_maandag_stil
}
-> sem_maandag_uit

=== sem_maandag_stil
{ bakker == "schort" || bakker == "mag":
    # place: bike-shed-day
    # sem: tired stand left
    # fleur: smirk stand right
    # aisha: neutral stand right
    Zondag kreeg ik één bericht van @thijs. 'hm. weg.' Hm één. 'in een bakkerij,' schrijft hij erachteraan. #id:ndb_toa4
- else:
    # place: bike-shed-day
    # sem: tired stand left
    # fleur: smirk stand right
    # aisha: neutral stand right
    Zondag kreeg ik één bericht van @thijs. 'ik doe niks. zeur niet.' Of hij hem weggooide, staat er niet bij. #id:ndb_lghl
}
{ duim == "mij":
    Bij mij is hij ook weg. Ook uit de prullenbak. Ik heb niet gekeken. Ik heb hem wel gehad. #thought #id:ndb_ace6
}
{ duim == "haar":
    aisha (worried): Veertien? In één nacht? #id:ndb_p43w
    fleur (shrug): Ik las ze bij het ontbijt. Ik heb er muesli bij gegeten. #id:ndb_e7uz
}
fleur (smirk): Kast. Je kijkt alsof er ergens een piano zoek is. #id:ndb_50cy
sem (neutral): Hm. #id:ndb_ih70
# music: tension
fleur (suspicious idle): Nee, echt. Wat kijk je, Kast? #grens:kast #id:ndb_wd86
Het gaat over haar. Twee jongens weten het. Zij niet. #thought #id:ndb_jrjd
fleur: Zo kijk je als je op iemands jas bent gaan zitten. Wat weet hij? #stil #id:ndb_akna
aisha: Ze lacht te hard. Haar sleutels rammelen en ze loopt niet eens. #stil #id:ndb_ic5e
thijs: Aardrijkskunde. Als hij het vertelt, schaam ik me kapot. Als hij het niet vertelt ook. #stil #id:ndb_5gtw
+ [Zeg: 'Zaterdagnacht ging het over jou. Wil je het weten?' #kantel:sem #id:ndb_1638] -> sem_vraagt
+ [Ga langs @degroot: 'Hoe zeg ik dit, zonder het af te pakken?' #kantel:sem #laag #id:ndb_rfwb] -> sem_langs
+ [Vraag: 'Wil je een beetje lief zijn voor @thijs?' #kantel:sem #mis #id:ndb_et7p] -> sem_lief
+ [(verder) #verder #id:ndb_yx9o] -> sem_niks

=== sem_vraagt
~ maandag = "vraagt"
# music: off
sem (scared): Zaterdagnacht ging het over jou. Wil je het weten? #id:ndb_hgku
# fleur: thinking stand
Ze kijkt of het een grap is. Ik maak er nooit een, dus dat is snel klaar. #thought #id:ndb_te62
fleur (neutral): Ja. Nu. @aisha blijft erbij. En in hele zinnen, Kast. #id:ndb_5a9n
-> sem_hele_zinnen

=== sem_langs
~ maandag = "langs"
# music: off
# place: mentor-office-day
# degroot: warm coffee right
# sem: worried sit left
degroot (thinking): Van wie is dit verhaal, @sem? #id:ndb_n74o
sem (ashamed): Van @thijs. Van mij. Nee. Van haar. #id:ndb_oc6n
degroot (warm): Dan vragen we háár hoe ze het wil horen. #id:ndb_mi31
# sound: door
# fleur: neutral stand center
Twee minuten later staat ze er. 'Van Kast,' zegt ze. 'Hier. In hele zinnen.' #id:ndb_ykxw
-> sem_hele_zinnen

=== sem_hele_zinnen
# beside: sem
# shot: close
Ik til ze er één voor één uit. De telefoon. Zijn duim. De bakker. Ze valt me niet in de rede. #id:ndb_pazc
{ duim == "mij":
    sem (ashamed): En ik had hem ook. Eén dag. Ik dacht: bij mij ligt hij goed. Ik heb het jou niet gevraagd. #id:ndb_ul0u
}
{ duim == "haar":
    sem (ashamed): En die veertien berichten. Dat was mijn idee. #id:ndb_960p
}
# fleur: scared idle
Haar gezicht doet niks. Haar hand zoekt de hele tijd iets in haar jaszak. #thought #id:ndb_ghs2
fleur (angry): Dus hij had mij in zijn hand. En jij trok daar stekels uit. #id:ndb_uoua
{ duim != "nee" && duim != "zak":
    fleur (angry): En toen liet je hem fietsen. #id:ndb_ofbe
}
fleur (neutral): Goed. Nu beslis ik verder. Jij bent mijn getuige. Niet mijn vriend. #id:ndb_ttcw
-> sem_eind_keuze

=== sem_lief
~ maandag = "lief"
# music: off
sem (talk): Wil je een beetje lief zijn voor @thijs? Hij heeft het zwaar. #id:ndb_ycsj
# fleur: furious stand
fleur (furious): Ik ben een jaar lief geweest. Het is op. Hij heeft een plant. #id:ndb_4rw4
aisha (angry arms): Waarom moet zíj op hem passen? Jij bent zijn vriend. #id:ndb_fun5
# exit: fleur
Ik heb haar net een doos in de armen geduwd. Hij is van hem, en er staat niet op wat erin zit. #thought #id:ndb_6si5
-> sem_eind_onder_jongens

=== sem_niks
~ maandag = "niks"
# music: off
sem (shrug): Niks. #id:ndb_bpuk
fleur (annoyed): Dan kijk je wel hard. #id:ndb_zkzw
# sound: bell
# exit: fleur
Ze huppelt bijna. Een geheim weegt niks. Tot je het moet verplaatsen. #thought #id:ndb_3s1v
-> sem_eind_onder_jongens

=== sem_maandag_uit
# place: hallway-day
# sem: ashamed stand left
# fleur: neutral sit center
# aisha: angry stand right
# spread: thijs > zoe
# spread: zoe > band
# spread: band > 3b
Zondagnacht heeft hij het gedaan. Mijn duim had hij niet nodig. Iemand die boos was op @fleur gaf het door. En toen ging het vanzelf. #id:ndb_tswf
Haar naam staat erbij. Haar nummer ook. Ze zit op de trap. Haar telefoon gaat. Ze drukt weg. Hij gaat. Ze drukt weg. #id:ndb_2czy
Zo sla je muggen. #id:ndb_c6ax
{ duim == "mij":
    Bij mij is hij weg. Ik heb niet gekeken. Maar zaterdag waren we met twee, en dat kwam door mij. #thought #id:ndb_d4u0
}
fleur (neutral): Kijken mag, brugklas. Blijven staan kost een wenkbrauw. #id:ndb_v7bv
# bram: smirk stand right
bram (smirk): Eigen schuld. Ze zet zelf altijd iedereen in de app. #id:ndb_bgt5
aisha (furious): Dat ging over jouw kapsel, @bram. Dit deed iemand om haar kapot te maken. Zie je het verschil? #id:ndb_i11e
# exit: bram
Boven loopt @thijs langs. Hij kijkt naar mij. 'Hm,' zegt hij. #id:ndb_akr8
# music: tension
Vier. Er is iets, vraag niks. #grens:muggen #id:ndb_i7ql
Ik wist het als eerste. Om twee uur 's nachts, met mijn mond vol. #thought #id:ndb_mdi2
fleur: Daar komt Kast. Als hij vraagt of het gaat, bijt ik. #stil #id:ndb_w0dt
zoe: Ik gaf het door. Vorig jaar lachten ze om mij. Nu lachen ze om haar. Het is dezelfde lach. #stil #id:ndb_in6w
haddad: Ik heb haar moeder al half gebeld. Had ik dat niet eerst aan háár moeten vragen? #stil #id:ndb_8sth
+ [Zeg haar: 'Het is @thijs. Ik wist het zaterdag al.' #kantel:sem #id:ndb_f0dx] -> sem_naam
+ [Ga naar @degroot. Met zijn naam, en die van jou. #kantel:sem #laag #id:ndb_dxnf] -> sem_noemt
+ [Raad haar aan: 'Neem gewoon een nieuw nummer.' #kantel:sem #mis #id:ndb_fhfq] -> sem_nummer
+ [(verder) #verder #id:ndb_q8yw] -> sem_hm_vier

=== sem_naam
~ maandag = "naam"
# music: off
# beside: sem
sem (scared): Het is @thijs. Ik wist het zaterdag al. Ik heb hem laten fietsen. #id:ndb_igx9
fleur (neutral): Dat het @thijs is, snapt een goudvis. Het tweede wist ik niet. #id:ndb_vwt6
sem (ashamed): Nee. #id:ndb_1sck
fleur (tired): Zeg dat straks nog eens. Bij @degroot, met je naam erbij. En loop voorop, Kast. Ik wil even niet gezien worden. #id:ndb_5j55
-> sem_eind_naam

=== sem_noemt
~ maandag = "noemt"
# music: off
# stop: sem
# place: mentor-office-day
# degroot: thinking coffee right
# sem: scared sit left
sem (scared): Het is @thijs. Hij belde me zaterdag. Ik zei niet wat ik had moeten zeggen. #id:ndb_b57y
degroot (talk): Het gesprek bewaar je. De foto niet. En nu eerst zij. Ik vraag haar of jij erbij mag zijn. #id:ndb_g2k7
# fleur: tired stand center
fleur (tired): Hij mag blijven. Hij houdt het licht tegen. Ik wil even niet gezien worden. #id:ndb_z609
-> sem_eind_naam

=== sem_nummer
~ maandag = "nummer"
# music: off
sem (talk): Neem gewoon een nieuw nummer. Dan ben je ervan af. #id:ndb_4dre
aisha (angry): Waarom moet zíj een nieuw nummer? Laat hém een nieuw hoofd nemen. #id:ndb_ksgu
fleur (tired): Dit heb ik sinds mijn negende. Mijn oma kent het uit haar hoofd. Ze kent er twee. #id:ndb_vtns
Ik wou iets wegnemen wat haar pijn doet. Ik pakte iets van haar af. #thought #id:ndb_d2nx
-> sem_eind_hm_vier

=== sem_hm_vier
~ maandag = "zwijgt"
# music: off
sem (neutral): Hm. #id:ndb_2222
Vier. Ik vraag niks. Ik loop door. Achter me gaat haar telefoon. Ze drukt weg. #id:ndb_3iv3
-> sem_eind_hm_vier
