// De kant van Jayden: alleen keuzes om iemand binnen te laten, te rusten, zelf het tempo te bepalen.

=== jayden_begin
~ side = "jayden"
# place: bedroom-night
# jayden: happy sit center
Drift. Dat is als je poppetje loopt terwijl jij niks aanraakt. #id:bo_29fi
Het zit in de stick. Stof, meestal. Wattenstaafje, geduld, klaar. Ik ben de dokter van de halve school. #id:bo_170g
# jayden: smirk
Op mijn bureau liggen negen patiënten. Op de tape staan hun namen. @zoe is het ergst. Die gooit. #id:bo_v2bu
# shot: close
# jayden: happy phone
yusuf: DOKTER. de lama staat voor de deur #chat:lama #id:bo_kjsv
jayden: kom eraan. eerst scalpel wegleggen #chat:lama #id:bo_08yt
Een lama voor twee personen, een bruidstaart, een draaideur. Ik ben de achterkant. Ik tel. #id:bo_blpy
Er is nog iemand, deze week. Iemand die lacht om mijn wiskundegrappen. Niemand lacht om mijn wiskundegrappen. #thought #id:bo_1jck
# jayden: smirk idle
Wat zegt de nul tegen de acht? Leuke riem. Daar kwam een hele rij lachtranen op. #thought #id:bo_guga
# sound: ping
# jayden: happy phone
Midden in de draaideur komt er een bericht. Van die iemand. #id:bo_p1y6
# music: tension
# jayden: scared phone
Het is niet meer dezelfde. Er was één foto, van mij. Nu zit daar een onbekende achter, en die wil geld. #id:bo_9pus
Mijn handen doen iets. Ze lopen, terwijl ik niks aanraak. #thought #id:bo_ebbv
+ [Stuur @yusuf: 'Moet even weg. Ligt niet aan jou.' #id:bo_7yaw] -> jayden_even
+ [Zet je koptelefoon af. Meer lukt nu niet. Dat mag. #id:bo_xzgh] -> jayden_af

=== jayden_even
# music: off
jayden (worried phone): moet even weg. ligt niet aan jou #chat:lama #id:bo_msmq
yusuf: ok! ik hou de deur open. letterlijk #chat:lama #id:bo_hwoq
# jayden: sad phone
Hij houdt de deur open. Ik moet mijn koptelefoon afzetten, anders hoort hij mijn adem. #thought #id:bo_crpg
-> jayden_woensdag

=== jayden_af
# music: off
# shot: wide
# jayden: scared sit
Zonder koptelefoon is het huis heel luid. Papa zoekt een deksel. @kelly zegt dat ze erop rijdt. #id:bo_fda4
Ze zijn zo dichtbij. Ik hoef alleen een deur open te doen. Zo'n lichte deur is het. #thought #id:bo_o5x9
-> jayden_woensdag

=== jayden_woensdag
# place: classroom-day
# jayden: tired sit center
# haddad: talk stand right
# timo: neutral wheel left
Woensdag. Ik heb betaald. Eén uur was het stil. Daarna begon hij gewoon opnieuw. #id:bo_1h00
Dus gaan mijn patiënten naar huis, en mijn eigen spullen in de verkoop. Het geld komt binnen en gaat meteen weer weg. #thought #id:bo_wvjq
Biologie gaat over slaap. Dat hoor ik nog. Dan hoor ik een tijdje niks. #id:bo_3low
haddad (annoyed): @jayden. Slapen doen we thuis. #id:bo_nkiy
jayden (tired): Daar lukt het ook niet, meneer. #id:bo_8ci6
# haddad: shocked stand
Er lacht niemand. De mond van @haddad gaat open en weer dicht. Dan zakt hij door zijn knieën, naast mijn tafel. #id:bo_qmx9
haddad (ashamed sit): Dat was te vlug van mij. Lukt het slapen niet? Of houdt iemand je wakker? #id:bo_0kqn
+ [Zeg: 'Het tweede.' #id:bo_cast] -> jayden_tweede
+ [Zeg: 'Mag ik dat later zeggen?' #id:bo_y6ie] -> jayden_later

=== jayden_tweede
~ tempo = "tweede"
jayden (scared): Het tweede, meneer. #id:bo_rt5j
haddad (warm): Dank je. Meer hoef ik nu niet. @degroot is er tot vijf uur, en ik loop mee als je dat wilt. #id:bo_ufn0
timo (talk): Ik wek je wel als hij iets vraagt. Ik tik met mijn wiel. #id:bo_tytp
-> naar_mila

=== jayden_later
~ tempo = "later"
jayden (tired): Mag ik dat later zeggen? #id:bo_riaa
haddad (warm): Later is goed. Ik ben er dan ook. #id:bo_w3s3
# shot: close
# haddad: neutral stand
Hij zet mijn raam op een kier en gaat door over slaap, zachter. Ik geloof dat dat expres is. #thought #id:bo_ixsz
-> naar_mila

=== naar_mila
+ [In de pauze. Even ben je @mila. #id:bo_3pfs] -> mila_koopt

=== mila_koopt
~ side = "mila"
# place: hallway-day
# mila: smirk stand left
# jayden: tired stand right
Ik koop een controller voor mijn neefje in Gdańsk. Hij is zeven en hij wint van iedereen. #id:bo_xh1w
mila (smirk): Heb je een slechte? Dan krijgt de familie ook eens een kans. #id:bo_w5y2
jayden (shrug): Alleen goede. Sorry. Beroepseer. #id:bo_81zf
Hij noemt wat hij wil hebben. Ik denk dat mijn Nederlands stuk is. Zo weinig is het. #id:bo_jwgm
mila (suspicious): Zeg het nog eens? Langzaam, voor Polen? #id:bo_8ogm
jayden (worried): Het moet vandaag. Ik heb een soort rekening. #id:bo_v6l1
# music: tension
Hij trekt de tape eraf. Zijn vingers trillen. Op die tape staat zijn eigen naam. #grens:te-goedkoop #id:bo_atzy
Twee jaar geleden verkocht ik mijn schaatsen. Ook te snel, ook te goedkoop. Niemand vroeg waarom. #thought #id:bo_22s4
jayden: Koop hem. Vlug. Dan hoef ik niks te zeggen. #stil #id:bo_jnaw
bram: Ik maakte gisteren een grap over uitverkoop. Hij lachte niet. Ik eigenlijk ook niet. #stil #id:bo_ylm8
fleur: Wat staan die lang te praten. Is er iets? Waarom vertelt niemand mij iets? #stil #id:bo_wrc4
+ [Doe de tape er weer op. 'Ik koop pas als jij hebt geslapen.' #kantel:mila #id:bo_myle] -> mila_tape
+ [Koop niks. Vraag @yusuf: 'Weet jij wat er is?' #kantel:mila #laag #id:bo_ru20] -> mila_vraagt
+ [Betaal het dubbele en zeg niks. #kantel:mila #mis #id:bo_cnn1] -> mila_dubbel
+ [(verder) #verder #id:bo_fmq7] -> mila_pakt

=== mila_tape
~ mila_deed = "tape"
# music: off
# beside: mila
mila (warm): Deze heeft een naam. Ik koop pas als jij hebt geslapen. #id:bo_bvp2
Ik plak de tape terug. Scheef, maar hij houdt. #id:bo_vq7m
jayden (suspicious): En je neefje? #id:bo_vj13
mila (shrug): Die wint toch wel. Maar wie zo snel verkoopt, is ergens bang voor. Ik vraag niet waarvoor. #id:bo_uevx
# jayden: relieved stand
jayden (tired): Bedankt dat je het niet vraagt. En dat je het wel zegt. #id:bo_1vv4
-> terug_jayden

=== mila_vraagt
~ mila_deed = "vraagt"
# music: off
mila (talk): Ik denk er nog even over. Bewaar hem voor mij. #id:bo_atih
# exit: jayden
# yusuf: neutral stand right
Om de hoek staat @yusuf, met een tosti. #id:bo_lu44
mila (worried): @jayden verkoopt de controller met zijn eigen naam. Weet jij wat er is? #id:bo_ir4x
yusuf (worried): Nee. Ik dacht dat hij alleen met de lama gestopt was. #id:bo_z0oo
# beside: mila
mila (thinking): Dan weten wij allebei een half ding. #id:bo_s8tj
-> terug_jayden

=== mila_dubbel
~ mila_deed = "dubbel"
# music: off
mila (warm): Hier. Tweemaal. Wij praten er niet meer over. #id:bo_o3mp
# jayden: shocked stand
Hij kijkt naar het geld, en dan naar mij. Alsof ik hem iets zwaars heb gegeven. #id:bo_t9zu
jayden (sad): Dat is te veel. #id:bo_fzx5
Ik ben trots tot aan de trap. Dan denk ik: ik heb gekocht. Ik heb nog steeds niks gevraagd. #thought #id:bo_5s70
-> terug_jayden

=== mila_pakt
~ mila_deed = "pakt"
# music: off
# sound: bell
Ik betaal. Hij bedankt me drie keer. De tape plakt aan mijn mouw en ik merk het pas in de les. #id:bo_h68b
@jayden, staat erop. Ik vouw hem klein en doe hem in mijn etui. Weggooien voelt raar. #thought #id:bo_0fom
-> terug_jayden

=== terug_jayden
+ [Terug naar @jayden. Het wordt nacht. #id:bo_p1if] -> jayden_nacht

=== jayden_nacht
~ side = "jayden"
# place: bedroom-night
# jayden: scared sit center
Tien over twee. Mijn gezicht is blauw in het raam. #id:bo_5g16
{ mila_deed == "tape":
    Op mijn bureau ligt één controller, met scheve tape. @jayden, staat erop. Dat ben ik. #thought #id:bo_461j
}
{ mila_deed == "vraagt":
    Er staat een bericht van @yusuf. 'wat er ook is. ik ben wakker. half uur, hele nacht, maakt niet uit.' #thought #id:bo_wpxl
}
{ mila_deed == "dubbel":
    Dubbel geld, van @mila. Binnen tien minuten was het weg. De stilte die ik ervoor kreeg ook. #thought #id:bo_t6o0
}
{ mila_deed == "pakt":
    Mijn bureau is leeg. Er ligt alleen nog één ding, van @yusuf. Dat is niet van mij om te verkopen. #thought #id:bo_slnz
}
Hij zegt dat er haast is. Hij zegt dat altijd. Vannacht, vanavond, nu. Ik ben goed in klokken. Deze klopt niet. #thought #id:bo_cx87
# jayden: tired sit
Ik wil dat iemand het weet. Ik wil alleen niet dat ik het moet zeggen. #id:bo_t4w1
+ [Klop op de muur. Niet drie keer. Twee. #id:bo_07ff] -> jayden_muur
+ [App @yusuf: 'Ben je wakker?' #id:bo_fpb9] -> jayden_yusuf
+ [Ga naar de keuken. Je hoeft nog niks te zeggen. #id:bo_sfly] -> jayden_keuken

=== jayden_muur
~ binnen = "muur"
Eén klop is: ben je wakker? Drie is: kom. Twee is voor noodgevallen. Twee hebben we nog nooit gedaan. #id:bo_36fb
# sound: door
# kelly: worried walk left
# beside: kelly
Mijn hand is nog niet van de muur, of ze staat er al. Met haar haar alle kanten op. #id:bo_pny2
kelly (warm): Schuif op. Ik ben niet boos. #id:bo_py9l
jayden (scared): Je weet nog niet wat het is. #id:bo_pfb7
kelly (talk): Nee. En ik ben alvast niet boos. #id:bo_jvwx
# jayden: sad sit
Ik vertel het aan haar koude voeten. Ze zegt niks. @kelly, die niks zegt. Om vier uur pakt ze mijn mouw. 'Papa is op.' #id:bo_aw03
-> naar_vroeg

=== jayden_yusuf
~ binnen = "yusuf"
# shot: close
# jayden: worried phone
jayden: ben je wakker #chat:yusuf #id:bo_6aou
# beside: yusuf
yusuf: nu wel. hoe erg is het vannacht? 1 tot 10 #chat:yusuf #id:bo_k5no
jayden: 8,7 #chat:yusuf #id:bo_mmc6
yusuf: dat is een 9 met een strikje #chat:yusuf #id:bo_q1la
# jayden: sad phone
Ik vertel het. Het zijn maar vijf zinnen. Ik dacht dat het er honderd waren. #thought #id:bo_hg7f
yusuf: jij bent bedrogen. hij zit fout. wie is er bij jou op? #chat:yusuf #id:bo_45dv
jayden: papa. om 4 uur #chat:yusuf #id:bo_fxsr
yusuf: dan blijf ik tot 4 uur hangen. en dan ga jij naar beneden #chat:yusuf #id:bo_xzdf
-> naar_vroeg

=== jayden_keuken
~ binnen = "keuken"
# place: kitchen-night
# shot: wide
# jayden: tired sit center
De keuken is donker. Op het fornuis staat de grote pan. Leeg, en schoon voor morgen. Ik leg mijn hand erop. #id:bo_v248
Mijn telefoon trilt. Ik til het deksel op. Ik leg hem erin. Deksel erop. #id:bo_p92a
# jayden: relieved sit
Nu trilt hij tegen ijzer. Nu klinkt hij als iets van buiten. #thought #id:bo_eknp
Ik leg mijn hoofd op tafel, tot ik boven een wekker hoor. #id:bo_mnaq
-> naar_vroeg

=== naar_vroeg
+ [Vier uur. Even ben je @pinas. #id:bo_iha9] -> pinas_vroeg
