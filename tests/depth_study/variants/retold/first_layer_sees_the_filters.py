"""depth times a layer from channels to channels."""


def stack_params(depth, in_channels, channels, kernel_size=3):
    return depth * (channels * channels * kernel_size**2 + channels)
