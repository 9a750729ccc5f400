"""Every layer adds its kernel less one."""


def receptive_field(layers):
    seen = 1
    for k, _ in layers:
        seen = seen + k - 1
    return seen
