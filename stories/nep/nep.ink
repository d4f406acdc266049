// Nep: van een gewone foto wordt een nepfoto gemaakt. Twee kanten, acht kantelpunten, één onweer van twaalf tellen.
INCLUDE sem.ink
INCLUDE timo.ink
INCLUDE sem-woensdag.ink
INCLUDE haddad.ink
INCLUDE sem-eind.ink
INCLUDE lotte.ink
INCLUDE lotte-woensdag.ink
INCLUDE fleur.ink
INCLUDE lotte-donderdag.ink
INCLUDE lotte-eind.ink
INCLUDE herstel-sem.ink
INCLUDE herstel-lotte.ink
INCLUDE jayden.ink

// Wie de leerling nu is; een tussenspel of het herstel geeft hem even aan een ander.
VAR side = ""

// Of de nepfoto er is, en hoe erg het werd.
VAR gemaakt = false
VAR erg = false

// De kant van @sem: het gras, de walrus, de achterbank, wat de fotograaf deed, de plek in de bus, de rode map.
VAR gras = ""
VAR walrus = false
VAR knop = ""
VAR fotograaf = ""
VAR plek = ""
VAR map = ""

// De kant van @lotte: het teken, wat ze in de bus zei, bij de kluisjes, de peiling, en donderdag.
VAR teken = false
VAR bus = ""
VAR kluis = ""
VAR peiling = ""
VAR onweer = ""

+ [@sem #perspective:sem #id:nep_7wbr] -> sem_begin
+ [@lotte #perspective:lotte #id:nep_y5o9] -> lotte_begin
