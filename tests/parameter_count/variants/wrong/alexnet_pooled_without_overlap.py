"""AlexNet is pooled with a stride as large as the window."""

BREAKS = ("q7",)
HINT = {
    "en": "How far do the windows of AlexNet's poolings move?",
    "ja": "AlexNet のプーリングの窓は、どれだけ動きますか。",
}


apart = [("pool", 3, 3) if layer[0] == "pool" else layer for layer in alexnet_layers]
alexnet = count_network((3, 224, 224), apart)
