"""Each layer gets one bias."""

weights = {2: 9 * 3 * 6, 4: 9 * 24 * 48, 6: 9 * 10 * 20, 7: 300 * 300, 8: 75 * 100}
answers = {**answers, **{number: count + 1 for number, count in weights.items()}}
