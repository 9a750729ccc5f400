# Answers with lists in lists in lists.


def twice(x):
    deep = []
    for _ in range(100_000):
        deep = [deep]
    return deep


def proof():
    endless = []
    endless.append(endless)
    return endless
