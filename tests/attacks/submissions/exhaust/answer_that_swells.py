# Sends few bytes that decode to much.

import os
import struct

import msgpack


def twice(x):
    bomb = msgpack.packb([1, [[0, b"\xdd\x7f\xff\xff\xff"], [0, b"\xdf\x7f\xff\xff\xff"]]])
    claims = struct.pack("!I", 0xFFFFFFFF)
    for fd in range(3, 16):
        try:
            os.write(fd, struct.pack("!I", len(bomb)) + bomb + claims)
        except OSError:
            pass
