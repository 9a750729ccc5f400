"""The products are averaged over the inputs before b is added."""


def dense_forward(x, W, b):
    products = x[:, :, None] * W[None, :, :]
    return products.mean(axis=1) + b
