# Puts a link to a secret into its own folder.

import os

os.symlink("@PUBLIC@", "mine")


def proof():
    return open("mine").read()
