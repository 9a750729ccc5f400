"""Gives dout a new shape and returns that same array."""


def flatten_backward(dout, x_shape):
    dout.shape = tuple(x_shape)
    return dout
