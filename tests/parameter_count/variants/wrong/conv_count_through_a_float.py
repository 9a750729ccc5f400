"""The count goes through a float, which is exact up to 2**53 only."""

BREAKS = ("q1",)
HINT = {
    "en": "Which of your operations gives a float? From which size on is a float no longer exact?",
    "ja": "float になる演算はどれですか。float は、どの大きさから正確でなくなりますか。",
}


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    return int(float(out_channels) * in_channels * kh * kw) + (out_channels if bias else 0)
