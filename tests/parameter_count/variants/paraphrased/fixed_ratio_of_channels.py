"""In questions 2, 4 and 6 one filter is taken twice, since the depth doubles."""

answers[2] = (3 * 3 * 3 + 1) * (6 // 3)
answers[4] = (24 * 3 * 3 + 1) * (48 // 24)
answers[6] = (10 * 3 * 3 + 1) * (20 // 10)
