// Herstel bij Noor, door haar moeder: wat scheef zit, tornt zij los. @noor bepaalt.

=== herstel_mama
~ side = "elidrissi"
# place: living-room-night
# elidrissi: tired sit left
Kwart over elf. Vier binnen. Ik tel het nog een keer. Vier. Dan haal ik nummer zestien weer uit de doos. #id:hd_cy96
Wat scheef zit, kun je verstoppen onder een tweede lapje. Maar dan voel je het altijd. #thought #id:hd_pnnm
Je moet het lostornen. Draad voor draad. Dat duurt langer dan naaien. #id:hd_qncu
# bilal: worried stand right
bilal (worried): Gaat u met haar praten? #id:hd_3ss0
+ [Zeg: 'Ja. Nu. Ik ga naar boven.' #id:hd_l2ci] -> herstel_mama_boven
+ [Zeg: 'Vraag jij of ze dat wil.' #id:hd_p1ir] -> herstel_mama_vraag

=== herstel_mama_boven
bilal (thinking): Vraagt u het eerst? Ze heeft de laatste tijd al genoeg mensen die gewoon binnenkomen. #id:hd_fjrt
Hij heeft gelijk. Hij heeft meel op zijn neus en hij heeft gelijk. Ik ga op de onderste tree zitten. #id:hd_y516
-> herstel_mama_trap

=== herstel_mama_vraag
Hij gaat. Ik hoor hem kloppen. Ik hoor dat hij niet naar binnen gaat. Die jongen leert bij. #id:hd_ymeh
bilal (neutral): Ze zegt: morgen. Misschien. En alleen als u niet eerst telt. #id:hd_34yw
-> herstel_mama_trap

=== herstel_mama_trap
# place: living-room-day
# elidrissi: ashamed sit left
# noor: neutral stand right
Het wordt morgen, en dan middag. Dan staat ze er. Ik tel niet. Ik hou mijn handen onder mijn benen. #id:hd_pcdy
{ naald == "ziet":
    elidrissi (ashamed): Ik vroeg jou om bewijs. Je bent mijn kind, geen kassabon. Sorry. #id:hd_koqm
- else:
    elidrissi (ashamed): Ik vroeg wat zíj zouden zeggen. Ik had moeten vragen wat jij zegt. Sorry. #id:hd_wc6f
}
# beside: elidrissi
noor (thinking): Hoeft u niet te weten waarom ik het deed? #id:hd_c3js
elidrissi (neutral): Nee. #id:hd_dq0q
Ze gaat zitten. Niet naast me. Op de doos met hesjes. Het is een begin, en het kraakt. #id:hd_mqbt
# shot: close
# elidrissi: talk phone
Dan toets ik mijn schoonzus. Op maandag. Ze neemt op alsof er oorlog is. #id:hd_2p7q
elidrissi (talk phone): Als 'ze' iets willen zeggen, mogen ze mij bellen. Ik naai de hele dag. Ik heb alle tijd. #id:hd_zxsd
# stop: elidrissi
Het blijft stil. 'Dan bel ik ze niet,' zegt mijn schoonzus. 'Ik wist trouwens ook niet precies wie het waren.' #id:hd_jjcu
{ lach == "pruik" || lach == "vraagt":
    # place: mentor-office-day
    # degroot: warm coffee right
    # elidrissi: neutral sit left
    # noor: neutral sit center
    Dinsdag bij @degroot. Er gaat niks rond, en er hoeft niks weg. @noor wilde alleen dat iemand het wist die thee heeft. #id:hd_hpru
    degroot (warm): Ik vroeg haar eerst of het thuis veilig is. U moet nu niet schrikken. Dat vraag ik altijd. #id:hd_9uwh
- else:
    # place: mentor-office-day
    # degroot: warm coffee right
    # elidrissi: neutral sit left
    # noor: neutral sit center
    Dinsdag bij @degroot. Wat ze schreven ligt in een map, met de namen. Het filmpje zelf heeft niemand bewaard. #id:hd_anaw
    degroot (warm): Voor ik u belde, vroeg ik haar of het thuis veilig is. U moet niet schrikken. Dat vraag ik altijd. #id:hd_agdn
}
elidrissi (thinking): Goede vraag. Wat zei ze? #id:hd_ts24
degroot (warm): Dat mag zij zeggen. Of niet. #id:hd_hfl9
Ik kijk naar mijn dochter. Zij kijkt naar de suikerpot van die mevrouw. Er zitten maar zes klontjes in. #id:hd_b48a
noor (smirk): Luid, mama. Maar wel veilig. #id:hd_pfb2
~ naald = "hersteld"
+ [Terug naar @noor. Zij beslist over het filmpje. #id:hd_ghir] -> herstel_noor_kiest

=== herstel_noor_kiest
~ side = "noor"
-> noor_filmpje

=== herstel_mama_slot
# place: kitchen-night
# noor: neutral stand left
# elidrissi: neutral sit right
# music: theme
Woensdag. Ik roer. Mama zit met een naald aan de keukentafel. Nummer zestien zit er weer op. Je ziet niks van de eerste keer. #id:hd_r74h
'Je voelt het wel,' zegt ze. 'Als je weet waar.' Haar slof gaat op en neer. Hak, hak. Ze draait de stof. #id:hd_g4kt
# noor: shocked stand
Ze bijt de draad door. Hap. Mijn lepel blijft in de lucht hangen. #id:hd_dxf8
noor (laugh): Mama. Nog een keer. Wat u net deed. #id:hd_hmre
-> noor_echo_filmpje ->
elidrissi: Ik heb losgetornd tot twee uur 's nachts. Het gat was kleiner dan ik dacht. #nu #id:hd_txya
bilal: Ik blijf beneden als er gedanst wordt. Ik hoor het door het plafond. Andersom, dus. #nu #id:hd_yntn
ilyas: Ze zei: volgende week een duel, misschien. 'Misschien' draait al de hele dag in mijn hoofd. Hij kan walsen. #nu #id:hd_81q1
noor: Jij bleef, ook toen het scheef zat. Nu weet jij van wie ik het heb. Het zit er stevig op. Voel maar. #nu #id:hd_0bkv
Losgetornd #ending:losgetornd #kind:repaired #id:hd_7bqs
-> END
