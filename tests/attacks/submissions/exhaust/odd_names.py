# Leaves files with names that are hard to remove.

import os

for name in (b"-rf", b"\n", b"\xff\xfe", b" ", b"*", b"a" * 255, b"..."):
    try:
        os.symlink(b"/", name)
    except OSError:
        pass
os.mkdir("closed")
os.chmod("closed", 0)
