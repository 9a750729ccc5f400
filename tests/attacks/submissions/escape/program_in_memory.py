# Runs a program that is in no file system.

import os


def proof():
    fd = os.memfd_create("mine")
    os.write(fd, open(os.__file__, "rb").read())
    pid = os.fork()
    if pid == 0:
        try:
            os.execve(fd, ["mine"], {})
        finally:
            os._exit(1)
    return True
