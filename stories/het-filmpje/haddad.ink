// Tussenspel bij Yusuf: een open hand boven een telefoon. Eerst te snel, dan goed.

=== haddad_oog
~ side = "haddad"
# place: classroom-day
# haddad: explain center
# timo: neutral wheel left
# yusuf: tired sit right
Woensdag, derde uur. Ik ben @haddad en ik heb een oog zo groot als een meloen. De pupil is zoek. #id:hf_jwvk
timo (talk): Meneer, uw pupil ligt onder de verwarming. #id:hf_7xci
haddad (annoyed): Welke? #id:hf_4vke
# haddad: explain
Kijk naar deze rode stip, zeg ik. Dertig tellen. En dan naar de muur. #id:hf_nrib
timo (happy): Ik zie een groene! Hij loopt mee! #id:hf_roox
haddad (explain): Dat is een nabeeld. Je oog kijkt nog even door. Een paar tellen, en dan is het weg. #id:hf_w23l
yusuf (tired): En als het niet weggaat, meneer? #id:hf_xue4
Er lacht niemand. Bij biologie lacht er altijd iemand. #thought #id:hf_joet
# bram: worried sit left
# sound: ping
Op de voorste tafel licht een telefoon op. Ik lees één woord. Heftig. Dat gonst al drie dagen door de gang. #id:hf_z6v5
# music: tension
haddad (annoyed): Is dit het? Geef eens hier. Laat zien. #grens:open-hand #id:hf_7ml7
Zo ben ik. Eerst de hand, dan het hoofd. Mijn hand hangt al open in de lucht. #thought #id:hf_t6v5
timo: Als hij kijkt, weet hij niet meer dan wij. Dan slaapt hij alleen slechter. #stil #id:hf_hyvd
bram: Pak hem. Dan ben ik ervan af. Nee. Niet kijken, meneer. Alleen pakken. #stil #id:hf_euvq
yusuf: Niet doen. Straks zit u ook tot drie uur naar een badkamer te kijken. #stil #id:hf_fhyy
+ [Draai de telefoon om. 'Nee. Ik hoef het niet te zien.' #kantel:haddad #laag #id:hf_rg61] -> haddad_om
+ [Doe je hand dicht. Vraag: 'Wie heeft hier last van?' #kantel:haddad #id:hf_ifgu] -> haddad_vraagt
+ [Pak hem. 'Ik moet weten hoe erg het is.' #kantel:haddad #mis #id:hf_u5vq] -> haddad_pakt
+ [(verder) #verder #id:hf_md1j] -> haddad_preek

=== haddad_om
~ oog = "om"
# stop: haddad
# music: off
Ik draai hem om, met één vinger. Alsof hij heet is. #id:hf_bzpw
haddad (ashamed): Nee. Dat was te snel. Ik hoef het niet te zien. Ik geloof zo wel dat het erg is. #id:hf_3xg4
timo (warm): Dat is uw beste zin dit jaar, meneer. En we hebben de cel al gehad. #id:hf_rsf6
haddad (warm): @yusuf. Sommige nabeelden blijven. Daar bestaan mensen voor. Ik hang morgen iets op. #id:hf_g51c
-> terug_yusuf

=== haddad_vraagt
~ oog = "vraagt"
# stop: haddad
# music: off
Ik doe mijn hand dicht. Het duurt even. Het is een eigenwijze hand. #id:hf_qo2j
haddad (ashamed): Nee. Andere vraag. Wie heeft hier last van? Nu geen vingers. Ik ben tot vijf uur in dit lokaal. #id:hf_03j6
# bram: relieved idle
Om vijf voor vijf klopt @bram. Om drie voor vijf een meisje uit de brugklas. Ik heb niet genoeg stoelen. #id:hf_wyb9
haddad (thinking): Nabeelden die blijven. Daar hang ik morgen iets voor op. #id:hf_8458
-> terug_yusuf

=== haddad_pakt
~ oog = "pakt"
# music: off
haddad (talk): Ik moet weten hoe erg het is. #id:hf_xd0j
# timo: shocked
timo (shocked): Meneer, nee! Zij heeft u daar niet om gevraagd! #id:hf_adqy
# exit: yusuf
# sound: door
Mijn duim hangt er nog boven als de deur slaat. De stoel van @yusuf is leeg. Hij liep langs me en ik keek naar een scherm. #id:hf_cp1c
haddad (ashamed): Ik leg hem neer. Kijk. Hij ligt. Ik heb niks gezien, en daar was ik te laat mee. #id:hf_aps5
-> terug_yusuf

=== haddad_preek
~ oog = "preek"
# music: off
haddad (annoyed): Klik dan ook niet overal op, mensen! Goed. Het hoornvlies. #id:hf_zz0k
# yusuf: ashamed sit
@yusuf trekt zijn capuchon op. Ik heb het over hoornvlies en ik kijk tegen een capuchon aan. #id:hf_wh2b
timo (worried): Meneer? Wie al geklikt heeft, kan nu nergens meer heen. #id:hf_owk2
haddad (ashamed): ... Dat is zo. Dat was te snel. Ik ga iets ophangen. Nu. #id:hf_ajrm
-> terug_yusuf

=== terug_yusuf
+ [Donderdag. Terug naar @yusuf. #id:hf_xsgq] -> yusuf_gang
