"""All convolutions are counted as if they had no frame of zeros."""


def count_network(input_shape, layers):
    rows = []
    size = input_shape
    for layer in layers:
        params = 0
        if layer[0] == "conv":
            params = conv_params(size[0], layer[1], layer[2])
            size = conv_output_shape(size, layer[1], layer[2], stride=layer[3])
        if layer[0] == "pool":
            size = conv_output_shape(size, size[0], layer[1], stride=layer[2])
        if layer[0] == "flatten":
            size = (size[0] * size[1] * size[2],)
        if layer[0] == "dense":
            params = dense_params(size[0], layer[1])
            size = (layer[1],)
        rows.append((layer[0], size, params))
    return rows
