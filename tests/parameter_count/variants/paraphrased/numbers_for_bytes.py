"""Stops before multiplying by the width of a number."""

import math


def activation_bytes(shapes, batch_size, bytes_per_number=4):
    return batch_size * sum(map(math.prod, shapes))


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    outputs = batch_size * sum(map(math.prod, shapes))
    return outputs + 2 * parameters + optimizer_copies * parameters
