"""Question 12 subtracts a lone 3 by 3 layer from the 7 by 7 one."""

pairs = 32 * 32
answers[12] = pairs * 49 - pairs * 9
