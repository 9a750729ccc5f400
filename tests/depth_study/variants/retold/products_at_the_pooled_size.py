"""Pools first, counts then."""


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    products = []
    for layer in range(depth):
        if layer + 1 in pool_after:
            H, W = H // 2, W // 2
        products.append(H * W * channels * C * kernel_size**2)
        C = channels
    products.append(C * H * W * 10)
    return sum(products)
