// Herstel bij Sem: wat hij wist, gaat alsnog naar wie het hoort. @iris beslist over elk woord dat terugkomt.

=== herstel_sem
~ side = "sem"
# place: music-room-day
# zoe: annoyed sit right
# sem: ashamed stand left
# sound: drum
Maandag. @zoe drumt. Het klinkt als een keuken die van een trap valt. Ze kijkt me aan en slaat door. #id:hf_2td9
sem (ashamed): Ik was er wel. #id:hf_0d8q
# sound: drum
zoe (shocked): Wat zeg je? #id:hf_3lxx
sem (ashamed): Op dat feest. Tot tien uur. Ik heb met haar een gezicht gegeten. #id:hf_cxqq
# zoe: warm idle
Ze legt een hand op het bekken. Het wordt zo stil dat ik weer kan zakken. #id:hf_d7p8
zoe (warm): Wil je dat ik meeloop? Ik zeg niks. Ik neem wel mijn stokken mee. #id:hf_dtm9
+ [Zeg: 'Ja. Tot de drempel.' #id:hf_1nxp] -> herstel_sem_drempel
+ [Zeg: 'Eerst @joris. Dan samen.' #id:hf_cbgk] -> herstel_sem_samen

=== herstel_sem_drempel
# place: mentor-office-day
# degroot: warm coffee right
# sem: worried sit left
Ze loopt mee tot de drempel. Op de gang hoor ik haar zachtjes op haar knie roffelen. Dat helpt. #id:hf_zkgp
-> herstel_sem_blad

=== herstel_sem_samen
{ wis == "mam" || wis == "app":
    # place: mentor-office-day
    # degroot: warm coffee right
    # sem: worried sit left
    # joris: relieved sit left
    @joris zit er voor ik klaar ben met vragen. 'Ik was hier al eens,' zegt hij. 'Die stoel piept.' #id:hf_qsgh
- else:
    # place: mentor-office-day
    # degroot: warm coffee right
    # sem: worried sit left
    # joris: scared sit left
    @joris komt met zijn moeder. Gisteravond heeft hij het haar verteld. Ze telt niks meer. Ze houdt zijn mouw vast. #id:hf_r7wl
}
-> herstel_sem_blad

=== herstel_sem_blad
sem (worried): Ik was er tot tien uur. Ik stond in de gang. Zij zat op de trap. @joris filmde. Dat is alles. #id:hf_8iz3
# stop: sem
degroot (talk): Dan schrijf ik dat op, en geen letter meer. #id:hf_xfyq
{ naam == "roept":
    sem (ashamed): En ik heb zijn naam in de app gezet. Toen kwam die van haar erbij. #id:hf_doed
    degroot (thinking): Haar naam hoort daar niet. Begin jij met weghalen? Ik praat met de rest. #id:hf_j630
}
{ rek == "wist":
    sem (ashamed): En ik zei dat hij moest wissen. Ik dacht dat dat hielp. #id:hf_3if4
    degroot (thinking): Bijna iedereen denkt dat. Wat jullie nog weten, telt ook. #id:hf_o5q0
}
{ naam == "knikt":
    sem (ashamed): En ik zei steeds dat niemand er was. #id:hf_5pa0
    degroot (warm): Dan zijn we er nu met één. Dat is oneindig veel meer dan nul. #id:hf_k37m
}
degroot (talk): De telefoon van @joris blijft zoals hij is. Zijn moeder geeft hem af. Niemand hier kijkt. #id:hf_4ox7
degroot (talk): Haar school en ik werken samen. Zij vindt dat goed. Wie er iets zei, hoort ze als ze wil. De politie is háár keuze. #id:hf_h92o
# place: bike-shed-day
# thijs: worried stand right
# sem: neutral stand left
In het fietsenhok wacht @thijs. Hij heeft me naar binnen zien gaan. Hij heeft me ook naar buiten zien komen. #id:hf_tx14
thijs (worried): We hadden toch afgesproken dat niemand ... #id:hf_hcmz
+ [Zeg: 'Ik was er. Jij ook.' #id:hf_foch] -> herstel_sem_jij
+ [Geef hem de helft van je brood. Wacht. #id:hf_esem] -> herstel_sem_brood

=== herstel_sem_jij
sem (neutral): Ik was er. Jij ook. #id:hf_jbvc
Hij schopt tegen zijn eigen band. Dan kijkt hij naar de deur waar ik uit kwam. 'Is die stoel een beetje te doen?' vraagt hij. #id:hf_40aj
-> herstel_sem_antwoord

=== herstel_sem_brood
Hij eet het op, met korst en al. Bij de laatste hap zegt hij: 'Ik was er tot twaalf.' #id:hf_w73n
sem (warm): De stoel piept. Verder valt het mee. #id:hf_ndct
-> herstel_sem_antwoord

=== herstel_sem_antwoord
# place: mentor-office-day
# degroot: warm coffee right
# joris: scared sit left
# sem: neutral stand left
Donderdag. @joris wil haar iets zeggen. @degroot heeft het laten vragen, via haar collega op die andere school. #id:hf_1yp4
degroot (talk): Ze zegt nee. Geen brief, geen gesprek. Ook niet later, misschien. #id:hf_07ma
joris (sad): Maar ik wil zeggen dat ... #id:hf_ffo6
degroot (warm): Dat geloof ik. En ze zegt nee. #id:hf_b0ht
# joris: ashamed sit
Hij knikt. Hij vouwt zijn briefje dubbel, en nog eens. Hij stopt het niet weg. Hij geeft het aan zijn moeder. #thought #id:hf_qcc6
degroot (warm): Voor jou had ze één vraag, @sem. Of dat bord terug is. #id:hf_75o3
sem (relieved): Kip vier. Die staat weer in het rek. #id:hf_7olh
# place: street-day
# zoe: smirk walk right
# sem: relieved walk left
# music: theme
Buiten staat @zoe, met een pot uitjes. 'Hand plat,' zegt ze. #id:hf_1htf
joris: Ze zei nee. Ik dacht dat ik daarvan omviel. Ik sta nog. Mijn moeder telt weer: zes. Zeven, met mij. #nu #id:hf_d5hr
thijs: Ik heb die stoel ook gehad. Hij piept inderdaad. Ik heb verteld waar ik stond. #nu #id:hf_om9w
iris: Er zijn er nu drie die zeggen: zij was er. Ik hoef ze niet aardig te vinden. Het scheelt wel. #nu #id:hf_4e88
sem: Het bord was makkelijk. Het andere woog niks, en ik kreeg het bijna niet opgetild. Dank dat jij mee tilde. #nu #id:hf_nikh
Teruggebracht #ending:teruggebracht #kind:repaired #id:hf_v67c
-> END
