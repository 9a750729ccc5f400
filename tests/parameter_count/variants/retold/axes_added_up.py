"""The axes of a shape are summed."""


def activation_bytes(shapes, batch_size, bytes_per_number=4):
    numbers = 0
    for shape in shapes:
        for axis in shape:
            numbers += axis
    return numbers * batch_size * bytes_per_number
