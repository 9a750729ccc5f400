# Reads what somebody else handed in.

import os


def proof():
    names = os.listdir("@SUBMISSIONS@")
    return "".join(open(f"@SUBMISSIONS@/{n}").read() for n in names if "neighbour" in n)[:100_000]
