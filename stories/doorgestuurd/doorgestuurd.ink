// Doorgestuurd: een foto die van een ander is gaat rond; drie kanten, tien kantelpunten, één walvis van karton.
INCLUDE noor.ink
INCLUDE daan.ink
INCLUDE sem.ink
INCLUDE herstel.ink

// Wie de leerling nu is; een tussenspel geeft hem even aan een ander.
VAR side = ""

// De kant van @noor: wat ze 's ochtends deed, waar de staart staat, wat de admin deed, wat er in de pauze gebeurde.
VAR ochtend = ""
VAR staart_op_stoel = false
VAR admin = ""
VAR pauze = ""

// De kant van @daan.
VAR duim = ""
VAR zei_wauw = false
VAR kleedkamer = ""
VAR rond = ""

// De kant van @sem.
VAR hok = ""
VAR gedeeld = false
VAR bus = ""
VAR uit = false
VAR les = ""
VAR gang = ""

// Herstel: met wie @finn naar binnen ging.
VAR finn_mee = false

+ [@noor #perspective:noor #id:doo_9yo9] -> noor_begin
+ [@daan #perspective:daan #id:doo_qm91] -> daan_begin
+ [@sem #perspective:sem #id:doo_7wbr] -> sem_begin
