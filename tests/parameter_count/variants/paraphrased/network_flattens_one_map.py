"""The vector has height times width entries, without the depth."""


def count_network(input_shape, layers):
    def step(shape, layer):
        kind, *rest = layer
        if kind == "conv":
            filters, size, stride, padding = rest
            return conv_output_shape(shape, filters, size, stride, padding), conv_params(
                shape[0], filters, size
            )
        if kind == "pool":
            size, stride = rest
            return conv_output_shape(shape, shape[0], size, stride), 0
        if kind == "flatten":
            return (shape[1] * shape[2],), 0
        return (rest[0],), dense_params(shape[0], rest[0])

    rows = []
    shape = input_shape
    for layer in layers:
        shape, count = step(shape, layer)
        rows.append((layer[0], shape, count))
    return rows
