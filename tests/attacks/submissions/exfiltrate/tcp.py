# Connects to a server.

import socket


def proof():
    socket.create_connection(("127.0.0.1", @TCP@), 0.5).sendall(b"leaked")
    return True
