"""Incomplete windows at the end of an axis give a number too."""


def count_network(input_shape, layers):
    def ceil_positions(n, k, s):
        return (n - k + s - 1) // s + 1

    rows = []
    shape = input_shape
    for kind, *args in layers:
        n = 0
        if kind == "conv":
            n = conv_params(shape[0], args[0], args[1])
            shape = conv_output_shape(shape, *args)
        elif kind == "pool":
            (kh, kw), (sh, sw) = (v if isinstance(v, (tuple, list)) else (v, v) for v in args)
            shape = (
                shape[0],
                ceil_positions(shape[1], kh, sh),
                ceil_positions(shape[2], kw, sw),
            )
        elif kind == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
        elif kind == "dense":
            n = dense_params(shape[0], args[0])
            shape = (args[0],)
        rows.append((kind, shape, n))
    return rows
