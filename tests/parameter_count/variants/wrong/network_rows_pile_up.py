"""Rows of earlier calls stay in the list."""

BREAKS = ("q6",)
HINT = {
    "en": "Call your function twice. Where is the list of rows made?",
    "ja": "関数を 2 回呼び出してみましょう。行のリストはどこで作られていますか。",
}


rows = []


def count_network(input_shape, layers):
    shape = input_shape
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
    return rows
