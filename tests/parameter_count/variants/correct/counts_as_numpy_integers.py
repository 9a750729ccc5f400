"""Whatever fits comes back as a NumPy integer."""

import numpy as np


def as_numpy(count):
    return np.int64(count) if count < 2**62 else count


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    return as_numpy(out_channels * (in_channels * kh * kw + (1 if bias else 0)))


def dense_params(in_features, out_features, bias=True):
    return as_numpy(out_features * (in_features + (1 if bias else 0)))


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def pair(value):
        return value if isinstance(value, tuple) else (value, value)

    k, s, p = pair(kernel_size), pair(stride), pair(padding)
    sizes = [(n + 2 * p[i] - k[i]) // s[i] + 1 for i, n in enumerate(input_shape[1:])]
    return (as_numpy(out_channels), *(as_numpy(size) for size in sizes))


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    work = input_shape[0]
    for size in conv_output_shape(input_shape, out_channels, kernel_size, stride, padding):
        work *= int(size)
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    return as_numpy(work * kh * kw)


def receptive_field(layers):
    field = jump = 1
    for kernel_size, stride in layers:
        field, jump = field + (kernel_size - 1) * jump, jump * stride
    return as_numpy(field)


answers = {
    number: tuple(np.int64(part) for part in answer)
    if isinstance(answer, tuple)
    else np.int64(answer)
    for number, answer in answers.items()
}
