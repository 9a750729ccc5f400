"""The frame of zeros around the image is forgotten."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    kh, kw = kernel_size if isinstance(kernel_size, (tuple, list)) else (kernel_size, kernel_size)
    sh, sw = stride if isinstance(stride, (tuple, list)) else (stride, stride)
    h = (input_shape[1] - kh) // sh + 1
    w = (input_shape[2] - kw) // sw + 1
    return (out_channels, h, w)
