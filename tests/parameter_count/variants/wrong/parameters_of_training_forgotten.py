"""Only outputs and gradients are counted, not the parameters themselves and the optimiser."""

BREAKS = ("q5",)
HINT = {
    "en": "Make a list of everything that is there during a step, and compare it with section 5.",
    "ja": "1 ステップの間にあるものをすべて書き出し、第 5 節と比べてみましょう。",
}


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    return (
        activation_bytes(shapes, batch_size, bytes_per_number)
        + bytes_per_number * optimizer_copies * parameters
    )
