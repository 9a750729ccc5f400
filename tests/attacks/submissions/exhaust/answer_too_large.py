# Answers with hundreds of megabytes.

import numpy as np


def twice(x):
    return np.zeros(40_000_000)


def proof():
    return "x" * 100_000_000
