# The same with a hard link, and by moving the secret here.

import os

for way in (os.link, os.rename):
    try:
        way("@PUBLIC@", "mine")
    except OSError:
        pass


def proof():
    return open("mine").read()
