// Ongevraagd: doen of durven bij @yusuf thuis. Drie kanten, twaalf kantelpunten, één pudding.
INCLUDE yusuf.ink
INCLUDE yusuf-schoenen.ink
INCLUDE yusuf-eind.ink
INCLUDE finn.ink
INCLUDE finn-maandag.ink
INCLUDE finn-eind.ink
INCLUDE lotte.ink
INCLUDE lotte-nacht.ink
INCLUDE lotte-eind.ink
INCLUDE herstel-yusuf.ink
INCLUDE herstel-finn.ink
INCLUDE herstel-lotte.ink

// Wie de leerling nu is; een tussenspel geeft hem even aan een ander.
VAR side = ""

// De kant van @yusuf: de keuken, de kamer, haar schoenen, en wat @fleur deed.
VAR keuken = ""
VAR huis = ""
VAR schoenen = ""
VAR trap = ""
VAR mei = false
VAR fleur_deed = ""

// De kant van @finn: de nee van @mila, zijn beurt, wat zijn trainer deed, de gang.
VAR mila_nee = ""
VAR beurt = ""
VAR briefje = ""
VAR anouk_deed = ""
VAR gang = ""

// De kant van @lotte: de bushalte, de deur, de nacht, de les, en wat @haddad deed.
VAR eerste = false
VAR deur = ""
VAR scene = ""
VAR nacht = ""
VAR vinger = ""
VAR haddad_deed = ""

+ [@yusuf #perspective:yusuf #id:ong_x70f] -> yusuf_begin
+ [@finn #perspective:finn #id:ong_4zms] -> finn_begin
+ [@lotte #perspective:lotte #id:ong_y5o9] -> lotte_begin
