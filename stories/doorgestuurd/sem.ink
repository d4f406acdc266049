=== sem_begin
~ side = "sem"
Nog niet.
-> END
