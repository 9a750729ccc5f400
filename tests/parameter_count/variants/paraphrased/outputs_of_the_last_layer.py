"""Everything in front of the final layer is thrown away."""

import math


def activation_bytes(shapes, batch_size, bytes_per_number=4):
    final = math.prod(shapes[-1]) if shapes else 0
    return final * batch_size * bytes_per_number


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    learnt = parameters * bytes_per_number
    memory = activation_bytes(shapes, batch_size, bytes_per_number)
    memory += 2 * learnt + optimizer_copies * learnt
    return memory
