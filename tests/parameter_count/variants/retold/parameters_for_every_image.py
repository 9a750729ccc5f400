"""Everything is there once per image."""


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    per_image = parameters + parameters + optimizer_copies * parameters
    for shape in shapes:
        size = 1
        for n in shape:
            size *= n
        per_image += size
    return per_image * batch_size * bytes_per_number
