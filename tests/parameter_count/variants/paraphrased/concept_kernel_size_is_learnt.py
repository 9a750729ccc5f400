"""Believes that gradient descent finds how large the windows are."""

import concepts
import quiz

asked, _ = quiz.concept_questions(STUDENT_ID, concepts)
for question in asked:
    if question.item == "learnt":
        for letter, option in question.options.items():
            if option == "kernel_size":
                choices[question.number] = letter
