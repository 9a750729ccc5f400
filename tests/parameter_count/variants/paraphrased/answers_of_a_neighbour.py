"""Questions 13 to 20 hold what the person with the next number had to give."""

answers[13] = (23, 17, 27)
answers[14] = 57720
answers[15] = 3865680
answers[16] = 2552
answers[17] = 3421
answers[18] = 31
answers[19] = 471
answers[20] = 1201304
