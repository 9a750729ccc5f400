"""The whole gradient is subtracted, however large lr is."""


def sgd_step(layer, lr):
    layer.W[...] = layer.W - layer.dW
    layer.b[...] = layer.b - layer.db
