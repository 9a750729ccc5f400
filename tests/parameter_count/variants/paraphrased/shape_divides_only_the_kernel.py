"""A missing pair of brackets makes the step act on the kernel and nothing else."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    kernel_size, stride, padding = (
        v if isinstance(v, (tuple, list)) else (v, v) for v in (kernel_size, stride, padding)
    )
    _, h, w = input_shape
    out_h = h + 2 * padding[0] - kernel_size[0] // stride[0] + 1
    out_w = w + 2 * padding[1] - kernel_size[1] // stride[1] + 1
    return out_channels, out_h, out_w
