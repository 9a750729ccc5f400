"""The order is height, width, filters, as in an image file."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    spatial = []
    for i in range(2):
        k = kernel_size[i] if isinstance(kernel_size, (tuple, list)) else kernel_size
        s = stride[i] if isinstance(stride, (tuple, list)) else stride
        p = padding[i] if isinstance(padding, (tuple, list)) else padding
        spatial.append((input_shape[i + 1] + 2 * p - k) // s + 1)
    return (*spatial, out_channels)
