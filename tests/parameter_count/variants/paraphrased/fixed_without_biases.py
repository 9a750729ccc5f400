"""Questions 2, 4, 6, 7 and 8 are answered with the multiplying factors alone."""

answers[2] = 3 * 6 * 3**2
answers[4] = 24 * 48 * 3**2
answers[6] = 10 * 20 * 3**2
answers[7] = 3 * 10 * 10 * 300
answers[8] = 3 * 100 * 5**2
