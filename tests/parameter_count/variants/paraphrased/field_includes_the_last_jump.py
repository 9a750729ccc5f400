"""Scales the final width once more, by the step of the topmost layer."""


def receptive_field(layers):
    field, jump, last = 1, 1, 1
    for k, s in layers:
        field += (k - 1) * jump
        jump *= s
        last = s
    return field * last
