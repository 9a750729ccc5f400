"""The strides of the own stack are not used."""

stack = quiz.counting_questions(STUDENT_ID)[5].facts["layers"]
seen = 1
for k, _ in stack:
    seen += k - 1
answers[18] = seen
