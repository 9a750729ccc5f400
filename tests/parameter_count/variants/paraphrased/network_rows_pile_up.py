"""The table is a global list that is never cleared."""

table_rows = []


def count_network(input_shape, layers):
    shape = input_shape
    for kind, *args in layers:
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
        table_rows.append((kind, shape, params))
    return table_rows
