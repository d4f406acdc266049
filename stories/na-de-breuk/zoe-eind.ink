// Hoe het bij Zoë afloopt: vijf eindes, en één woord dat telkens iets anders betekent.

=== zoe_eind_toegift
# place: music-room-day
# zoe: worried sit center
# daan: happy stand left
# fleur: annoyed sit right
# music: off
Vrijdag, bandmiddag. @fleur zit op rij drie, met haar jas aan. Ze komt alleen kijken of het slecht is, zegt ze. #id:ndb_pdb4
{ stok == "sem":
    @sem is maandag naar @thijs gefietst. Het is van zijn telefoon af. Of er aangifte komt, beslist @fleur. #id:ndb_h946
- else:
    Het is van de telefoon van @thijs af. Hij zat bij @degroot, met zijn vader. Of er aangifte komt? Dat beslist zij. #id:ndb_mllo
}
{ stok == "trommel":
    In de basdrum zit een deuk, precies zo groot als een telefoon. Hij klinkt er beter van. #id:ndb_z497
}
{ trap == "appt":
    Ze wou eerst op mijn kruk. Die is van mij, zei ik. Vandaar rij drie. #id:ndb_fcwl
}
{ woord == "soep":
    Op haar schoot heeft ze een thermosfles. Tomatensoep. 'Voor als het lang duurt.' #id:ndb_d09h
}
{ ogen == "open":
    Ik drum met mijn ogen open. Ik zie de band stoppen. Ik stop ook. Op tel. #id:ndb_wod3
- else:
    Ik doe ze toch even dicht. Bij de laatste maat gaan ze vanzelf open. De band stopt. Ik ook. Op tel. #id:ndb_2sl9
}
Het is stil. Er klapt iemand. Dan iedereen. #id:ndb_sole
fleur (annoyed): Toegift! #id:ndb_azev
# shot: wide
# zoe: shocked sit
# daan: shocked stand
Het hele lokaal draait zich om. Mijn stokken hangen in de lucht. #id:ndb_60ow
fleur (annoyed): Wat? Zo heet dat. Als je wilt dat iemand doorgaat. #id:ndb_43eg
# sound: drum
# music: theme
# zoe: laugh sit
Ik ga door. Alleen. Niemand telt. #id:ndb_fejr
fleur: Dat was geen sorry. Het was gewoon te kort. En ik slaap weer, als iemand het vraagt. #nu #id:ndb_kfxj
{ veld == "apart" || veld == "sok":
    finn: Ik heb mijn stem weggedaan. Die van de stofzuiger. Hij was eigenlijk nooit zo leuk. #nu #id:ndb_7aul
- else:
    finn: Ze neemt bij mij niet op. Ik heb de trainer verteld waarom. Het was stil in de dug-out. #nu #id:ndb_olxq
}
daan: Er is nog een snaar geknapt. Ik speel ze nu allebei. #nu #id:ndb_0x7m
zoe: Ik mag haar nog steeds niet. Dat hoefde ook niet, bleek. Jij hield even mijn voet vast. #nu #id:ndb_yrhm
Toegift #ending:toegift #kind:stopped #id:ndb_pxxa
-> END

