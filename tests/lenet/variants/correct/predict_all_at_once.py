"""All images go through the network together."""

import numpy as np


def predict(model, x):
    return np.argmax(model.forward(np.array(x)), axis=1).astype(np.int32)
