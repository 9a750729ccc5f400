"""Height and width are divided by the window, whatever the stride."""

BREAKS = ("q6",)
HINT = {
    "en": "Windows of 3 with stride 2 overlap. How many fit on an axis of 13?",
    "ja": "大きさ 3 の窓をストライド 2 で動かすと、窓は重なります。13 マスの軸に何回置けますか。",
}


def count_network(input_shape, layers):
    rows, shape = [], input_shape
    for kind, *settings in layers:
        parameters = 0
        if kind == "conv":
            parameters = conv_params(shape[0], *settings[:2])
            shape = conv_output_shape(shape, *settings)
        elif kind == "pool":
            size = settings[0] if isinstance(settings[0], tuple) else (settings[0], settings[0])
            shape = (shape[0], shape[1] // size[0], shape[2] // size[1])
        elif kind == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
        else:
            parameters = dense_params(shape[0], *settings)
            shape = tuple(settings)
        rows.append((kind, shape, parameters))
    return rows
