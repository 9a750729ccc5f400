"""Runs the whole way back but lacks the return statement."""


def network_backward(layers, dlogits):
    dout = dlogits
    for layer in layers[::-1]:
        dout = layer.backward(dout)
