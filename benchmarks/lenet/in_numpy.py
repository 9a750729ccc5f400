"""The reference LeNet, trained by the reference's own `train`."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from timed import BATCH, MOST, answer

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.oracles.solutions import master


def main() -> None:
    lenet = master("lenet")
    rng = np.random.default_rng(0)
    model = lenet.LeNet(rng=rng)
    x = rng.random((MOST * BATCH, 1, 28, 28), np.float32)
    y = rng.integers(0, 10, len(x))

    def train(steps: int) -> None:
        some = slice(0, steps * BATCH)
        lenet.train(model, x[some], y[some], epochs=1, batch_size=BATCH, lr=0.01, rng=rng)

    answer(f"NumPy {np.__version__}", train)


if __name__ == "__main__":
    main()
