"""Uses the ceiling where the formula says floor."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def both(v):
        return v if isinstance(v, (tuple, list)) else (v, v)

    def positions(n, k, s, p):
        way = n + 2 * p - k
        return -(-way // s) + 1

    k, s, p = both(kernel_size), both(stride), both(padding)
    return (
        out_channels,
        positions(input_shape[1], k[0], s[0], p[0]),
        positions(input_shape[2], k[1], s[1], p[1]),
    )
