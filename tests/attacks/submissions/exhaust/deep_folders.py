# Makes folders in folders, too deep to be removed by name.

import os

for _ in range(3000):
    os.mkdir("d" * 200)
    os.chdir("d" * 200)
os.chmod(".", 0)
