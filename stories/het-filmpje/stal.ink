// Het stille hart: @iris, haar paard, en wat zij nu wil. Niemand zegt het haar voor.

=== stal
# place: stable-day
# iris: neutral stand center
# kelly: worried stand left
Op de staldeur hangt een bordje. 'Hij heet Lieverd. Dat is een vergissing.' #id:hf_154k
iris (talk): Niet van achteren komen. En blijf praten. Hij wil weten waar je bent. #id:hf_pvlw
# kelly: talk walk
Dus praat ik. Over rotondes, over panfluit, over de eend. Zo loop ik om een heel paard heen. Ik hou geen tel mijn mond. #id:hf_a3fh
# shot: wide
# iris: smirk stand
# kelly: shocked stand
Lieverd eet een knoop van mijn jas. Hij kijkt me er lang bij aan. #id:hf_lvtc
iris (smirk): Dat is een compliment. De burgemeester verloor zijn ketting. #id:hf_3jat
Ze geeft me een borstel. Zij doet zijn linkerkant, ik de rechter. Er zit een heel paard tussen. Dat praat goed. #id:hf_3i7y
iris (thinking): Iedereen wil weten of ik het filmpje heb gezien. #id:hf_ac4f
# iris: tired idle
iris (tired): Ik hoef geen filmpje om te weten wat er was. Ik was er zelf bij. #id:hf_vv70
kelly (talk): Ik ook niet. Ik geloof je zo. #id:hf_yvrs
Aan de andere kant houdt het borstelen op. Dan gaat het weer verder. Langzamer. #thought #id:hf_8601
+ [Vraag: 'Wat wil jij?' #id:hf_azch] -> stal_wat
+ [Borstel door. Zij begint wel, of niet. #id:hf_nj5x] -> stal_borstel

=== stal_wat
~ stal_vraag = "wat"
kelly (thinking): Wat wil jij? #id:hf_oxmq
iris (suspicious): Goh. Die had ik nog niet gehad. #id:hf_p3e8
-> stal_wil

=== stal_borstel
~ stal_vraag = "borstel"
iris (smirk): Jij kunt het dus wel. Stil zijn. #id:hf_2y91
kelly (tired): Het is verschrikkelijk. #id:hf_oezj
-> stal_wil

=== stal_wil
# iris: thinking idle
iris (thinking): Ik wil dat het offline gaat. En dat ik daar zelf niks voor hoef te doen. #id:hf_b2cz
iris (talk): Ik wil dat mijn moeder weer gewoon hard praat. #id:hf_agje
iris (neutral): En de politie weet ik nog niet. Misschien morgen. Misschien in het voorjaar. Dat beslis ik. #id:hf_hw3j
# iris: suspicious
Ze buigt onder zijn hals door en bekijkt me. Of er nog iets komt. Er komt niks. Het is háár zin. #thought #id:hf_c3n8
iris (warm): Ik heb die mensen van het CSG gebeld. Ik mocht zelf zeggen hoelang. Het werd vier minuten. Vier was goed. #id:hf_zip2
iris (smirk): En ik kan fileparkeren. In één keer. Dat mogen ze op jouw school óók weten. #id:hf_gskw
kelly (warm): Ik hang het op in de kantine. #id:hf_2m7r
iris (laugh): En maandag zit jij achterin. Dan zeg je dat ik rijd als een oma. #id:hf_zu8z
kelly (smirk): Je rijdt als een oma. #id:hf_lpga
Lieverd bijt in de borstel. We trekken er samen aan. Hij wint. #id:hf_7n14
->->
