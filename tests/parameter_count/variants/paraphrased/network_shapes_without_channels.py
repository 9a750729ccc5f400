"""Maps are listed by their two sides alone, while the counts are right."""


def count_network(input_shape, layers):
    rows = []
    channels, *sides = input_shape
    features = channels
    for layer in layers:
        kind = layer[0]
        if kind in ("conv", "pool"):
            params = conv_params(channels, layer[1], layer[2]) if kind == "conv" else 0
            settings = layer[1:] if kind == "conv" else (channels, *layer[1:])
            channels, *sides = conv_output_shape((channels, *sides), *settings)
            rows.append((kind, tuple(sides), params))
        elif kind == "flatten":
            features = channels * sides[0] * sides[1]
            rows.append((kind, (features,), 0))
        else:
            rows.append((kind, (layer[1],), dense_params(features, layer[1])))
            features = layer[1]
    return rows
