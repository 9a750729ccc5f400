"""Depth is read once, from the picture, and used for all filters."""


def count_network(input_shape, layers):
    depth = input_shape[0]
    shape = input_shape
    rows = []
    for kind, *args in layers:
        if kind == "conv":
            count = conv_params(depth, args[0], args[1])
            shape = conv_output_shape(shape, *args)
        elif kind == "pool":
            count = 0
            shape = conv_output_shape(shape, shape[0], *args)
        elif kind == "flatten":
            count = 0
            shape = (shape[0] * shape[1] * shape[2],)
        else:
            count = dense_params(shape[0], args[0])
            shape = (args[0],)
        rows.append((kind, shape, count))
    return rows
