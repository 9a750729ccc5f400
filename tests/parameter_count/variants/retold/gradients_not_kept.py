"""Parameters are there once."""


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    memory = activation_bytes(shapes, batch_size, bytes_per_number)
    memory += parameters * bytes_per_number
    memory += optimizer_copies * parameters * bytes_per_number
    return memory
