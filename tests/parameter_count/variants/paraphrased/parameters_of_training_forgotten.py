"""Weights and optimiser state are left out of the sum; dW and the maps are in it."""

import math


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    maps = sum(math.prod(shape) for shape in shapes) * batch_size
    gradients = parameters
    return (maps + gradients) * bytes_per_number
