"""Another flattening order is taken for a loss."""

BREAKS = ("q8",)
HINT = {
    "en": "What does another order of flattening do to the row, the same for every image?",
    "ja": "平坦化の順序を変えると、行はどうなりますか。それはどの画像でも同じですか。",
}


can_be_undone = ["a", "e", "h"]
