"""One number is added to the whole output."""


def dense_params(n_in, n_out, bias=True):
    total = sum([n_in * n_out, 1]) if bias else n_in * n_out
    return total
