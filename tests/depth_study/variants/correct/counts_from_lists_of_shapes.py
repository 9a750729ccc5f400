"""All counts add up the sizes of shapes."""

from math import prod


def conv_shapes(depth, C, F, k):
    return [(F, C if n == 0 else F, k, k) for n in range(depth)]


def stack_params(depth, in_channels, channels, kernel_size=3):
    return sum(prod(s) + s[0] for s in conv_shapes(depth, in_channels, channels, kernel_size))


def saved_by_stack(depth, in_channels, channels):
    one = stack_params(1, in_channels, channels, kernel_size=1 + 2 * depth)
    return one - stack_params(depth, in_channels, channels)


def sizes(depth, pool_after, image):
    found = [tuple(image[1:])]
    for n in range(1, depth + 1):
        H, W = found[-1]
        found.append((H // 2, W // 2) if n in pool_after else (H, W))
    return found


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    last = sizes(depth, pool_after, image)[-1]
    dense = (channels * prod(last), 10)
    return stack_params(depth, image[0], channels, kernel_size) + prod(dense) + 10


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    *befores, last = sizes(depth, pool_after, image)
    shapes = conv_shapes(depth, image[0], channels, kernel_size)
    convolutions = sum(prod(s) * prod(hw) for s, hw in zip(shapes, befores, strict=True))
    return convolutions + 10 * channels * prod(last)
