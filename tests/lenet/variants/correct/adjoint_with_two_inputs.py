"""The adjoint test takes the bias out as the difference of x and −x."""


def adjoint_gap(layer, x, dout):
    minus, plus = layer.forward(-x), layer.forward(x)
    linear = (plus - minus) / 2
    dx = layer.backward(dout)
    inner = lambda a, b: float((a * b).sum())
    size = (inner(dout, dout) * inner(linear, linear)) ** 0.5
    return abs(inner(dout, linear) - inner(dx, x)) / size
