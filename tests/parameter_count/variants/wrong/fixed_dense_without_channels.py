"""The dense layer sees one channel of the image."""

BREAKS = ("q8",)
HINT = {
    "en": "How many numbers is an image of 10 × 10 pixels with 3 channels?",
    "ja": "10 × 10 画素、3 チャネルの画像は、全部でいくつの数ですか。",
}


answers[7] = 30300
