"""The pooling is left out before flattening."""

BREAKS = ("q8",)
HINT = {
    "en": "What does the pooling do to height and width?",
    "ja": "プーリングで、高さと幅はどうなりますか。",
}


answers[11] = 665734
