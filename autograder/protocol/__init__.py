"""What passes between the trusted process and the sandbox: framed, size-limited, plain data."""

from autograder.protocol.frames import Channel, ChannelClosed, FrameTooLarge
from autograder.protocol.values import (
    MAX_DEPTH,
    BadValue,
    Held,
    NotPlain,
    decode,
    decode_trusted,
    encode,
)

__all__ = [
    "MAX_DEPTH",
    "BadValue",
    "Channel",
    "ChannelClosed",
    "FrameTooLarge",
    "Held",
    "NotPlain",
    "decode",
    "decode_trusted",
    "encode",
]
