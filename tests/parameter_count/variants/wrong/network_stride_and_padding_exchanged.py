"""Stride and padding of the convolutions change places."""

BREAKS = ("q6",)
HINT = {
    "en": "In which order does the tuple hold stride and padding, and in which does your function take them?",
    "ja": "タプルの中のストライドとパディングの順と、関数の引数の順を比べてみましょう。",
}


def count_network(input_shape, layers):
    rows, shape = [], input_shape
    for kind, *settings in layers:
        parameters = 0
        if kind == "conv":
            parameters = conv_params(shape[0], *settings[:2])
            filters, kernel_size, padding, stride = settings
            shape = conv_output_shape(shape, filters, kernel_size, stride or 1, padding)
        elif kind == "pool":
            shape = conv_output_shape(shape, shape[0], *settings)
        elif kind == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
        else:
            parameters = dense_params(shape[0], *settings)
            shape = tuple(settings)
        rows.append((kind, shape, parameters))
    return rows
