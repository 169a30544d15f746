#!/usr/bin/env python3
"""offsets.py SOURCE.S - the C program that says what assembly's names stand for.

In assembly thread.limit is where a struct thread has its `limit', frame.eip where
the frame below a thread has it (from the thread), and value.SYS_COUNT is a
constant.  In the program's assembly each stands as .ascii "->NAME, VALUE".
"""
import re
import sys

HEADERS = ('kernel/arch/i386/tables.h', 'kernel/obj/thread.h', 'kernel/sched/sched.h',
           'kernel/sys/sys.h')
NAME = re.compile(r'\b(frame|value|thread|task|call|badge|port|msgbuf|tss|cpu)\.([A-Za-z_][\w.]*)')


def meaning(kind, name):
    if kind == 'value':
        return name
    if kind == 'frame':
        return f'offsetof(struct trapframe, {name}) - sizeof(struct trapframe)'
    return f'offsetof(struct {kind}, {name})'


def main(source):
    with open(source) as f:
        names = sorted(set(NAME.findall(f.read())))
    for h in HEADERS:
        print(f'#include <{h}>')
    print('void offsets(void);\nvoid\noffsets(void)\n{')
    for kind, name in names:
        print(f'\t__asm__ volatile("\\n.ascii \\"->{kind}.{name}, %c0\\"" : : '
              f'"i"((int)({meaning(kind, name)})));')
    print('}')


main(sys.argv[1])
