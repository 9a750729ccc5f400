"""np.prod works out how large each layer is, so astronomical ones wrap around."""

import numpy as np


def activation_bytes(shapes, batch_size, bytes_per_number=4):
    return sum(int(np.prod([batch_size, bytes_per_number, *shape])) for shape in shapes)


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    weights = int(np.prod([parameters, 2 + optimizer_copies, bytes_per_number]))
    return weights + activation_bytes(shapes, batch_size, bytes_per_number)
