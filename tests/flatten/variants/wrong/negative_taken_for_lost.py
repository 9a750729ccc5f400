"""The bias is not thought of."""

BREAKS = ("q8",)
HINT = {
    "en": "The layer has a bias, too. What can it make up for?",
    "ja": "層にはバイアスもあります。バイアスで何を埋め合わせられますか。",
}


can_be_undone = ["a", "c", "h"]
