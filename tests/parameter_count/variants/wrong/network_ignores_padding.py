"""The padding of the convolutions is not passed on."""

BREAKS = ("q6",)
HINT = {
    "en": "Does everything in the tuple reach your function of q2?",
    "ja": "タプルの中の数は、すべて q2 の関数に渡っていますか。",
}


def count_network(input_shape, layers):
    rows, shape = [], input_shape
    for kind, *settings in layers:
        parameters = 0
        if kind == "conv":
            parameters = conv_params(shape[0], *settings[:2])
            shape = conv_output_shape(shape, *settings[:3])
        elif kind == "pool":
            shape = conv_output_shape(shape, shape[0], *settings)
        elif kind == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
        else:
            parameters = dense_params(shape[0], *settings)
            shape = tuple(settings)
        rows.append((kind, shape, parameters))
    return rows
