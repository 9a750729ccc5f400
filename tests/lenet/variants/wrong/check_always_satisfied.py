"""The gap is always zero."""

BREAKS = ("q4",)
HINT = {
    "en": "Hand your check a gradient that is wrong.",
    "ja": "間違った勾配を、チェックに渡してみましょう。",
}


def gradient_check(loss, array, gradient, entries=None, rng=None):
    before = loss()
    return float(abs(loss() - before))
