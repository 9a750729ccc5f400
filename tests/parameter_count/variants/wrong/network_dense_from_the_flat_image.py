"""Every dense layer is connected to the flattened maps."""

BREAKS = ("q6",)
HINT = {
    "en": "Where does the second dense layer get its input from?",
    "ja": "二つ目の全結合層の入力は、どこから来ますか。",
}


def count_network(input_shape, layers):
    rows, shape, flat = [], input_shape, 0
    for kind, *settings in layers:
        parameters = 0
        if kind == "conv":
            parameters = conv_params(shape[0], *settings[:2])
            shape = conv_output_shape(shape, *settings)
        elif kind == "pool":
            shape = conv_output_shape(shape, shape[0], *settings)
        elif kind == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
            flat = shape[0]
        else:
            parameters = dense_params(flat, *settings)
            shape = tuple(settings)
        rows.append((kind, shape, parameters))
    return rows
