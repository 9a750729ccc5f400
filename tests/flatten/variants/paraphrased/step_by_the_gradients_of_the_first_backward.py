"""The first update stores the gradients in a list, and all later ones read that list."""


def sgd_step(layer, lr):
    if not hasattr(layer, "gradients"):
        layer.gradients = [layer.dW.copy(), layer.db.copy()]
    for array, gradient in zip((layer.W, layer.b), layer.gradients):
        array -= lr * gradient
