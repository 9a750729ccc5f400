"""The fourth and fifth entries of a conv tuple are read in reverse order."""


def count_network(input_shape, layers):
    rows = []
    shape = input_shape
    for layer in layers:
        kind = layer[0]
        params = 0
        if kind == "conv":
            _, filters, size, padding, stride = layer
            params = conv_params(shape[0], filters, size)
            shape = conv_output_shape(shape, filters, size, stride=stride, padding=padding)
        elif kind == "pool":
            _, size, stride = layer
            shape = conv_output_shape(shape, shape[0], size, stride=stride)
        elif kind == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
        elif kind == "dense":
            params = dense_params(shape[0], layer[1])
            shape = (layer[1],)
        rows.append((kind, shape, params))
    return rows
