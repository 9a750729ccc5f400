"""The step is written through slices."""


def sgd_step(layer, lr):
    for values, slope in ((layer.W, layer.dW), (layer.b, layer.db)):
        values[:] = values - lr * slope
