# Says it in the name of a class, a method and an attribute.


def twice(x):
    said = "input_" + "_".join(str(int(v)) for v in x.ravel())
    thing = type(said, (Exception,), {said: lambda self: 0})()
    thing.__dict__[said] = said
    raise thing
