"""The bias is one more weight."""


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    shape = conv_output_shape(input_shape, out_channels, kernel_size, stride, padding)
    return shape[1] * shape[2] * conv_params(input_shape[0], out_channels, kernel_size)
