"""A pooling of n makes the maps n times smaller and does not read its step."""


def count_network(input_shape, layers):
    out = []
    shape = input_shape
    for kind, *args in layers:
        n = 0
        if kind == "conv":
            n = conv_params(shape[0], args[0], args[1])
            shape = conv_output_shape(shape, *args)
        elif kind == "pool":
            window = args[0] if isinstance(args[0], (tuple, list)) else (args[0], args[0])
            shape = (shape[0], shape[1] // window[0], shape[2] // window[1])
        elif kind == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
        else:
            n = dense_params(shape[0], args[0])
            shape = (args[0],)
        out.append((kind, shape, n))
    return out
