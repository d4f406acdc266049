// De kant van Sem: half vier, elf stekels, één pincet. @thijs vraagt om zijn duim.

=== sem_keuken
# place: kitchen-night
# thijs: sad sit right
# sem: tired sit left
Half vier, bij ons aan tafel. De pincet is van mijn moeder. Er zit een roze strikje op. #id:ndb_8byp
{ plek == "buik":
    Elf stekels, samen. De mijne zitten in mijn buik. Die kunnen wachten. Eerst zijn handen. #id:ndb_vzgr
}
{ plek == "rug":
    Elf stekels, samen. Er zitten er vier in mijn rug. Daar kan ik niet bij. Hij straks wel. Eerst zijn handen. #id:ndb_e0rl
}
{ plek == "":
    Elf stekels. Allemaal in zijn handen. Hij heeft de hele weg alleen gereden. #id:ndb_jvin
}
# shot: close
# sem: worried idle
# thijs: sad idle
Zijn hand ligt open onder de lamp. De laatste keer dat ik die vasthield, was in groep drie. Bij het oversteken. #id:ndb_ptuj
thijs (scared): Au. #id:ndb_php7
sem (annoyed): Ik heb nog niks gedaan. #id:ndb_6d0u
thijs (sad): Alvast. #id:ndb_erzo
Bij elke stekel komt er een zin mee. Ze rook naar sinaasappel. Stekel. Ze lachte om hem. Stekel. #id:ndb_wk85
thijs (ashamed): Ik wou altijd weten waar ze was. Elk uur. Ze zei dat het jeukte. #id:ndb_tpsl
thijs (angry): En nu lacht ze vast met iedereen. Om mij. #id:ndb_ylzw
Naast de chips ligt zijn telefoon. Het staat klaar, zegt hij. De foto. Haar naam eronder. Haar nummer. #id:ndb_prgw
# music: tension
thijs (tired): Er zit een stekel in mijn duim. Doe jij het even? #grens:stekel-duim #id:ndb_yibk
Hij vraagt het alsof het om het zout gaat. Mijn duim is helemaal gaaf. Ik heb hem nog nooit zo gevoeld. #thought #id:ndb_gu5y
thijs: Als hij ja zegt, ben ik hem kwijt. Als hij nee zegt, misschien ook. Zeg wat, lummel. #stil #id:ndb_f9iy
fleur: Half vier. Ik ben wakker. Niet om hem. Ik mis die stomme cactus. #stil #id:ndb_kj8e
+ [Zeg: 'Nee. Mijn duim is van mij. Die foto is van haar.' #kantel:sem #id:ndb_lj3k] -> sem_duim_nee
+ [Laat zijn telefoon in de chipszak vallen. Rol hem dicht. #kantel:sem #laag #id:ndb_kna5] -> sem_zak
+ [Bied aan: 'Stuur hem naar mij. Dan is hij veilig.' #kantel:sem #mis #id:ndb_776g] -> sem_naar_mij
+ [Raad aan: 'App háár dan hoe je je voelt. Alles.' #kantel:sem #mis #id:ndb_dxxr] -> sem_app_haar
+ [(verder) #verder #id:ndb_nq5d] -> sem_naar_bed

=== sem_duim_nee
~ duim = "nee"
# music: off
# stop: sem
sem (scared): Nee. Mijn duim is van mij. Die foto is van haar. #id:ndb_sjss
# shot: wide
# thijs: furious stand
thijs (furious): Jij bent míjn vriend! #id:ndb_7tfl
sem (worried): Ja. Daarom zit ik hier. In een pyjama met busjes. #id:ndb_2dn4
Ik zeg iets wat niemand weet. Dat ik ook weleens zo stond, op een vrijdag. Met een warme duim. #id:ndb_vqms
# thijs: sad sit
Hij gaat zitten. Zijn schouders schudden. Ik weet niet wat je dan doet. Ik pak de volgende stekel. #id:ndb_ub5q
-> sem_brood

=== sem_zak
~ duim = "zak"
# music: off
# stop: sem
Ik laat hem tussen de kruimels vallen. Ik rol de zak op. Knijper erop. #id:ndb_i99u
thijs (shocked): Dat is mijn telefoon. #id:ndb_yfqd
sem (shrug): Nu is het een chipje. Andere hand. #id:ndb_d20f
Hij kan die zak zo pakken. Hij kijkt er lang naar. Dan legt hij zijn andere hand onder de lamp. #thought #id:ndb_5pvm
thijs (tired): En als ik het straks toch doe? #id:ndb_tlia
sem (neutral idle): Dan ben ik er straks ook. #id:ndb_ugac
-> sem_brood

=== sem_brood
Bij de laatste stekel zijn de chips op. Het ruikt ineens naar brood. De bakker om de hoek is wakker. #id:ndb_s7ho
sem (smirk): Hm. #id:ndb_wtkj
thijs (tired): Twee. Ik ook. Maar Knuffel gaat mee. #id:ndb_686g
+ [Even ben je @bilal. #id:ndb_4jt3] -> bilal_nacht

=== sem_naar_mij
~ duim = "mij"
# music: off
# spread: thijs > sem
# sound: sent
sem (talk): Stuur hem naar mij. Dan is hij veilig. #id:ndb_dzgh
# thijs: thinking phone
Zijn duim doet het niet. Hij probeert zijn pink. 'Hé,' zegt hij. 'Met mijn pink gaat het gewoon.' #id:ndb_19uw
# sem: shocked idle
Nu hebben twee mensen hem. Ik kijk er niet naar, ik heb hem alleen. Is dat veilig? Voor wie? #thought #id:ndb_wbo3
thijs (neutral): Ik ga nog even fietsen. #id:ndb_trha
-> sem_blijft_achter

=== sem_app_haar
~ duim = "haar"
# music: off
sem (talk): App háár dan hoe je je voelt. Alles. Dan ben je het kwijt. #id:ndb_bzon
# thijs: angry phone
Hij typt met zijn pink. Veertien berichten. Eerst zijn ze verdrietig. Dan boos. Dan wil ik niet meer meelezen. #id:ndb_kumc
thijs (furious phone): Ze zegt niks terug. Zie je nou? #id:ndb_nmbm
sem (worried): Ze hoeft niks terug te zeggen. Het is vier uur 's nachts. #id:ndb_ziik
Ergens ligt nu een telefoon te trillen op een nachtkastje. Aan dat nachtkastje had ik niet gedacht. #thought #id:ndb_wzqn
-> sem_blijft_achter

=== sem_naar_bed
~ duim = "gaat"
# music: off
sem (shrug): Dat meen je niet. #id:ndb_4lxi
thijs (neutral): Nee. Tuurlijk niet. #id:ndb_mvnx
sem (tired idle): Goed. Dan ga ik slapen. #id:ndb_3pmw
Ik heb geen ja gezegd, denk ik op de trap. Ik heb geen ja gezegd. #thought #id:ndb_kzsc
-> sem_blijft_achter

=== sem_blijft_achter
{ plek == "":
    # shot: wide
    # exit: thijs
    # sound: door
    De voordeur. Dan een fiets, en een cactus die tegen een spaak tikt. Hij gaat de verkeerde kant op voor naar huis. #id:ndb_rmqa
- else:
    # shot: wide
    # exit: thijs
    # sound: door
    De voordeur. Dan een fiets. De mijne. Er tikt een cactus tegen een spaak. Hij gaat de verkeerde kant op voor naar huis. #id:ndb_n0br
}
+ [Vier uur. Even ben je @bilal. #id:ndb_z87t] -> bilal_nacht
