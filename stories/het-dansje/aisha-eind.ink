// Hoe het bij Aisha afloopt: vier eindes, op en naast een voetbalveld.

=== aisha_eind_soep
# place: sports-field-day
# aisha: happy stand left
# noor: happy stand right
# music: theme
Half drie, laatste wedstrijd. Ik sta rechtsachter. De bal komt. Ik blijf staan. De bal niet, die komt in mijn rug. #id:hd_09jj
{ nummer == "een":
    'Redding!' roept @yusuf. 'Toch nummer één!' Het veld is het met hem eens. Ik lig. #id:hd_oiht
- else:
    'Redding!' roept @yusuf. 'Tussen de negens!' Het veld is het met hem eens. Ik lig. #id:hd_kj44
}
{ lepels == "lepels":
    Op de soeptafel liggen drieënveertig lepels van school. Er staat een bordje bij: 'Om te eten.' @finn neemt een vork. #id:hd_w5xr
- else:
    Op de soeptafel ligt een servet, met een wasknijper. 'Niet mee afvegen,' zegt @mila. @finn laat de lepels liggen. Hij neemt een vork. #id:hd_2y80
}
noor (talk): Uit die twee apps is het weg, zegt @degroot. Mama weet het, van mij. En de rest hoeft niks te weten. #id:hd_by9t
aisha (thinking): Ga je het ooit nog dansen? #id:hd_g8yd
noor (smirk): Dat is mijn tabblad. #id:hd_0rw4
# place: square-dusk
# aisha: worried stand left
# noor: smirk stand right
# shot: wide
Na het opruimen wenkt ze me. Op het plein is niemand. 'Alleen jij,' zegt ze. 'Alleen nu.' #id:hd_x7fm
noor (talk): Hak, hak, draai, hap. #id:hd_de0a
# aisha: laugh stand
Hak. Au. Draai. Sorry. Mijn map doet mee, en zeven tabbladen waaien weg. We rennen erachteraan. Ik ook. Ik ren. #id:hd_l21b
noor: Ik wil niet dat jullie het begrijpen. Ik wil het gewoon weer kunnen doen als ik soep maak. Dat kan. #nu #id:hd_81y3
{ was == "wist" || was == "fluit":
    anouk: Die muur verfde ik vroeger in mijn eentje. Donderdag waren we met z'n vijftienen. #nu #id:hd_1p3l
- else:
    anouk: Ik liet ze rennen, of ik liet ze lopen. Een meisje met een map deed mijn werk. Dat heb ik haar gezegd. #nu #id:hd_nghm
}
finn: Ik heb gezegd dat ik het was. Op school, tegen @degroot. Ik eet nu overal met een vork. #nu #id:hd_j6fk
{ microfoon == "uit":
    aisha: Ik ging ergens staan en ik bleef daar. Jij ook. Je hebt er geen conditie voor nodig. #nu #id:hd_28zz
- else:
    aisha: Jij en ik renden acht stappen. Ik heb ze geteld. Daarna ging de rest vanzelf lopen. #nu #id:hd_suo2
}
Soep met een vork #ending:soep-met-een-vork #kind:stopped #id:hd_0yjx
-> END

