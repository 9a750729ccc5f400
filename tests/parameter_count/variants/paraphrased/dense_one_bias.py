"""All neurons of the fully connected layer share a single offset."""


def dense_params(in_features, out_features, bias=True):
    return in_features * out_features + int(bool(bias))
