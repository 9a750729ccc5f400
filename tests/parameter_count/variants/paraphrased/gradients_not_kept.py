"""Weights and optimiser state are there, but dW and db take no space."""

import math


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    outputs = batch_size * sum(math.prod(shape) for shape in shapes)
    weights = parameters
    optimiser = optimizer_copies * parameters
    return bytes_per_number * (outputs + weights + optimiser)
