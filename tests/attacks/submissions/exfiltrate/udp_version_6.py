# Sends a datagram by IPv6.

import socket


def proof():
    return socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).sendto(b"leaked", ("::1", @UDP@)) > 0
