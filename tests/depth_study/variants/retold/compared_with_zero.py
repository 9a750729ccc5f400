"""One-pixel images, everything that is not zero."""


def seen_by(layers, row, col, shape):
    C, H, W = shape
    mask = np.zeros((H, W), dtype=bool)
    for c in range(C):
        for i in range(H):
            for j in range(W):
                x = np.zeros((1, C, H, W))
                x[0, c, i, j] = 1
                if np.count_nonzero(forward(layers, x)[0, :, row, col]):
                    mask[i, j] = True
    return mask
