"""The last column is cumulative."""


def count_network(input_shape, layers):
    rows = []
    so_far = 0
    shape = input_shape
    for layer in layers:
        if layer[0] == "conv":
            so_far += conv_params(shape[0], layer[1], layer[2])
            shape = conv_output_shape(shape, layer[1], layer[2], layer[3], layer[4])
        elif layer[0] == "dense":
            so_far += dense_params(shape[0], layer[1])
            shape = (layer[1],)
        elif layer[0] == "pool":
            shape = conv_output_shape(shape, shape[0], layer[1], layer[2])
        else:
            shape = (shape[0] * shape[1] * shape[2],)
        rows.append((layer[0], shape, so_far))
    return rows
