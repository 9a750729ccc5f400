"""Uses the size of the incoming image where the outgoing map is meant."""


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    channels, height, width = input_shape
    k = kernel_size if isinstance(kernel_size, (tuple, list)) else (kernel_size, kernel_size)
    per_pixel = channels * k[0] * k[1] * out_channels
    return per_pixel * height * width
