# Connects to a socket in the file system.

import socket


def proof():
    with socket.socket(socket.AF_UNIX) as wire:
        wire.connect("@UNIX@")
        wire.sendall(b"leaked")
    return True
