"""How far the reference LeNet gets with the 6,000 training images, and in how much CPU time."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "solutions" / "data"))

from datasets import load

from tests.oracles.solutions import master

HIDDEN_IMAGES = Path(__file__).resolve().parents[2] / "tests" / "lenet" / "hidden_digits.npz"
CALLS = ((2, 0.05), (1, 0.01))  # (epochs, lr) of each call of `train`
BATCH = 16


def main(seeds: int) -> None:
    lenet = master("lenet")
    x, y = load("mnist")
    with np.load(HIDDEN_IMAGES) as file:
        images, labels = file["images"][:, None].astype(np.float32) / 255, file["labels"]
    runs = []
    for seed in range(seeds):
        rng = np.random.default_rng(seed)
        model = lenet.LeNet(rng=rng)
        start = time.process_time()
        for epochs, lr in CALLS:
            lenet.train(model, x, y, epochs=epochs, batch_size=BATCH, lr=lr, rng=rng)
        cpu = time.process_time() - start
        right = float(np.mean(lenet.predict(model, images) == labels))
        runs.append({"seed": seed, "cpu": cpu, "accuracy": right})
    print(json.dumps({"calls": CALLS, "batch": BATCH, "runs": runs}))


if __name__ == "__main__":
    main(int(sys.argv[1]))
