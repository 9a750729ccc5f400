"""A depthwise layer is counted: one kernel per incoming map and no mixing."""


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    kh, kw = kernel_size if isinstance(kernel_size, (tuple, list)) else (kernel_size, kernel_size)
    one_map = (1, input_shape[1], input_shape[2])
    _, oh, ow = conv_output_shape(one_map, 1, kernel_size, stride, padding)
    return oh * ow * kh * kw * input_shape[0]
