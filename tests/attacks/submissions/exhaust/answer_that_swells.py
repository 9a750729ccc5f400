# Sends few bytes that decode to much.

import os
import struct

import msgpack

BOMBS = (b"\xdd\x7f\xff\xff\xff", b"\xdf\x7f\xff\xff\xff", b"\xdc\xff\xff" + b"\x90" * 0xFFFF)


def twice(x):
    for bomb in BOMBS:
        message = msgpack.packb([msgpack.packb([2, [[0, bomb]]])])
        claims = struct.pack("!I", 0xFFFFFFFF)
        for fd in range(3, 16):
            try:
                os.write(fd, struct.pack("!I", len(message)) + message + claims)
            except OSError:
                pass
