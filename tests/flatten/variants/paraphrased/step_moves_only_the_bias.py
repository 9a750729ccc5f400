"""The loop over the biases is there, that over the weights is not."""


def sgd_step(layer, lr):
    for o in range(len(layer.b)):
        layer.b[o] -= lr * layer.db[o]
