"""Inputs and outputs are added instead of multiplied."""

BREAKS = ("q1",)
HINT = {
    "en": "Between how many pairs of an input and an output is there a weight?",
    "ja": "重みがあるのは、入力と出力の組いくつの間ですか。",
}


def dense_params(in_features, out_features, bias=True):
    return in_features + out_features + (out_features if bias else 0)
