// Het filmpje: een link gaat rond. Niemand opent hem hier. Drie kanten, elf kantelpunten, één paard dat bijt.
INCLUDE kelly.ink
INCLUDE degroot.ink
INCLUDE stal.ink
INCLUDE kelly-eind.ink
INCLUDE sem.ink
INCLUDE joris.ink
INCLUDE sem-eind.ink
INCLUDE yusuf.ink
INCLUDE haddad.ink
INCLUDE yusuf-eind.ink
INCLUDE herstel-kelly.ink
INCLUDE herstel-sem.ink
INCLUDE herstel-yusuf.ink

// Wie de leerling nu is; een tussenspel geeft hem even aan een ander.
VAR side = ""

// De kant van @kelly: het zandpad, de tas op de achterbank, wat @degroot deed, de tafel in de kantine.
VAR pad = ""
VAR bank = ""
VAR menu = ""
VAR tafel = ""
VAR stal_vraag = ""

// De kant van @sem: kip vier, wat hij vertelde, het bordenrek, wat @joris deed, wat hij zelf zei.
VAR kip_gemeld = false
VAR vertel = ""
VAR rek = ""
VAR wis = ""
VAR naam = ""

// De kant van @yusuf: de bus, het veld, wat @haddad deed, de strookjes.
VAR bus = ""
VAR veld = ""
VAR oog = ""
VAR strook = ""

+ [@kelly #perspective:kelly #id:hf_8m2i] -> kelly_begin
+ [@sem #perspective:sem #id:hf_7wbr] -> sem_begin
+ [@yusuf #perspective:yusuf #id:hf_x70f] -> yusuf_begin
