"""The result is the product of all window sizes."""

import math


def receptive_field(layers):
    return math.prod(k for k, s in layers)
