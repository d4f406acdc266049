// Tussenspel bij Kelly: haar vader hoort het.

=== pinas_thuis
~ side = "pinas"
{ vier == "vraagt" || vier == "mouw":
    # place: kitchen-night
    # pinas: neutral stand right
    # kelly: worried stand left
    # jayden: scared stand center
    Twintig jaar lijn vier. Ik zie aan een rug of iemand zijn halte voorbij is. #id:bo_9805
    Mijn zoon staat bij het fornuis. Hij vertelt het niet aan mij. Hij vertelt het aan de pan. #id:bo_cbby
}
{ vier == "rug":
    # place: kitchen-night
    # pinas: shocked stand right
    # kelly: ashamed stand left
    # jayden: angry stand center
    Twintig jaar lijn vier. Ik weet hoe iemand kijkt die zijn bus ziet wegrijden. Zo kijkt mijn zoon naar zijn zus. #id:bo_8z7i
    jayden (angry): Dat was van mij, @kelly. Dat mocht ík zeggen. #id:bo_exmf
    De rest vertelt hij zelf. Niet aan ons. Aan de pan. #id:bo_k12v
}
{ vier == "trap":
    # place: kitchen-night
    # pinas: neutral stand right
    # kelly: worried stand left
    # jayden: scared stand center
    Donderdagavond, na mijn dienst. Ik bak uien. Mijn zoon komt naast me staan. Hij heeft al twee dagen niets gegeten. #id:bo_yw43
    Dan zegt hij het. Niet tegen mij. Tegen de pan. #id:bo_s5qs
}
Een foto. Een onbekende die geld wil. Nu, en nu, en nu. De pan zegt niks terug. Ik ook nog niet. #id:bo_vqup
jayden (scared): Pap? Ik heb hem zelf gestuurd. #id:bo_0qh9
# music: tension
Er komt iets omhoog in mijn keel. Het heeft de vorm van een claxon. #grens:alarmlichten #id:bo_hi1h
jayden: Als hij nu schreeuwt, is het klaar. Als hij nu niks zegt ook. #stil #id:bo_jr6k
kelly: Pap. Doe wat je bij het stoplicht deed. Alsjeblieft. Doe dát. #stil #id:bo_to71
+ [Leg alles neer. Zeg: 'Goed dat je het zegt.' #kantel:pinas #id:bo_y6bw] -> pinas_goed
+ [Zet een bord voor hem neer. Ga erbij zitten. #kantel:pinas #laag #id:bo_myk9] -> pinas_bord
+ [Zeg: 'Ik betaal het. Dan is het klaar.' #kantel:pinas #mis #id:bo_12wp] -> pinas_betaalt
+ [(verder) #verder #id:bo_gey5] -> pinas_toetert

=== pinas_goed
~ vader = "goed"
# music: off
# beside: pinas
pinas (warm): Goed dat je het zegt. Jij bent niet fout. #id:bo_5ran
jayden (sad): Ik heb hem toch ... #id:bo_mvps
pinas (talk): Jij vertrouwde iemand. Een ander maakt je daar bang mee. Die is fout. #id:bo_mq4x
-> pinas_haast

=== pinas_bord
~ vader = "bord"
# music: off
# beside: pinas
# shot: wide
# pinas: warm sit
# jayden: sad sit
Ik zet een bord neer. Ik ga zitten. Mijn knieën kraken, dat is alles wat er te horen is. #id:bo_zgnd
Hij neemt een hap. Dan huilt hij, met zijn mond vol. Ik leg mijn hand op zijn rug tot het over is. #id:bo_e6un
pinas (warm): Jij bent niet fout. Eet. #id:bo_gll9
-> pinas_haast

=== pinas_haast
# stop: pinas
pinas (talk): Moet het nú, zegt hij? Een echte dienstregeling hangt gewoon aan de paal. #id:bo_hpwm
pinas (talk): Wie in je oor fluistert dat je nú moet instappen, dat is geen bus. #id:bo_wqqn
jayden (smirk): Pap. Dat is de slechtste vergelijking die ik ken. #id:bo_4ncr
# shot: wide
# jayden: relieved stand
De grote pan is leeg. Hij pakt zelf het deksel en legt zijn telefoon erin. Deksel erop. #id:bo_x3ry
kelly (smirk): Dat is mijn gaspedaal. #id:bo_s8gg
-> terug_kelly

=== pinas_betaalt
~ vader = "betaalt"
# music: off
pinas (talk): Ik betaal het. Dan is het klaar. Daar is een vader voor. #id:bo_8cok
# sound: sent
Ik druk op de knop. Het is stil in de keuken. Ik tel tot negen. #id:bo_zjxa
# sound: ping
# jayden: scared stand
jayden (scared): Hij wil weer. Hij wil méér. #id:bo_umeb
kelly (sad): Daar gingen zijn controllers ook heen, pap. Toen hield het ook niet op. #id:bo_hnl2
Ik heb alles in dit huis altijd kunnen maken. #thought #id:bo_msf8
-> terug_kelly

=== pinas_toetert
~ vader = "toetert"
# music: off
pinas (furious): Telefoon. Hier. Hoe kon je zoiets doen? #id:bo_z8tt
# shot: wide
# jayden: ashamed stand
Hij legt hem op tafel. Hij legt zichzelf er bijna bij. Zo klein was hij op zijn zesde voor het laatst. #id:bo_y8ld
kelly (angry): Pap! Hij is bedrógen. Hij heeft niemand iets gedaan. #id:bo_gm2a
# exit: jayden
Ik heb geclaxonneerd. Tegen mijn eigen zoon. #thought #id:bo_plot
-> terug_kelly

=== terug_kelly
+ [Terug naar @kelly. #id:bo_an8z] -> kelly_slot
