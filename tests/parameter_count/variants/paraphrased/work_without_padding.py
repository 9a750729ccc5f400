"""The windows that reach into the frame of zeros are missed."""


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    c, h, w = input_shape
    kh, kw = kernel_size if isinstance(kernel_size, (tuple, list)) else (kernel_size, kernel_size)
    sh, sw = stride if isinstance(stride, (tuple, list)) else (stride, stride)
    oh = (h - kh) // sh + 1
    ow = (w - kw) // sw + 1
    return out_channels * oh * ow * c * kh * kw
