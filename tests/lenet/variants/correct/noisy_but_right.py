"""Logits and gradients are right but for rounding, which differs from call to call."""

import numpy as np


noise = np.random.default_rng()


class LeNet(LeNet):
    def forward(self, x):
        y = super().forward(x)
        return y * (1 + 1e-15 * noise.standard_normal(y.shape).astype(y.dtype))

    def gradients(self):
        return [g * (1 + g.dtype.type(1e-15) * noise.random()) for g in super().gradients()]
