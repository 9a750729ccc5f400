"""The memory is a list of items that is added up."""

import math


def activation_bytes(shapes, batch_size, bytes_per_number=4):
    total = 0
    for shape in shapes:
        total += math.prod((batch_size, *shape, bytes_per_number))
    return total


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    items = {"parameters": parameters, "gradients": parameters}
    for copy in range(optimizer_copies):
        items[f"optimiser {copy}"] = parameters
    for number, shape in enumerate(shapes):
        items[f"output {number}"] = batch_size * math.prod(shape)
    return sum(items.values()) * bytes_per_number
