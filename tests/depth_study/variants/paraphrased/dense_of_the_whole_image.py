"""Lets the dense layer read maps as large as the original image, poolings or not."""


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    colours, rows, cols = image
    area = kernel_size**2
    convs = area * colours * channels + channels
    convs += (depth - 1) * (area * channels * channels + channels)
    return convs + channels * rows * cols * 10 + 10


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    c, h, w = image
    products = 0
    for n in range(1, depth + 1):
        products += h * w * kernel_size**2 * c * channels
        c = channels
        if n in pool_after:
            h, w = h // 2, w // 2
    return products + 10 * channels * image[1] * image[2]
