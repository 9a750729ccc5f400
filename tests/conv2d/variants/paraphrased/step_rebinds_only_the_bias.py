"""W[...] = for the weights, but b = for the bias."""


def sgd_step(layer, lr):
    layer.W[...] = layer.W - lr * layer.dW
    layer.b = layer.b - lr * layer.db
