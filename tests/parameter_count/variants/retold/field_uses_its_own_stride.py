"""The step is taken before the kernel is laid."""

import math


def receptive_field(layers):
    strides = [s for _, s in layers]
    return 1 + sum((k - 1) * math.prod(strides[: i + 1]) for i, (k, _) in enumerate(layers))
