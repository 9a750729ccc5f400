"""The three sizes arrive in square brackets."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    result = [out_channels]
    for axis in (0, 1):
        k, s, p = (
            v[axis] if isinstance(v, (tuple, list)) else v for v in (kernel_size, stride, padding)
        )
        room = input_shape[axis + 1] + p + p - k
        result.append(room // s + 1)
    return result
