// Tussenspel bij Yusuf: donderdagmiddag krijgt Daan iets van een onbekend account.

=== naar_daan
+ [Donderdag, na school. Even ben je @daan. #id:bo_2r7g] -> daan_bericht

=== daan_bericht
~ side = "daan"
# place: bike-shed-day
# daan: smirk bike left
# zoe: annoyed stand right
# bram: neutral stand right
Ik probeer een banaan rechtop op mijn zadel te zetten. Hij wil niet. #id:bo_654t
zoe (annoyed): Waarom doe je dit? #id:bo_kmwx
daan (smirk): Niemand heeft gezegd dat het niet kan. #id:bo_sq84
# spread: onbekend > daan
# sound: ping
# shot: close
# daan: suspicious phone
Een account zonder gezicht. Eén naam die ik ken. @jayden. Daaronder zit iets, en dat is nog dicht. #id:bo_yp69
# music: tension
Eén tik. Dan weet ik iets wat verder niemand weet. #grens:onbekende #id:bo_cvf4
Mijn duim is altijd sneller dan ik. Dat weet iedereen. Ik ook. #thought #id:bo_byht
bram: Opent hij het, dan kijk ik mee. Opent hij het niet, dan ben ik ergens best blij. #stil #id:bo_irl4
zoe: Hij staat stil. Hij staat nooit stil. Kom op, clown. Doe iets goeds. #stil #id:bo_6gdk
{ nacht == "cijfer" || nacht == "hangt":
    jayden: Ik slaap. Voor het eerst. Mijn telefoon ligt in de grote pan, met het deksel erop. #stil #id:bo_1osc
- else:
    jayden: Ik ben thuis. Ik kijk naar iedereen die ik ken en denk: jij? Jij ook al? #stil #id:bo_3l30
}
+ [Laat het dicht. Zoek @yusuf: 'Ik kreeg iets. Ik heb niet gekeken.' #kantel:daan #laag #id:bo_nfef] -> daan_yusuf
+ [Schrijf de accountnaam op je hand. Ga naar @degroot, met alles nog dicht. #kantel:daan #id:bo_mkrz] -> daan_hand
+ [Stuur het door naar @jayden. Hij moet dit toch weten? #kantel:daan #mis #id:bo_6sfj] -> daan_stuurt
+ [(verder) #verder #id:bo_h7jh] -> daan_kijkt

=== daan_yusuf
~ daan_deed = "yusuf"
# music: off
# stop: daan
Mijn duim gaat in mijn broekzak. Die doet even niet mee. #id:bo_hiyd
-> bram_zegt ->
# exit: bram
# yusuf: worried stand center
daan (talk idle): Ik kreeg iets. Over @jayden. Ik heb niet gekeken. Mijn duim heeft er pijn van. #id:bo_is0k
yusuf (relieved): Dank je. Hou het dicht. Schrijf de naam op, meld het account. Ik bel zijn zus. #id:bo_0ku3
# daan: relieved idle
'Zeg erbij dat het dicht bleef!' roep ik. De banaan valt om. Ik laat hem liggen. #thought #id:bo_5u5n
-> terug_yusuf

=== daan_hand
~ daan_deed = "hand"
# music: off
# stop: daan
Ik leen een stift. De naam heeft elf cijfers. Hij loopt door tot mijn elleboog. #id:bo_weya
-> bram_zegt ->
# place: mentor-office-day
# degroot: warm coffee right
# daan: worried stand left
degroot (warm coffee): Ik hoef niks te zien, @daan. Alleen je arm. #id:bo_nfmf
daan (worried): Weet hij het al? Dat ik het kreeg? #id:bo_2hua
degroot (talk): Dat hoort hij van mij. Eerst vraag ik wie hij erbij wil. En ik zeg dat jij het dicht liet. #id:bo_mq6f
-> terug_yusuf

=== daan_stuurt
~ daan_deed = "stuurt"
# music: off
# sound: sent
daan (worried phone): dit kreeg ik net!! gaat het?? #chat:jayden #id:bo_2le3
Twee vinkjes. Blauw. Ik voel me een held, tot ik bedenk wat hij nu voor zich heeft. #thought #id:bo_3gt3
# exit: bram
zoe (angry): Je had het kunnen zéggen. Nu heeft hij het ook nog van jou gekregen. #id:bo_0yzl
daan (ashamed): Hij moest het toch weten? #id:bo_2nxr
zoe (tired): Weten, ja. Niet zien. En niet van een maat. #id:bo_hovt
-> terug_yusuf

=== daan_kijkt
~ daan_deed = "kijkt"
# music: off
Tik. Twee tellen. Ik zie vooral dat het niet voor mij is. Dan is het weer dicht. #id:bo_goqy
# daan: ashamed phone
# bram: smirk stand
# spread: daan > bram
Achter mijn schouder ademt iemand. @bram. Die heeft ook twee tellen. #id:bo_3xe2
-> bram_zegt ->
daan (ashamed idle): Jij hebt niks gezien. #id:bo_nr0z
bram (shrug): Ik zeg niks. Ik lach alleen, als ze vragen wat er is. #id:bo_qcmc
# exit: bram
zoe (sad): Dat is dus zeggen. #id:bo_6cpd
-> terug_yusuf

=== bram_zegt
bram (smirk): Is dat iets van @jayden? Hoe dom kun je zijn. #id:bo_9zs2
zoe (annoyed): Jij gaf vorige week je wachtwoord weg voor een gratis scooter. #id:bo_y45p
bram (ashamed): Die scooter leek echt. #id:bo_mcb6
zoe (neutral): Ja. Zo werkt dat. Dan ben je bedrogen. Niet dom. #id:bo_qj2a
->->

=== terug_yusuf
+ [Terug naar @yusuf. #id:bo_0z79] -> yusuf_slot

=== yusuf_slot
~ side = "yusuf"
{ nacht == "cijfer" || nacht == "hangt":
    { daan_deed == "yusuf" || daan_deed == "hand":
        { stel == "vraagt" || stel == "tosti":
            -> yusuf_eind_draaideur
        }
        -> yusuf_eind_tweede
    }
    -> yusuf_eind_half
}
{ daan_deed == "yusuf" || daan_deed == "hand":
    -> yusuf_eind_half
}
-> yusuf_eind_half_negen
