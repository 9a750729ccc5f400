"""Works on W and b taken out of the layer, and does not put them back."""


def sgd_step(layer, lr):
    W = layer.W
    b = layer.b
    W = W - lr * layer.dW
    b = b - lr * layer.db
    return W, b
