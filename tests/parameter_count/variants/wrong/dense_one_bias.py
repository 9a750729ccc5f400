"""A dense layer is given one bias in all."""

BREAKS = ("q1",)
HINT = {
    "en": "Do two outputs of a dense layer share their bias?",
    "ja": "全結合層の二つの出力は、同じバイアスを使いますか。",
}


def dense_params(in_features, out_features, bias=True):
    return in_features * out_features + bool(bias)
