"""All changed images go through the layers at once; the map holds 0 and 1."""

import numpy as np


def seen_by(layers, row, col, shape):
    C, H, W = shape
    images = np.concatenate([np.zeros((1, C * H * W)), np.eye(C * H * W)]).reshape(-1, C, H, W)
    for layer in layers:
        images = layer.forward(images)
    moved = (images[1:, :, row, col] != images[:1, :, row, col]).any(axis=1)
    return moved.reshape(C, H, W).max(axis=0).astype(int)
