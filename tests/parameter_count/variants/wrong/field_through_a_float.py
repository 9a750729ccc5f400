"""The jump is a float, exact up to 2**53 only."""

BREAKS = ("q3",)
HINT = {
    "en": "Which of your operations gives a float? From which size on is a float no longer exact?",
    "ja": "float になる演算はどれですか。float は、どの大きさから正確でなくなりますか。",
}


def receptive_field(layers):
    field = jump = 1.0
    for kernel_size, stride in layers:
        field += (kernel_size - 1) * jump
        jump *= stride
    return int(field)
