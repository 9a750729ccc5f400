"""The layers are popped off the list that was given."""

BREAKS = ("q6",)
HINT = {
    "en": "What is left of the list after your function has run?",
    "ja": "関数を実行したあと、渡されたリストには何が残っていますか。",
}


def count_network(input_shape, layers):
    rows, shape = [], input_shape
    while layers:
        kind, *settings = layers.pop(0)
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
    return rows
