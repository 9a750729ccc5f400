"""A flat map is as long as one channel."""


def area(k):
    return k[0] * k[1] if isinstance(k, tuple) else k * k


def count_network(input_shape, layers):
    table = []
    current = input_shape
    for layer in layers:
        if layer[0] == "conv":
            n = (current[0] * area(layer[2]) + 1) * layer[1]
            out = conv_output_shape(current, *layer[1:])
        elif layer[0] == "pool":
            n, out = 0, conv_output_shape(current, current[0], layer[1], layer[2])
        elif layer[0] == "flatten":
            _, h, w = current
            n, out = 0, (h * w,)
        elif layer[0] == "dense":
            n, out = (current[0] + 1) * layer[1], (layer[1],)
        current = out
        table.append((layer[0], out, n))
    return table
