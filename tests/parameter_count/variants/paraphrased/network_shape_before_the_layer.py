"""The middle column tells what enters and not what leaves."""


def count_network(input_shape, layers):
    rows = []
    entering = input_shape
    for kind, *args in layers:
        if kind == "conv":
            params = conv_params(entering[0], args[0], args[1])
            leaving = conv_output_shape(entering, *args)
        elif kind == "pool":
            params = 0
            leaving = conv_output_shape(entering, entering[0], *args)
        elif kind == "flatten":
            params = 0
            leaving = (entering[0] * entering[1] * entering[2],)
        else:
            params = dense_params(entering[0], args[0])
            leaving = (args[0],)
        rows.append((kind, entering, params))
        entering = leaving
    return rows
