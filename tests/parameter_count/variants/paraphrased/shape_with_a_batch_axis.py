"""Returns four sizes, beginning with a 1 for the single image."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def pair_of(x):
        return x if isinstance(x, (tuple, list)) else (x, x)

    (kh, kw), (sh, sw), (ph, pw) = map(pair_of, (kernel_size, stride, padding))
    height = 1 + (input_shape[1] + 2 * ph - kh) // sh
    width = 1 + (input_shape[2] + 2 * pw - kw) // sw
    return 1, out_channels, height, width
