"""What passes between the trusted process and the sandbox: plain data in frames of limited size."""

from autograder.protocol.codec import (
    MAX_DEPTH,
    BadValue,
    NotPlain,
    Reference,
    decode,
    decode_trusted,
    encode,
)
from autograder.protocol.frames import (
    Channel,
    ChannelClosed,
    Deadline,
    FrameTooLarge,
    WallTime,
)

__all__ = [
    "MAX_DEPTH",
    "BadValue",
    "Channel",
    "ChannelClosed",
    "Deadline",
    "FrameTooLarge",
    "NotPlain",
    "Reference",
    "WallTime",
    "decode",
    "decode_trusted",
    "encode",
]
