"""Mixes a share of the weights into their gradient, to keep them small."""


def sgd_step(layer, lr, decay=0.01):
    layer.W -= lr * (layer.dW + decay * layer.W)
    layer.b -= lr * layer.db
