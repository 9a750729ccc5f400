"""The strides of the windows come from the shape and the item size, not from x.strides."""

from numpy.lib.stride_tricks import as_strided


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    b = x.itemsize
    column, row, plane, image = b, b * W, b * W * H, b * W * H * C
    view = as_strided(
        x,
        shape=(N, C, (H - kh) // sh + 1, (W - kw) // sw + 1, kh, kw),
        strides=(image, plane, row * sh, column * sw, row, column),
        writeable=False,
    )
    return view.mean(axis=(-2, -1))
