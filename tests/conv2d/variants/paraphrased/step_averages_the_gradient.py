"""Thinks the gradients are sums that the step has to turn into means."""


def sgd_step(layer, lr):
    images = layer.x.shape[0]
    for parameter, gradient in ((layer.W, layer.dW), (layer.b, layer.db)):
        parameter -= lr * gradient / images
