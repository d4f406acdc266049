=== herstel_noor
Nog niet.
-> END
