"""The loop of a contestant's process: a number of steps comes in, CPU seconds go out."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

BATCH = 32
MOST = 100  # steps at a time
WARM_UP = 20


def answer(version: str, train: Callable[[int], None]) -> None:
    """Print the library's version; then train as many steps as each line of the input says.

    Args:
        version: the library and its version.
        train: trains that many steps, MOST at most, of BATCH images each.
    """
    train(WARM_UP)
    print(version, flush=True)
    for line in sys.stdin:
        start = time.process_time()
        train(int(line))
        print(time.process_time() - start, flush=True)
