# Asks who grades, and where.

import os
import socket


def proof():
    return socket.gethostname() == "@MACHINE@" or os.uname().nodename == "@MACHINE@"
