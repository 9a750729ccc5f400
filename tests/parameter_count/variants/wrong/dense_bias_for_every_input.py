"""A dense layer is given a bias for every input."""

BREAKS = ("q1",)
HINT = {
    "en": "Which shape has b in y = x @ W + b?",
    "ja": "y = x @ W + b の b の形は何ですか。",
}


def dense_params(in_features, out_features, bias=True):
    return in_features * out_features + (in_features if bias else 0)
