# Answers with an object that does something when it is unpickled.

import pickle


class Bomb:
    def __reduce__(self):
        return (open, ("@DROP@/pickle", "w"))


def twice(x):
    return Bomb()


def proof():
    return pickle.dumps(Bomb())
