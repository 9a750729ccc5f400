# Writes where everybody may write.

import os

for folder in ("@DROP@", "/tmp", "/var/tmp", "/dev/shm", "/run", "/dev"):
    try:
        with open(f"{folder}/leaked-by-submission", "w") as file:
            file.write("leaked")
    except OSError:
        pass


def proof():
    return os.path.exists("@DROP@/leaked-by-submission")
