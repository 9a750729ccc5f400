# Lists what else runs on this machine, and how it was called.

import glob
import os


def proof():
    for path in glob.glob("/proc/[0-9]*/cmdline"):
        if path.split("/")[2] not in (str(os.getpid()), str(os.getppid())):
            return True
