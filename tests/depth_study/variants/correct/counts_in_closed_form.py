"""Formulas instead of loops, also for the receptive field."""


def stack_params(depth, in_channels, channels, kernel_size=3):
    return channels * (kernel_size**2 * (in_channels + (depth - 1) * channels) + depth)


def saved_by_stack(depth, in_channels, channels):
    C, F, k = in_channels, channels, 2 * depth + 1
    return F * (k * k * C + 1) - F * (9 * C + 9 * (depth - 1) * F + depth)


def receptive_field(depth, pool_after=(), kernel_size=3):
    def jump(n):
        return 2 ** sum(p < n for p in pool_after)

    convolutions = sum((kernel_size - 1) * jump(n) for n in range(1, depth + 1))
    return 1 + convolutions + sum(2**i for i, _ in enumerate(pool_after))
