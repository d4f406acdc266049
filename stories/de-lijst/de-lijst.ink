// De lijst: vijf jongens, een app over vogels, en een rapport dat niet over vogels gaat. Nergens staat een cijfer bij een naam.
INCLUDE timo.ink
INCLUDE timo-week.ink
INCLUDE yusuf.ink
INCLUDE timo-eind.ink
INCLUDE noor.ink
INCLUDE haddad.ink
INCLUDE noor-avond.ink
INCLUDE noor-eind.ink
INCLUDE herstel-bram.ink
INCLUDE herstel-noor.ink

// Wie de leerling nu is; een tussenspel geeft hem even aan een ander.
VAR side = ""

// De kant van @timo: zijn grap, de app, de gang, de bellijst, wie hij belde, de tafel.
VAR grap = false
VAR cijfer = ""
VAR hand = ""
VAR nummers = ""
VAR steun = ""
VAR tafel = ""

// De kant van @noor: wat @lotte voordeed, het gerucht, de gang, wat @haddad deed, de avond.
VAR zwaan = false
VAR gerucht = ""
VAR gang = ""
VAR klas = ""
VAR avond = ""

+ [@timo #perspective:timo #id:dl_3zui] -> timo_begin
+ [@noor #perspective:noor #id:dl_9yo9] -> noor_begin
