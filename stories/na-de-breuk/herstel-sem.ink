// Herstel bij Sem, als er niets rondging en niemand het haar zei.

=== herstel_sem
~ side = "sem"
# place: mentor-office-day
# degroot: warm coffee right
# sem: ashamed sit left
Vrijdag. Ik heb het opgeschreven, in hele zinnen. Het zijn er negen. @degroot leest mee en drinkt niet. #id:ndb_jkop
degroot (thinking): Ik lees @thijs. Ik lees jou. Waar staat zij? #id:ndb_n73f
sem (ashamed): In zin acht. #id:ndb_4m3g
+ [Streep alles door. Begin met haar. #id:ndb_2twc] -> herstel_sem_begint
+ [Vraag: 'Wilt u haar vragen of ze het wil horen?' #id:ndb_8pv5] -> herstel_sem_laat_vragen

=== herstel_sem_begint
'Er was een foto van @fleur. Niemand heeft haar iets gevraagd.' Dat is zin één. Meer weet ik eigenlijk niet. #id:ndb_k9n9
degroot (warm): Dat is dan het begin. Ik vraag haar of ze de rest wil. #id:ndb_rdeu
-> herstel_sem_fleur

=== herstel_sem_laat_vragen
degroot (warm): Dat is een goede vraag. En als het nee is? #id:ndb_w99k
sem (neutral): Dan is het nee. #id:ndb_9fwj
-> herstel_sem_fleur

=== herstel_sem_fleur
# place: mentor-office-day
# degroot: neutral coffee right
# fleur: neutral sit center
# aisha: neutral stand right
# sem: scared stand left
Ze komt. Met @aisha. Ze heeft mijn stoel gepakt en wijst waar ik moet staan. Bij de plant. #id:ndb_0jwj
fleur (neutral): In deze zaak ben ik beheerder. Begin bij twee uur, Kast. #id:ndb_k60h
# beside: sem
Ik begin bij twee uur. Ik doe er een kwartier over. Niemand maakt het voor me af. #id:ndb_q8pb
{ bel == "hm":
    sem (ashamed): Ik zei 'hm'. Hij kon kiezen welke. #id:ndb_j50l
}
{ bel == "waard":
    sem (ashamed): Ik zei dat jij hem niet waard was. #id:ndb_henw
}
{ duim == "mij":
    sem (ashamed): En ik liet hem naar mij sturen. Hij is weg. Ik had hem niet mogen hebben. #id:ndb_32od
}
fleur (thinking): Wat wil jij hiervoor? #id:ndb_8knq
sem (sad): Niks. #id:ndb_ckl8
fleur (neutral): Goed, want je krijgt niks. Ik wil dat hij het zelf zegt. Niet tegen mij. Tegen haar, met zijn vader erbij. #id:ndb_7miy
degroot (talk): En wat er op zijn telefoon staat? #id:ndb_v276
fleur (angry): Leeg. Ook de prullenbak. U zit erbij, en u kijkt niet. Wat hij schreef bewaart u. Misschien ga ik nog naar de politie. #id:ndb_8yov
# place: kitchen-night
# thijs: ashamed sit right
# sem: tired sit left
Zaterdag, twee uur 's nachts. @thijs zit bij ons in de keuken. Hij heeft het gezegd. Zijn vader huilde in de auto. #id:ndb_hcta
thijs (angry): Je had het niet hoeven vertellen. Er was niks gebeurd. #id:ndb_21t5
+ [Zeg: 'Jawel. Er was iets gebeurd, en zij wist het niet.' #id:ndb_pih2] -> herstel_sem_jawel
+ [Schuif de chips naar hem toe. Wacht. #id:ndb_87vx] -> herstel_sem_chips

=== herstel_sem_jawel
sem (worried): Jawel. Er was iets gebeurd. Alleen zij wist het niet. #id:ndb_st2w
thijs (sad): ... Hm. #id:ndb_ojav
Ik vraag welke. Hij weet het ook niet. We hebben er een nodig die nog niet bestaat. #thought #id:ndb_4bxo
-> herstel_sem_slot

=== herstel_sem_chips
Hij kijkt in de zak. Hij eet er één, heel langzaam, alsof het de laatste is. #id:ndb_g597
{ duim == "nee" || duim == "zak":
    thijs (sad): Als jij was weggegaan, had ik het gedaan. Denk ik. Of niet. Dat is het rottige. #id:ndb_szpp
- else:
    thijs (sad): Als die bakker een ander ding had gezegd, had ik het gedaan. Denk ik. Of niet. Dat is het rottige. #id:ndb_ffb9
}
-> herstel_sem_slot

=== herstel_sem_slot
# stop: thijs
thijs (tired): Zullen we een zesde nemen? Eentje die betekent: zeg het maar gewoon. #id:ndb_p9cz
sem (smirk): Hm. #id:ndb_rofq
thijs (smirk): Precies. #id:ndb_vckd
# place: street-night
# sem: tired walk center
# music: theme
# sound: bike
Zes uur. Ik zet Knuffel op haar stoep, met twee ovenwanten over zijn armen. Dat wou ze. Aanbellen hoeft niet. #id:ndb_s3gp
fleur: Ik heb nee gezegd tegen een gesprek met hem. Tegen de cactus zei ik ja. Die twee haalde niemand door elkaar. #nu #id:ndb_03g6
aisha: Ze zei 'drie'. Toen 'vijf'. Toen de waarheid. Ik heb thee gezet zoals @degroot: lang. #nu #id:ndb_hl99
thijs: Ik ben mijn beste vriend bijna kwijt omdat hij het zei. En daarom heb ik hem nog. Snap jij het? #nu #id:ndb_3el5
sem: Negen zinnen. Vroeger had ik één woord. Hm zes is voor jou ook, als je hem een keer nodig hebt. #nu #id:ndb_6rcu
Hm zes #ending:hm-zes #kind:repaired #id:ndb_xhsz
-> END
