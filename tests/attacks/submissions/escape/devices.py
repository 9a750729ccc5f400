# Makes a device file of the disk.

import os
import stat


def proof():
    os.mknod("disk", 0o600 | stat.S_IFBLK, os.makedev(254, 0))
    return len(os.read(os.open("disk", os.O_RDONLY), 512)) > 0
