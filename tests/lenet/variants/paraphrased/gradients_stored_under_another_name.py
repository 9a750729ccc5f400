"""Saves into grad_W and grad_b, but hands out W_grad and b_grad, which stay zero."""

import numpy as np


def network_backward(layers, dlogits):
    d = dlogits
    for layer in layers[::-1]:
        d = layer.backward(d)
        if hasattr(layer, "W"):
            layer.grad_W, layer.grad_b = layer.dW, layer.db
    return d


def network_gradients(layers):
    grads = []
    for layer in layers:
        if hasattr(layer, "W"):
            if not hasattr(layer, "W_grad"):
                layer.W_grad = np.zeros_like(layer.W)
                layer.b_grad = np.zeros_like(layer.b)
            grads += [layer.W_grad, layer.b_grad]
    return grads
