# Writes to the hidden checks.

import os

for path in (
    "@COURSE@/tests/tiny/test_hidden.py",
    "@COURSE@/tests/tiny/suite.toml",
    "@COURSE@/conftest.py",
):
    for act in (
        lambda: open(path, "w").write(""),
        lambda: os.truncate(path, 0),
        lambda: os.unlink(path),
        lambda: os.chmod(path, 0),
        lambda: os.utime(path, (0, 0)),
        lambda: os.rename(path, "mine"),
    ):
        try:
            act()
        except OSError:
            pass
