"""Each picture of the batch gets its own weights and dW."""

import math


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    one_image = parameters + parameters
    for shape in shapes:
        one_image += math.prod(shape)
    numbers = batch_size * one_image + optimizer_copies * parameters
    return numbers * bytes_per_number
