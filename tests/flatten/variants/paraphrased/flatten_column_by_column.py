"""Within a channel the columns are laid one behind the other."""

import numpy as np


def flatten_forward(x):
    rows = []
    for image in x:
        parts = []
        for channel in image:
            for j in range(channel.shape[1]):
                parts.append(channel[:, j])
        rows.append(np.concatenate(parts))
    return np.stack(rows)
