"""The depth does not change in questions 1, 3 and 5."""

answers[1] = (3, 142, 142)
answers[3] = (24, 58, 58)
answers[5] = (10, 9, 9)
