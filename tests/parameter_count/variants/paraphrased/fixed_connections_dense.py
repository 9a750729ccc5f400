"""Question 9 is answered as for a fully connected layer."""

answers[9] = 12 * 12
