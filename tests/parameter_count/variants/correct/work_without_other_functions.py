"""The work is counted without the functions of q1 and q2."""


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    work = out_channels * input_shape[0]
    for axis, size in enumerate(input_shape[1:]):
        k, s, p = (v[axis] if isinstance(v, tuple) else v for v in (kernel_size, stride, padding))
        work *= k * ((size + 2 * p - k) // s + 1)
    return work
