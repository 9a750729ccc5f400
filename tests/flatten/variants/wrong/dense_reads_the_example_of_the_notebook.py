"""The weights come from global variables of the notebook."""

BREAKS = ("q3",)
HINT = {
    "en": "Restart the kernel and run everything. Does each function use its own arguments only?",
    "ja": "カーネルを再起動して、すべて実行してみましょう。どの関数も、自分の引数だけを使っていますか。",
}


def dense_forward(x, W, b):
    return x @ W_example + b_example
