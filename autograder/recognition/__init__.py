"""Which known mistake does a wrong answer come from?"""

from autograder.recognition.catalogue import Catalogue, Hint, KnownMistake, read_catalogue
from autograder.recognition.recognise import Answered, recognise
from autograder.recognition.sketch import Sketch, sketch

__all__ = [
    "Answered",
    "Catalogue",
    "Hint",
    "KnownMistake",
    "Sketch",
    "read_catalogue",
    "recognise",
    "sketch",
]
