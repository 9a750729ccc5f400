"""From the first to the last pixel seen."""


def seen_by(layers, row, col, shape):
    y = forward(layers, np.zeros((1, *shape)))
    g = np.zeros_like(y)
    g[0, :, row, col] = 1.0 + np.arange(y.shape[1])
    for layer in reversed(layers):
        g = layer.backward(g)
    i, j = np.nonzero((g[0] != 0).any(axis=0))
    box = np.zeros(shape[1:], dtype=bool)
    box[min(i) : max(i) + 1, min(j) : max(j) + 1] = True
    return box
