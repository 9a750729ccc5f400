"""update steps itself and calls the function that steps as well."""

import numpy as np


class Conv2D(Conv2D):
    def update(self, lr):
        sgd_step(self, lr)
        for parameter, gradient in [(self.W, self.dW), (self.b, self.db)]:
            np.subtract(parameter, lr * gradient, out=parameter)
