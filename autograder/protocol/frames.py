"""Length-prefixed frames over a Unix socket, with file descriptors on the side."""

from __future__ import annotations

import socket
import struct
import time

_LENGTH = struct.Struct("!I")
_READ = 1 << 16
_READ_MOST = 1 << 20


class ChannelClosed(Exception):
    """The other end is gone."""


class FrameTooLarge(Exception):
    """A frame claims, or has, more bytes than its receiver allows."""


class Channel:
    """One end of a connected stream socket that carries whole frames.

    Args:
        sock: a connected stream socket; the channel owns it.
        limit: the largest frame that may come in, in bytes.
    """

    def __init__(self, sock: socket.socket, limit: int) -> None:
        self._sock = sock
        self._limit = limit
        self._buffer = bytearray()

    def fileno(self) -> int:
        return self._sock.fileno()

    def close(self) -> None:
        self._sock.close()

    def send(
        self, payload: bytes, fds: tuple[int, ...] = (), deadline: float | None = None
    ) -> None:
        """Send one frame; `fds` travel with its first byte.

        Raises:
            ChannelClosed: the other end is gone.
            TimeoutError: it did not read until `deadline` (on the monotonic clock).
        """
        data = _LENGTH.pack(len(payload)) + payload
        try:
            self._set_timeout(deadline)
            if fds:
                sent = socket.send_fds(self._sock, [data[:1]], list(fds))
                data = data[sent:]
            self._sock.sendall(data)
        except TimeoutError:
            raise
        except OSError as error:
            raise ChannelClosed from error

    def receive(self, deadline: float | None = None) -> bytes:
        """The next frame.

        Raises:
            ChannelClosed: the other end is gone, also in the middle of a frame.
            FrameTooLarge: the frame claims more than the limit; the channel is then unusable.
            TimeoutError: the frame was not complete until `deadline`.
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
        (length,) = _LENGTH.unpack(self._exactly(_LENGTH.size, None))
        if length > self._limit:
            raise FrameTooLarge(f"{length} bytes claimed, {self._limit} allowed")
        return self._exactly(length, None), fds

    def _exactly(self, count: int, deadline: float | None) -> bytes:
        # Grows with what really came: a claimed length alone costs no memory.
        while len(self._buffer) < count:
            self._set_timeout(deadline)
            try:
                chunk = self._sock.recv(max(_READ, min(count - len(self._buffer), _READ_MOST)))
            except TimeoutError:
                raise
            except OSError as error:
                raise ChannelClosed from error
            if not chunk:
                raise ChannelClosed
            self._buffer += chunk
        with memoryview(self._buffer) as received:
            data = bytes(received[:count])
        del self._buffer[:count]
        return data

    def _set_timeout(self, deadline: float | None) -> None:
        if deadline is None:
            self._sock.settimeout(None)
            return
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._sock.settimeout(left)
