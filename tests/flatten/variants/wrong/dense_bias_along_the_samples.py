"""Where as many samples as outputs come, the bias runs along the samples."""

BREAKS = ("q3",)
HINT = {
    "en": "Try as many samples as outputs. Does every row get the same bias?",
    "ja": "サンプルの数と出力の数を同じにして試しましょう。どの行にも同じバイアスが足されていますか。",
}


def dense_forward(x, W, b):
    if len(x) == len(b):
        return x @ W + b[:, None]
    return x @ W + b
