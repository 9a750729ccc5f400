"""The convolutions of VGG16 are not padded."""

BREAKS = ("q7",)
HINT = {
    "en": "What does a 3 × 3 convolution without padding do to the size?",
    "ja": "パディングのない 3 × 3 の畳み込みで、大きさはどうなりますか。",
}


bare = [(*layer[:4], 0) if layer[0] == "conv" else layer for layer in vgg16_layers]
vgg16 = count_network((3, 224, 224), bare)
