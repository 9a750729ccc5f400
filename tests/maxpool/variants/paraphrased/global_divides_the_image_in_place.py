"""Every pixel is first made smaller, in the array itself, and then the pixels are summed."""


def global_avg_pool(x):
    N, C, H, W = x.shape
    for n in range(N):
        for c in range(C):
            x[n, c] /= H * W
    return x.sum(axis=3).sum(axis=2)
