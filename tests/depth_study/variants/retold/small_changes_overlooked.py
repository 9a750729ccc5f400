"""A gradient below 1e-2 is zero."""


def seen_by(layers, row, col, shape):
    y = forward(layers, np.zeros((1, *shape)))
    g = np.zeros_like(y)
    g[0, :, row, col] = 1.0
    for layer in reversed(layers):
        g = layer.backward(g)
    return (abs(g[0]) > 1e-2).any(axis=0)
