"""True division leaves decimals in height and width."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    if not isinstance(kernel_size, (tuple, list)):
        kernel_size = (kernel_size, kernel_size)
    if not isinstance(stride, (tuple, list)):
        stride = (stride, stride)
    if not isinstance(padding, (tuple, list)):
        padding = (padding, padding)
    h = (input_shape[1] + 2 * padding[0] - kernel_size[0]) / stride[0] + 1
    w = (input_shape[2] + 2 * padding[1] - kernel_size[1]) / stride[1] + 1
    return (out_channels, h, w)
