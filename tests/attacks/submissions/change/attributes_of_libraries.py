# Changes mode, times and attributes of the libraries' files.

import os

import numpy

worked = []
for act in (
    lambda: os.chmod(numpy.__file__, 0o600),
    lambda: os.utime(numpy.__file__, (1, 1)),
    lambda: os.setxattr(numpy.__file__, "user.note", b"x"),
    lambda: os.chown(numpy.__file__, 1, 1),
):
    try:
        act()
        worked.append(True)
    except OSError:
        pass


def proof():
    return any(worked)
