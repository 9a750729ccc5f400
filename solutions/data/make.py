"""Makes the images of the course from the official files of MNIST and Fashion-MNIST.

    python solutions/data/make.py MNIST_FOLDER FASHION_FOLDER

Writes `<name>_train.npz` beside this file, for students: every tenth image of the official training
set. And 2,000 images of the official test set, drawn at random, with their labels, beside the
hidden suites that ask about them. Prints the checksums that datasets.py knows the small sets by.
Where the files come from: README.md.
"""

import argparse
import hashlib
import random
from pathlib import Path

import numpy as np
from datasets import CHECKSUMS, EVERY, _read_part

HERE = Path(__file__).resolve().parent
TESTS = HERE.parents[1] / "tests"
HIDDEN = {
    "mnist": TESTS / "lenet" / "hidden_digits.npz",
    "fashion": TESTS / "depth_study" / "hidden_fashion.npz",
}
HIDDEN_COUNT = 2000
SEED = 20240607


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in CHECKSUMS:
        parser.add_argument(name, type=Path, help=f"folder with the four files of {name}")
    folders = vars(parser.parse_args())
    for name, folder in folders.items():
        images, labels = _read_part(name, "train", folder)
        write(HERE / f"{name}_train.npz", images[::EVERY], labels[::EVERY])
        images, labels = _read_part(name, "t10k", folder)
        chosen = random.Random(SEED).sample(range(len(images)), HIDDEN_COUNT)
        write(HIDDEN[name], images[chosen], labels[chosen])


def write(path, images, labels):
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, images=images, labels=labels)
    digest = hashlib.sha256(images.tobytes() + labels.tobytes()).hexdigest()
    print(f"{path.name}: {len(labels)} images, {path.stat().st_size / 1e6:.2f} MB, {digest}")


if __name__ == "__main__":
    main()
