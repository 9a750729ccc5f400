"""Takes the tuples out of the caller's list one after the other."""


def count_network(input_shape, layers):
    rows = []
    shape = input_shape
    while len(layers) > 0:
        kind, *args = layers.pop(0)
        params = 0
        if kind == "conv":
            params = conv_params(shape[0], args[0], args[1])
            shape = conv_output_shape(shape, *args)
        elif kind == "pool":
            shape = conv_output_shape(shape, shape[0], *args)
        elif kind == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
        else:
            params = dense_params(shape[0], args[0])
            shape = (args[0],)
        rows.append((kind, shape, params))
    return rows
