# Writes to the gradebook, the table and everybody's results.

import os
import sqlite3

for name in ("gradebook.sqlite", "final_grades.csv", "report.html", "results/all.json", "evil"):
    try:
        open(f"@OUT@/{name}", "a").write("100,100,100\n")
    except OSError:
        pass
try:
    sqlite3.connect("@OUT@/gradebook.sqlite").execute("update grades set points = 100")
except sqlite3.Error:
    pass
