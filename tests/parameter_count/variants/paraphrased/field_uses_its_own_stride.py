"""Updates the distance too early, ahead of widening."""


def receptive_field(layers):
    field = 1
    jump = 1
    for k, s in layers:
        jump *= s
        field += (k - 1) * jump
    return field
