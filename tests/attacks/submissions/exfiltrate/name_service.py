# Asks for a name that says something.

import socket


def proof():
    return bool(socket.getaddrinfo("localhost", 80)) and bool(
        socket.gethostbyname("leaked.example.org")
    )