=== aisha_eind_rust
# place: sports-field-dusk
# aisha: tired stand left
# noor: neutral stand right
# music: theme
Half zes. Acht velden leeg. @noor heeft haar pan geschrobd, met zand. Ik vouw hesjes. Er is er één over, van mij. #id:hd_szyi
{ lepels == "kijkdan":
    aisha (ashamed): Donderdag hield ik het omhoog. Ik wou bewijzen dat het niks was. #id:hd_ax47
    noor (tired): Dat weet ik. Maar het was niet niks. Het was van mij. #id:hd_kcfc
- else:
    aisha (ashamed): Donderdag had ik een geel blaadje. 'Iets zeggen.' Ik heb het in mijn map geplakt. #id:hd_fp9q
    noor (tired): Wat wou je zeggen? #id:hd_3jpl
    aisha (sad): 'Stop.' Het paste er makkelijk op. #id:hd_wdht
}
noor (thinking): Die soep in de kantine is er nog. In mijn oren. Maar vanmiddag was er een andere. #id:hd_jcqd
# sound: laugh-off
Op veld acht zit een brugklasser in haar schone pan. Zijn vrienden roepen dat hij gaar is. #id:hd_olva
{ was == "wist" || was == "fluit":
    De app van het elftal gaat weer over de was. @finn heeft er één zin in gezet: 'Dat was ik. Sorry, en dat was het.' #id:hd_ueq7
- else:
    Vanmiddag zette @anouk haar hele elftal op de bank. 'Donderdag deed ik het half,' zei ze. 'Nu de rest.' #id:hd_sbmv
}
noor (talk): Ik laat het staan waar het nog staat. Ik ga er niet achteraan. Wie het ziet, ziet iemand soep maken. #id:hd_x8vc
aisha (worried): Vind je dat echt goed? #id:hd_r1qs
noor (smirk): Vandaag wel. Morgen mag ik iets anders vinden. Zet dat maar in je schema. #id:hd_v3ns
noor: Dat half uur op de trap heb ik onthouden. Toen vroeg er iemand iets, en schreef ik het antwoord zelf op. #nu #id:hd_nruq
{ lepels == "kijkdan":
    mila: In de kantine zei ik één keer 'doe weg'. Op het veld zei ik het weer. In twee talen, voor de zekerheid. #nu #id:hd_z108
- else:
    mila: In de kantine was ik stil. Ik ken twee talen, en was stil in allebei. Op het veld niet meer. #nu #id:hd_qian
}
elidrissi: De laatste kom was van haar. Hij was leeg. Ze had gegeten. #nu #id:hd_rxwn
aisha: De eerste helft verloren we. Jij ook. Toen was het rust, en we kwamen gewoon terug het veld op. #nu #id:hd_yirm
Pas in de rust #ending:pas-in-de-rust #kind:stopped #id:hd_v8k7
-> END

