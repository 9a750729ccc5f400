"""The steps of the window are given in questions 1, 3 and 5."""

answers[1] = (6, 144 - 3, 144 - 3)
answers[3] = (48, 60 - 3, 60 - 3)
answers[5] = (20, (20 - 3) // 2, (20 - 3) // 2)
