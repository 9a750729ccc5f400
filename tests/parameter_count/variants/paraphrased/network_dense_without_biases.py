"""Fully connected layers get a matrix and no offsets."""


def count_network(input_shape, layers):
    now = input_shape
    result = []
    for layer in layers:
        name = layer[0]
        if name == "conv":
            n = conv_params(now[0], layer[1], layer[2])
            now = conv_output_shape(now, layer[1], layer[2], layer[3], layer[4])
        elif name == "pool":
            n = 0
            now = conv_output_shape(now, now[0], layer[1], layer[2])
        elif name == "flatten":
            n = 0
            now = (now[0] * now[1] * now[2],)
        else:
            n = now[0] * layer[1]
            now = (layer[1],)
        result.append((name, now, n))
    return result
