"""The windows are sorted in place, inside the image that was given."""

from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q1",)
HINT = {
    "en": "Print x before and after the call. Whose memory does your function write to?",
    "ja": (
        "呼び出しの前後で x を表示してみましょう。あなたの関数は、誰のメモリに書き込んでいますか。"
    ),
}


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    OH, OW = (x.shape[2] - kh) // sh + 1, (x.shape[3] - kw) // sw + 1
    for i in range(OH):
        for j in range(OW):
            window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
            window.sort(axis=-1)
    y = sliding_window_view(x, pool_size, axis=(2, 3))[:, :, ::sh, ::sw]
    return y.max(axis=(4, 5))
