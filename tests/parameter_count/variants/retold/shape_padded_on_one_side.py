"""The zeros are added at the front only."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def axis(i):
        k, s, p = [v[i] if isinstance(v, tuple) else v for v in (kernel_size, stride, padding)]
        padded = p + input_shape[1 + i]
        return 1 + (padded - k) // s

    return (out_channels, axis(0), axis(1))
