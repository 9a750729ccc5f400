"""Works with float16 numbers, since a mean does not need many digits."""


def global_avg_pool(x):
    N, C, H, W = x.shape
    pixels = x.reshape(N, C, H * W).astype("float16")
    return pixels.mean(axis=-1).astype(x.dtype)
