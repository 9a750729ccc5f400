"""Offsets are switched off in convolutions and fully connected layers alike."""


def count_network(input_shape, layers):
    shape = input_shape
    rows = []
    for kind, *args in layers:
        params = 0
        if kind == "conv":
            params = conv_params(shape[0], args[0], args[1], bias=False)
            shape = conv_output_shape(shape, *args)
        elif kind == "pool":
            shape = conv_output_shape(shape, shape[0], *args)
        elif kind == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
        else:
            params = dense_params(shape[0], args[0], bias=False)
            shape = (args[0],)
        rows.append((kind, shape, params))
    return rows
