"""One step counts as two operations, a product and a sum."""


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def two(x):
        return x if isinstance(x, (tuple, list)) else (x, x)

    c, h, w = input_shape
    kh, kw = two(kernel_size)
    sh, sw = two(stride)
    ph, pw = two(padding)
    places = ((h + 2 * ph - kh) // sh + 1) * ((w + 2 * pw - kw) // sw + 1)
    multiplications = places * out_channels * c * kh * kw
    additions = multiplications
    return multiplications + additions
