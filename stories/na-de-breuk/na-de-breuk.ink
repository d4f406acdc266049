// Na de breuk: @thijs zoekt steeds iemands hand. Een duim, een stok, een knikje, een stem.
INCLUDE sem.ink
INCLUDE sem-keuken.ink
INCLUDE bilal.ink
INCLUDE sem-maandag.ink
INCLUDE sem-eind.ink
INCLUDE zoe.ink
INCLUDE finn.ink
INCLUDE zoe-kantine.ink
INCLUDE zoe-eind.ink
INCLUDE herstel-sem.ink
INCLUDE herstel-thijs.ink
INCLUDE herstel-zoe.ink

// Wie de leerling nu is; een tussenspel geeft hem even aan een ander.
VAR side = ""

// De kant van @sem: de telefoon, de cactus, de pincet, de bakker, maandag.
VAR bel = ""
VAR plek = ""
VAR duim = ""
VAR bakker = ""
VAR maandag = ""

// De kant van @zoe: het bericht, de trap, het veld, de avond, de kantine.
VAR ogen = ""
VAR stok = ""
VAR trap = ""
VAR veld = ""
VAR avond = ""
VAR woord = ""
VAR slot = ""

+ [@sem #perspective:sem #id:ndb_7wbr] -> sem_begin
+ [@zoe #perspective:zoe #id:ndb_qyvg] -> zoe_begin
