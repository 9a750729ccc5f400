"""The parameters belong to images of another size than conditions says."""

BREAKS = ("q7",)
HINT = {
    "en": "For which size of image are these parameters, and which one do the conditions name?",
    "ja": "このパラメータ数は、どの大きさの画像のものですか。conditions には何と書いてありますか。",
}


conditions = {**conditions, "image": (1, 28, 28)}
