# Opens the disk and the machine's memory themselves.

import glob
import os


def proof():
    for path in (*glob.glob("/dev/[svn][dv]*"), "/dev/mem", "/dev/kmem", "/proc/kcore", "/dev/vda"):
        try:
            return len(os.read(os.open(path, os.O_RDONLY), 512)) > 0
        except OSError:
            pass