=== aisha_eind_half
# place: hallway-dusk
# aisha: ashamed stand left
# noor: tired stand right
# music: theme
Maandag, na het laatste uur. De gang ruikt naar boenwas. #id:hd_uql7
{ tabblad == "blad" || tabblad == "degroot":
    @noor komt bij @degroot vandaan. Bij de buitendeur staat haar moeder te tellen. #id:hd_kshx
    { microfoon == "voorlezen":
        noor (tired): Op de trap vroeg jij wat ik wilde. Zaterdag vroeg je niks. Je had een microfoon. #id:hd_ukxg
        aisha (ashamed): Ik wou dat ze wisten wie hij was. #id:hd_164z
        noor (sad): Nu weten ze wie ík ben. #id:hd_oog7
    - else:
        noor (tired): Op de trap was je er. Zaterdag was je twee meter verderop. Je riep veld twee om. #id:hd_mw9z
        aisha (ashamed): Ik hoorde het wel. #id:hd_zl7t
        noor (sad): Ik hoorde jou ook. Heel duidelijk. #id:hd_k4vn
    }
- else:
    Bij de kluisjes blijft @noor staan. Dat is al iets. Vrijdag liep ze om. #id:hd_wb0c
    { tabblad == "belt":
        noor (tired): Zaterdag deed je het goed, hoorde ik. Ik hoorde het van mijn broer. Ik mocht niet komen. #id:hd_sisu
        aisha (ashamed): Ik heb hem gebeld. #id:hd_v8hl
        noor (sad): Ja. Voor iemand vroeg of dat kon. #id:hd_ou7o
    - else:
        noor (tired): Zaterdag deed je het goed, hoorde ik. Maar ik zat thuis, met een pan. #id:hd_hukb
        aisha (ashamed): Donderdag ging ik bellen over doelen. #id:hd_w9mb
        noor (sad): Ik dacht echt dat je terugkwam. #id:hd_9p7t
    }
}
{ lepels == "lepels":
    In mijn kluis zitten nog drieënveertig lepels. De conciërge heeft plastic neergelegd. Dat tikt bijna niet. #thought #id:hd_acij
}
{ was == "rondjes":
    yusuf (annoyed stand center): Mijn team heeft nog spierpijn. Ze geven haar de schuld. Ik zeg elke keer: hém. #id:hd_wp51
}
{ was == "jongens":
    yusuf (annoyed stand center): In de app staat het nog. 'Doe normaal,' zei ze. Dat doen ze. Dit is normaal geworden. #id:hd_qdsg
}
In mijn map zit een leeg tabblad. Ik heb er niks op geschreven. Ik weet nu wie dat moet doen. #thought #id:hd_n0fv
{ tabblad == "belt":
    noor: Het is half over. @bilal wou me weer ophalen. Mama telde hem één keer, en hield hem toen binnen. #nu #id:hd_z109
- else:
    noor: Het is half over. Als ik soep opschep, kijk ik eerst wie er in de rij staat. Thuis niet. Thuis gaat het. #nu #id:hd_ifj9
}
finn: Steeds dacht ik: wie begint er met stoppen? Met beginnen had ik niemand nodig. #nu #id:hd_hu23
zoe: Ik heb één keer hard iets gezegd, op die trap. Dat voelde goed. Ik had ook kunnen gaan zitten. #nu #id:hd_lne6
aisha: We waren er, en toen waren we er niet. Dat is een gat in mijn draaiboek. Vullen we het samen? #nu #id:hd_w7pz
Een gat in het draaiboek #ending:gat-in-het-draaiboek #kind:half #id:hd_hpix
+ [Herstel: ga van hier verder #herstel #id:hd_myfj] -> herstel_aisha

=== aisha_eind_tik
# place: canteen-day
# aisha: sad sit left
# zoe: sad sit right
# music: theme
Donderdag, een week later. Soepdag. Tomaten. De stoel van @noor staat omgekeerd op tafel. #id:hd_0qpr
{ microfoon == "voorlezen":
    Acht velden weten nu wat hij schreef. Ze praten over mijn stem, en over haar. Over hem niet. #thought #id:hd_g4gk
- else:
    Zaterdag liep alles op tijd. Ik kreeg een bos bloemen. Ik heb ze in de bak met lepels gezet. #thought #id:hd_x2xf
}
Iemand tikt. Gewoon, om te roeren. Ik krimp in elkaar, en ik ben haar niet eens. #thought #id:hd_eu0e
{ tabblad == "belt":
    zoe (sad): Haar broer brengt haar en haalt haar. Ze zit achterin. Niemand heeft gevraagd of ze dat wil. #id:hd_r1w9
- else:
    zoe (sad): Ze eet in het tekenlokaal, zegt ze. Ik ben gaan kijken. Ze eet niet. #id:hd_b41s
}
{ was == "wist" || was == "fluit":
    zoe (thinking): Bij de club is het weg. Hun trainer deed meer dan wij. En die kent haar niet eens. #id:hd_wr4c
- else:
    zoe (thinking): Bij de club staat het er nog. Ze hebben er een deuntje van gemaakt. #id:hd_4sk7
}
aisha (ashamed): Wie van jullie vond het leuk? Echt. Steek je hand op. #id:hd_0x1m
Niemand. De hele tafel niet. De tafel ernaast ook niet. Veertig handen, en ze liggen allemaal naast een lepel. #id:hd_0hf2
noor: Thuis weet mama dat er iets is. Ze komt naast me zitten met een hesje. Morgen zeg ik het. Misschien vanavond. #nu #id:hd_kvds
mila: Ik dacht: @aisha regelt het wel. Dat dachten we met z'n dertigen. #nu #id:hd_5o0i
finn: Bij elke tik denk ik: nu zegt er iemand iets. Ik wacht erop. Raar, hè? #nu #id:hd_kv0t
aisha: Jij en ik weten hoe laat het begon. Kwart over tien, bij de erwten. Beginnen wij nu dan ook? #nu #id:hd_s8ar
Tik, tik #ending:tik-tik #kind:harm #id:hd_3crc
+ [Herstel: ga van hier verder #herstel #id:hd_a00e] -> herstel_aisha
