// Het dansje: acht tellen van @noor, in twee apps. Drie kanten, tien kantelpunten, één pollepel.
INCLUDE bilal.ink
INCLUDE khadija.ink
INCLUDE bilal-zaterdag.ink
INCLUDE bilal-eind.ink
INCLUDE aisha.ink
INCLUDE anouk.ink
INCLUDE aisha-eind.ink
INCLUDE noor.ink
INCLUDE ilyas.ink
INCLUDE noor-avond.ink
INCLUDE noor-eind.ink
INCLUDE herstel.ink
INCLUDE herstel-aisha.ink
INCLUDE herstel-mama.ink

// Wie de leerling nu is; een tussenspel geeft hem even aan een ander.
VAR side = ""

// De kant van @bilal: zijn brood, vier uur, de deur, wat zijn tante deed, en zaterdag zijn neef.
VAR brood = ""
VAR vier = ""
VAR deur = ""
VAR centrale = ""
VAR neef = ""

// De kant van @aisha: haar rugnummer, de lepels, het tabblad, wat de trainer deed, de microfoon.
VAR nummer = ""
VAR lepels = ""
VAR tabblad = ""
VAR was = ""
VAR microfoon = ""

// De kant van @noor: wat @ilyas deed, bij wie ze zat, wat ze over thuis zei, wat mama deed, de mat, het filmpje.
VAR lach = ""
VAR bij = ""
VAR thuis = ""
VAR naald = ""
VAR mat = ""
VAR filmpje = ""

+ [@bilal #perspective:bilal #id:hd_7tdz] -> bilal_begin
+ [@aisha #perspective:aisha #id:hd_xk2v] -> aisha_begin
+ [@noor #perspective:noor #id:hd_9yo9] -> noor_begin
