"""The table skips the step that makes a vector of the maps."""


def count_network(input_shape, layers):
    rows = []
    shape = input_shape
    for layer in layers:
        if layer[0] == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
            continue
        if layer[0] == "conv":
            params = conv_params(shape[0], layer[1], layer[2])
            shape = conv_output_shape(shape, *layer[1:])
        elif layer[0] == "pool":
            params = 0
            shape = conv_output_shape(shape, shape[0], *layer[1:])
        else:
            params = dense_params(shape[0], layer[1])
            shape = (layer[1],)
        rows.append((layer[0], shape, params))
    return rows
