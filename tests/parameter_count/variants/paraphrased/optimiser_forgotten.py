"""Plain gradient descent is assumed, so momentum and Adam cost nothing."""

import math


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    per_image = sum(math.prod(shape) for shape in shapes)
    numbers = per_image * batch_size + parameters * 2
    return numbers * bytes_per_number
