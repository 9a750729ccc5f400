"""x before y."""


def seen_by(layers, row, col, shape):
    y = forward(layers, np.zeros((1, *shape)))
    g = np.zeros_like(y)
    x_place, y_place = row, col
    g[0, :, y_place, x_place] = 1.0
    for layer in reversed(layers):
        g = layer.backward(g)
    return (g[0] != 0).any(axis=0)
