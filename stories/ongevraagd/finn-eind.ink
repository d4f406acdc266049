// Drie einden aan de kant van Finn, na zaterdag; het vierde is de eerste hap.

=== finn_eind_hap
# place: living-room-day
# finn: happy sit left
# aisha: smirk sit right
# music: theme
Zondagmiddag, bij @yusuf. @aisha komt haar schoenen halen. Ik help met het kleed. Er zat één erwt op. #id:ong_7pqv
finn (ashamed): Er was een opdracht, gisteren. Over jou. Hij is niet doorgegaan. #id:ong_eurh
# aisha: thinking sit
aisha (thinking): Goed dat je het zegt. Wie zei er nee? #id:ong_bqdr
{ beurt == "gerard":
    finn (smirk): Gerard. In zekere zin. Later heb ik bij de afwas toch nog een hap genomen. Uit respect. #id:ong_1w04
- else:
    finn (shrug): Ik. Voor het eerst. Je proeft het nog. #id:ong_2ip7
}
# aisha: talk explain
Ze pakt een stift en zet een dikke streep op het papier, dwars over het plastic. #id:ong_e0hh
aisha (talk): Regel twee is aangepast. Nee kost geen hap meer. Nee is gratis. #id:ong_7red
finn (shocked): Dus die hap was voor niks? #id:ong_wjnv
aisha (smirk idle): Ik hoor dat hij historisch was. Doe hem eens na. #id:ong_695d
# aisha: laugh sit
Daar is de gans. Hij duurt wel een minuut. Ik heb er niet eens voor hoeven vragen. #thought #id:ong_mo3l
{ briefje == "vraagt":
    @daan steekt zijn hoofd om de deur. 'En hij vróég me iets,' zegt hij. 'Vóór hij het deed. Ik heb getuigen.' #id:ong_9y6v
- else:
    'En hij at een briefje op,' roept @daan uit de gang. 'Dat van mij. Ik vraag me nog steeds af hoe het ermee gaat.' #id:ong_6ve0
}
{ mila_nee == "servet" || mila_nee == "volgende":
    @mila zingt nu wel, in de keuken. Hard en vals, bij de afwas. Niemand had het gevraagd. #id:ong_oqv2
- else:
    Bij de deur zeg ik sorry tegen @mila. Voor het klappen. 'Vijf erwten,' zegt ze. 'Dat ben je me schuldig.' #id:ong_d2tc
}
aisha: Eerst vertelde hij wat er bijna was. Daarna deed hij zijn hap na. In die volgorde. Prima. #nu #id:ong_ynm1
yusuf: Ik had het willen zeggen en ik zei niks. Nu zeg ik dat ik niks zei. Het is een begin. #nu #id:ong_n4eb
bram: Het leukste van de avond was een jongen met een lepel. Dat stond op geen enkel briefje van mij. #nu #id:ong_dipm
{ beurt == "nee":
    finn: Spelmaker. Het was maar één woord. Het paste gewoon in mijn mond. In die van jou ook. #nu #id:ong_zp3q
}
{ beurt == "hap":
    finn: Een hap pudding, meer was het niet. Alsof de deur niet op slot zat. Jij wist dat, hè? #nu #id:ong_dfb5
}
{ beurt == "gerard":
    finn: Er was dus gewoon een derde ding. Iets leukers. Ik had er nooit naar gezocht. Jij wel. #nu #id:ong_2q9y
}
De eerste hap #ending:de-eerste-hap #kind:stopped #id:ong_qeuw
-> END

