"""All numbers that everyone is asked for carry a decimal point."""

answers[2] = 168.0
answers[4] = 10416.0
answers[6] = 1820.0
answers[7] = 90300.0
answers[8] = 7600.0
answers[9] = 54.0
answers[10] = 3.0
answers[11] = 174214.0
answers[12] = 22528.0
