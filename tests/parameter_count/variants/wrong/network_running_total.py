"""Each row shows the parameters of all layers up to there."""

BREAKS = ("q6",)
HINT = {
    "en": "Should a pooling's row show a number other than 0?",
    "ja": "プーリングの行に 0 以外の数があってよいでしょうか。",
}


def count_network(input_shape, layers):
    rows, shape, total = [], input_shape, 0
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
        total += parameters
        rows.append((kind, shape, total))
    return rows
