"""The order is that of memory, where the array lies in another way."""

BREAKS = ("q1",)
HINT = {
    "en": "Try an array that you have transposed twice, with a copy in between. Does your order follow the indices or the memory?",
    "ja": "転置してコピーし、もう一度転置した配列でも試してみましょう。並ぶ順を決めているのは添字ですか、メモリですか。",
}


def flatten_forward(x):
    return x.reshape(len(x), -1, order="A")
