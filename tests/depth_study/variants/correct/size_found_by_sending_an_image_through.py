"""What reaches Dense is found by sending an image of zeros through the layers."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    if rng is None:
        rng = np.random.default_rng()
    ins = [image[0]] + [channels] * (depth - 1)
    net = ()
    for n, c in enumerate(ins):
        net += (Conv2D(c, channels, kernel_size, 1, kernel_size // 2, rng), ReLU())
        net += (MaxPool2D(2),) * ((n + 1) in pool_after)
    net += (Flatten(),)
    x = np.zeros((1, *image))
    for layer in net:
        x = layer.forward(x)
    return [*net, Dense(x.shape[1], 10, rng)]
