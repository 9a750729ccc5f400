"""Prints and warns while it works."""

import warnings


def dense_forward(x, W, b):
    print("forward", x.shape)
    warnings.warn("slow")
    return x @ W + b


def flatten_forward(x):
    print("flatten")
    return x.reshape((x.shape[0], x.shape[1] * x.shape[2] * x.shape[3]))
