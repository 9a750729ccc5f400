# Opens sockets of every other kind.

import socket

opened = []
for family in range(1, 46):
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW):
        try:
            opened.append(socket.socket(family, kind))
        except OSError:
            pass
        try:
            pair = socket.socketpair(family, kind)
            if family != socket.AF_UNIX:
                opened.append(pair)
        except OSError:
            pass


def proof():
    return bool(opened)
