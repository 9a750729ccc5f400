"""The size of the flat vector is used as input of each fully connected layer."""


def count_network(input_shape, layers):
    table = []
    shape = tuple(input_shape)
    flat = shape[0]
    for layer in layers:
        kind = layer[0]
        if kind == "conv":
            _, filters, k, s, p = layer
            count = conv_params(shape[0], filters, k)
            shape = conv_output_shape(shape, filters, k, s, p)
        elif kind == "pool":
            count = 0
            shape = conv_output_shape(shape, shape[0], layer[1], layer[2])
        elif kind == "flatten":
            count = 0
            flat = shape[0] * shape[1] * shape[2]
            shape = (flat,)
        elif kind == "dense":
            count = dense_params(flat, layer[1])
            shape = (layer[1],)
        table.append((kind, shape, count))
    return table
