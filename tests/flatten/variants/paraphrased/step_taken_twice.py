"""The function that moves the parameters is called two times."""


def move(array, gradient, lr):
    array -= lr * gradient


def sgd_step(layer, lr):
    for _ in range(2):
        move(layer.W, layer.dW, lr)
        move(layer.b, layer.db, lr)
