"""Both convolutions of question 11 are counted on RGB."""

one_conv = (3 * 3 * 3 + 1) * 32
dense_part = (32 * 16 * 16 + 1) * 20 + (20 + 1) * 10
answers[11] = one_conv + one_conv + dense_part
