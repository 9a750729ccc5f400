"""The maximum along the width, then along the height."""

from numpy.lib.stride_tricks import sliding_window_view


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    along_rows = sliding_window_view(x, kw, axis=3)[:, :, :, ::sw].max(axis=-1)
    return sliding_window_view(along_rows, kh, axis=2)[:, :, ::sh].max(axis=-1)


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    along_rows = sliding_window_view(x, kw, axis=3)[:, :, :, ::sw].mean(axis=-1)
    return sliding_window_view(along_rows, kh, axis=2)[:, :, ::sh].mean(axis=-1)
