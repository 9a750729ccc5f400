"""lr is in the signature and nowhere else."""


def sgd_step(layer, lr):
    layer.W[:] = layer.W - layer.dW
    layer.b[:] = layer.b - layer.db
