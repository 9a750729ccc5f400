"""The first layer is counted, the rest is a network of its own."""


def count_network(input_shape, layers):
    if len(layers) == 0:
        return []
    kind, *rest = layers[0]
    count = 0
    if kind == "conv":
        out = conv_output_shape(input_shape, *rest)
        count = conv_params(input_shape[0], rest[0], kernel_size=rest[1])
    elif kind == "pool":
        out = conv_output_shape(input_shape, input_shape[0], *rest)
    elif kind == "flatten":
        out = (int(np.prod(input_shape)),)
    else:
        out, count = (rest[0],), dense_params(*input_shape, rest[0])
    return [(kind, out, count), *count_network(out, layers[1:])]


import numpy as np
