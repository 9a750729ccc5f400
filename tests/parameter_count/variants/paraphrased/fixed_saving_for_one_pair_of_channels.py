"""Question 12 is answered with 49 minus 27."""

answers[12] = 7 * 7 - 3 * (3 * 3)
