"""Gives one map per input channel instead of a single one."""

import numpy as np


def seen_by(layers, row, col, shape):
    size = int(np.prod(shape))
    pictures = np.eye(size).reshape(size, *shape)
    blank = forward(layers, np.zeros((1, *shape)))[:, :, row, col]
    moved = (forward(layers, pictures)[:, :, row, col] != blank).any(axis=1)
    return moved.reshape(shape)
