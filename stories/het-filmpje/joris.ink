// Tussenspel bij Sem: wie filmde. Hij wist niks in zijn eentje; er hoort een volwassene naast.

=== joris_nacht
~ side = "joris"
# place: bedroom-night
# joris: scared sit center
Elf uur. Ik ben @joris. Ik heb het gefilmd. #id:hf_kxio
Het was lachen. Dat zeg ik nu tegen mijn muur. Mijn muur vindt er niks aan. #id:hf_xob1
{ rek == "waarom":
    'Waar lachte je om?' Die vraag ligt al de hele avond naast me in bed. Hij snurkt niet eens. #thought #id:hf_yp99
}
{ rek == "blijft":
    'Denk je dat ze jou niet telt?' Ik hoor haar beneden. Vijf, zes. Ze begint opnieuw. #thought #id:hf_dt5v
}
{ rek == "wist":
    'Wis alles,' zei @sem. Die liegt nooit. Dus dan zal het wel goed zijn. #thought #id:hf_mqgs
}
{ rek == "niks":
    @sem heeft niks gezien. Dan zijn we met z'n tweeën die niks gezien hebben. En ik heb het nog wel gefilmd. #thought #id:hf_38n9
}
Ik liet het aan een paar mensen zien. Daarna ging het verder zonder mij. Alsof je een hond loslaat. #id:hf_o229
# shot: close
# joris: scared phone
# music: tension
'Weet je zeker dat je alles wilt wissen?' vraagt mijn telefoon. #grens:alles-wissen #id:hf_rrjw
Ja. Dan was het gewoon een feest, met salade. #thought #id:hf_beq9
sem: Ik heb mijn bord teruggebracht en ik slaap nog steeds niet. #stil #id:hf_85dq
thijs: Als @joris niks zegt, was niemand van ons er echt. #stil #id:hf_ott9
+ [Leg hem op kip vier. Zeg: 'Mam, kom even zitten.' #kantel:joris #laag #id:hf_xuis] -> joris_mam
+ [App @sem: 'Loop je morgen mee naar @degroot?' Wis niks. #kantel:joris #id:hf_0vav] -> joris_app
+ [Wis alles. Dan kan niemand het meer zien. #kantel:joris #mis #id:hf_3l1k] -> joris_alles
+ [(verder) #verder #id:hf_5rxn] -> joris_uit

=== joris_mam
~ wis = "mam"
# stop: joris
# music: off
# place: kitchen-night
# joris: scared stand center
Ik pak kip vier uit het rek en leg mijn telefoon erop. Als een worst. Ik zet hem voor haar neer. #id:hf_wtyl
joris (scared): Mam, kom even zitten. Ik heb iets gefilmd, zaterdag. En ik heb het rondgestuurd. #id:hf_y5sy
Ze vraagt niet of ze het mag zien. Ze pakt een stoel. 'Er gaat niks meer uit,' zegt ze. 'En er gaat niks meer weg.' #id:hf_tqy3
'Morgen geven we hem af, samen. Zij zeggen wat er dan moet.' Ze houdt de rand van het bord vast. #id:hf_6nl5
'En dat meisje?' vraagt ze. 'Wie zit er nu bij haar?' #id:hf_4afi
# joris: ashamed sit
Dat had ik me nog niet afgevraagd. Niet één keer. #thought #id:hf_9zwv
-> terug_sem

=== joris_app
~ wis = "app"
# stop: joris
# music: off
joris (scared phone): loop je morgen mee naar @degroot. ik ben het. ik wis niks #chat:sem #id:hf_wtat
sem: half 9 bij de poort. ik neem brood mee #chat:sem #id:hf_7buu
# joris: ashamed phone
sem: zeg het ook tegen je moeder. je moet er niet alleen mee slapen #chat:sem #id:hf_2az7
Om twee uur sta ik aan haar bed. Ze doet de lamp aan en schuift haar pantoffels naar me toe. #id:hf_lcxk
-> terug_sem

=== joris_alles
~ wis = "alles"
# music: off
# joris: relieved phone
Weg. Ik voel het uit mijn schouders lopen. Schoon. Net een nieuw bord. #id:hf_89ri
# sound: ping
Dan staat de link er weer. In een andere app, bij andere mensen. Bij mij is het weg. Alleen bij mij. #thought #id:hf_yqby
# joris: scared sit
En wie wil weten hoe het ging, heeft aan mij nu ook niks meer. #thought #id:hf_cuqo
-> terug_sem

=== joris_uit
~ wis = "uit"
# music: off
# shot: wide
# joris: tired sit
Ik zet hem uit. Ik leg hem onder mijn matras. Ik ga erop liggen. #id:hf_089t
Het is een plat ding. Ik voel hem door alles heen. #thought #id:hf_avpf
-> terug_sem

=== terug_sem
+ [Woensdag. Terug naar @sem. #id:hf_tslv] -> sem_woensdag
