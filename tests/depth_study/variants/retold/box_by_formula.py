"""Slices around the place, 2n + 1 wide."""


def seen_by(layers, row, col, shape):
    H, W = shape[1:]
    n = len(layers)
    rows, cols = np.arange(H)[:, None], np.arange(W)[None, :]
    return (abs(rows - row) <= n) & (abs(cols - col) <= n)
