"""Multiplies the result by eight."""

import math


def activation_bytes(shapes, batch_size, bytes_per_number=4):
    bits = 8 * bytes_per_number
    return bits * batch_size * sum(math.prod(s) for s in shapes)


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    bits = 8 * bytes_per_number
    copies = 1 + 1 + optimizer_copies
    return activation_bytes(shapes, batch_size, bytes_per_number) + copies * parameters * bits