=== finn_eind_zinnen
{ beurt == "alsof":
    -> finn_eind_alsof
}
# place: mentor-office-day
# degroot: neutral coffee right
# finn: ashamed sit left
# music: theme
degroot (neutral): Vertel. #id:ong_yxmc
{ gang == "haddad":
    Ik vertel. @haddad zit erbij en zegt niks. Je ziet dat het hem moeite kost. #id:ong_sfu9
- else:
    Ik vertel. @yusuf staat nog voor de deur. Ik zie zijn schoenen onder het kiertje. #id:ong_gt5b
}
degroot (thinking): Ik hoorde een briefje, een lepel en kikkers. Wie van die drie heeft het gestuurd? #id:ong_vzzl
finn (ashamed): Geen van drieën. #id:ong_s8rk
degroot (neutral): Zeg het dan eens zonder. #id:ong_g0s4
finn (ashamed): Ik heb je iets gestuurd wat je niet wilde. Dat was fout. Je hoeft niks terug te zeggen. #id:ong_tm3n
degroot (talk): Die drie leg ik in mijn la. Ik zeg haar dat ze er liggen. Meer niet. Jij vraagt er niet naar. #id:ong_ip85
{ anouk_deed == "thee" || anouk_deed == "apart":
    Mijn ouders kwamen erbij, en @anouk. Er was één stoel te weinig. Mijn vader bleef staan, met zijn hand op mijn leuning. #id:ong_d6rb
- else:
    Toen moest ik nog naar huis, om het te vertellen. 'Top,' zei ik niet. #id:ong_k20s
}
aisha: Ze liggen in een la. Ik weet welke. Ik ga erlangs op weg naar wiskunde. Meer wil ik nu niet. #nu #id:ong_i4io
yusuf: Ik weet wat hij daar gezegd heeft. Ik ben nog kwaad. Hij vroeg niet of dat over was. #nu #id:ong_sjs1
mila: Hij kan dus twee keer ademhalen voor hij praat. Fijn. Had dat zaterdag gedaan. #nu #id:ong_wiwi
finn: Ik wil elke dag vragen of ze het al las. Elke dag vraag ik het niet. Jij weet hoe stil dat is. #nu #id:ong_o1wm
Drie zinnen in een la #ending:drie-zinnen #kind:half #id:ong_qxlq
+ [Herstel: ga van hier verder #herstel #id:ong_cxuw] -> herstel_finn

=== finn_eind_alsof
# place: hallway-dusk
# finn: sad stand left
# mila: neutral stand right
# music: theme
Vrijdag. Ik heb niks gestuurd, en ik heb het aan iedereen verteld. Ook aan @degroot. #id:ong_3nhj
mila (neutral): Geloven ze je? #id:ong_lc80
finn (shrug): De helft. #id:ong_soko
{ gang == "haddad":
    @haddad gelooft me. Hij zei ook: 'Die vier haltes waren echt.' Daar had ik niks op. #id:ong_dftd
- else:
    @yusuf gelooft me. 'Maar zij heeft erop zitten wachten,' zei hij. Daar had ik niks op. #id:ong_m894
}
Vanmorgen liep ze langs. Mijn telefoon ging af, iemand stuurde een hond. Zij kromp in elkaar. Van mijn ping. #id:ong_h622
mila (sad): Jij had een hap kunnen nemen. #id:ong_xqds
finn (ashamed): Ja. Eén. #id:ong_euld
aisha: Ik kreeg niks. Dat zeg ik steeds tegen mezelf. Mijn buik zegt: ja, maar straks. #nu #id:ong_v89j
fleur: Ik riep 'reactie graag'. Ik dacht niet aan haar. Ik dacht aan een leuke reactie. #nu #id:ong_f9q4
bram: Ik geloofde hem niet, omdat ik het ook niet had gezegd als het waar was. #nu #id:ong_8tx2
finn: Ik wou twee dingen tegelijk: niet doen, en wel stoer zijn. Jij zag dat het niet paste. #nu #id:ong_m8z8
Alsof #ending:alsof #kind:half #id:ong_rmvi
+ [Herstel: ga van hier verder #herstel #id:ong_ic7m] -> herstel_finn

=== finn_eind_redenen
# place: changing-room-day
# finn: sad sit left
# daan: neutral sit right
# music: theme
Donderdag. Na de training zit ik als laatste in de kleedkamer. De plek naast mij is leeg, aan allebei de kanten. #id:ong_ypk6
{ gang == "uitleg":
    @aisha neemt nu de andere trap. Ik heb haar mijn zeven redenen gegeven. Ze draagt ze overal mee naartoe. #id:ong_yd4h
- else:
    @aisha neemt nu de andere trap. Ik zwaaide, en toen was die gang ook van mij. #id:ong_2iwe
}
{ anouk_deed == "thee" || anouk_deed == "apart":
    Thuis weten ze het. Ik had beloofd dat ik haar met rust zou laten. Dat hield ik zestien uur vol. #thought #id:ong_wyfx
- else:
    Thuis weet niemand iets. 'Top,' zeg ik, als ze vragen hoe het was. #thought #id:ong_o41q
}
daan (talk): Iemand zei: had ze hem maar moeten blokkeren. #id:ong_2eaw
finn (sad): En jij? #id:ong_2eh8
daan (annoyed): Ik zei: zij zat in een bus. Hij zat op een kleed. Hij kon stoppen, zij niet. #id:ong_4ai8
{ beurt == "alsof":
    finn (ashamed): Ik heb niet eens echt iets gestuurd. #id:ong_0adl
    daan (sad): Vertel dat maar aan haar maag. #id:ong_wpn0
}
finn (tired): Waarom zei niemand iets, die avond? #id:ong_mjq5
daan (ashamed): We dachten allemaal dat jij het wou. #id:ong_owkx
aisha: Ik heb een andere trap. Hij is langer. @lotte loopt mee en telt de treden in vijf talen. #nu #id:ong_q6er
mila: Ik wil best uitleggen wat er misging. Het is één woord. Ze zei het twee keer. #nu #id:ong_0cj5
yusuf: Ik vang zijn ballen weer. Verder zeg ik niks. Ik weet hoe dat klinkt, van mij. #nu #id:ong_uapx
finn: Niemand zegt nee tegen mij. Zij wel, twee keer. En ik hoorde een grapje. Wat hoorde jij? #nu #id:ong_mkc3
Zeven redenen #ending:zeven-redenen #kind:harm #id:ong_ld4l
+ [Herstel: ga van hier verder #herstel #id:ong_wc7k] -> herstel_finn
