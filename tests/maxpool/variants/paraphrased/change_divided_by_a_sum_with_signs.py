"""abs is used above the fraction bar, but forgotten below it."""

import numpy as np


def relative_change(before, after):
    top = np.einsum("nchw->n", abs(after - before))
    bottom = np.einsum("nchw->n", before)
    return top / bottom
