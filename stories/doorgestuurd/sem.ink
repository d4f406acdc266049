// De kant van Sem: vrijdag tot maandagmiddag; in de biologieles is de leerling even meneer Haddad.

=== sem_begin
~ side = "sem"
# place: bike-shed-day
# sem: smirk stand left
Ik kan een wasmachine tillen. Drie trappen op, in mijn eentje. Vraag het mijn oom. #id:doo_em2b
Een zin tillen is iets anders. Die blijft meestal beneden staan. #thought #id:doo_8lie
Vandaag heb ik iets in mijn borst zitten wat niet past. Het is vrijdag en het is goed nieuws. #id:doo_0nym
@lotte heeft mij een foto gestuurd. Van zichzelf. Voor mij alleen, schreef ze erbij. #id:doo_4sxi
Mij. Ik ben die grote die het jaar overdoet. #thought #id:doo_5i90
Op de eerste dag vroeg een brugklasser of ik de conciërge was. Ik heb zijn fietsslot opengemaakt. #id:doo_hayo
@lotte vroeg of er boven ook nog zuurstof was. Ik zei: 'Niet veel.' Ze lachte een kwartier. #id:doo_449h
# sound: bike
# daan: laugh stand right
Naast me schopt @daan tegen een melkpak. Hij raakt alles, behalve het melkpak. #id:doo_68sr
daan (laugh): Zag je dat? Bijna! #id:doo_9gx2
+ [Doe hem voor hoe het moet. #id:doo_2vfr] -> sem_voor
+ [Tel af: drie, twee, paal. #id:doo_pj7y] -> sem_telt

=== sem_voor
# shot: wide
# sem: neutral walk
Ik leg mijn voet ertegen. Heel rustig. Het pak vliegt over het dak van het fietsenhok. #id:doo_g52c
# sem: smirk stand
daan (shocked): Waarom zit jij niet in het team? #id:doo_rsh2
sem (shrug): Zaterdag verhuis ik mensen. #id:doo_91r4
-> sem_laat_zien

=== sem_telt
sem (smirk): Drie. Twee. Paal. #id:doo_2gkp
# daan: annoyed stand
Paal. #id:doo_w0qp
daan (annoyed): Je bent zo'n goede vriend. #id:doo_ywv3
-> sem_laat_zien

=== sem_laat_zien
daan (suspicious): Jij straalt. Het is eng. Wat is er? #id:doo_kh4i
sem (happy phone): Niks. Iets van @lotte. #id:doo_ifnn
daan (smirk): Laat zien dan. #id:doo_86xz
# music: tension
Hij zegt het zoals je 'mag ik een chipje' zegt. En ik heb mijn telefoon al in mijn hand. #grens:fietsenhok #id:doo_fnaw
Als hij het ziet, snapt hij het. Dat iemand mij koos. #thought #id:doo_7leq
Mijn duim is warm. Verder is alles aan mij ineens koud. #id:doo_8irc
daan: Zeg nee en ik begin over iets anders. Ik vraag het alleen omdat het stil was. #stil #id:doo_gnw5
lotte: Hij schreef terug: 'voor mij?' Met drie vraagtekens. Zo lief. #stil #id:doo_iv7k
+ [Steek je telefoon weg. 'Nee. Die is van haar.' #kantel:sem #id:doo_2oyw] -> sem_nee
+ [Zeg: 'Later,' en begin over zijn zaalteam. #kantel:sem #laag #id:doo_inij] -> sem_later
+ [Vertel over haar, in plaats van te laten zien. #kantel:sem #laag #id:doo_4xj3] -> sem_vertelt_over
+ [Laat hem eerst zweren dat hij zijn mond houdt. #kantel:sem #mis #id:doo_60zj] -> sem_zweren
+ [(verder) #verder #id:doo_ifme] -> sem_toont

=== sem_nee
~ hok = "nee"
# stop: sem
# music: off
sem (talk): Nee. Die is van haar. #id:doo_idfu
# daan: neutral stand
daan (shrug): O. Oké. Zal ik je dan mijn blauwe plek laten zien? Die is van mij. #id:doo_j14n
Het kostte één zin. Hij kwam in één keer naar boven. Ik snap er niks van. #thought #id:doo_7bts
-> sem_zaterdag

=== sem_later
~ hok = "later"
# stop: sem
# music: off
sem (talk): Later. Wat is dat met dat zaalteam? #id:doo_ttpo
daan (happy): Eén plek! En weet je wie er al drie jaar klaarstaat? #id:doo_uwtt
Hij praat tien minuten. Mijn telefoon zakt vanzelf terug in mijn zak. #thought #id:doo_rcdq
-> sem_zaterdag

=== sem_vertelt_over
~ hok = "vertelt"
# stop: sem
# music: off
sem (ashamed): Ze lacht om mijn grappen. Vóór ze af zijn. Dat is het eigenlijk. #id:doo_6qts
Ik hoor het mezelf zeggen. Hardop. In een fietsenhok. #id:doo_hbug
# daan: warm stand
daan (warm): Gast. Dat is veel leuker dan een foto. #id:doo_c5la
-> sem_zaterdag

=== sem_zweren
~ hok = "zweren"
~ gedeeld = true
sem (suspicious): Zweer het. Op je scheenbeschermers. #id:doo_or8c
daan (smirk): Op allebei. #id:doo_tc1p
# spread: sem > daan
# sound: ping
Ik laat het zien. En dan heeft hij het ook, dat ging zo snel. Maar hij heeft gezworen. #thought #id:doo_ex4o
@lotte heeft niks gezworen. Die is niks gevraagd. #thought #id:doo_0hgc
-> sem_zaterdag

=== sem_toont
~ hok = "toont"
~ gedeeld = true
# daan: shocked stand
Ik draai mijn telefoon om. Zo makkelijk is het dus. #id:doo_p6c6
# spread: sem > daan
# sound: ping
daan (shocked): Stuur... nou ja. Alleen ik, hè? #id:doo_fap7
sem (smirk): Alleen jij. #id:doo_h94r
Ik groei. Echt, ik voel mijn mouwen korter worden. Pas op de fiets zakt het. #thought #id:doo_qj7n
-> sem_zaterdag

=== sem_zaterdag
# place: bus-stop-day
# music: off
# sem: tired sit center
Zaterdag. Vier bankstellen, een aquarium, een piano. Mijn oom zegt dat pianovrienden de beste vrienden zijn. #id:doo_g453
Op de derde verdieping huilt een mevrouw, omdat haar huis leeg is. Ik weet nooit wat je dan zegt. #id:doo_jw8g
Ik zeg: 'Uw kast is al boven.' Ze lacht. Dus dat was blijkbaar een zin. #id:doo_6mz8
Daarna eet ik patat bij de bushalte. Mijn armen trillen. De mayonaise ook. #id:doo_2uri
# shot: close
# sem: tired phone
lotte: hoe was het tillen #chat:lotte #id:doo_7ezh
sem: er zat nog een vis in het aquarium #chat:lotte #id:doo_fx8o
# sem: smirk phone
lotte: NEE. hoe heet hij #chat:lotte #id:doo_6d8b
+ [Antwoord: 'Kapitein.' #id:doo_poaj] -> sem_kapitein
+ [Antwoord: 'Hij zei niks. Net als ik.' #id:doo_vzo2] -> sem_vis_stil

=== sem_kapitein
lotte: dat ben IK #chat:lotte #id:doo_vgzx
lotte: vrijdag kom je hè. eerste rij. dan zie ik tenminste één grote iemand #chat:lotte #id:doo_35ub
-> sem_naar_zondag

=== sem_vis_stil
lotte: jij zegt best veel hoor. je doet het alleen langzaam ❤️ #chat:lotte #id:doo_o6zo
lotte: vrijdag kom je hè. eerste rij #chat:lotte #id:doo_w41w
-> sem_naar_zondag

=== sem_naar_zondag
{ gedeeld:
    daan: IK STOND IN DE BASIS. 11 MINUTEN ⚽ #chat:daan #id:doo_v61q
    sem: mooi man. en die foto hou je voor jezelf hè #chat:daan #id:doo_voob
    daan: tuurlijk #chat:daan #id:doo_34i0
    # sem: suspicious phone
    Hij schrijft nooit 'tuurlijk'. Hij schrijft 'tuurluk', met een dansje erachter. #thought #id:doo_q1l9
    -> sem_zondag
}
daan: bidons gevuld. met liefde. volgende keer basis #chat:daan #id:doo_apxw
sem: en anders kom ik met een spandoek #chat:daan #id:doo_2ne9
Hij vraagt niet meer naar mijn telefoon. Het is raar hoe licht dat ding opeens is. #thought #id:doo_4pog
-> sem_zondag_goed

=== sem_zondag
# place: bus-stop-dusk
# lotte: happy sit right
# sem: worried sit left
Zondag, half zes. We wachten op lijn vier. @lotte speelt alle rollen uit haar stuk, ook de golven. #id:doo_kov1
lotte (laugh explain): En dan ben ik opgegeten. Einde eerste bedrijf. Wat is er met jou? #id:doo_kumw
sem (shrug): Niks. #id:doo_y6z8
lotte (warm idle): Jij bent net een kluis. Ik stop er iets in en het blijft daar. Dat heb ik met niemand. #id:doo_k8so
{ hok == "zweren":
    @daan heeft gezworen, denk ik. Op twee scheenbeschermers. Daar hangt alles aan. #thought #id:doo_7v3x
- else:
    'Alleen jij,' zei ik tegen @daan. Dat zei zij ook, tegen mij. #thought #id:doo_q6yt
}
# music: tension
Kluis. Het woord ploft op mijn maag als een zak cement. #grens:bushalte #id:doo_rck9
Nog drie minuten, zegt het bord. #thought #id:doo_9o89
Eén zin, @sem. Gewoon optillen. Vanuit je knieën. #thought #id:doo_imu8
daan: Ik heb het naar @finn gestuurd. Vrijdag al. Ik hoop dat ik het vergeet. #stil #id:doo_nulq
lotte: Hij is stil op een andere manier dan anders. Heb ik iets gedaan? #stil #id:doo_65xk
finn: Op de bank keken er drie mee. Eén lachte echt. Stuur ik hem maandag rond, of laat ik het? #stil #id:doo_aadc
+ [Vertel het haar. Nu, voor de bus komt. #kantel:sem #id:doo_37vg] -> sem_vertelt
+ [App @daan: 'Gooi weg. En wie heeft hem nog meer?' #kantel:sem #laag #id:doo_uiwm] -> sem_appt_daan
+ [Zeg niks. Koop morgen iets moois voor haar. #kantel:sem #mis #id:doo_29fr] -> sem_cadeau
+ [(verder) #verder #id:doo_1mob] -> sem_bus

=== sem_vertelt
~ bus = "verteld"
# stop: sem
# music: off
sem (scared): Ik heb hem aan @daan laten zien. En toen had hij hem ook. Dat was ik. #id:doo_88u0
# lotte: shocked sit
Haar handen vallen stil. Ik heb haar handen nog nooit stil gezien. #id:doo_7wps
lotte (sad): Ik zei toch: voor jou. #id:doo_6bvn
lotte (angry): Bel hem. Waar ik bij ben. #id:doo_ih5f
Ik bel. @daan zegt één naam. @finn. Die liet hem zien. Doorgestuurd heeft hij hem niet. Nog niet. #id:doo_oqkv
lotte (tired): Ik neem deze bus alleen. Ik ga het mama vertellen. Jij gaat morgen met mij naar @degroot. Naast me lopen hoeft niet. #id:doo_yt5r
-> naar_haddad

=== sem_appt_daan
~ bus = "daan"
# music: off
sem (scared phone): gooi weg. nu. en wie heeft hem nog meer #chat:daan #id:doo_8000
daan: ... #chat:daan #id:doo_7c01
daan: @finn. alleen @finn. ik bel hem. IK BEL HEM #chat:daan #id:doo_8ib2
Tien minuten later: 'hij heeft niks doorgestuurd. hij gooit het weg. ik heb gesmeekt.' #thought #id:doo_04p9
# stop: daan
# exit: lotte
De bus is al weg. Zij zwaaide. Ik zwaaide terug met een telefoon vol dingen die zij niet wist. #thought #id:doo_0j8p
Om negen uur bel ik haar. Ik vertel het. Ze huilt, ze wordt boos, en dan geeft ze haar moeder de telefoon. #id:doo_rs5y
-> naar_haddad

=== sem_cadeau
~ bus = "cadeau"
~ uit = true
# music: off
# exit: lotte
Morgen koop ik oorbellen. Kleine walvissen. Die heb ik ergens gezien. #id:doo_gar5
Ik lach naar haar en zwaai extra lang. Ze vindt het raar, dat zie ik. #thought #id:doo_dleg
# spread: daan > finn
Ik weet dan nog niet dat je met oorbellen niks kunt terughalen. #id:doo_pqah
-> naar_haddad

=== sem_bus
~ bus = "stil"
~ uit = true
# music: off
# exit: lotte
# shot: wide
# sound: door
De bus komt. De deuren zuchten. Ik had bijna iets gezegd. #id:doo_2tu6
Ze legt haar hand tegen het raam. Ik leg de mijne in de lucht. Daar blijft hij een tijdje. #thought #id:doo_n4dz
# spread: daan > finn
Bijna weegt niks. Daarom kun je het zo ver dragen. #thought #id:doo_x8qx
-> naar_haddad

=== sem_zondag_goed
# place: bus-stop-dusk
# lotte: happy sit right
# sem: neutral sit left
Zondag, half zes. We wachten op lijn vier. @lotte speelt de storm na. Een mevrouw gaat iets verder zitten. #id:doo_jcaz
lotte (laugh explain): En dan slaat de mast om! Dat ben jij. Sta eens op. #id:doo_ruf7
# shot: wide
# sem: happy stand
Ik sta op. Ik ben een mast. Ik val heel langzaam om. Ze krijgt geen lucht meer van het lachen. #id:doo_a5zj
lotte (warm idle): Jij bent net een kluis. Ik stop er iets in en het blijft daar. #id:doo_v1nw
{ hok == "vertelt":
    Ik heb iemand verteld dat je om mijn grappen lacht, denk ik. Dat is alles wat eruit is. #thought #id:doo_zmrn
- else:
    Het bleef maar net dicht, denk ik. Ik had de sleutel al in mijn hand. #thought #id:doo_xyuj
}
+ [Vertel dat @daan ernaar vroeg en dat je nee deed. #id:doo_9uvr] -> sem_zegt_vraag
+ [Vraag: 'Zal ik hem weggooien? Dan hoef je er nooit aan te denken.' #id:doo_evgo] -> sem_weggooien

=== sem_zegt_vraag
sem (talk): @daan vroeg of hij iets mocht zien. Ik heb het niet gedaan. Maar bijna wel. #id:doo_n1bu
# lotte: thinking sit
Ze denkt na. Haar handen denken mee. #id:doo_ys6q
lotte (warm): Dank je dat je 'bijna' zegt. Dat had je niet hoeven zeggen. #id:doo_wqm5
-> sem_bus_goed

=== sem_weggooien
sem (talk): Zal ik hem weggooien? #id:doo_kz7n
# lotte: thinking sit
Ze kijkt me aan. Ik zie dat niemand haar dat ooit vroeg. #id:doo_qjp8
lotte (warm): Ja. Doe maar. Niet omdat jij... Gewoon. Dan slaap ik beter. #id:doo_ax6g
Ik doe het waar ze bij is. Zij drukt zelf op 'definitief'. We klappen voor onszelf. #id:doo_8b12
-> sem_bus_goed

=== sem_bus_goed
# exit: lotte
# shot: wide
# sound: door
De bus komt. Ze drukt haar neus plat tegen het raam tot ik haar niet meer zie. #id:doo_alop
Thuis app ik mijn oom dat ik een mast kan zijn. Hij stuurt een duim en vraagt verder niks. #id:doo_ukq0
-> naar_haddad

=== naar_haddad
+ [Maandag, biologie. Even ben je @haddad. #id:doo_6q9n] -> haddad_les

=== haddad_les
~ side = "haddad"
# place: classroom-day
# haddad: talk stand center
# sound: bell
Maandag, derde uur. Ik sta voor 3B met een plastic hart in mijn hand. De linkerkamer valt er steeds af. #id:doo_nvdd
{ uit:
    # spread: finn > zaal
    # spread: zaal > 3b
    # lotte: scared sit right
    Niemand kijkt naar het hart. Ze kijken onder de tafel. En dan naar @lotte. En dan snel weer weg. #id:doo_dw58
- else:
    # lotte: tired sit right
    Niemand kijkt naar het hart. @finn fluistert: '@sem heeft een foto.' En iedereen kijkt naar @lotte. #id:doo_tkz8
}
# timo: worried wheel left
# zoe: annoyed sit left
haddad (annoyed): Wat is er zo interessant onder die tafels? #id:doo_avcc
Ik hoor 'foto'. Ik hoor haar naam. Twintig jaar onderwijs, en mijn nek wordt heet. #thought #id:doo_1nf2
# music: tension
Mijn mond gaat al open. Dat doet hij vaak, voor ik er erg in heb. #grens:biologie #id:doo_5qgq
Zij zit met haar rug zo recht als een bezem. #thought #id:doo_0kzx
timo: Alstublieft. Geen toespraak. Doe iets saais met het hart. #stil #id:doo_uw32
zoe: Als hij nu tegen háár begint, sta ik op. Ik zweer het. Ik sta op. #stil #id:doo_q2dt
bram: Ik fluister mee, anders fluisteren ze over mij. Leuk is anders. #stil #id:doo_5kki
+ [Zeg: 'Telefoons in de tas. Ik vraag niks.' Laat @degroot halen. #kantel:haddad #laag #id:doo_cprc] -> haddad_tas
+ [Zet de klas aan het werk. Vraag haar apart: 'Wat heb je nodig?' #kantel:haddad #id:doo_vv8e] -> haddad_vraagt
+ [Zeg: 'Wie heeft die foto? Laat mij eens zien.' #kantel:haddad #mis #id:doo_q3u6] -> haddad_zien
+ [(verder) #verder #id:doo_2c1l] -> haddad_preek

=== haddad_tas
~ les = "tas"
# stop: haddad
# music: off
haddad (neutral): Telefoons in de tas. Ik vraag niks en ik kijk niks. Bladzijde veertig. #id:doo_byce
haddad (talk): @timo, wil jij @degroot vragen of ze even langskomt? Het hart is kapot. #id:doo_j137
timo (relieved): Dat hart is al jaren kapot, meneer. #id:doo_cuk1
Hij rijdt sneller de klas uit dan ik hem ooit heb zien rijden. Iemand ademt uit. Ik denk ikzelf. #thought #id:doo_ibsg
+ [Terug naar @sem. #id:doo_mgbb] -> sem_gang

=== haddad_vraagt
~ les = "vraagt"
# beside: haddad
# music: off
haddad (neutral): Teken de vier kamers van het hart. @lotte, help jij mij even kaarten dragen? #id:doo_gl2g
# place: hallway-day
# haddad: worried stand left
# lotte: sad stand right
Er zijn geen kaarten. Dat weet ze ook. #id:doo_4px7
haddad (warm): Ik hoef niks te weten. Wat heb je nu nodig? Van mij, van @degroot, van niemand? #id:doo_50xn
lotte (sad): Dat u niks tegen de klas zegt over mij. En dat @noor mee mag. #id:doo_gjg6
haddad (talk): Doen we. Allebei. #id:doo_836a
+ [Terug naar @sem. #id:doo_bj7g] -> sem_gang

=== haddad_zien
~ les = "zien"
# music: off
haddad (angry): Wie heeft die foto? Laat mij eens zien. #id:doo_ek6r
# lotte: shocked sit
Ik hoor het zodra het eruit is. Nu wil er nóg iemand kijken. Een volwassene, met een hart in zijn hand. #thought #id:doo_h30l
zoe (angry): Nee. Niemand hoeft hem te zien. U ook niet. #id:doo_1yyg
# exit: lotte
haddad (ashamed): Je hebt gelijk. Dat was de verkeerde vraag. Ik haal @degroot. #id:doo_mdtb
+ [Terug naar @sem. #id:doo_k90v] -> sem_gang

=== haddad_preek
~ les = "preek"
# music: off
haddad (talk): Dames en heren. Wie domme foto's maakt, krijgt domme problemen. Zo simpel is het. #id:doo_jp05
# exit: lotte
# shot: wide
Een stoel schuift. @lotte loopt langs me heen de gang op. Ze kijkt niet boos. Ze kijkt nergens naar. #id:doo_147y
timo (angry): Meneer. Dat is de verkeerde. Het gaat om wie hem liet zien. #id:doo_0869
zoe (furious): En wie hem doorstuurde. Zij zat hier gewoon bij biologie. #id:doo_5mxj
haddad (ashamed): ... Jullie hebben gelijk. Ik had het tegen de enige die niks deed. Ik ga dat rechtzetten. #id:doo_gbcp
Eerst bij haar. Dan hier. In die volgorde. De linkerkamer rolt onder een tafel. #thought #id:doo_c4u9
+ [Terug naar @sem. #id:doo_2aq6] -> sem_gang

=== sem_gang
~ side = "sem"
{ uit:
    -> sem_gang_uit
}
-> sem_gang_goed

=== sem_gang_uit
# place: hallway-day
# sem: ashamed stand left
Maandag, na het laatste uur. In mijn jaszak zit van alles, maar geen goede zin. #id:doo_zell
{ bus == "cadeau":
    En een doosje. Twee walvisjes van nepzilver. Elf euro vijfennegentig. #thought #id:doo_9pzg
- else:
    Ik denk aan dat raam van de bus. Aan haar hand erop. #thought #id:doo_dpwr
}
# lotte: sad stand right
# noor: angry arms right
Bij de kluisjes staat @lotte. @noor staat ervoor, zo breed als ze kan. #id:doo_jwzi
{ les == "tas":
    'Bij @haddad was het tenminste stil,' hoor ik @lotte zeggen. 'Eén uur.' #id:doo_29gc
}
{ les == "vraagt":
    'Hij vroeg wat ik nodig had,' hoor ik @lotte zeggen. 'Uitgerekend @haddad. Als eerste.' #id:doo_zd3f
}
{ les == "zien":
    'Zelfs @haddad wou hem zien,' hoor ik @lotte zeggen. @noor knarst met haar tanden. #id:doo_8i48
}
{ les == "preek":
    'Domme foto's,' hoor ik @lotte zeggen. Ze doet de stem van @haddad na. Ze lacht er niet bij. #id:doo_x8hd
}
# daan: scared stand left
Een jongen uit 3A zegt: 'Ze reageert niet eens. Dus het boeit haar niet.' #id:doo_90r7
noor (furious): Stil is niet hetzelfde als oké. Ze telt tot tien, en jij bent drie. #id:doo_uhdv
daan (scared): Ik heb het maar naar één iemand... #id:doo_key3
# music: tension
Dit is een piano. Die til je niet alleen. Maar iemand moet als eerste bukken. #grens:gang #id:doo_bq24
Ik heb het hier naartoe gedragen. Ik, in mijn jaszak. #thought #id:doo_s69f
daan: Sla me maar. Dan is het tenminste iets. #stil #id:doo_zx03
noor: Als hij nu zegt dat hij het ook rot heeft, ga ik gillen. #stil #id:doo_4q3t
fleur: Ik heb het bericht gewist. Drie uur te laat. Ziet iemand dat? #stil #id:doo_z482
+ [Zeg: 'Dat heb ik gedaan. Het ligt aan mij.' En hou op met praten. #kantel:sem #id:doo_icqi] -> sem_zegt
+ [Ga naar @degroot. Vertel wat jij deed en wie het heeft. #kantel:sem #laag #id:doo_7eho] -> sem_degroot
+ [App haar: 'Zeg gewoon dat jij het niet bent.' #kantel:sem #mis #id:doo_ssfj] -> sem_zegdat
+ [Pak @daan bij zijn jas. Eén duw. Dat heeft hij verdiend. #kantel:sem #mis #id:doo_kb5j] -> sem_duw
+ [(verder) #verder #id:doo_rmqu] -> sem_loopt

=== sem_zegt
~ gang = "zegt"
# music: off
sem (scared): Ik heb hem laten zien. Het ligt aan mij. Niet aan jou. #id:doo_ehdw
Ik wil nog tien dingen zeggen. Ik hou mijn kaken op elkaar tot het kraakt. #thought #id:doo_gw85
# lotte: angry stand
lotte (angry): Je was een kluis. Ik heb dat gezégd. #id:doo_h2ux
# exit: lotte
noor (tired): Goed dat je het zei. Drie dagen te laat. Allebei waar. #id:doo_237m
-> sem_avond

=== sem_degroot
~ gang = "degroot"
# stop: sem
# music: off
# place: mentor-office-day
# degroot: warm coffee right
# sem: ashamed sit left
Haar deur staat op een kier. Dat doet ze expres, denk ik. #id:doo_myv8
sem (scared): Ik ben het begin. Van de foto van @lotte. Ik wil vertellen hoe het gelopen is. #id:doo_qwbi
degroot (thinking): Dank je. Namen en het gesprek, die bewaren we. De foto nooit. Die gooi je weg, ook uit de prullenbak. #id:doo_bj99
Ik noem mezelf eerst. Dan @daan. Dan @finn. Elke naam is een trap omhoog. #thought #id:doo_y2rb
degroot (talk): Ik bel vandaag nog de ouders van wie het heeft. @lotte is al bij me geweest. Zij wil jou nu niet spreken. #id:doo_c4qs
sem (sad): Dat is goed. Nee, niet goed. Dat klopt. #id:doo_uw88
-> sem_avond

=== sem_zegdat
~ gang = "zegdat"
# music: off
sem (worried phone): zeg gewoon dat jij het niet bent. dan zeg ik het ook #chat:lotte #id:doo_pnyl
Ik heb eindelijk iets bedacht. Ik ben bijna trots. #thought #id:doo_iutg
# noor: furious stand
noor (furious): Moet zíj nu liegen voor jou? Je vraagt haar om jóúw rommel te dragen. #id:doo_h0m9
lotte (tired): Dus ik moet net doen alsof ik niet besta. Dan heb jij geen last meer. #id:doo_hfm6
# exit: lotte
-> sem_avond

=== sem_duw
~ gang = "duw"
# music: off
# shot: wide
# daan: scared sit
De kluisjes klinken als een drumstel. @daan zit op de grond. Hij zegt niet eens au. #id:doo_vbpu
'Vechten!' roept iemand. Twintig telefoons gaan omhoog. #thought #id:doo_1j62
# daan: scared idle
lotte (furious): Hou óp! Nu filmen ze jóú, en het gaat weer over die foto! #id:doo_imex
# exit: lotte
Ik kijk naar mijn handen. Ze zijn goed in zware dingen. Niet in dit. #thought #id:doo_szl5
noor (angry): Was dit voor haar? Of voor jou? #id:doo_6je5
-> sem_avond

=== sem_loopt
~ gang = "loopt"
# music: off
# shot: wide
# sem: ashamed walk
Ik loop door. Ik kijk naar de tegels. Het zijn er negenenveertig tot de deur. #id:doo_i0f8
'@sem!' roept @noor. Ik ben al bij tegel dertig. #thought #id:doo_vzi9
# exit: lotte
Ik til elke zaterdag andermans spullen. En dit laat ik staan. #thought #id:doo_eytg
-> sem_avond

=== sem_avond
# place: bedroom-night
# sem: sad sit center
Avond. Mijn moeder klopt. Ze heeft het gehoord van een andere moeder. Ze gaat op het voeteneind zitten. #id:doo_348b
+ [Vertel het van het begin. #id:doo_jg57] -> sem_mama_begin
+ [Vraag of ze gewoon even blijft zitten. #id:doo_j4i0] -> sem_mama_blijft

=== sem_mama_begin
Ik begin bij het melkpak. Ze onderbreekt me niet. Eén keer doet ze haar ogen dicht. #id:doo_z14h
'Ik ben niet trots op wat je deed,' zegt ze. 'Wel dat ik het van jou hoor.' #id:doo_hva9
-> sem_uitkomst

=== sem_mama_blijft
Ze blijft. De wasmachine van de buren draait. Als hij klaar is, heb ik alles verteld. #id:doo_70pi
'Morgen ga je iets doen,' zegt ze. 'En ik breng je.' #id:doo_qxw8
-> sem_uitkomst

=== sem_uitkomst
# shot: close
# sem: sad phone
daan: ben jij ook wakker. hoe erg is het #chat:daan #id:doo_byu6
sem: erg. mijn moeder blijft zitten. bij jou? #chat:daan #id:doo_yoyx
daan: m'n vader. hij zet de tv steeds zachter #chat:daan #id:doo_4t9o
{ gang == "degroot":
    -> sem_eind_trap
}
{ gang == "zegt":
    -> sem_eind_laat
}
-> sem_eind_kluis_leeg

=== sem_gang_goed
# place: hallway-day
# sem: neutral stand left
# noor: neutral stand right
Maandag, na het laatste uur. Er ligt een halve walvis in de gang. @noor zit erin. #id:doo_nogw
{ les == "tas":
    noor (talk): Jouw naam ging rond bij biologie. En toen was het bladzijde veertig. Klaar. #id:doo_fhtx
}
{ les == "vraagt":
    noor (talk): Toen haalde @haddad haar eruit voor 'kaarten'. Hij is slechter in liegen dan jij. #id:doo_bzu3
}
{ les == "zien":
    noor (annoyed): Zelfs @haddad wou hem zíén. @zoe praatte hem onder de tafel. Hij schaamt zich kapot. #id:doo_ay1w
}
{ les == "preek":
    noor (annoyed): Die toespraak! Tegen haar! Hij kwam in de pauze zijn excuses maken. Hij had briefjes. #id:doo_g8cs
}
# daan: ashamed stand left
@daan komt aanlopen met een rol tape. Hij durft niet goed dichterbij. #id:doo_m5ib
{ gedeeld:
    daan (ashamed): @finn heeft alles gewist. Ik heb gekeken. Naar de lege map, bedoel ik. Meer niet. #id:doo_5evb
    sem (tired): En jij? #id:doo_sj9m
    daan (sad): Ik ook. Vrijdag zei ik 'alleen ik'. Ik was nog voor het eten een leugenaar. #id:doo_lo41
- else:
    daan (ashamed): Dat gefluister was mijn schuld. Ik zei tegen @finn dat jij íéts had. Meer wist ik ook niet. #id:doo_f6ox
    sem (annoyed): Ik stond te stralen in een fietsenhok. Dat was genoeg, blijkbaar. #id:doo_dcum
    daan (shrug): Ik heb hem verteld dat het een vis was. #id:doo_jk8x
}
# sem: worried phone
In de app staat nog één bericht. #id:doo_uoc7
bram: @sem laat ff zien dan die foto 👀 #chat:3b #id:doo_sy7o
Iedereen leest het. Niemand typt. Ik ken dat. Ik ben daar heel goed in. #thought #id:doo_m2lg
+ [Zet in de app: 'Nee. En hou op met vragen.' #id:doo_xdmo] -> sem_app_nee
+ [Zet een foto van de vis in de app. #id:doo_5sie] -> sem_app_vis

=== sem_app_nee
sem (neutral phone): nee. en hou op met vragen. het is niet van jullie #chat:3b #id:doo_dhlk
timo: eens #chat:3b #id:doo_lg3k
zoe: eens. en @bram, ga naar buiten #chat:3b #id:doo_a3s0
-> sem_goed_einde

=== sem_app_vis
sem (smirk phone): hier. kapitein. 14 jaar oud. dol op erwten #chat:3b #id:doo_r7s6
zoe: mooiste jongen van de klas #chat:3b #id:doo_1d7s
bram: oké die is wel goed #chat:3b #id:doo_n52z
timo: en nu ophouden met vragen, @bram #chat:3b #id:doo_ig00
-> sem_goed_einde

=== sem_goed_einde
{ gedeeld:
    noor (neutral): Jij draagt vrijdag de walvis. Tot de deur. Dat zegt @lotte, niet ik. #id:doo_hp93
    sem (sad): En daarna? #id:doo_jyct
    noor (neutral): Daarna doe je een stap achteruit. Dat kun je leren. #id:doo_avce
    -> sem_eind_zondag
}
noor (smirk): Wil jij vrijdag de walvis dragen? Mijn armen zijn op. #id:doo_ybf2
sem (happy): Wat weegt hij? #id:doo_pmdq
noor (smirk): Niks. Maar hij kijkt je de hele tijd aan. #id:doo_wv7r
-> sem_eind_kluis

=== sem_eind_kluis
# place: hallway-dusk
# sem: happy stand left
# noor: happy stand right
# music: theme
Vrijdagavond. Ik draag de walvis. In mijn eentje, want dat kan ik. #id:doo_lsat
noor (laugh): Links! Nee, de andere links! Zijn oog! #id:doo_42ab
# shot: wide
# lotte: happy stand center
Bij de deur tikt @lotte de walvis op zijn neus. Dan mij. Dan gaat ze op. #id:doo_0ktd
{ hok == "nee":
    @daan zit naast me op de eerste rij. Hij fluistert: 'Dat was een goeie nee.' #id:doo_mce4
}
{ hok == "later":
    @daan zit naast me op de eerste rij. 'Je hebt later nooit gezegd,' fluistert hij. 'Klopt,' zeg ik. #id:doo_jqhy
}
{ hok == "vertelt":
    @daan zit naast me op de eerste rij. Als ze lacht, kijkt hij naar mij. 'Ja,' fluistert hij. 'Snap ik.' #id:doo_5y95
}
lotte: Ik wist niet eens dat het bijna misging. Dat is ook een soort cadeau. #nu #id:doo_foip
daan: Ik vroeg het omdat het stil was. Volgende keer vraag ik naar de vis. #nu #id:doo_4ej8
haddad: Ik heb een nieuw hart besteld. De kamers zitten vast. Je leert ervan. #nu #id:doo_n212
sem: Eén zin, en hij woog niks. Weet je nog dat je dacht dat je iets moest laten zien? Ik ook. #nu #id:doo_gk4c
De kluis #ending:de-kluis #kind:stopped #id:doo_bmnu
-> END

=== sem_eind_zondag
# place: hallway-dusk
# sem: tired stand left
# noor: neutral stand right
# music: theme
Vrijdagavond. Ik draag de walvis tot aan de deur. Verder kom ik niet. Dat heeft ze zo gezegd. #id:doo_5ddu
noor (neutral): Zet maar neer. Vanaf hier doen wij het. #id:doo_uyrr
{ bus == "verteld":
    @lotte knikt naar me. Eén keer, van ver. Ze hoorde het van mij, en niet van een scherm. #id:doo_56qa
- else:
    @lotte kijkt langs me heen. Eerst vertelde ik het @daan. Toen pas haar. Dat weet ze nog. #id:doo_7jom
}
Achter de deur begint het gelach. Op de goede plekken. Ik kan het stuk meezeggen. #id:doo_wutg
lotte: Wij zijn uit elkaar, of op pauze, dat beslis ik. Ik ging maandag gewoon naar school. Dat telt. #nu #id:doo_o3pd
daan: Ik heb @finn gesmeekt. Dat was niet stoer. Hij deed het wel. #nu #id:doo_5mfx
finn: Ik had hem bijna rondgestuurd. Toen belde @daan, met zo'n stem. #nu #id:doo_2za4
sem: Zondag was laat. Maandag was later geweest. Jij was erbij op dat bankje, dus jij weet wat het woog. #nu #id:doo_54cb
Lijn vier #ending:lijn-vier #kind:stopped #id:doo_escq
-> END

=== sem_eind_trap
# place: hallway-dusk
# sem: tired stand left
# music: theme
Vrijdag. Ik draag de walvis niet. @yusuf en @zoe doen het. Ze stoten overal tegenaan. #id:doo_0x75
# zoe: annoyed stand right
zoe (annoyed): Kom dan even aanwijzingen geven. Van een afstand. Grote gast. #id:doo_eakw
# shot: wide
# sem: neutral stand
Ik wijs. Links. Kantelen. Nu zakken. Het past precies. #id:doo_nyxn
{ bus == "cadeau":
    De oorbellen heb ik teruggebracht. Ik kreeg een tegoedbon. Voor sieraden. Ik. #thought #id:doo_hvou
}
degroot (warm coffee center): Vier telefoons zijn leeg, hun ouders weten het. Eén jongen wil nog niet. Daar ben ik nog niet klaar mee. #id:doo_xpre
lotte: Hij heeft het zelf verteld. Ik hoefde niks te bewijzen. Dat scheelde de helft. #nu #id:doo_bfvr
daan: Hij noemde zichzelf eerst. Toen durfde ik ook. #nu #id:doo_yixr
noor: Ik ben nog boos op hem. Ik ben ook blij dat hij liep. Ik heb plek voor twee. #nu #id:doo_gtjf
sem: Het was een trap. Tree één is de hoogste. Onthoud jij dat voor me, als ik weer eens beneden sta? #nu #id:doo_j821
Naar boven #ending:naar-boven #kind:stopped #id:doo_b3n1
-> END

=== sem_eind_laat
# place: hallway-dusk
# sem: sad stand left
# noor: neutral stand right
# music: theme
Vrijdag. Ik sta achterin de aula, bij de jassen. @lotte weet dat ik er ben. Het mocht, als ik achterin bleef. #id:doo_05b4
noor (tired): Je hebt het gezegd. Maar het zit nog in telefoons. Zeggen wist niks. #id:doo_6krn
sem (ashamed): Wie heeft het nog? #id:doo_37yi
noor (shrug): Dat weet jij beter dan wij. Jij bent het begin. #id:doo_tyjk
lotte: Hij zei sorry en toen stond ik daar, met zijn sorry en al die schermen. #nu #id:doo_j53r
daan: Ik heb niks gezegd. Hij zei alles. Nu lijkt het alsof hij alles deed. #nu #id:doo_12ld
fleur: Ze praten minder. Ik weet niet of dat hetzelfde is als ophouden. #nu #id:doo_pgfi
sem: De zin kwam boven. De rest staat nog beneden. Til je mee? #nu #id:doo_cv0b
Zeggen wist niks #ending:zeggen-wist-niks #kind:half #id:doo_4q24
+ [Herstel: ga van hier verder #herstel #id:doo_x72y] -> herstel_sem

=== sem_eind_kluis_leeg
# place: bus-stop-dusk
# sem: sad sit left
# music: theme
Vrijdag. Lijn vier komt. Lijn vier gaat. Het stuk is uitgesteld, de kapitein is thuis. #id:doo_4jg0
{ gang == "duw":
    Er staat een filmpje op internet waarin ik groot ben. @daan is klein. Niemand zegt haar naam, en iedereen weet hem. #id:doo_758p
}
{ gang == "zegdat":
    'Zeg gewoon dat jij het niet bent.' Ze heeft het bericht laten staan. Ik kan het elke dag teruglezen. #thought #id:doo_oyvu
}
{ gang == "loopt":
    Negenenveertig tegels. Ik heb ze vandaag weer geteld. #thought #id:doo_tkh8
}
{ bus == "cadeau":
    In mijn zak zitten twee walvisjes. Ze prikken. #thought #id:doo_0vku
}
# timo: neutral wheel right
timo (talk): Iedereen wacht tot jij iets doet. En jij wacht tot het over is. #id:doo_uo75
sem (sad): Het gaat niet over. #id:doo_zgyp
timo (warm): Nee. Maar je kunt ernaartoe lopen. Bij @degroot brandt licht tot vijf uur. #id:doo_w60q
lotte: Ik slaap bij mama. @noor brengt huiswerk en roddels over haar walvis. Ik kom terug. Op mijn tijd. #nu #id:doo_ndp0
daan: Ik dacht steeds: @sem is groter, die doet vast iets. #nu #id:doo_1y6g
noor: Ik ben woest op hem. En ik mis hem in de gang. Het is irritant. #nu #id:doo_i2st
sem: Ik hoor haar nog 'kluis' zeggen. Jij ook? Wat zou jij nu optillen? #nu #id:doo_gcgc
Een lege kluis #ending:lege-kluis #kind:harm #id:doo_nfyn
+ [Herstel: ga van hier verder #herstel #id:doo_yctl] -> herstel_sem
