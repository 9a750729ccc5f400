"""Computes new arrays and hangs them into the layer."""


def sgd_step(layer, lr):
    for name in ("W", "b"):
        old, slope = getattr(layer, name), getattr(layer, "d" + name)
        setattr(layer, name, old - lr * slope)
