"""Poolings are counted as if they had weights."""

BREAKS = ("q6",)
HINT = {
    "en": "What does a pooling learn?",
    "ja": "プーリングは何を学習しますか。",
}


def count_network(input_shape, layers):
    rows, shape = [], input_shape
    for kind, *settings in layers:
        parameters = 0
        if kind == "conv":
            parameters = conv_params(shape[0], *settings[:2])
            shape = conv_output_shape(shape, *settings)
        elif kind == "pool":
            parameters = conv_params(shape[0], shape[0], settings[0])
            shape = conv_output_shape(shape, shape[0], *settings)
        elif kind == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
        else:
            parameters = dense_params(shape[0], *settings)
            shape = tuple(settings)
        rows.append((kind, shape, parameters))
    return rows
