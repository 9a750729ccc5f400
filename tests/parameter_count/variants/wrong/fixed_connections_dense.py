"""Every output is connected to every pixel."""

BREAKS = ("q8",)
HINT = {
    "en": "How far does an output of this layer see?",
    "ja": "この層の出力は、どこまで見えますか。",
}


answers[9] = 144
