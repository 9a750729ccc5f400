"""The room is divided with divmod."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    shape = [out_channels]
    for axis in range(2):
        k, s, p = (v[axis] if type(v) is tuple else v for v in (kernel_size, stride, padding))
        further, _ = divmod(input_shape[axis + 1] + p + p - k, s)
        shape.append(1 + further)
    return tuple(shape)
