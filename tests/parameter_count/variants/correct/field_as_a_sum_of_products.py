"""Each layer adds its kernel less one, times all strides before it."""

import math


def receptive_field(layers):
    strides = [stride for _, stride in layers]
    return 1 + sum((k - 1) * math.prod(strides[:i]) for i, (k, _) in enumerate(layers))
