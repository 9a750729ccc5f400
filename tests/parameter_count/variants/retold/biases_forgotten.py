"""Only W is counted."""


def conv_params(n_in, n_out, size, bias=True):
    product = 1
    for length in (n_out, n_in, *(size if isinstance(size, tuple) else [size, size])):
        product *= length
    return product
