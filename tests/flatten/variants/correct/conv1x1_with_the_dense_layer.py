"""The 1 × 1 convolution by a layer of the notebook's own class."""


def conv1x1_as_dense(x, W, b):
    n, c, h, w = x.shape
    layer = Dense(c, len(W))
    layer.W, layer.b = W.reshape(len(W), c).T, b
    y = layer.forward(x.transpose(0, 2, 3, 1).reshape(n * h * w, c))
    return y.reshape(n, h, w, len(W)).transpose(0, 3, 1, 2)
