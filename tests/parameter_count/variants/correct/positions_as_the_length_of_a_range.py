"""The positions of the kernel are a range, whose length Python knows."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def axis(size, number):
        k, s, p = (
            value[number] if isinstance(value, tuple) else value
            for value in (kernel_size, stride, padding)
        )
        return len(range(-p, size + p - k + 1, s))

    channels, height, width = input_shape
    return out_channels, axis(height, 0), axis(width, 1)
