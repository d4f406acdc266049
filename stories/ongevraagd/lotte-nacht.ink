// De kant van Lotte, daarna: de kamer van Aisha, en maandag in de les. Even is de leerling meneer Haddad.

=== lotte_kamer
# place: bedroom-night
# aisha: neutral sit right
# lotte: worried sit left
Haar moeder doet open. Ze kijkt naar mijn gezicht en zet water op. Ze vraagt niks. Ze blijft wel in de buurt. #id:ong_pvvt
@aisha zit op bed, met haar jas aan. De gouden sloffen staan heel recht naast elkaar. #id:ong_7oo6
Op haar whiteboard staan lijstjes. Voor de toetsweek. Voor de kat van de buren. Voor als de stroom uitvalt. #thought #id:ong_0lk2
aisha (neutral): Ik deed niks. Ik zat daar. #id:ong_1aos
# music: tension
Verder komt er niks. Zij, van alle mensen. Ze kijkt naar het whiteboard, en ik zie wat ze zoekt. #grens:geen-lijstje #id:ong_8piz
Ik moet nu iets goeds zeggen. Ik doe al vier jaar toneel. Mijn hoofd is leeg. #thought #id:ong_2kp5
mila: Ik heb drie berichten voor haar getypt. Ze gaan eigenlijk alle drie over mij. #stil #id:ong_tecd
finn: Twee vinkjes. Ze schrijft vast zo iets terug. Ze schrijft altijd iets terug. #stil #id:ong_tzp9
yusuf: Haar schoenen staan hier. Ik ga er steeds even naar kijken. #stil #id:ong_tk0b
+ [Ga naast haar zitten, schouder tegen schouder. Zeg niks. #kantel:lotte #laag #id:ong_2zmr] -> lotte_schouder
+ [Zeg: 'Je hoeft niks terug te sturen. Nooit.' #kantel:lotte #id:ong_puau] -> lotte_nooit
+ [Zeg: 'Jij zegt toch altijd wat? Schrijf iets terug!' #kantel:lotte #mis #id:ong_lovh] -> lotte_altijd
+ [(verder) #verder #id:ong_7v2t] -> lotte_praat

=== lotte_schouder
~ nacht = "schouder"
# beside: lotte
# music: off
# lotte: warm sit right
We zitten. De thee wordt koud. Bij de buren roept iemand een kat. #id:ong_tybn
aisha (sad): Ik had toch iets kunnen zeggen. Ik zeg altijd iets. #id:ong_eku6
lotte (warm): Bij toneel viel er eens een lamp. Eén gilde, twee renden weg. Ik stond stil. Ik sta altijd stil. #id:ong_836x
aisha (thinking): Echt? Jij? #id:ong_ku20
lotte (shrug): Je lijf kiest dat. Het vraagt het niet eerst. #id:ong_tnio
-> lotte_lacht

=== lotte_nooit
~ nacht = "nooit"
# beside: lotte
# music: off
lotte (warm): Je hoeft niks terug te sturen. Nooit. #id:ong_vm7o
aisha (thinking): Ook niet 'viezerik'? #id:ong_yeip
lotte (shrug): Mag. Hoeft niet. Stil mag. Boos mag. Volgende week pas boos mag ook. #id:ong_1478
# aisha: tired sit
Ze legt haar telefoon in de la, onder de batterijen. Ze heeft een la voor batterijen. #id:ong_vv5q
-> lotte_lacht

=== lotte_lacht
# shot: close
# aisha: laugh idle
Dan begint ze te lachen. Gepiep. TOET. Over die sloffen. Het houdt niet op, en haar wangen worden nat. #id:ong_lmm8
aisha (scared): Ik lach. Waarom lach ik? Was dat een ja? #id:ong_ixaq
lotte (warm): Nee. Dat was lachen. #id:ong_g61c
Deze gans tel ik niet mee. #thought #id:ong_w51h
aisha (tired): Mama mag het weten. En maandag iemand op school. Jij praat. Ik zit erbij. #id:ong_4gqd
-> lotte_slapen

=== lotte_altijd
~ nacht = "altijd"
# music: off
lotte (explain): Jij zegt toch altijd wat? Schrijf iets terug! Iets scherps! #id:ong_az39
Ze knippert. Ze kijkt naar de telefoon alsof er huiswerk in zit. #id:ong_d9dr
aisha (tired): Ja. Dat dacht hij ook. 'Die kan daar wel tegen.' #id:ong_8vtk
# lotte: ashamed phone
mila: hoe is ze. zeg haar dat ze niks hoeft te doen. hij deed iets. zij niet #chat:mila #id:ong_bkov
Ik lees het. Ik lees het voor. Ze gaat liggen, met haar gezicht naar de muur. #id:ong_v3sd
-> lotte_slapen

=== lotte_praat
~ nacht = "praat"
# music: off
Ik praat. Over de bus, over de kat, over hoe erg het is. Een half uur lang. #id:ong_0ojs
# aisha: neutral sit
Ze knikt. Steeds op de goede plek. Ik doe toneel. Ik weet wat dat is, knikken op de goede plek. #thought #id:ong_tyaa
aisha (tired): Je bent lief, @lotte. Kun je het ook zonder geluid? #id:ong_o129
-> lotte_slapen

=== lotte_slapen
{ nacht == "schouder" || nacht == "nooit":
    -> lotte_blijft
}
-> lotte_deur_open

=== lotte_blijft
lotte (worried): Hoe wordt de nacht, denk je? Blijf ik, of ga ik? #id:ong_9lbs
aisha (tired): Blijf. En vraag het om drie uur nog een keer. #id:ong_n0wa
# shot: wide
Haar moeder legt een matras neer. Om drie uur vraag ik het. Haar moeder is ook wakker. Met z'n drieën gaat de nacht wel om. #id:ong_izvw
-> lotte_les

=== lotte_deur_open
Op de trap praat ik met haar moeder. Ik zeg niet wat er was. Ik zeg dat ze vannacht niet alleen moet zijn. #id:ong_6619
'Mijn deur staat open,' zegt haar moeder. 'En de hare ook.' #id:ong_y3ro
-> lotte_les

=== lotte_les
# place: classroom-day
# haddad: talk stand right
# aisha: neutral sit center
# lotte: worried sit left
Maandag, eerste uur. @haddad klapt in zijn handen. #id:ong_tman
haddad (talk): Goed! De excursie naar het moeras. Wie regelt de bussen, de lunch en de laarzen? #id:ong_5es5
# music: tension
Iedereen kijkt naar @aisha. Haar vinger gaat altijd al omhoog bij 'wie'. Nu ligt hij op tafel. #grens:vinger #id:ong_xkgc
{ eerste:
    'De volgende keer ben ik de eerste.' Beloofd. Bijna geplastificeerd. #thought #id:ong_m876
- else:
    'Soms wil ik dat een ander als eerste iets zegt.' Ik hoor het haar nog zeggen. #thought #id:ong_0fi6
}
haddad: Zevenentwintig leerlingen, en ik wacht op één vinger. Dat klopt eigenlijk niet. #stil #id:ong_vnvf
fleur: Niet naar haar kijken. Iedereen kijkt naar haar. Ik ook. #stil #id:ong_n411
zoe: Is ze ziek? Ze is nooit ziek. Ze heeft daar een lijstje voor. #stil #id:ong_yqj7
+ [Steek je eigen vinger op: 'Ik doe het deze keer.' #kantel:lotte #laag #id:ong_mzj2] -> lotte_vinger
+ [Vraag of jij en @aisha even naar de gang mogen. #kantel:lotte #id:ong_qfpd] -> lotte_naar_gang
+ [Por haar zachtjes: 'Kom op, jij bent hier toch goed in?' #kantel:lotte #mis #id:ong_w8wl] -> lotte_port
+ [(verder) #verder #id:ong_idni] -> lotte_wacht_mee

=== lotte_vinger
~ vinger = "vinger"
# beside: lotte
# music: off
lotte (scared): Ik doe het deze keer. #id:ong_cq29
haddad (shocked): Jij? Jij was bij de vorige excursie je eigen laars kwijt. #id:ong_ixmo
# zoe: smirk sit
zoe (smirk): Ik doe de laarzen. Dan doet @lotte de rest. #id:ong_i5ix
Naast mij gaan twee schouders een centimeter omlaag. #thought #id:ong_y7sa
-> naar_haddad

=== lotte_naar_gang
~ vinger = "gang"
# beside: lotte
# music: off
lotte (worried): Meneer, mogen wij even naar de gang? #id:ong_0emq
haddad (thinking): Samen? Ja. Neem de tijd. Neem... gewoon, de tijd. #id:ong_5fx4
In de gang zegt ze niks. Ze leunt met haar voorhoofd tegen het raam. Ik hou haar etui vast. #id:ong_0szi
-> naar_haddad

=== lotte_port
~ vinger = "port"
# music: off
lotte (happy): Kom op, jij bent hier toch goed in? #id:ong_ltui
# aisha: tired sit
Haar vinger gaat omhoog. Heel langzaam, alsof er iets aan hangt. @haddad schrijft opgelucht haar naam op. #id:ong_3u6l
zoe (annoyed right): Dat was geen ja. Dat was een vinger. #id:ong_x427
-> naar_haddad

=== lotte_wacht_mee
~ vinger = "wacht"
# music: off
Ik wacht met de rest mee. De klok tikt. Iemand schraapt een keel. Ik, geloof ik. #id:ong_zrh9
# exit: aisha
Dan staat ze op en loopt de klas uit. Zonder te vragen. Zonder haar tas. #id:ong_w5ov
zoe (worried right): Zevenentwintig mensen, en we laten haar ook nog zelf weggaan. #id:ong_15br
-> naar_haddad

=== naar_haddad
+ [De les is uit. Even ben je @haddad. #id:ong_13ad] -> haddad_bord

=== haddad_bord
~ side = "haddad"
# place: classroom-day
# haddad: neutral stand right
# lotte: worried stand left
Ik veeg het bord. @lotte blijft staan. Haar handen zijn stil, en dat zijn ze nooit. #id:ong_e7iz
{ nacht == "schouder" || nacht == "nooit":
    lotte (worried): Meneer. @aisha wil dat u iets weet. Zij zit op de gang. Ik praat. #id:ong_pak4
- else:
    lotte (worried): Meneer. @aisha weet dat ik met u praat. Verder weet ik niet of ik het goed doe. #id:ong_krs6
}
lotte (sad): Iemand heeft haar zaterdag iets gestuurd. Ze had er niet om gevraagd. Zes mensen zaten erbij. #id:ong_km4q
haddad (shocked): Wie? Dan haal ik ze allebei hier en dan praten we het uit! #id:ong_iyfi
# music: tension
Dat was mijn mond. Mijn hoofd komt er nu pas achteraan gefietst. #grens:donderdag #id:ong_1qde
Donderdag heb ik mentoruur. Voor donderdag wil ik hier rustig over nadenken. Dat klinkt verstandig. #thought #id:ong_1yr1
lotte: Niet 'allebei'. Alsjeblieft. Zij is geen allebei. #stil #id:ong_nknc
aisha: Op de gang hangt een rooster. Ik lees het. Donderdag is ver. #stil #id:ong_wabb
+ [Vraag: 'Wat heeft zij nu nodig? En wat niet?' #kantel:haddad #laag #id:ong_f4io] -> haddad_vraagt
+ [Zeg: 'Ik loop nu met jullie mee naar @degroot.' #kantel:haddad #id:ong_dsyl] -> haddad_loopt
+ [Haal @finn en @aisha bij elkaar, om het uit te praten. #kantel:haddad #mis #id:ong_gaow] -> haddad_allebei
+ [(verder) #verder #id:ong_1zqq] -> haddad_donderdag

=== haddad_vraagt
~ haddad_deed = "vraagt"
# stop: haddad
# music: off
haddad (ashamed): Vergeet die eerste zin. Wat heeft zij nu nodig? En wat niet? #id:ong_21sp
lotte (relieved): Niet: vertellen wat erop stond. Niet: met hem in één kamer. Wel: vandaag. #id:ong_g6fc
haddad (warm): Vandaag kan ik. Ik haal zelfs mijn eigen thee op bij @degroot. #id:ong_xeav
-> haddad_terug

=== haddad_loopt
~ haddad_deed = "loopt"
# stop: haddad
# music: off
haddad (worried): Ik loop nu met jullie mee. Ik heb zo 2A. Die kunnen best tien minuten zonder mij en met een cavia. #id:ong_s36e
# aisha: neutral stand center
@aisha loopt in het midden. Ze zegt niks. Bij de trap houdt ze even haar mouw tegen die van @lotte. #id:ong_eimx
-> haddad_terug

=== haddad_allebei
~ haddad_deed = "allebei"
# music: off
# finn: ashamed stand center
Ik haal @finn uit de kantine. Ik haal @aisha van de gang. Ik doe de deur dicht en wrijf in mijn handen. #id:ong_ho9f
# aisha: scared stand center
haddad (talk): Zo! Wie wil er beginnen? #id:ong_1cci
Niemand. Ze kijkt naar de deurklink. Hij kijkt naar zijn schoenen. Ik kijk naar wat ik heb gedaan. #thought #id:ong_5rzp
lotte (angry): Meneer. Zij hoeft hier niks uit te praten. Zij heeft niks gezegd! #id:ong_rcr0
-> haddad_terug

=== haddad_donderdag
~ haddad_deed = "donderdag"
# music: off
haddad (talk): Ik kom hier donderdag op terug. In het mentoruur. Rustig. #id:ong_m4aj
lotte (sad): Het is maandag. #id:ong_nh9b
# exit: lotte
Ik schrijf het in mijn agenda, met een uitroepteken. Ze is al weg als ik opkijk. #thought #id:ong_uluq
-> haddad_terug

=== haddad_terug
+ [Terug naar @lotte. #id:ong_j96w] -> lotte_slot

=== lotte_slot
~ side = "lotte"
{ haddad_deed == "vraagt" || haddad_deed == "loopt":
    -> lotte_eind_lijstje
}
{ nacht == "schouder" || nacht == "nooit":
    -> lotte_eind_donderdag
}
-> lotte_eind_knikken
