"""Questions 2, 4 and 6: kernels of a filter twice, plus an offset per outgoing map."""

answers[2] = 2 * 3 * 3 * 3 + 6
answers[4] = 2 * 24 * 3 * 3 + 48
answers[6] = 2 * 10 * 3 * 3 + 20
