"""The rest of the stack is asked first."""


def receptive_field(layers):
    if not layers:
        return 1
    (kernel_size, stride), *above = layers
    return (receptive_field(above) - 1) * stride + kernel_size
