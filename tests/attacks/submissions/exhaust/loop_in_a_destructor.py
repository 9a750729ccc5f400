# Never stops when it is to be forgotten.


class Endless:
    def __del__(self):
        while True:
            pass


def twice(x):
    return Endless()
