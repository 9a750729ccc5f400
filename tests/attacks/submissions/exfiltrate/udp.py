# Sends a datagram.

import socket


def proof():
    return socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"leaked", ("127.0.0.1", @UDP@)) > 0
