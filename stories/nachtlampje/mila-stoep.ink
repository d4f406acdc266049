// De kant van Mila, vrijdag voor zessen: de pagina loopt leeg.

=== mila_stoep
# place: street-night
# mila: tired stand center
Vrijdag, vijf over half zes. Tata, mijn vader, krabt ijs van de auto. Ik heb mijn zwemtas en een boterham. #id:nac_uqi0
# shot: close
# mila: thinking phone
Op zijn pagina staan vierhonderdtwaalf grappen. Ik knipper. Vierhonderdelf. Vierhonderdtien. #id:nac_dsq9
# music: tension
# mila: shocked phone
Hij wist ze, van de oudste af. Daar gaat 'Doe de deur dicht'. Daar gaat 'Wie heeft de vla'. #grens:leeg #id:nac_m6qc
Mijn eerste Nederlands valt in een prullenbak, zin voor zin. De kaas is de volgende. #thought #id:nac_g6re
bram: Hij vindt hem kinderachtig. Als de pagina weg is, is het weer goed. Dan mag ik slapen. #stil #id:nac_c4jv
hendriks: Nog twee uur. Ik denk aan een bed dat ik niet kan zien. #stil #id:nac_ef5l
jayden: In ons spel brandt zijn lampje nog. Ik kijk al een uur. #stil #id:nac_8pj2
+ [App hem: 'Ik ben ook wakker. Hoe erg is het, 1 tot 10?' #kantel:mila #laag #id:nac_xts9] -> mila_cijfer
+ [Vraag tata of hij langs @bram wil rijden. #kantel:mila #id:nac_goax] -> mila_tata
+ [Maak overal een kopie van. Post alles: RED DE KOELKAST. #kantel:mila #mis #id:nac_79e9] -> mila_plaatst
+ [(verder) #verder #id:nac_864v] -> mila_zwemt

=== mila_cijfer
~ leeg = "cijfer"
# music: off
# beside: mila
mila (worried phone): ik ben ook wakker. hoe erg is het, 1 tot 10 #chat:bram #id:nac_4epi
bram: 8. niet komen #chat:bram #id:nac_se6c
mila: oké. wel blijven? #chat:bram #id:nac_mwhx
bram: ja #chat:bram #id:nac_0ivi
# mila: warm phone
Tata zet de motor uit. Hij geeft mij zijn sjaal en eet mijn boterham op. Ik app tot half acht, over niks en over alles. #id:nac_q688
mila: zeg straks: mama, ik heb iets. meer hoeft niet #chat:bram #id:nac_9e49
-> mila_eind_kaas

=== mila_tata
~ leeg = "tata"
# music: off
# mila: worried idle
Tata vraagt niet waarom. Hij vraagt alleen de straat. #id:nac_74sh
# place: street-night
# bram: tired stand right
# mila: worried stand left
# sound: door
# beside: mila
@bram doet open met zijn dekbed om. Achter hem staat de koelkast open, als een klein podium. #id:nac_jjpe
Tata zoekt naar Nederlands. Hij woont hier sinds de zomer. Hij heeft drie zinnen. Van mij. Hij kiest. #id:nac_sctb
'De kaas,' zegt tata heel plechtig, 'heeft je gemist.' #id:nac_4hjs
# bram: laugh stand
@bram begint te lachen. Halverwege wordt het iets anders. Tata stemt piano's. Hij houdt hem vast en luistert. #id:nac_vj1x
'En nu,' zegt tata, 'doe de deur dicht.' Dat was de tweede. #id:nac_2b9k
-> mila_eind_kaas

=== mila_plaatst
~ leeg = "plaatst"
# music: off
# sound: sent
mila (happy phone): RED DE KOELKAST. ik heb alles bewaard 🔥 #chat:koelkast #id:nac_xldn
Om acht uur praat de hele school erover. Iemand leest de briefjes van zijn moeder voor met een gek stemmetje. #id:nac_2v1e
# place: hallway-day
# aisha: worried stand right
# mila: happy stand left
aisha (worried): Heeft hij dit gevraagd? #id:nac_641t
mila (ashamed): Het was om hem te redden. #id:nac_uewl
aisha (sad): Hij wou het weg hebben. Nu hangt het overal. Wat zei hij, toen je hem sprak? #id:nac_rkkq
Ik heb hem niet gesproken. Ik had een plan. #thought #id:nac_q23g
-> mila_slot

=== mila_zwemt
~ leeg = "zwemt"
# music: off
# shot: wide
# mila: tired walk
Tata toetert. Ik stop mijn telefoon in mijn schoen. Straks, denk ik. Eerst baan vier. #id:nac_9sbs
Onder water hoor je niks. Dat vond ik er altijd zo fijn aan. Vandaag is het een heel hard niks. #thought #id:nac_y9j1
# place: hallway-day
# mila: worried phone center
Om half negen staat de teller op nul. De pagina is een witte deur. Er zit niks meer achter. #id:nac_3ajq
-> mila_slot

=== mila_slot
{ toets == "regel" || toets == "slaap":
    -> mila_eind_kier
}
-> mila_eind_rest
