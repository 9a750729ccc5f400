"""Weights and what belongs to them take four bytes each in every precision."""

import math


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    outputs = 0
    for shape in shapes:
        outputs += batch_size * math.prod(shape)
    weights = (2 + optimizer_copies) * parameters
    return outputs * bytes_per_number + weights * 4
