"""The sum is divided by the number of inputs."""

BREAKS = ("q3",)
HINT = {"en": "Is the output a sum or a mean?", "ja": "出力は和ですか、平均ですか。"}


def dense_forward(x, W, b):
    return x @ W / W.shape[0] + b
