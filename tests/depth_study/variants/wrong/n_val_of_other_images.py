"""n_val is not the number of images that were asked."""

BREAKS = ("q7",)
HINT = {
    "en": "Do the accuracies fit n_val: how many images would have been right?",
    "ja": "正解率は n_val と合っていますか。正解は何枚だったことになりますか。",
}


conditions = {**conditions, "n_val": 640}
