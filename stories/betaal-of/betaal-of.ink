// Betaal of ...: iemand perst @jayden af. Drie kanten, tien kantelpunten, één lama voor twee personen.
INCLUDE yusuf.ink
INCLUDE yusuf-nacht.ink
INCLUDE daan.ink
INCLUDE yusuf-eind.ink
INCLUDE kelly.ink
INCLUDE kelly-nacht.ink
INCLUDE kelly-vader.ink
INCLUDE kelly-eind.ink
INCLUDE jayden.ink
INCLUDE jayden-eind.ink
INCLUDE herstel-yusuf.ink
INCLUDE herstel.ink

// Wie de leerling nu is; een tussenspel geeft hem even aan een ander.
VAR side = ""

// De kant van @yusuf: dinsdag, de kantine, de nacht, en wat @daan deed.
VAR lama = ""
VAR stel = ""
VAR nacht = ""
VAR daan_deed = ""

// De kant van @kelly: de envelop, het blauwe licht, vier uur, en wat haar vader deed.
VAR zwaai = false
VAR envelop = ""
VAR kier = ""
VAR vier = ""
VAR vader = ""

// De kant van @jayden: wat @mila deed, wie hij binnenliet, of zijn vader bleef, hoe hij het wilde.
VAR mila_deed = ""
VAR binnen = ""
VAR dienst = ""
VAR tempo = ""

+ [@yusuf #perspective:yusuf #id:bo_x70f] -> yusuf_begin
+ [@kelly #perspective:kelly #id:bo_8m2i] -> kelly_begin
+ [@jayden #perspective:jayden #id:bo_9uwe] -> jayden_begin
