"""The biases of a dense layer are never counted."""

BREAKS = ("q1",)
HINT = {
    "en": "What does a dense layer add to x @ W?",
    "ja": "全結合層は、x @ W に何を足しますか。",
}


def dense_params(in_features, out_features, bias=True):
    return in_features * out_features
