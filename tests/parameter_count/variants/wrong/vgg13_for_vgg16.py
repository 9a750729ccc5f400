"""Every block has two convolutions: that is VGG13."""

BREAKS = ("q7",)
HINT = {
    "en": "How many layers with weights have you, and where does the name VGG16 come from?",
    "ja": "重みのある層はいくつありますか。VGG16 という名前は何に由来しますか。",
}


blocks = []
for width in (64, 128, 256, 512, 512):
    blocks += [("conv", width, 3, 1, 1), ("conv", width, 3, 1, 1), ("pool", 2, 2)]
vgg16 = count_network((3, 224, 224), blocks + dense_end)
