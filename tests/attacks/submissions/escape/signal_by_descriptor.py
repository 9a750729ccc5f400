# Sends signals through descriptors of processes and files.

import fcntl
import os
import signal


def proof():
    fd = os.pidfd_open(@GRADER@)
    signal.pidfd_send_signal(fd, 0)
    return True


read, write = os.pipe()
try:
    fcntl.fcntl(read, fcntl.F_SETOWN, @GRADER@)
    fcntl.fcntl(read, fcntl.F_SETFL, fcntl.fcntl(read, fcntl.F_GETFL) | os.O_ASYNC)
    os.write(write, b"x")
except OSError:
    pass