=== zoe_eind_deur
# place: music-room-day
# zoe: ashamed sit center
# fleur: annoyed stand right
# music: theme
Vrijdag, bandmiddag. @fleur staat in de deur. Niet binnen, niet buiten. #id:ndb_pg4s
fleur (annoyed): Jij wist het maandag om acht uur. Ik hoorde het om drie uur. Van een nummer dat ik niet ken. #id:ndb_fs8w
{ trap == "ruil":
    fleur (annoyed): Jij wou er eerst een sorry voor. #id:ndb_mvma
- else:
    fleur (annoyed): Jij had het over oordoppen. #id:ndb_ex81
}
zoe (ashamed): Ja. Dat was rot. Ik had het daar moeten zeggen. #id:ndb_hfz8
{ woord == "stop":
    fleur (thinking): En dinsdag ging je staan, met die hele kantine erbij. #id:ndb_85cl
- else:
    fleur (thinking): En dinsdag kwam je aanlopen, met die stomme soep. #id:ndb_ilqz
}
fleur (neutral): Die tel ik apart. Ze gaan niet van elkaar af. #id:ndb_7fhc
# exit: fleur
# sound: door
# shot: wide
# zoe: neutral sit
# sound: drum
De deur gaat dicht. Ik drum. Ik stop op tel. Onder de deur zie ik twee schoenen. Ze staan er tot het eind. #id:ndb_o5or
fleur: @thijs zat bij @degroot, met zijn vader erbij. Ik wil er niet over praten. Ik wil er wél bij zijn. #nu #id:ndb_sp9a
haddad: Ik zei iets over haar nummer. Ik heb het rechtgezet, bij haar. Ze gaf me een vijf. #nu #id:ndb_n8rm
{ veld == "apart" || veld == "sok":
    yusuf: @finn belde niet voor de grap. Elf jongens keken ineens naar hun schoenen. Ik ook. #nu #id:ndb_fjv4
- else:
    yusuf: Ik stond anderhalve meter van die telefoon. Ik ben keeper. Dat zit me dwars. #nu #id:ndb_kzyb
}
zoe: Op de trap kon ik het niet. Daarna wel. Jij zat in allebei. Welke onthoud jij? #nu #id:ndb_0k8e
Onder de deur #ending:onder-de-deur #kind:stopped #id:ndb_f70b
-> END

