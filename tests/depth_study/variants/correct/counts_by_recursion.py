"""The network is counted layer by layer, each asking for what is left."""


def rest(n, depth, C, F, pools, k, H, W):
    """(parameters, multiply-adds) from layer n on."""
    if n > depth:
        return C * H * W * 10 + 10, C * H * W * 10
    h, w = (H // 2, W // 2) if n in pools else (H, W)
    params, products = rest(n + 1, depth, F, F, pools, k, h, w)
    return params + k * k * C * F + F, products + k * k * C * F * H * W


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    return rest(1, depth, C, channels, pool_after, kernel_size, H, W)[0]


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    return rest(1, depth, C, channels, pool_after, kernel_size, H, W)[1]
