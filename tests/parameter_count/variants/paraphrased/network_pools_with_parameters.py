"""For each map a pooling is given a window of things to learn."""


def count_network(input_shape, layers):
    rows = []
    shape = input_shape
    for layer in layers:
        kind = layer[0]
        if kind == "conv":
            params = conv_params(shape[0], layer[1], layer[2])
            shape = conv_output_shape(shape, *layer[1:])
        elif kind == "pool":
            k = layer[1] if isinstance(layer[1], (tuple, list)) else (layer[1], layer[1])
            params = shape[0] * k[0] * k[1]
            shape = conv_output_shape(shape, shape[0], layer[1], layer[2])
        elif kind == "flatten":
            params = 0
            shape = (shape[0] * shape[1] * shape[2],)
        else:
            params = dense_params(shape[0], layer[1])
            shape = (layer[1],)
        rows.append((kind, shape, params))
    return rows
