"""Everything is computed in float64, whatever comes in."""


def dense_forward(x, W, b):
    return x.astype(float) @ W.astype(float) + b


def dense_grad_x(dout, W):
    return dout.astype(float) @ W.T.astype(float)


def dense_grad_W(dout, x):
    return x.T.astype(float) @ dout.astype(float)


def dense_grad_b(dout):
    return dout.sum(axis=0, dtype=float)


def flatten_forward(x):
    return x.reshape(len(x), -1).astype(float)
