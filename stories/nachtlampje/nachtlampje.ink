// Nachtlampje: een koelkast met humor, een camping met vijf sterren, en een account dat nooit uitgaat.
INCLUDE mila.ink
INCLUDE haddad.ink
INCLUDE mila-hok.ink
INCLUDE mila-stoep.ink
INCLUDE mila-eind.ink
INCLUDE jayden.ink
INCLUDE fleur.ink
INCLUDE jayden-nacht.ink
INCLUDE jayden-eind.ink
INCLUDE bram.ink
INCLUDE aisha.ink
INCLUDE hendriks.ink
INCLUDE bram-eind.ink
INCLUDE herstel-mila.ink
INCLUDE herstel-jayden.ink
INCLUDE herstel-hendriks.ink

// Wie de leerling nu is; een tussenspel geeft hem even aan een ander.
VAR side = ""

// De kant van @mila, met @haddad halverwege.
VAR mop = ""
VAR grap = ""
VAR bus = ""
VAR toets = ""
VAR geheim = ""
VAR wie = ""
VAR leeg = ""

// De kant van @jayden, met @fleur halverwege.
VAR avond = ""
VAR ster = ""
VAR sok = ""
VAR groep = ""
VAR lamp = ""

// De kant van @bram, met @aisha en zijn moeder halverwege.
VAR geschreven = false
VAR bank = ""
VAR nacht = ""
VAR ontbijt = ""
VAR tempo = ""

+ [@mila #perspective:mila #id:nac_ja2o] -> mila_begin
+ [@jayden #perspective:jayden #id:nac_9uwe] -> jayden_begin
+ [@bram #perspective:bram #id:nac_60c3] -> bram_begin
