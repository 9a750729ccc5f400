"""Powers of the steps are decimals here, so large widths lose digits."""


def receptive_field(layers):
    width = 1
    gap = 1.0
    for k, s in layers:
        width += (k - 1) * gap
        gap *= s
    return int(width)
