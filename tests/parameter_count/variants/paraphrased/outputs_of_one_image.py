"""Memory for maps stays the same however many images are trained on at once."""

import math


def activation_bytes(shapes, batch_size, bytes_per_number=4):
    memory = 0
    for shape in shapes:
        memory += math.prod(shape) * bytes_per_number
    return memory


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    memory = parameters * (2 + optimizer_copies) * bytes_per_number
    for shape in shapes:
        memory += math.prod(shape) * bytes_per_number
    return memory
