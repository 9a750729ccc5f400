"""Shape and parameters of the whole come back instead of a row per layer."""

BREAKS = ("q6",)
HINT = {
    "en": "What does the question ask to be returned?",
    "ja": "問題では、何を返すことになっていますか。",
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
        rows.append((kind, shape, parameters))
    return [("network", shape, sum(row[2] for row in rows))]
