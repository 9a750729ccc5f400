"""The first convolution of AlexNet is not padded."""

BREAKS = ("q7",)
HINT = {
    "en": "Compare every number of the first layer with the text.",
    "ja": "最初の層の数を、一つずつ本文と比べてみましょう。",
}


alexnet = count_network((3, 224, 224), [("conv", 64, 11, 4, 0), *alexnet_layers[1:]])
