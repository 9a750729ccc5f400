"""Each filter is thought to give a map for each incoming channel."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def both(v):
        return tuple(v) if isinstance(v, (tuple, list)) else (v, v)

    channels, *sides = input_shape
    maps = channels * out_channels
    out = []
    for n, k, s, p in zip(sides, both(kernel_size), both(stride), both(padding)):
        out.append((n + 2 * p - k) // s + 1)
    return (maps, out[0], out[1])
