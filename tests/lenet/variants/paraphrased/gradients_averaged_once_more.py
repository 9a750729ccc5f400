"""Takes the mean over the batch a second time after backward."""


def network_backward(layers, dlogits):
    batch_size = dlogits.shape[0]
    d = dlogits
    i = len(layers) - 1
    while i >= 0:
        d = layers[i].backward(d)
        if hasattr(layers[i], "W"):
            layers[i].dW = layers[i].dW / batch_size
            layers[i].db = layers[i].db / batch_size
        i -= 1
    return d
