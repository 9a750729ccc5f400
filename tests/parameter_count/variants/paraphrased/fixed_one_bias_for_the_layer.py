"""All filters or neurons of a layer share an offset in questions 2 to 11."""

answers[2] = 6 * 3 * 9 + 1
answers[4] = 48 * 24 * 9 + 1
answers[6] = 20 * 10 * 9 + 1
answers[7] = 300 * 300 + 1
answers[8] = 100 * 3 * 25 + 1
answers[11] = (32 * 3 * 9 + 1) + (32 * 32 * 9 + 1) + (32 * 256 * 20 + 1) + (20 * 10 + 1)
