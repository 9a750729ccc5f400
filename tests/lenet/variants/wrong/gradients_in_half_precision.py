"""The gradients are stored as float16."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Which dtype do your gradients have?",
    "ja": "勾配の dtype は何ですか。",
}


class LeNet(LeNet):
    def gradients(self):
        return [gradient.astype(np.float16) for gradient in super().gradients()]
