"""The steps are counted, not the places."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def part(value, axis):
        return value[axis] if isinstance(value, tuple) else value

    out = [out_channels]
    for axis in (0, 1):
        steps = 0
        room = input_shape[axis + 1] + 2 * part(padding, axis) - part(kernel_size, axis)
        steps = room // part(stride, axis)
        out.append(steps)
    return tuple(out)
