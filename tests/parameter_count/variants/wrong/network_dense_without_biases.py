"""Dense layers are counted without biases."""

BREAKS = ("q6",)
HINT = {
    "en": "Do dense layers have biases, by the table of section 6?",
    "ja": "第 6 節の表では、全結合層にバイアスがありますか。",
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
            parameters = shape[0] * settings[0]
            shape = tuple(settings)
        rows.append((kind, shape, parameters))
    return rows
