"""Each change is tried as a matrix: it can be undone where the matrix has full rank."""

import numpy as np


side, colours = 3, 3
size = colours * side * side
numbers = np.arange(size).reshape(colours, side, side)


def matrix_of(change):
    return np.stack([change(one.reshape(numbers.shape)).ravel() for one in np.eye(size)])


def shifted(x):
    moved = np.zeros_like(x)
    moved[:, :, 1:] = x[:, :, :-1]
    return moved


linear = {
    "a": lambda x: x[:, :, ::-1],
    "b": shifted,
    "c": lambda x: x.transpose(1, 2, 0),
    "e": lambda x: -x,
    "g": lambda x: np.repeat(x.mean(axis=0, keepdims=True), colours, axis=0),
    "h": lambda x: x / 10,
}
can_be_undone = [k for k, f in linear.items() if np.linalg.matrix_rank(matrix_of(f)) == size]
