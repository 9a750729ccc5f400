"""Frames arrive whole, or not at all, and never later than the deadline."""

from __future__ import annotations

import os
import socket
import struct
import threading
import time
from collections.abc import Iterator

import pytest

from autograder.protocol import Channel, ChannelClosed, FrameTooLarge, WallTime

LIMIT = 1000


@pytest.fixture
def ends() -> Iterator[tuple[Channel, socket.socket]]:
    """Our channel, and the raw socket of whoever is at the other end."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield Channel(ours, LIMIT), theirs


def soon(seconds: float = 0.2) -> WallTime:
    return WallTime.within(seconds)


def test_a_frame_arrives_as_it_was_sent():
    left, right = socket.socketpair()
    with left, right:
        sender, receiver = Channel(left, LIMIT), Channel(right, LIMIT)
        for payload in (b"", b"a", bytes(LIMIT)):
            sender.send(payload)
            assert receiver.receive(soon()) == payload


def test_a_frame_in_pieces_is_put_together(ends):
    channel, theirs = ends
    data = struct.pack("!I", 5) + b"hello"
    pieces = threading.Thread(target=lambda: [_late(theirs, data[i : i + 1]) for i in range(9)])
    pieces.start()
    assert channel.receive(soon(5)) == b"hello"
    pieces.join()


def _late(end: socket.socket, data: bytes) -> None:
    time.sleep(0.005)
    end.sendall(data)


def test_two_frames_in_one_piece_are_told_apart(ends):
    channel, theirs = ends
    theirs.sendall(struct.pack("!I", 1) + b"a" + struct.pack("!I", 1) + b"b")
    assert channel.receive(soon()) == b"a"
    assert channel.receive(soon()) == b"b"


@pytest.mark.parametrize("claimed", [LIMIT + 1, 2**32 - 1])
def test_a_frame_above_the_limit_is_refused_before_it_is_read(ends, claimed):
    channel, theirs = ends
    theirs.sendall(struct.pack("!I", claimed))
    with pytest.raises(FrameTooLarge):
        channel.receive(soon())


@pytest.mark.parametrize("sent", [b"", b"\x00\x00", struct.pack("!I", 5) + b"hel"])
def test_an_end_that_closes_is_noticed_wherever_it_stopped(ends, sent):
    channel, theirs = ends
    theirs.sendall(sent)
    theirs.close()
    with pytest.raises(ChannelClosed):
        channel.receive(soon())


def test_sending_to_an_end_that_is_gone_says_so(ends):
    channel, theirs = ends
    theirs.close()
    with pytest.raises(ChannelClosed):
        channel.send(bytes(10))


@pytest.mark.parametrize("sent", [b"", struct.pack("!I", 5) + b"hel"])
def test_silence_ends_at_the_deadline(ends, sent):
    channel, theirs = ends
    theirs.sendall(sent)
    start = time.monotonic()
    with pytest.raises(TimeoutError):
        channel.receive(soon())
    assert time.monotonic() - start < 2


def test_a_trickle_of_bytes_does_not_move_the_deadline(ends):
    channel, theirs = ends
    theirs.sendall(struct.pack("!I", 900))
    drops = threading.Thread(target=lambda: [_drop(theirs) for _ in range(20)])
    drops.start()
    start = time.monotonic()
    with pytest.raises(TimeoutError):
        channel.receive(soon(0.1))
    assert time.monotonic() - start < 1
    drops.join()


def _drop(end: socket.socket) -> None:
    time.sleep(0.02)
    end.sendall(b"x")


def test_an_end_that_does_not_read_cannot_hold_the_sender(ends):
    channel, _ = ends
    with pytest.raises(TimeoutError):
        channel.send(bytes(50 << 20), deadline=soon())


def test_a_deadline_in_the_past_is_over(ends):
    channel, theirs = ends
    theirs.sendall(struct.pack("!I", 0))
    with pytest.raises(TimeoutError):
        channel.receive(soon(-1))


class Patient:
    """A deadline that is asked again and again."""

    def __init__(self, times: int) -> None:
        self.times = times

    def left(self) -> float:
        if not self.times:
            raise TimeoutError
        self.times -= 1
        return 0.02


def test_a_deadline_decides_again_and_again_and_nothing_that_came_meanwhile_is_lost(ends):
    channel, theirs = ends
    data = struct.pack("!I", 5) + b"hello"
    pieces = threading.Thread(target=lambda: [_late(theirs, data[i : i + 1]) for i in range(9)])
    pieces.start()
    assert channel.receive(Patient(1000)) == b"hello"
    pieces.join()
    with pytest.raises(TimeoutError):
        channel.receive(Patient(3))


def test_descriptors_travel_with_a_frame(ends):
    channel, theirs = ends
    reading, writing = os.pipe()
    channel.send(b"take this", (writing,))
    os.close(writing)
    payload, (copy,) = Channel(theirs, LIMIT).receive_with_fds(1)
    os.write(copy, b"x")
    assert payload == b"take this"
    assert os.read(reading, 1) == b"x"
    os.close(reading)
    os.close(copy)
