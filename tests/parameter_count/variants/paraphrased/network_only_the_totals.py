"""Gives the final size together with the sum of the counts, and no table."""


def count_network(input_shape, layers):
    shape, total = input_shape, 0
    for kind, *args in layers:
        if kind == "conv":
            total += conv_params(shape[0], args[0], args[1])
            shape = conv_output_shape(shape, args[0], args[1], args[2], args[3])
        elif kind == "pool":
            shape = conv_output_shape(shape, shape[0], args[0], args[1])
        elif kind == "flatten":
            features = 1
            for n in shape:
                features *= n
            shape = (features,)
        else:
            total += dense_params(shape[0], args[0])
            shape = (args[0],)
    return shape, total
