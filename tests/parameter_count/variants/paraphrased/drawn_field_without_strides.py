"""Question 18 is answered as if all five layers moved pixel by pixel."""

import quiz

asked = {question.number: question.facts for question in quiz.counting_questions(STUDENT_ID)}
wide = 1
for kernel, _ in asked[18]["layers"]:
    wide += kernel - 1
answers[18] = wide
