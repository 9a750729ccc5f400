# Answers with structures, objects, dates and shapes that are none.

import numpy as np

odd = iter(
    [
        np.zeros((3, 4), "O"),
        np.zeros((3, 4), "V8"),
        np.zeros((3, 4), "M8[s]"),
        np.full((3, 4), np.nan),
        np.zeros((0, 2**40)),
        np.ma.masked_all((3, 4)),
    ]
)


def twice(x):
    return next(odd)
