"""The side of the kernel, once."""


def stack_params(depth, in_channels, channels, kernel_size=3):
    params = 0
    for layer in range(depth):
        c = in_channels if layer == 0 else channels
        params += (c * kernel_size + 1) * channels
    return params
