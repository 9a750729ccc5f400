"""The step assigns through [...], so the arrays stay the same objects."""


def sgd_step(layer, lr):
    layer.W[...] = layer.W - lr * layer.dW
    layer.b[:] = layer.b - lr * layer.db
