"""The channels stand at the end of the shape."""

BREAKS = ("q8",)
HINT = {
    "en": "Where in the shape do the channels stand?",
    "ja": "形の中で、チャネルはどこに書きますか。",
}


answers[1] = (142, 142, 6)
answers[3] = (58, 58, 48)
answers[5] = (9, 9, 20)
