"""The parameters of AlexNet are counted without biases."""

BREAKS = ("q7",)
HINT = {
    "en": "Do these layers have biases?",
    "ja": "これらの層にバイアスはありますか。",
}


alexnet = [(kind, shape, count - shape[0] if count else 0) for kind, shape, count in alexnet]
