// De kant van Sem: woensdagochtend, lijn vier. Er is een plek leeg.

=== sem_woensdag
~ side = "sem"
{ gemaakt:
    -> sem_lege_plek
- else:
    -> sem_jam
}

=== sem_lege_plek
# place: bus-inside-day
# zoe: smirk sit left
# sem: worried stand right
Tien over acht. Ik stap in, en alle telefoons gaan omlaag. #id:nep_83sd
{ fotograaf == "slot" || fotograaf == "bram":
    In 3B staat niks. Dat heeft @timo gedaan. Maar deze bus was er gisteren zelf bij. #id:nep_h4o2
- else:
    { fotograaf == "belt":
        Vannacht ging hij naar 3B. @zoe weet het al, van @timo. Ze is er toch. Haar jas zit dicht tot haar kin. #id:nep_m57z
    - else:
        Vannacht is hij naar 3B gegaan. Iemand zegt 'sst' als ik erlangs loop. #id:nep_asn4
    }
}
zoe (smirk): Goedemorgen, publiek. Handtekeningen na het derde uur. #id:nep_jnk2
# sound: drum
Haar stok tikt tegen de paal. Eén keer. Dan legt ze hem op haar schoot, alsof hij slaapt. #id:nep_t6ar
# music: tension
# zoe: neutral sit
Achterin hangen ze met z'n vieren aan één lus. De plek naast haar is leeg. #grens:lege-plek #id:nep_lyfm
Ik kan in mijn eentje twee plekken vullen. Ik vul er nul. #thought #id:nep_qonc
zoe: Ze weten allemaal dat ik het niet ben. Waarom kijken ze dan of ik het ben? #stil #id:nep_18pd
mila: Mijn eerste week zat er ook niemand naast mij. Zij wel. En nu sta ik hier. #stil #id:nep_akfr
jayden: Achter papa is de enige stoel die hij niet in zijn spiegel ziet. #stil #id:nep_cucf
pinas: Wat zijn ze stil vandaag. Gisteren was het zo gezellig. #stil #id:nep_sa3t
+ [Ga naast haar zitten. Zeg nog niks. #kantel:sem #laag #id:nep_5w4n] -> sem_zit
+ [Ga zitten en zeg: 'Gisteren zat ik ernaast.' #kantel:sem #id:nep_tf0a] -> sem_bekent
+ [Loop naar voren, naar @jayden. 'Kom mee naar @degroot.' #kantel:sem #id:nep_7t83] -> sem_haalt
+ [Roep door de bus: 'Hij is nep! Dat zie je toch zo?' #kantel:sem #mis #id:nep_8b2g] -> sem_roept
+ [(verder) #verder #id:nep_5t88] -> sem_lus

=== sem_zit
~ plek = "zit"
# beside: sem
# music: off
# sem: neutral sit left
De bank zakt. @zoe gaat een stukje omhoog. #id:nep_rtr8
Ik schuif tot mijn schouder in het gangpad steekt. Achterin gaan hoofden naar links. Naar rechts. Er komt niemand langs mij. #id:nep_vju4
zoe (thinking): Ik zie de bus niet meer. #id:nep_wbc2
sem (talk): De bus jou ook niet. #id:nep_f3wj
# zoe: relieved sit
Tot aan school zegt ze niks. Bij de Molenbrug tikt ze één keer op mijn knie. Zacht. Eiken, denk ik. #thought #id:nep_2x0v
-> naar_haddad

=== sem_bekent
~ plek = "bekent"
# beside: sem
# music: off
# sem: ashamed sit left
De bank zakt. Ik kijk naar de rugleuning voor ons. #id:nep_nr8y
{ knop == "tweeen":
    sem (ashamed): Gisteren zat ik ernaast. Ik vond het goed, als het maar klein bleef. #id:nep_myda
- else:
    sem (ashamed): Gisteren zat ik ernaast. Ik deed niks. #id:nep_f9n1
}
zoe (suspicious): Waarom zeg je dat? #id:nep_atfl
sem (ashamed): Anders hoor je het van iemand die het leuker vertelt. #id:nep_uwz5
# zoe: sad sit
Ze denkt drie haltes na. Ik ben bang dat ze opstaat. #thought #id:nep_u852
zoe (tired): Oké. Blijf zitten. Nee, aan die kant. Ik wil dat je in de weg zit. #id:nep_fos0
-> naar_haddad

=== sem_haalt
~ plek = "haalt"
# music: off
# exit: zoe
# sem: worried sit left
# jayden: scared sit right
sem (talk): Kom mee naar @degroot. #id:nep_ifei
jayden (scared): Sst. Papa hoort ons. Is het erg? #id:nep_e4au
sem (sad): Kijk eens achterom. #id:nep_7rb1
Hij kijkt. Naar de lege plek, naar de mensen eromheen. Zijn lippen tellen iets. Hij komt niet uit, maar hij staat op. #id:nep_i2qf
# stop: sem
@mila ziet ons samen staan. Dan duwt ze haar tas opzij en gaat naast @zoe zitten. Zomaar. #id:nep_x9fh
-> naar_haddad

=== sem_roept
~ plek = "roept"
# music: off
sem (angry): Hij is nep! Dat zie je toch zo? #id:nep_6rc4
'Waar zie je dat dan?' vraagt een brugklasser. Twee stoelen verder gaat er een scherm aan. En nog een. #id:nep_xmye
# zoe: ashamed sit
mila (worried center): Zij hoort je ook, @sem. Nu kijken ze allemaal of het klopt. #id:nep_6fmz
Ik wou de foto kleiner maken. Nu is hij zo groot als de bus. #thought #id:nep_g36f
-> naar_haddad

=== sem_lus
~ plek = "lus"
# music: off
# shot: wide
# sem: ashamed stand
Ik pak een lus. Er zijn achttien lussen. Ik bekijk ze allemaal. #id:nep_vdei
In de bocht tikken ze tegen elkaar. Naast haar schuift een lege plek heen en weer. #thought #id:nep_c7zw
-> naar_haddad

=== sem_jam
# place: bus-inside-day
# zoe: happy sit left
# sem: neutral stand right
# sound: drum
Tien over acht. @zoe drumt op de paal. De bus gaat in de maat over de drempels. #id:nep_gl0r
zoe (suspicious): Waarom kijken ze naar me? Zit er jam? #id:nep_f0ka
@bram heeft rondverteld dat er bijna iets was. Er is niks. Er wordt wel naar gekeken. #thought #id:nep_gc6z
+ [Zeg: 'Er was bijna iets. Ik zat ernaast.' #id:nep_cfaa] -> sem_bijna
+ [Ga naast haar zitten. Zo breed als je kunt. #id:nep_u00k] -> sem_breed

=== sem_bijna
~ plek = "bijna"
# sem: worried sit left
sem (worried): @jayden wou iets maken van jouw foto. Voor de bus. Hij deed het niet. Ik zat ernaast. #id:nep_482a
zoe (shocked): @jayden? Van mijn pedaal? #id:nep_4zc5
sem (ashamed): Bijna. Niet. #id:nep_qix6
zoe (thinking): 'Bijna' is best een rotwoord. Dank je dat ik het van jou hoor. #id:nep_4k07
-> naar_haddad

=== sem_breed
~ plek = "breed"
# sem: neutral sit left
De bank zakt. Achterin rekken ze hun nek. Ik rek mijn schouders. #id:nep_y241
zoe (suspicious): Zit jij nou in de weg? #id:nep_sqy2
sem (smirk): Ja. #id:nep_7y2s
zoe (thinking): Dan is er dus iets om in de weg van te zitten. Ik vraag het wel aan @aisha. Die kan niet liegen. #id:nep_5s7r
-> naar_haddad

=== naar_haddad
+ [Het derde uur. Even ben je @haddad. #id:nep_nfft] -> haddad_kamer
