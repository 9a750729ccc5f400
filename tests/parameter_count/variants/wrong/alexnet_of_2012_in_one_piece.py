"""The filters of the original AlexNet are used, without its two halves."""

BREAKS = ("q7",)
HINT = {
    "en": "Compare the numbers of filters with the table in the text.",
    "ja": "フィルタの数を、本文の表と比べてみましょう。",
}


wide = [("conv", 96, 11, 4, 2), ("pool", 3, 2), ("conv", 256, 5, 1, 2), ("pool", 3, 2)]
wide += [("conv", 384, 3, 1, 1), ("conv", 384, 3, 1, 1), ("conv", 256, 3, 1, 1), ("pool", 3, 2)]
alexnet = count_network((3, 224, 224), wide + dense_end)
