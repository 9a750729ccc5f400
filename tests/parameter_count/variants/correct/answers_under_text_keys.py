"""The numbers of the questions are text."""

answers = {str(number): answer for number, answer in answers.items()}
choices = {str(number): letter for number, letter in choices.items()}
