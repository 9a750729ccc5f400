"""Collects the means in Python lists and hands these back."""


def global_avg_pool(x):
    out = []
    for n in range(x.shape[0]):
        row = []
        for c in range(x.shape[1]):
            row.append(float(x[n, c].sum() / x[n, c].size))
        out.append(row)
    return out
