"""Converts a decimal quotient with int, so giant sizes come out slightly off."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    ks, st, pd = (
        v if isinstance(v, (tuple, list)) else (v, v) for v in (kernel_size, stride, padding)
    )
    h = int((input_shape[1] - ks[0] + 2 * pd[0]) / st[0] + 1)
    w = int((input_shape[2] - ks[1] + 2 * pd[1]) / st[1] + 1)
    return (out_channels, h, w)
