"""The maximum is taken across the depth as well, so a single map remains."""


def count_network(input_shape, layers):
    rows = []
    c, h, w = input_shape
    features = c
    for layer in layers:
        if layer[0] == "conv":
            params = conv_params(c, layer[1], layer[2])
            c, h, w = conv_output_shape((c, h, w), *layer[1:])
            rows.append(("conv", (c, h, w), params))
        elif layer[0] == "pool":
            c, h, w = conv_output_shape((c, h, w), 1, *layer[1:])
            rows.append(("pool", (c, h, w), 0))
        elif layer[0] == "flatten":
            features = c * h * w
            rows.append(("flatten", (features,), 0))
        else:
            params = dense_params(features, layer[1])
            features = layer[1]
            rows.append(("dense", (features,), params))
    return rows
