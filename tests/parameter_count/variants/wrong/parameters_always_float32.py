"""bytes_per_number is used for the outputs only."""

BREAKS = ("q5",)
HINT = {
    "en": "Are the parameters of the same type as the outputs?",
    "ja": "パラメータの型は、出力の型と同じですか。",
}


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    return 4 * (2 + optimizer_copies) * parameters + activation_bytes(
        shapes, batch_size, bytes_per_number
    )
