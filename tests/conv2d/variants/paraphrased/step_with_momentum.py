"""A velocity with friction 0.9, as a better optimiser would keep."""

import numpy as np


class Conv2D(Conv2D):
    mu = 0.9

    def update(self, lr):
        velocity = getattr(self, "velocity", None)
        if velocity is None:
            velocity = self.velocity = {"W": np.zeros_like(self.W), "b": np.zeros_like(self.b)}
        velocity["W"] = self.mu * velocity["W"] - lr * self.dW
        velocity["b"] = self.mu * velocity["b"] - lr * self.db
        self.W += velocity["W"]
        self.b += velocity["b"]
