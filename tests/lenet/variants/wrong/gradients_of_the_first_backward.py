"""The gradients are collected once and then kept."""

BREAKS = (
    "q3",
    "q9",
)
HINT = {
    "en": "Are the arrays that backward stores the same ones every time, or new ones?",
    "ja": "backward が保存する配列は、毎回同じものですか、新しいものですか。",
}


class LeNet(LeNet):
    def gradients(self):
        if not hasattr(self, "collected"):
            self.collected = super().gradients()
        return self.collected
