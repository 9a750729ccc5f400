"""For Dense, divides the area of the image by a power of four and rounds down only once."""


def dense_inputs(channels, pool_after, image):
    return channels * (image[1] * image[2] // 4 ** len(pool_after))


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    area = kernel_size**2
    total = (area * image[0] + 1) * channels
    total += (depth - 1) * (area * channels + 1) * channels
    return total + (dense_inputs(channels, pool_after, image) + 1) * 10


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    c, h, w = image
    total = 0
    for n in range(1, depth + 1):
        total += kernel_size**2 * c * channels * h * w
        c = channels
        if n in pool_after:
            h, w = h // 2, w // 2
    return total + dense_inputs(channels, pool_after, image) * 10
