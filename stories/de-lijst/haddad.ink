// Tussenspel bij Noor: dinsdag, biologie. In de mond van meneer Haddad ligt een oude zin klaar.

=== naar_haddad
+ [Dinsdag, biologie. Even ben je @haddad. #id:dl_dnnh] -> haddad_dril

=== haddad_dril
~ side = "haddad"
# place: classroom-day
# haddad: happy stand center
# aisha: angry stand left
# zoe: neutral sit right
Op mijn bureau staat een bak kikkerdril. Tweehonderd stippen. Ik heb ze vanmorgen gegroet. #id:dl_xh88
haddad (happy): Kijk nou! Deze krijgt een staart! #id:dl_98ej
Niemand kijkt. Dat is me met kikkerdril nog nooit gebeurd. #id:dl_5spl
aisha (angry): Meneer. Er gaat een lijst rond. Over ons. Wat gaat u doen? #id:dl_1kxe
# music: tension
Achtentwintig gezichten. In mijn mond ligt een zin klaar. Hij is nog van mijn vader. #grens:kikkerdril #id:dl_wzwq
Hij past altijd. En hij is zo lekker snel gezegd. #thought #id:dl_cebd
zoe: Als hij nu een grapje maakt, ga ik drummen. Op hem. #stil #id:dl_vtlk
bram: Laat hem lachen. Als meneer lacht, was het een grap. Dan was het gewoon een grap. #stil #id:dl_wrp7
sem: Zeg iets groots, meneer. U bent hier de grootste. Na mij. #stil #id:dl_3vzc
+ [Vraag: 'Dank je. Wat heb jij vandaag van mij nodig?' #kantel:haddad #id:dl_1kkn] -> haddad_vraagt
+ [Tel tot drie. 'Dit weet ik niet. Ik haal iemand.' #kantel:haddad #laag #id:dl_g7or] -> haddad_haalt
+ [Vraag de klas: 'Wie staan erop? Vinger omhoog.' #kantel:haddad #mis #id:dl_2nq1] -> haddad_vingers
+ [(verder) #verder #id:dl_nygm] -> haddad_jongens

=== haddad_vraagt
~ klas = "vraagt"
# music: off
# beside: haddad
Ik slik de zin door. Hij smaakt naar oud brood. #thought #id:dl_ho3w
haddad (neutral): Dank je, @aisha. Wat heb jij vandaag van mij nodig? #id:dl_k1dj
aisha (thinking): Dat een volwassene hardop zegt dat het niet kan. #id:dl_lcxm
haddad (talk): Het kan niet. #id:dl_hmei
Drie woorden. Ik zie schouders zakken tot achter in de klas. #id:dl_zfg6
haddad (talk): En na dit uur zit ik bij @degroot. Zij praat eerst met jullie. #id:dl_dtns
-> terug_noor

=== haddad_haalt
~ klas = "haalt"
# music: off
# beside: haddad
Eén. Twee. Drie. Zo ver kom ik thuis nooit. #id:dl_bk21
haddad (ashamed): Ik weet niet wat ik moet zeggen. Ik haal iemand die dat wel weet. #id:dl_tyhp
# place: mentor-office-day
# degroot: worried coffee right
# haddad: worried stand left
Pas bij @degroot merk ik dat ik de bak nog in mijn handen heb. #id:dl_o2sy
degroot (thinking coffee): Is er een ziek? #id:dl_199j
haddad (ashamed): Mijn klas. #id:dl_6uxf
-> terug_noor

=== haddad_vingers
~ klas = "vingers"
# music: off
haddad (worried): Wie van jullie staan erop? Vinger omhoog. #id:dl_x1fp
Eén vinger. Die van @aisha. De rest kijkt heel hard naar de tafel. #id:dl_v83w
zoe (angry): Zullen we dan ook even vingers doen wie hem gemaakt heeft? #id:dl_35o5
haddad (ashamed): Nee. Ik bedoelde ... #id:dl_gt0q
zoe (annoyed): Nu staan we er twee keer op, meneer. Eén keer met vinger. #id:dl_5vkb
-> terug_noor

=== haddad_jongens
~ klas = "jongens"
# music: off
haddad (shrug): Ach, @aisha. Jongens blijven jongens. #id:dl_lxlt
zoe (angry): En wat blijven meisjes dan, meneer? Thuis? #id:dl_92df
In de bak plopt iets. Verder is het stil. #id:dl_flqw
haddad (talk): Bladzijde tachtig. #id:dl_3ngl
Het was een goede vraag. Ik sla er een bladzijde overheen. #thought #id:dl_0h69
-> terug_noor

=== terug_noor
+ [De pauze. Terug naar @noor. #id:dl_6c6q] -> noor_stoel
