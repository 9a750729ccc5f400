"""Each pixel is the corner of a window."""


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    pixels = input_shape[1] * input_shape[2]
    return pixels * conv_params(input_shape[0], out_channels, kernel_size, bias=False)
