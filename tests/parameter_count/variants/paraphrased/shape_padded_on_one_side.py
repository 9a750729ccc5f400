"""Zeros are put at the beginning of each axis and none at its end."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def as_pair(x):
        return x if isinstance(x, (tuple, list)) else (x, x)

    (kh, kw), (sh, sw), (ph, pw) = as_pair(kernel_size), as_pair(stride), as_pair(padding)
    padded_h = input_shape[1] + ph
    padded_w = input_shape[2] + pw
    return (out_channels, (padded_h - kh) // sh + 1, (padded_w - kw) // sw + 1)
