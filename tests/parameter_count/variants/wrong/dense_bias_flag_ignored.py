"""bias=False makes no difference to a dense layer."""

BREAKS = ("q1",)
HINT = {
    "en": "Call your function with bias=False and without: should both give the same?",
    "ja": "bias=False を付けた場合と付けない場合で呼び出してみましょう。同じでよいでしょうか。",
}


def dense_params(in_features, out_features, bias=True):
    return (in_features + 1) * out_features
