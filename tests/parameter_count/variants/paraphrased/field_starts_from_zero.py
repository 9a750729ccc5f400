"""Only the growth is summed, without the one it should begin with."""

import math


def receptive_field(layers):
    growth = [
        (k - 1) * math.prod(below[1] for below in layers[:i]) for i, (k, _) in enumerate(layers)
    ]
    return sum(growth)
