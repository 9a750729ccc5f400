"""Thousands are set apart the English way, which Python reads as pairs."""

answers[4] = 10, 416
answers[6] = 1, 820
answers[7] = 90, 300
answers[8] = 7, 600
answers[11] = 174, 214
answers[12] = 22, 528
