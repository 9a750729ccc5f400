"""Momentum and Adam are free."""


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    weights = parameters * bytes_per_number
    gradients = parameters * bytes_per_number
    return weights + gradients + activation_bytes(shapes, batch_size, bytes_per_number)
