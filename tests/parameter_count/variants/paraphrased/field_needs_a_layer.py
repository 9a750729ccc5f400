"""Starts from the bottom kernel, which does not exist for an empty stack."""


def receptive_field(layers):
    field, jump = layers[0]
    for k, s in layers[1:]:
        field += (k - 1) * jump
        jump *= s
    return field
