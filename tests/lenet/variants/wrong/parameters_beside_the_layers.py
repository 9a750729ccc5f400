"""parameters() gives copies that are made once and kept: written to, they stay written to."""

BREAKS = ("q2", "q3", "q9")
HINT = {
    "en": "Set an array of parameters() to zero. Does forward notice?",
    "ja": "parameters() の配列の一つを 0 にしてみましょう。forward の結果は変わりますか。",
}


class LeNet(LeNet):
    def __init__(self, rng=None):
        super().__init__(rng)
        self.kept = [array.copy() for array in super().parameters()]

    def parameters(self):
        return self.kept
