"""setattr gives the layer two fresh arrays."""


def sgd_step(layer, lr):
    for name in ("W", "b"):
        value, gradient = getattr(layer, name), getattr(layer, "d" + name)
        setattr(layer, name, value + -lr * gradient)
