// Herstel bij Zoë: stoppen, zeggen wat ze deed, en een woord opruimen. @degroot gaat ertussen.

=== herstel_zoe
~ side = "zoe"
# place: music-room-day
# zoe: sad sit center
# daan: worried stand left
Maandag, kwart voor acht. Ik hef mijn stokken en leg ze weer neer. #id:ndb_dtwz
daan (worried): Moet ik iets zeggen? Ik kan ook niks zeggen. Daar ben ik beter in dan iedereen denkt. #id:ndb_07fs
+ [Vraag of hij meeloopt naar @degroot. #id:ndb_t79z] -> herstel_zoe_samen
+ [Ga alleen. Neem je stokken mee. #id:ndb_t3si] -> herstel_zoe_alleen

=== herstel_zoe_samen
Hij loopt mee tot de deur. Hij zegt de hele gang lang niks. Het is het liefste wat hij ooit heeft gezegd. #thought #id:ndb_8z4v
-> herstel_zoe_kamer

=== herstel_zoe_alleen
Bij de deur tik ik met een stok. Drie tikken. Het is mijn beste werk van de week. #thought #id:ndb_uzg0
-> herstel_zoe_kamer

=== herstel_zoe_kamer
# place: mentor-office-day
# degroot: warm coffee right
# zoe: scared stand left
Er staat al een tweede kopje. Alsof ze me hoorde aankomen. #id:ndb_up9x
{ slot == "laat":
    zoe (scared): Vrijdag zei ik wat ik heb gedaan. Ik zei niet dat het mijn fout was. #id:ndb_12cq
}
{ stok == "stuurt" && slot != "laat":
    zoe (scared): Ik heb het doorgestuurd. Ik zei 'kijk nou'. Ik heb het weggehaald, maar ik heb het gedaan. #id:ndb_lb9k
}
{ stok == "bewaart" && slot != "laat":
    zoe (scared): Ik heb het bewaard. Ik zei dat het voor de zekerheid was. Het was voor straks. #id:ndb_fo3k
}
{ stok == "nee" || stok == "trommel" || stok == "sem":
    zoe (scared): Ik heb het niet doorgestuurd. Daar was ik zo trots op dat ik haar daarna zelf een zet gaf. #id:ndb_2f37
}
degroot (thinking): Wat zou je willen? #id:ndb_2676
zoe (ashamed): Sorry zeggen. En dat het dan over is. #id:ndb_lii3
degroot (neutral): Het eerste kan misschien. Het tweede kan niemand. #id:ndb_gqss
degroot (talk): Wat er geschreven is, bewaar je. De foto niet. Daarna ga ik naar @fleur. Nee is een heel antwoord. #id:ndb_23h0
{ stok == "bewaart":
    { slot == "laat":
        # stop: zoe
        Vrijdag gooide ik het weg. Zij keek naar de theepot. 'Een week,' zei ik. 'Dicht,' zei ze. 'Allebei waar.' #id:ndb_bx4v
    - else:
        # stop: zoe
        Ik gooi het weg, ook uit de prullenbak. Zij kijkt naar de theepot. 'Een week,' zeg ik. 'Dicht,' zegt ze. 'Allebei waar.' #id:ndb_v7hp
    }
}
{ stok == "stuurt":
    # stop: zoe
    Ik gooi de foto weg, ook uit de prullenbak. Dan bel ik de band van vorig jaar. 'Weg ermee. Het was mijn fout, niet die van haar.' #id:ndb_0xmy
}
{ stok == "nee" || stok == "trommel" || stok == "sem":
    # stop: zoe
    Ik zet het in de app. 'Wat ik in de kantine zei, was rot. Het was mijn fout, niet die van haar.' Twaalf hartjes. Niet één van haar. #id:ndb_8odt
}
# place: mentor-office-day
# degroot: neutral coffee right
# zoe: worried sit left
Dinsdag. Ik zit op het puntje van mijn stoel. Zelfs mijn voet zit stil. #id:ndb_hwde
{ woord == "toegift":
    degroot (warm): Ze zegt nee. Ze wil je niet zien en ze wil niks horen. Eén ding wou ze wel kwijt. #id:ndb_6hum
    degroot (talk): 'Laat haar dat rotwoord opruimen. Ik heb het gemaakt. Zeg niet dat ik dat zei.' Dat zei ze. #id:ndb_9cn3
- else:
    # fleur: annoyed stand center
    @fleur komt zelf. Ze blijft staan, met haar hand aan de deur. #id:ndb_m3mx
    fleur (annoyed): Vijf zinnen. Ik tel. #id:ndb_kr28
    zoe (scared): Ik heb het gedaan. Het lag niet aan jou. #id:ndb_fuzc
    fleur (suspicious): Dat zijn er twee. #id:ndb_v1a9
    zoe (sad): Meer heb ik niet. #id:ndb_snkm
    fleur (neutral): Goed. Ik vergeef je niet, het is dinsdag. En ruim dat rotwoord op. Ja, ik heb het gemaakt. Dat weet ik. #id:ndb_pzyt
}
Hoe ruim je een woord op? Je kunt het niet oppakken. Je kunt het niet weggooien. #thought #id:ndb_780a
+ [Vraag @daan om een kwast. #id:ndb_0a26] -> herstel_zoe_kwast
+ [Vraag eerst @lotte of ze weer wil zingen. #id:ndb_absp] -> herstel_zoe_lotte

=== herstel_zoe_kwast
# place: music-room-day
# daan: smirk stand left
# zoe: thinking stand center
daan (smirk): Hoe schrijf je het? Met een g of een ch? #id:ndb_708p
zoe (annoyed): Met een g, @daan. Het staat al een jaar op mijn kluisje. #id:ndb_xa0m
-> herstel_zoe_band

=== herstel_zoe_lotte
# place: music-room-day
# lotte: suspicious stand right
# zoe: ashamed stand center
lotte (suspicious explain): Ik zing. Maar niet meer bij Nog Geen Naam. Ik wil een naam. #id:ndb_ozxx
zoe (thinking): Ik weet er een. Hij is gebruikt. #id:ndb_vkzs
-> herstel_zoe_band

=== herstel_zoe_band
# place: canteen-day
# zoe: worried stand center
# bram: smirk sit right
# timo: neutral wheel left
Vrijdag hangt er een poster in de kantine. Er staat één woord op. Onderaan staat: nieuwe naam, zelfde drie snaren. #id:ndb_4yac
bram (smirk): Toegift? Dat is toch ... #id:ndb_m4pp
zoe (neutral): Dat is mijn band. Wie het woord wil gebruiken, komt maar luisteren. #id:ndb_hiqh
timo (smirk): Dan is het dus bezet, @bram. #id:ndb_5w0o
# place: music-room-day
# zoe: happy sit center
# daan: happy stand left
# lotte: happy stand right
# music: theme
# sound: drum
Het staat nu op de basdrum, in rood. Bij elke boem trilt het. Je kunt er niemand meer mee raken. Ik sla er zelf op. #id:ndb_2bw2
{ woord == "toegift":
    fleur: Ik heb nee gezegd. Er kwam geen 'maar' achteraan. En niemand noemt me meer zo. #nu #id:ndb_s6pj
- else:
    fleur: Ze gebruikte twee zinnen. Ik had op tien gerekend, met tranen. Dit scheelde tijd. #nu #id:ndb_u2w9
}
degroot: Er is één gesprek met de politie geweest. @fleur koos de dag, de stoel en het koekje. #nu #id:ndb_uuvi
daan: We zijn een band met een verleden. Ik heb een kwast in mijn bas laten vallen. Het klinkt beter. #nu #id:ndb_tv0r
zoe: Ik kan weer aftellen. Het is niet weg, het is bezet. Hoor je de vier? Jij mag hem geven. #nu #id:ndb_odu6
Bezet #ending:bezet #kind:repaired #id:ndb_smp0
-> END
