# Connects to a socket without a file.

import socket


def proof():
    with socket.socket(socket.AF_UNIX) as wire:
        wire.connect("\0@ABSTRACT@")
        wire.sendall(b"leaked")
    return True
