"""What passes between the trusted process and the sandbox: framed, size-limited, plain data."""

from autograder.protocol.codec import (
    MAX_DEPTH,
    BadValue,
    NotPlain,
    Reference,
    decode,
    decode_trusted,
    encode,
)
from autograder.protocol.frames import Channel, ChannelClosed, FrameTooLarge

__all__ = [
    "MAX_DEPTH",
    "BadValue",
    "Channel",
    "ChannelClosed",
    "FrameTooLarge",
    "NotPlain",
    "Reference",
    "decode",
    "decode_trusted",
    "encode",
]
