"""Numbers of the system calls that submissions may not make.

From the kernel's tables: arch/x86/entry/syscalls/syscall_64.tbl, and include/uapi/asm-generic/
unistd.h for aarch64 and riscv64. Those that are newer than 423 have one number everywhere.
"""

from __future__ import annotations

import platform
from dataclasses import dataclass

# What each is for, and why a notebook needs none of it.
_DENIED: dict[str, tuple[int, int | None]] = {
    # Look into, or steer, other processes.
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "kcmp": (312, 272),
    "sched_setaffinity": (203, 122),
    "sched_setscheduler": (144, 119),
    "sched_setparam": (142, 118),
    "sched_setattr": (314, 274),
    "setpriority": (141, 140),
    "ioprio_set": (251, 30),
    "migrate_pages": (256, 238),
    "move_pages": (279, 239),
    # Start another program; leave the session, whose share of the CPU all its processes share.
    "execve": (59, 221),
    "execveat": (322, 281),
    "setsid": (112, 157),
    # Change what is mounted, and enter namespaces: there one would be root.
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "unshare": (272, 97),
    "setns": (308, 268),
    "mknod": (133, None),
    "mknodat": (259, 33),
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    "fanotify_init": (300, 262),
    "fanotify_mark": (301, 263),
    "quotactl": (179, 60),
    "sysfs": (139, None),
    "ustat": (136, None),
    # Parts of the kernel with a long record of holes.
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "keyctl": (250, 219),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "personality": (135, 92),
    "modify_ldt": (154, None),
    "iopl": (172, None),
    "ioperm": (173, None),
    "uselib": (134, None),
    "lookup_dcookie": (212, 18),
    "vhangup": (153, 58),
    # The machine itself.
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "reboot": (169, 142),
    "swapon": (167, 224),
    "swapoff": (168, 225),
    "acct": (163, 89),
    "syslog": (103, 116),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "clock_adjtime": (305, 266),
    "adjtimex": (159, 171),
    "sethostname": (170, 161),
    "setdomainname": (171, 162),
    # The network, and sockets to other processes of this machine.
    "socket": (41, 198),
    # Memory that stays when the process is gone, or that no limit counts.
    "shmget": (29, 194),
    "shmat": (30, 196),
    "semget": (64, 190),
    "msgget": (68, 186),
    "mq_open": (240, 180),
    "memfd_create": (319, 279),
    # Newer calls of all these kinds.
    "pidfd_send_signal": (424, 424),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "pidfd_getfd": (438, 438),
    "process_madvise": (440, 440),
    "mount_setattr": (442, 442),
    "quotactl_fd": (443, 443),
    "memfd_secret": (447, 447),
    "process_mrelease": (448, 448),
}

# Changes of files that Landlock does not know of: owners, modes, times, attributes. Refused where
# submissions run as somebody who owns more than their own folder.
_OF_OWNERS: dict[str, tuple[int, int | None]] = {
    "chmod": (90, None),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "chown": (92, None),
    "fchown": (93, 55),
    "lchown": (94, None),
    "fchownat": (260, 54),
    "utime": (132, None),
    "utimes": (235, None),
    "futimesat": (261, None),
    "utimensat": (280, 88),
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7),
    "removexattr": (197, 14),
    "lremovexattr": (198, 15),
    "fremovexattr": (199, 16),
    "truncate": (76, 45),  # Landlock knows it from version 3 on
    "fchmodat2": (452, 452),
}


@dataclass(frozen=True)
class Table:
    """The system calls of one architecture, as far as a filter must know them.

    Attributes:
        architecture: the kernel's AUDIT_ARCH_… number.
        denied: numbers that are refused whatever the arguments.
        of_owners: numbers that change files in ways that only their owners may.
        clone, clone3, socketpair, prlimit, ioctl: those that depend on their arguments.
        last: newer calls than this one are not there, as if the kernel were old.
    """

    architecture: int
    denied: tuple[int, ...]
    of_owners: tuple[int, ...]
    clone: int
    socketpair: int
    prlimit: int
    ioctl: int
    clone3: int = 435
    last: int = 456


_ARM, _INTEL, _RISC = 0xC00000B7, 0xC000003E, 0xC00000F3


def table() -> Table | None:
    """Of this machine; None where its numbers are not known here."""
    match platform.machine():
        case "x86_64":
            calls = _numbers(_DENIED, 0), _numbers(_OF_OWNERS, 0)
            return Table(_INTEL, *calls, clone=56, socketpair=53, prlimit=302, ioctl=16)
        case "aarch64" | "riscv64" as machine:
            architecture = _ARM if machine == "aarch64" else _RISC
            calls = _numbers(_DENIED, 1), _numbers(_OF_OWNERS, 1)
            return Table(architecture, *calls, clone=220, socketpair=199, prlimit=261, ioctl=29)
    return None


def _numbers(calls: dict[str, tuple[int, int | None]], column: int) -> tuple[int, ...]:
    return tuple(number for numbers in calls.values() if (number := numbers[column]) is not None)
