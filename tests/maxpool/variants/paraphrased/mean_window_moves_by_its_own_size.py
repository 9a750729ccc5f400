"""Windows always stand side by side; stride is an argument that nobody reads."""


def avg_pool_forward(x, pool_size, stride):
    kh, kw = pool_size
    N, C, H, W = x.shape
    OH, OW = H // kh, W // kw
    tiles = x[:, :, : OH * kh, : OW * kw].reshape(N, C, OH, kh, OW, kw)
    return tiles.mean(axis=5).mean(axis=3)
