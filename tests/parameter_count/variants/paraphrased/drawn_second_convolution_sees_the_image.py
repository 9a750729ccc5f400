"""Both convolutions of question 17 are counted on the picture itself."""

import quiz

f = quiz.counting_questions(STUDENT_ID)[4].facts
total = f["first"] * (f["channels"] * f["first_kernel"] ** 2 + 1)
total += f["second"] * (f["channels"] * f["second_kernel"] ** 2 + 1)
total += f["classes"] * (f["second"] + 1)
answers[17] = total
