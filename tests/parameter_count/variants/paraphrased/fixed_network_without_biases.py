"""Question 11 is answered with nothing but multiplying factors."""

pooled = 32 * 16 * 16
answers[11] = 3 * 32 * 9 + 32 * 32 * 9 + pooled * 20 + 20 * 10
