"""Length-prefixed frames over a Unix socket, with file descriptors on the side."""

from __future__ import annotations

import math
import socket
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

_LENGTH = struct.Struct("!I")
_READ = 1 << 16
_READ_MOST = 1 << 20

Result = TypeVar("Result")


class ChannelClosed(Exception):
    """The other end is gone."""


class FrameTooLarge(Exception):
    """A frame claims, or has, more bytes than its receiver allows."""


class Deadline(Protocol):
    """How long to wait for the other end."""

    def left(self) -> float:
        """Seconds to wait before this is called again.

        Raises:
            TimeoutError: the time is up.
        """


@dataclass(frozen=True)
class WallTime:
    """A deadline on the monotonic clock."""

    end: float = math.inf

    @classmethod
    def within(cls, seconds: float) -> WallTime:
        """The deadline that is `seconds` from now."""
        return cls(time.monotonic() + seconds)

    def left(self) -> float:
        left = self.end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


_NEVER = WallTime()


class Channel:
    """One end of a connected stream socket that carries whole frames.

    Args:
        sock: a connected stream socket; the channel owns it.
        limit: the largest frame that may arrive, in bytes.
    """

    def __init__(self, sock: socket.socket, limit: int) -> None:
        self._sock = sock
        self._limit = limit
        self._buffer = bytearray()

    def fileno(self) -> int:
        return self._sock.fileno()

    def close(self) -> None:
        self._sock.close()

    def send(self, payload: bytes, fds: tuple[int, ...] = (), deadline: Deadline = _NEVER) -> None:
        """Send one frame; `fds` travel with its first byte.

        Raises:
            ChannelClosed: the other end is gone.
            TimeoutError: it did not read everything before the deadline.
        """
        data = memoryview(_LENGTH.pack(len(payload)) + payload)
        if fds:
            sent = self._wait(deadline, socket.send_fds, self._sock, [data[:1]], list(fds))
            data = data[sent:]
        while data:
            data = data[self._wait(deadline, self._sock.send, data) :]

    def receive(self, deadline: Deadline = _NEVER) -> bytes:
        """The next frame.

        Raises:
            ChannelClosed: the other end is gone, perhaps in the middle of a frame.
            FrameTooLarge: the frame claims more than the limit; the channel is then unusable.
            TimeoutError: the frame was not complete before the deadline.
        """
        (length,) = _LENGTH.unpack(self._exactly(_LENGTH.size, deadline))
        if length > self._limit:
            raise FrameTooLarge(f"{length} bytes claimed, {self._limit} allowed")
        return self._exactly(length, deadline)

    def receive_with_fds(self, most: int) -> tuple[bytes, list[int]]:
        """The next frame and the descriptors that came with it; for the sandbox's own processes."""
        try:
            first, fds, _, _ = socket.recv_fds(self._sock, _LENGTH.size, most)
        except OSError as error:
            raise ChannelClosed from error
        if not first:
            raise ChannelClosed
        self._buffer += first
        return self.receive(), fds

    def _exactly(self, count: int, deadline: Deadline) -> bytes:
        # The buffer grows with what really arrives: a claimed length alone costs no memory.
        while len(self._buffer) < count:
            size = max(_READ, min(count - len(self._buffer), _READ_MOST))
            chunk = self._wait(deadline, self._sock.recv, size)
            if not chunk:
                raise ChannelClosed
            self._buffer += chunk
        with memoryview(self._buffer) as received:
            data = bytes(received[:count])
        del self._buffer[:count]
        return data

    def _wait(
        self, deadline: Deadline, operation: Callable[..., Result], *arguments: Any
    ) -> Result:
        """What an operation on the socket returns, tried until the deadline."""
        while True:
            left = deadline.left()
            try:
                self._sock.settimeout(None if left == math.inf else left)
                return operation(*arguments)
            except TimeoutError:
                continue
            except OSError as error:
                raise ChannelClosed from error
