"""The fully connected layer has an offset per incoming number."""


def dense_params(in_features, out_features, bias=True):
    n_bias = in_features if bias else 0
    return in_features * out_features + n_bias
