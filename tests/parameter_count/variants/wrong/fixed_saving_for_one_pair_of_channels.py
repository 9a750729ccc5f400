"""The weights are compared for a single pair of channels."""

BREAKS = ("q8",)
HINT = {
    "en": "Between how many pairs of channels is there a kernel?",
    "ja": "カーネルは、チャネルの組いくつの間にありますか。",
}


answers[12] = 22
