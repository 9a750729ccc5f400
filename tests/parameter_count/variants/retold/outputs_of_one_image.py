"""One image is taken for the whole batch."""


def activation_bytes(shapes, batch_size, bytes_per_number=4):
    total = 0
    for shape in shapes:
        count = bytes_per_number
        for n in shape:
            count *= n
        total += count
    return total
