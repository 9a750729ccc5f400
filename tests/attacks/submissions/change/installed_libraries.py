# Writes to the libraries that the grader imports as well.

import os
import sysconfig

import numpy

site = os.path.dirname(os.path.dirname(numpy.__file__))
for path in (
    f"{site}/evil.pth",
    f"{site}/sitecustomize.py",
    numpy.__file__,
    sysconfig.get_path("stdlib") + "/evil.py",
):
    for act in (
        lambda: open(path, "a").write("import os\n"),
        lambda: os.truncate(path, 0),
        lambda: os.unlink(path),
    ):
        try:
            act()
        except OSError:
            pass


def proof():
    return os.path.exists(f"{site}/evil.pth")
