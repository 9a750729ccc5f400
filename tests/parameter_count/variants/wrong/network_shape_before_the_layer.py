"""Each row shows the shape that goes in."""

BREAKS = ("q6",)
HINT = {
    "en": "Is it the shape before the layer or behind it that is asked for?",
    "ja": "求められているのは、層の前の形ですか、後ろの形ですか。",
}


def count_network(input_shape, layers):
    rows, shape = [], input_shape
    for kind, *settings in layers:
        before = shape
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
        rows.append((kind, before, parameters))
    return rows
