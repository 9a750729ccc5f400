"""Maps get gradients and optimiser state of their own, like weights."""


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    outputs = 0
    for shape in shapes:
        n = batch_size
        for axis in shape:
            n *= axis
        outputs += n
    return (outputs + parameters) * (2 + optimizer_copies) * bytes_per_number
