// Tussenspel bij Bram: zijn moeder komt thuis van de nachtdienst.

=== naar_ontbijt
+ [Kwart voor acht. Even ben je @hendriks. #id:nac_noi7] -> hendriks_ontbijt

=== hendriks_ontbijt
~ side = "hendriks"
# place: kitchen-day
# hendriks: tired stand right
# bram: tired sit center
Kwart voor acht. Ik heb elf uur gewerkt. Mijn voeten zijn van iemand anders. #id:nac_o8k2
{ nacht == "briefje":
    Op de koelkast staat iets nieuws. Onder 'Alles goed daarbinnen?' staat: 'Niet alles.' Geen handtekening. #id:nac_2gal
}
{ nacht == "mila":
    Mijn zoon zit aan tafel met zijn jas aan. Zijn telefoon ligt voor hem. 'Half is genoeg,' staat erop. #id:nac_gmyn
}
{ nacht == "rust":
    Mijn zoon slaapt aan tafel, met zijn wang in de kruimels. De koelkast staat open. #id:nac_1frr
}
hendriks (talk): Brood? #id:nac_9ghh
bram (tired): Gaat wel. #id:nac_24up
Vijf briefjes op de deur. De koelkast zei altijd iets terug. Dat nam ik mee naar boven, als een kruik. #thought #id:nac_rigf
{ geschreven:
    Alleen over de vla staat er iets nieuws bij. Ik lach hardop, in mijn jas. Dan tel ik de andere vier. #thought #id:nac_fkhr
- else:
    Al vierentwintig dagen zegt hij niks. Ik dacht: hij wordt groot. #thought #id:nac_yy56
}
# sound: ping
# bram: scared phone
Zijn telefoon trilt. Hij schrikt met zijn hele rug. #id:nac_v596
# music: tension
hendriks (worried): Wie is er zo vroeg al wakker? #id:nac_kkch
bram (scared): Niemand. Ik mag... Niemand. #grens:ontbijt #id:nac_rad7
Mijn bed is twaalf treden ver. Ik hoor het tot hier. #thought #id:nac_ozu9
bram: Ze is moe. Als ik het nu zeg, slaapt ze niet. Als ik het niet zeg, slaap ik niet. #stil #id:nac_qm18
mila: Acht uur bijna. Ik heb al drie keer gekeken. Kom op, koelkast. #stil #id:nac_srgb
jayden: Zijn lampje is uit. Dan is zijn moeder thuis. Vraag het hem, mevrouw. #stil #id:nac_kmia
+ [Ga zitten, met je jas aan. 'Ik mis de koelkast. Wat is er met hem?' #kantel:hendriks #laag #id:nac_blgk] -> hendriks_zit
+ [Zeg: 'Je hoeft niks te zeggen. Ik blijf tot je iets zegt.' #kantel:hendriks #id:nac_kaim] -> hendriks_blijft
+ [Pak zijn telefoon af. Dit is klaar. #kantel:hendriks #mis #id:nac_jjcb] -> hendriks_pakt
+ [Vraag: 'Wat heb je gedaan?' #kantel:hendriks #mis #id:nac_rbjn] -> hendriks_gedaan
+ [(verder) #verder #id:nac_a0yx] -> hendriks_straks

=== hendriks_zit
~ ontbijt = "zit"
# music: off
# beside: hendriks
# hendriks: warm sit
hendriks (warm): Ik mis de koelkast. Wat is er met hem? #id:nac_r7gr
# bram: sad sit
bram (sad): Hij is stuk. Het lampje moet altijd aan van iemand. #id:nac_qd0p
hendriks (thinking): Van wie? #id:nac_o1i2
bram (scared): Hij zei zestien. Vannacht zei hij zevenentwintig. #id:nac_wu3l
-> hendriks_hoort

=== hendriks_blijft
~ ontbijt = "blijft"
# music: off
# beside: hendriks
# hendriks: warm sit
hendriks (warm): Je hoeft niks te zeggen. Ik blijf tot je iets zegt. #id:nac_4bhb
bram (suspicious): En als ik niks zeg? #id:nac_i306
hendriks (shrug): Dan slaap ik hier. Ik kan staand slapen. Vraag bed negen maar. #id:nac_bwq7
Het duurt een boterham en een half kopje thee. #id:nac_x8km
# bram: sad sit
bram (scared): Hij is zevenentwintig, mama. Eerst was hij zestien. #id:nac_3ddu
-> hendriks_hoort

=== hendriks_hoort
Alles in mij springt op. Ik blijf zitten. Dat is mijn vak: bij erge dingen blijven zitten. #thought #id:nac_kgre
bram (ashamed): Ik ging toch zelf met hem praten. Ik heb hem dingen gestuurd. #id:nac_aymd
hendriks (warm): Hij is volwassen. Hij moest stoppen. Jij zit niet in de problemen. Nu niet en straks niet. #id:nac_bc4d
-> terug_tempo

=== hendriks_pakt
~ ontbijt = "pakt"
# music: off
hendriks (angry): Hier met dat ding. Dit is klaar. #id:nac_ml76
# bram: shocked stand
bram (scared): Dan denkt hij dat ik weg ben! Dan is hij... #id:nac_he7g
hendriks (suspicious): Wie, hij? #id:nac_ufhu
# bram: ashamed stand
bram (angry): Niemand. Zie je wel. Daarom zeg ik niks. #id:nac_4e7x
# exit: bram
Ik sta met een trillend ding in mijn hand. Ik weet nu minder dan net. #thought #id:nac_qzz3
-> terug_tempo

=== hendriks_gedaan
~ ontbijt = "gedaan"
# music: off
hendriks (worried): Wat heb je gedaan? #id:nac_zpbd
# bram: ashamed sit
bram (ashamed): Niks. #id:nac_vyp1
Zo vraag ik het op mijn werk nooit. Daar vraag ik: waar doet het pijn? #thought #id:nac_t2vj
# sound: door
# exit: bram
Op de mat staat @mila, met nat haar. Ze komt hem ophalen. Ze heeft het gehoord. #id:nac_b5gx
mila (worried stand left): Volgens mij doet hij niks, mevrouw. Volgens mij doet iemand iets met hem. #id:nac_devi
-> terug_tempo

=== hendriks_straks
~ ontbijt = "straks"
# music: off
hendriks (tired): Eet wat. Straks praten we. Als ik geslapen heb. #id:nac_x1dp
Twaalf treden. Op de zesde blijf ik staan. 'Ik mag,' zei hij. Wat mag hij niet? Van wie? #thought #id:nac_tgp2
# shot: wide
# hendriks: thinking stand
Ik ga terug. De keuken is leeg. Dus ik doe wat ik altijd doe. Ik schrijf een briefje. #id:nac_9orv
-> terug_tempo

=== terug_tempo
+ [Terug naar @bram. #id:nac_r1l6] -> bram_slot
