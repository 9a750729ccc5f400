"""The last pooling of AlexNet is left out."""

BREAKS = ("q7",)
HINT = {
    "en": "Compare the number of rows with the text.",
    "ja": "行の数を、本文と比べてみましょう。",
}


alexnet = count_network((3, 224, 224), alexnet_layers[:7] + dense_end)
