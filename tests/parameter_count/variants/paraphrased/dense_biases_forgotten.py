"""Just the matrix of the fully connected layer is counted."""


def dense_params(in_features, out_features, bias=True):
    matrix = in_features * out_features
    return matrix
