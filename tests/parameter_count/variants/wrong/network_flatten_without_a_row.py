"""Flattening gets no row."""

BREAKS = ("q6",)
HINT = {
    "en": "How many rows should your list have?",
    "ja": "リストは何行になるはずですか。",
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
        if kind != "flatten":
            rows.append((kind, shape, parameters))
    return rows
