"""b is as long as a row of x."""


def dense_params(n_in, n_out, bias=True):
    w = n_in * n_out
    if not bias:
        return w
    return w + n_in
