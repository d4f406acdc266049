=== daan_begin
~ side = "daan"
Nog niet.
-> END
