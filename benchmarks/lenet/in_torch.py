"""The same network, and the same loop over the images, in PyTorch.

With `--images`, the gradient of the images is computed as well; PyTorch leaves it out otherwise.
"""

from __future__ import annotations

import sys

import torch
from timed import BATCH, MOST, answer
from torch import nn


def main() -> None:
    torch.set_num_threads(1)
    torch.manual_seed(0)
    with_images = "--images" in sys.argv
    model = nn.Sequential(
        *(nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2)),
        *(nn.Conv2d(6, 16, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2)),
        *(nn.Flatten(), nn.Linear(784, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU()),
        nn.Linear(84, 10),
    )
    step = torch.optim.SGD(model.parameters(), lr=0.01)
    loss = nn.CrossEntropyLoss()
    x = torch.rand(MOST * BATCH, 1, 28, 28)
    y = torch.randint(0, 10, (len(x),))

    def train(steps: int) -> None:
        order = torch.randperm(steps * BATCH)
        for batch in order.split(BATCH):
            images = x[batch].requires_grad_(with_images)
            step.zero_grad()
            loss(model(images), y[batch]).backward()
            step.step()

    answer(f"PyTorch {torch.__version__}", train)


if __name__ == "__main__":
    main()