=== zoe_eind_strik
# place: music-room-day
# zoe: ashamed sit center
# daan: sad stand left
# music: theme
Vrijdag, bandmiddag. We spelen voor een half lokaal. #id:ndb_6b0g
{ woord == "toegift":
    daan (sad): Hoor je hoe ze haar noemen, in de gang? Zoals jou. #id:ndb_4w97
    Toegift. Het woord heeft gewoon een ander gevonden. Het had alleen een zetje nodig. #thought #id:ndb_eu1u
- else:
    daan (sad): 'Ze weet nu hoe het voelt.' Iedereen zegt het. Ze zeggen het precies zoals jij. #id:ndb_c569
    Ik dacht dat ik iets liet stoppen. Ik gaf het een nette jas. #thought #id:ndb_zyuq
}
{ trap == "zegt" || trap == "appt":
    # fleur: tired stand right
    fleur (tired): Maandag haalde je me van de trap. Dinsdag duwde je me er weer op. Ik kan jou niet volgen. #id:ndb_v6vc
- else:
    # fleur: tired stand right
    fleur (tired): Je hebt het niet doorgestuurd, hoor ik. Wil je een lintje? Je zei ook niks. #id:ndb_kytb
}
# exit: fleur
# sound: drum
Ik drum. Het klopt. Het klinkt nergens naar. #id:ndb_vz2u
fleur: Het staat bijna nergens meer. Alleen in hoe ze kijken. Daar bestaat geen knop voor. #nu #id:ndb_nox2
timo: Ik zei één ding in die kantine. Ik had er twee. #nu #id:ndb_qjch
bram: Ik zei dat woord als eerste. Ik wou gewoon dat er iets gebeurde. #nu #id:ndb_z0v2
zoe: Bij mij stopte het. En toen begon ik opnieuw. Zit jij er nog? Dan tel ik af. #nu #id:ndb_5sw1
Met een strik erom #ending:met-een-strik #kind:half #id:ndb_pzhy
+ [Herstel: ga van hier verder #herstel #id:ndb_agjr] -> herstel_zoe

=== zoe_eind_te_laat
~ slot = "laat"
# place: mentor-office-day
# degroot: warm coffee right
# fleur: tired sit center
# zoe: ashamed stand left
# music: theme
Vrijdag. Er is geen stoel meer, dus ik sta. @degroot zet thee. Dat duurt lang, en dat doet ze expres. #id:ndb_lez7
{ stok == "stuurt":
    zoe (ashamed): Het stond er een minuut in. Door mij. Ik weet wie het toen zagen. Een minuut is lang. #id:ndb_twqw
    fleur (tired): Hij was één. Jij was twee. De rest kan ik niet tellen. #id:ndb_0qvk
- else:
    zoe (ashamed): Het zat de hele week in mijn zak. Dicht. Voor de zekerheid. #id:ndb_vyr0
    fleur (tired): Weggooien. Eén tik. Dat was het hele werk. #id:ndb_mav3
}
{ woord == "stop" || woord == "soep":
    fleur (annoyed): En dan die kantine. Die was goed. Veel te laat, en goed. Ik word er moe van. #id:ndb_pgie
- else:
    fleur (annoyed): En dan kom je het me vertellen, en dan die kantine. Kies een keer. #id:ndb_8xuk
}
{ trap == "ruil":
    fleur (neutral): En je vroeg er een sorry voor. Vorig jaar was ook niet oké. Maar dit was geen winkel. #id:ndb_ax4y
}
{ stok == "stuurt":
    degroot (talk): Take It Down doe je op je eigen telefoon, als jij dat wilt. En wie het van @zoe kreeg, bel ik vandaag. #id:ndb_qt78
- else:
    degroot (talk): Take It Down doe je op je eigen telefoon, als jij dat wilt. En @zoe gooit zo iets weg, waar ik bij zit. #id:ndb_es4x
}
fleur: In deze zaak ben ik beheerder. Ik heb @degroot toegelaten. Mijn moeder ook, na de taart. #nu #id:ndb_pc2f
{ stok == "stuurt":
    lotte: Ik typte HAAL WEG. Daarna heb ik haar laten zitten, een hele maandag. Dat hadden er twee moeten zijn. #nu #id:ndb_iulm
- else:
    aisha: @fleur heeft een lijst van wie er kwam, en wanneer. @zoe staat erop. Met een vraagteken. #nu #id:ndb_18xq
}
{ veld == "apart" || veld == "sok":
    finn: Bij de club is het weg. Ze wou de namen. Ik ben aanvoerder, ik wist ze allemaal. #nu #id:ndb_qe9m
- else:
    finn: Ze neemt nu niks meer op. Ik snap het. Ik zou ook niet opnemen. #nu #id:ndb_eexq
}
zoe: Ik was te laat op de tel. Het stuk is nog niet uit. Jij kunt het horen, hè? #nu #id:ndb_vs4a
Te laat op de tel #ending:te-laat-op-de-tel #kind:half #id:ndb_hglq
+ [Herstel: ga van hier verder #herstel #id:ndb_0df0] -> herstel_zoe

=== zoe_eind_vier_tellen
# place: music-room-day
# zoe: sad sit center
# daan: sad stand left
# music: theme
Vrijdag. De bandmiddag gaat niet door. @lotte wil niet zingen. Niet met mij erachter. #id:ndb_uwxi
{ stok == "stuurt":
    daan (sad): Het is weg uit de band-app. Uit de rest niet. #id:ndb_h2ie
- else:
    daan (sad): Jij had het ook, hè. De hele week. Ik dacht dat jij alleen je sleutels liet rammelen. #id:ndb_ipml
}
{ woord == "toegift":
    daan (sad): Ze noemen haar nu zoals jou. Ze kijkt er ook net zo bij. #id:ndb_fybe
- else:
    daan (sad): 'Ze weet nu hoe het voelt.' Weet je wat gek is? Jij wist het al. #id:ndb_kwnq
}
{ trap == "ruil":
    Ik wou er eerst een sorry voor. Nu heb ik er zelf een, en ik kan hem nergens kwijt. #thought #id:ndb_8glv
}
Het was lekker. Dat is waar. Het was vier tellen lekker. #thought #id:ndb_nej4
Ik hef mijn stokken. Ik tel af. Er komt niks. Vorig jaar kon ik niet ophouden. #thought #id:ndb_0hqh
fleur: Ik ben thuis. Mama slaapt naast me, met haar schoenen aan. @aisha vraagt elke avond een cijfer. Gisteren 7. #nu #id:ndb_3ych
timo: Iedereen vond het vals. Ik heb het gevraagd. Alleen pas daarna. #nu #id:ndb_1zqe
thijs: Zaterdagnacht belde ik iemand wakker. Ik geloof dat ik wou dat hij nee zei. #nu #id:ndb_yke3
zoe: Nu zijn we quitte. Zo heet dat toch? Ik voel er niks van. Voel jij iets? #nu #id:ndb_vawc
Vier tellen #ending:vier-tellen #kind:harm #id:ndb_m7xl
+ [Herstel: ga van hier verder #herstel #id:ndb_69g0] -> herstel_zoe
