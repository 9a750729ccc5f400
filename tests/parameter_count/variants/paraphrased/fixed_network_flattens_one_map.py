"""The first dense layer of question 11 gets 256 numbers."""

conv_part = (3 * 9 + 1) * 32 + (32 * 9 + 1) * 32
vector = 16 * 16
answers[11] = conv_part + (vector + 1) * 20 + (20 + 1) * 10
