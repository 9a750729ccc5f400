"""The shapes hold height and width only."""

BREAKS = ("q6",)
HINT = {
    "en": "How many numbers has the output shape of a convolution?",
    "ja": "畳み込みの出力の形は、いくつの数からなりますか。",
}


def count_network(input_shape, layers):
    rows, shape = [], input_shape
    for kind, *settings in layers:
        parameters = 0
        if kind == "conv":
            parameters = conv_params(shape[0], *settings[:2])
            shape = conv_output_shape(shape, *settings)
        elif kind == "pool":
            shape = conv_output_shape(shape, shape[0], *settings)
        elif kind == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
        else:
            parameters = dense_params(shape[0], *settings)
            shape = tuple(settings)
        rows.append((kind, shape[1:] if len(shape) == 3 else shape, parameters))
    return rows
