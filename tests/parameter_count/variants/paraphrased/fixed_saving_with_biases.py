"""Question 12 includes offsets in both designs."""

large = 32 * (32 * 7 * 7 + 1)
small = 32 * (32 * 3 * 3 + 1)
answers[12] = large - 3 * small
