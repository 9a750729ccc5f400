"""A dense layer is counted as a 1 × 1 convolution."""


def dense_params(in_features, out_features, bias=True):
    return conv_params(in_features, out_features, 1, bias)
