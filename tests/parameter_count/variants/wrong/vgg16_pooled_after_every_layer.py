"""A pooling follows every convolution of VGG16."""

BREAKS = ("q7",)
HINT = {
    "en": "How many poolings are there in five blocks?",
    "ja": "五つのブロックに、プーリングはいくつありますか。",
}


vgg16 = count_network((3, 224, 224), vgg16_layers[:1] + [("pool", 2, 2)] + vgg16_layers[1:])
