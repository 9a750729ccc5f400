"""A window that sticks out is pooled as well."""

BREAKS = ("q6",)
HINT = {
    "en": "What does a pooling do with leftovers?",
    "ja": "プーリングは余りをどう扱いますか。",
}


def count_network(input_shape, layers):
    rows, shape = [], input_shape
    for kind, *settings in layers:
        parameters = 0
        if kind == "conv":
            parameters = conv_params(shape[0], *settings[:2])
            shape = conv_output_shape(shape, *settings)
        elif kind == "pool":
            size, step = settings
            kh, kw = size if isinstance(size, tuple) else (size, size)
            shape = (shape[0], -(-(shape[1] - kh) // step) + 1, -(-(shape[2] - kw) // step) + 1)
        elif kind == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
        else:
            parameters = dense_params(shape[0], *settings)
            shape = tuple(settings)
        rows.append((kind, shape, parameters))
    return rows
