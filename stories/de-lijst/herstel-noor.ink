// Herstel bij Noor: via @degroot naar de bank van Aisha, dan meneer Haddad, en een nieuw vel.

=== herstel_noor
~ side = "noor"
# place: mentor-office-day
# degroot: warm coffee right
# noor: ashamed stand left
Maandag. Bij @degroot hing altijd een poster met meeuwen. 'Samen vliegen we verder.' Nu hangt er niks. 'Ze keken ineens zo vals,' zegt ze. #id:dl_vtzo
noor (ashamed stand): Ik was er een hele week bij en ik deed de helft niet. Mag ik naar haar toe? #id:dl_1pn1
degroot (warm coffee): Ik vroeg het haar al. Eén kopje thee, zegt ze. En je neemt de machine mee. #id:dl_oqcm
# place: living-room-day
# aisha: tired sit center
# noor: ashamed stand left
Haar moeder zit op de bank. Ze geeft me een hand zonder op te staan. Er trilt iets onder haar. 'Bezet,' zegt ze. #id:dl_y37i
aisha (tired sit): Zet hem daar maar. Heeft hij het goed gehad? #id:dl_ef22
noor (smirk stand): Hij sliep aan de muurkant. #id:dl_0w6z
+ [Zeg kort wat je deed, die avond. #id:dl_ua4n] -> herstel_kort
+ [Vraag: 'Wat heb je van mij nodig?' #id:dl_ai85] -> herstel_nodig

=== herstel_kort
{ avond == "onder":
    noor (ashamed stand): Jij zat naast me en ik ging vechten. Met mijn duimen. Sorry. #id:dl_n3da
    aisha (thinking sit): Je won ook niet, hè? #id:dl_5mk8
    noor (ashamed stand): Ik verloor van iemand met een eend als foto. #id:dl_t3sd
- else:
    noor (ashamed stand): Jij zat naast me en ik zette een serie op. Sorry. #id:dl_kp6c
    aisha (thinking sit): Dat paard had er ook niks aan. #id:dl_dlrq
}
aisha (neutral sit): Oké. Ga zitten. Ik moet je wat zeggen, en jij hoeft niks te regelen. #id:dl_4cbl
-> herstel_bank

=== herstel_nodig
noor (worried stand): Wat heb je van mij nodig? #id:dl_gon6
aisha (tired sit): Dat ik een keer niet hoef te bedenken wat ik nodig heb. #id:dl_czbb
# noor: thinking sit
Ik ga zitten. Ik zeg niks. Ik eet een koekje. Het helpt, zie ik aan haar schouders. #id:dl_p82j
aisha (relieved sit): Ja. Dit. Precies dit. #id:dl_yscr
-> herstel_bank

=== herstel_bank
aisha (talk sit): Donderdag zat er een agente op die plek van jou. Ze schreef op: welke nummers, welke dag. Ze vroeg nergens waarom. #id:dl_bmoy
aisha (talk sit): De lijst is bewaard en gemeld. Bijna overal is hij weg. 'Bijna' zeg ik erbij, want ik lieg niet. #id:dl_d3a2
aisha (neutral sit): Mijn filmpje blijft. Dat is van mij. De reacties gaan uit. #id:dl_tgxe
noor (thinking sit): En hij? Die hem maakte? #id:dl_ovyr
aisha (shrug sit): Hij wil iets zeggen, via @degroot. Ik zei nee. Ze schreef 'nee' op en schonk bij. Dat was alles. #id:dl_syta
# beside: noor
Eén kopje werd het. Het was wel een heel groot kopje. #thought #id:dl_19xp
# place: classroom-day
# haddad: ashamed stand center
# zoe: suspicious sit right
# noor: neutral sit left
Dinsdag, biologie. In de bak zwemmen staarten. @haddad gaat zitten. Dat doet hij nooit. #id:dl_t2q4
{ klas == "jongens":
    haddad (ashamed sit): 'Jongens blijven jongens.' Dat zei ik. En @zoe vroeg wat meisjes dan blijven. #id:dl_rkqv
    zoe (neutral): U sloeg de bladzijde om. #id:dl_ci8u
    haddad (ashamed sit): Ik heb hem teruggeslagen. Als jongens jongens bleven, hoefde ik 's morgens niet te komen. Dan was er niks te leren. #id:dl_he3b
- else:
    { klas == "vingers":
        haddad (ashamed sit): Ik liet de verkeerde haar vinger opsteken. Vandaag doe ik het zelf. #id:dl_4q0z
        # haddad: ashamed stand
        Hij steekt hem op. Hij houdt hem lang omhoog. Er gaan er meer. Niemand zegt waarvoor. #id:dl_3fu3
    - else:
        haddad (ashamed sit): Ik deed vorige week één keer iets goeds. Toen ging ik nakijken. Zoiets moet je elke dag voeren. Net als deze. #id:dl_4a6g
        zoe (neutral): Met gedroogde brandnetel, meneer? #id:dl_erjy
        haddad (warm sit): Dat is voor de kikkers. Voor jullie had ik excuses. #id:dl_ande
    }
}
haddad (talk sit): En niemand hoeft hier iets over iemand te raden. Wie wat deed, zit bij @degroot. Wij gaan vogels tekenen. #id:dl_mkjz
# music: theme
# noor: talk stand
Ik rol een nieuw vel uit. Vijftig lege vakken. Iedereen krijgt er een paar. Ook wie niet kan tekenen. Vooral die. #id:dl_xalz
+ [Geef @lotte de reiger. #id:dl_k7aq] -> herstel_reiger
+ [Laat @lotte zelf kiezen. #id:dl_wa5m] -> herstel_kiest

=== herstel_reiger
# lotte: thinking stand right
lotte (thinking): Op één been, hè? Dan moet ik eerst even voelen. #id:dl_9ymw
Ze staat tien tellen op één been, midden in de klas. Iemand kijkt. Ze blijft staan. #id:dl_10aw
-> herstel_vel

=== herstel_kiest
# lotte: thinking stand right
lotte (neutral): Dan doe ik de duif op die uil. Die slaapt waar hij wil. #id:dl_7wcp
Ze tekent hem met zijn ogen dicht en zijn borst vooruit. Hij past niet in zijn vak. #id:dl_pphe
-> herstel_vel

=== herstel_vel
# timo: smirk wheel left
De kauw van @daan lijkt op een strijkijzer. Met spijt. Onder elke vogel komt een zin: waar, wanneer, en wat hij deed. #id:dl_jjb8
# mila: smirk stand right
mila (smirk): Vak vijftig. Een kraanvogel. In het Pools: żuraw. #id:dl_znyz
timo (thinking wheel): Dat is een hijskraan, @mila. #id:dl_wf9w
mila (shrug): Zelfde woord. Ik kan alleen deze. #id:dl_uvcz
# place: hallway-day
# aisha: thinking stand center
# noor: happy stand left
Donderdag komt @aisha. Eén uur, heeft ze gezegd, en zij kiest welk. Ze loopt langs alle vijftig. Ze leest alles. #id:dl_j98q
aisha (neutral): Dit is het lelijkste wat ik ooit heb gezien. #id:dl_59tj
noor (worried stand): Ja. #id:dl_vvon
aisha (smirk): Waar is het stopcontact? #id:dl_w8yn
aisha: Mijn nee bleef nee. Mijn filmpje bleef staan. En ik kwam terug op een uur dat ík had uitgezocht. #nu #id:dl_wqtp
lotte: Er staat een vogel van mij in de gang. Hij heeft geen cijfer. Hij heeft wel rare voeten. #nu #id:dl_rq6o
haddad: Vijf hebben er pootjes. Ik heb het mijn vader verteld, aan de telefoon. Van die zin ook. #nu #id:dl_0akx
bram: Ik heb het gezegd bij @degroot. Zij wil niks horen. Dus zeg ik niks. Dat is moeilijker dan ik dacht. #nu #id:dl_uhif
noor: Ik was rood tot mijn ellebogen, en jij keek niet weg. Kies een vak. Je mag lelijk. #nu #id:dl_11sq
Vijftig slechte vogels #ending:slechte-vogels #kind:repaired #id:dl_nnd9
-> END
