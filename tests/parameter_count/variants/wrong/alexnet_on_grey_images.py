"""AlexNet is counted for images of one channel."""

BREAKS = ("q7",)
HINT = {
    "en": "How many channels has a colour image?",
    "ja": "カラー画像は何チャネルですか。",
}


alexnet = count_network((1, 224, 224), alexnet_layers)
