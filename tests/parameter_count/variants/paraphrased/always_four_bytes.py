"""Every number takes the space of a float32, whatever is asked for."""

import math


def activation_bytes(shapes, batch_size, bytes_per_number=4):
    numbers = sum(math.prod(shape) for shape in shapes)
    return 4 * numbers * batch_size


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    numbers = batch_size * sum(math.prod(shape) for shape in shapes)
    numbers += parameters * (2 + optimizer_copies)
    return 4 * numbers
