"""The loop ends one layer before the top."""


def receptive_field(layers):
    field, jump = 1, 1
    for i in range(len(layers) - 1):
        field += (layers[i][0] - 1) * jump
        jump *= layers[i][1]
    return field
